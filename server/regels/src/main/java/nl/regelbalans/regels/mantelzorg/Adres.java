package nl.regelbalans.regels.mantelzorg;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Artikel 40: what happens when the address differs from the basisregistratie personen. */
final class Adres {

    static final Wetsartikel OPSCHORTEN = Wet.PARTICIPATIEWET.artikel("40").lid(2);
    static final Wetsartikel NIET_OPSCHORTEN = Wet.PARTICIPATIEWET.artikel("40").lid(3);
    static final Wetsartikel MANTELZORG = NIET_OPSCHORTEN.onderdeel("d");

    static final Oordeel<Boolean> ANDERE_REDEN = Oordeel.jaNee(
            "andereRedenGeenOpschorting",
            Ruimte.BEOORDELINGSRUIMTE,
            NIET_OPSCHORTEN,
            "Is er een andere reden om de betaling door te laten gaan: geen gevolgen voor de bijstand, geen verwijt of"
                    + " dringende redenen?");

    private Adres() {}

    /**
     * Whether the college stops the payment for now; empty when the address does not differ or the college has to judge first.
     *
     * @param elders whether deze persoon uses a hoofdverblijf elders to give mantelzorg
     */
    static Optional<Boolean> opschorten(Zaak<Situatie> zaak, Optional<Boolean> elders, List<Oordeel<?>> vragen) {
        if (!zaak.situatie().adresWijktAf()) {
            return Optional.empty();
        }
        zaak.stap(OPSCHORTEN, "Het adres wijkt af van de basisregistratie. Dan schort het college de betaling op.");
        if (elders.isEmpty()) {
            zaak.stap(MANTELZORG, "Dat doet het niet bij tijdelijk verblijf elders voor intensieve mantelzorg.");
            return Optional.empty();
        }
        if (elders.get()) {
            zaak.stap(MANTELZORG, "Deze persoon verblijft tijdelijk elders voor mantelzorg. De betaling gaat door.");
            return Optional.of(false);
        }
        zaak.stap(MANTELZORG, "Dit is geen tijdelijk verblijf elders voor intensieve mantelzorg.");
        return andereReden(zaak, vragen);
    }

    /** The other grounds of the third lid, which hold before 2026 too. */
    static Optional<Boolean> andereReden(Zaak<Situatie> zaak, List<Oordeel<?>> vragen) {
        var reden = zaak.invulling(ANDERE_REDEN);
        reden.ifPresentOrElse(
                ja -> zaak.stap(
                        NIET_OPSCHORTEN,
                        ja
                                ? "Het college ziet een andere reden om de betaling door te laten gaan."
                                : "Het college ziet geen andere reden. Het schort de betaling op."),
                () -> vragen.add(ANDERE_REDEN));
        return reden.map(ja -> !ja);
    }
}
