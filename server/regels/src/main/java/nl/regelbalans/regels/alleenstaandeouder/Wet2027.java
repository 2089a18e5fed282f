package nl.regelbalans.regels.alleenstaandeouder;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.partner.Partnerstand;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * In force from 1 January 2027: artikel 24a. Consolidated texts show it earlier, but not in force. To which norm the ophoging is
 * added then is not said here: the text of artikel 24 of that day is not known.
 */
final class Wet2027 implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel OPHOGING = Wet.PARTICIPATIEWET.artikel("24a");
    private static final Wetsartikel KIND = OPHOGING.onderdeel("a");
    private static final Wetsartikel TOESLAGPARTNER = OPHOGING.onderdeel("b");
    private static final Wetsartikel GEHUWD = OPHOGING.onderdeel("c");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2027, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(OPHOGING, KIND, TOESLAGPARTNER, GEHUWD, Partnerstand.GESCHEIDEN, Ouderkop.GRONDSLAG);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(Partnerstand.DUURZAAM_GESCHEIDEN);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2027, 1, 1, Situatie.voorbeeld());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (!zaak.situatie().rechtmatigKindTenLaste(zaak.peildatum())) {
            return geen(zaak, KIND, "Er is geen kind ten laste dat rechtmatig in Nederland verblijft.");
        }
        zaak.stap(KIND, "Er is een kind ten laste dat rechtmatig in Nederland verblijft.");
        if (!zaak.situatie().toeslagpartner()) {
            return geen(zaak, TOESLAGPARTNER, "De partner is geen toeslagpartner.");
        }
        zaak.stap(TOESLAGPARTNER, "De partner is toeslagpartner.");
        return switch (Partnerstand.van(zaak, zaak.situatie().paar(), GEHUWD)) {
            case BEIDEN_RECHT, ONGEHUWD -> zaak.vastgesteld(Uitkomst.opgehoogd(false));
            case NOG_TE_BEOORDELEN -> zaak.oordeelNodig(Uitkomst.leeg(), Partnerstand.DUURZAAM_GESCHEIDEN);
            case PARTNER_ZONDER_RECHT -> hoogOp(zaak);
        };
    }

    private static Beoordeling<Uitkomst> geen(Zaak<Situatie> zaak, Vindplaats eis, String zin) {
        zaak.stap(eis, zin);
        return zaak.vastgesteld(Uitkomst.opgehoogd(false));
    }

    private static Beoordeling<Uitkomst> hoogOp(Zaak<Situatie> zaak) {
        var ja = Uitkomst.opgehoogd(true);
        zaak.stap(OPHOGING, "Aan de drie eisen is voldaan. De norm gaat omhoog met een twaalfde van de kop.");
        return Ouderkop.perMaand(zaak)
                .map(bedrag -> zaak.vastgesteld(ja.metOphoging(bedrag)))
                .orElseGet(() -> zaak.nietTeBepalen(ja, Ouderkop.PER_JAAR.ontbreekt(zaak.peildatum())));
    }
}
