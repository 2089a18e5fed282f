package nl.regelbalans.regels.partner;

import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;

/** What the partner is in the eyes of the law. */
public enum Partnerstand {
    BEIDEN_RECHT,
    ONGEHUWD,
    NOG_TE_BEOORDELEN,
    PARTNER_ZONDER_RECHT;

    public static final Vindplaats GESCHEIDEN =
            Wet.PARTICIPATIEWET.artikel("3").lid(2).onderdeel("b");

    public static final Oordeel<Boolean> DUURZAAM_GESCHEIDEN = Oordeel.jaNee(
            "duurzaamGescheiden",
            Ruimte.OPEN_NORM,
            GESCHEIDEN,
            "Leeft deze persoon duurzaam gescheiden van de partner? Dat is: zij willen niet meer samen leven als paar, en"
                    + " dat is bedoeld om zo te blijven. Een ander adres alleen is niet genoeg.");

    /**
     * Finds out what the partner is.
     *
     * @param regel the provision for a partner without a right to bijstand
     */
    public static Partnerstand van(Zaak<?> zaak, Paar paar, Vindplaats regel) {
        if (paar.partnerHeeftRecht()) {
            zaak.stap(regel, "Beiden hebben recht op algemene bijstand. Deze regel geldt dan niet.");
            return BEIDEN_RECHT;
        }
        zaak.stap(regel, "De partner heeft geen recht op algemene bijstand.");
        var gescheiden = zaak.invulling(DUURZAAM_GESCHEIDEN);
        if (gescheiden.isPresent()) {
            zaak.stap(
                    GESCHEIDEN,
                    gescheiden.get()
                            ? "Het college vindt dat zij duurzaam gescheiden leven. Deze persoon geldt als ongehuwd."
                            : "Het college vindt dat zij niet duurzaam gescheiden leven. Zij gelden als gehuwd.");
            return gescheiden.get() ? ONGEHUWD : PARTNER_ZONDER_RECHT;
        }
        if (paar.partnerInZelfdeWoning()) {
            return PARTNER_ZONDER_RECHT;
        }
        zaak.stap(GESCHEIDEN, "De partner woont ergens anders. Wie duurzaam gescheiden leeft, geldt als ongehuwd.");
        return NOG_TE_BEOORDELEN;
    }
}
