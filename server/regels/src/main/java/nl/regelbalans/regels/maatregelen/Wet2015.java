package nl.regelbalans.regels.maatregelen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;

/** In force from 1 January 2015, and unchanged by the wet of 2026: 100 % for what the fourth lid names. */
final class Wet2015 implements Versie<Situatie, Uitkomst> {

    private static final Oordeel<Boolean> VERWIJTBAAR = Oordeel.jaNee(
            "verwijtbaar",
            Ruimte.OPEN_NORM,
            Artikel18.VERWIJT,
            "Is het deze persoon, al is het maar een beetje, te verwijten?");
    private static final Oordeel<Boolean> TEKORTSCHIETEND = Oordeel.jaNee(
            "tekortschietendBesef",
            Ruimte.BEOORDELINGSRUIMTE,
            Artikel18.VERORDENING,
            "Vindt het college dat deze persoon te weinig besef van verantwoordelijkheid toont voor het eigen bestaan?");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2015, 1, 1).totEnMet(2026, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Artikel18.grondslagen();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(
                TEKORTSCHIETEND,
                VERWIJTBAAR,
                Omstandigheden.DRINGEND,
                Omstandigheden.PERCENTAGE,
                Omstandigheden.MAANDEN,
                Omstandigheden.NAKOMING,
                Omstandigheden.MAANDEN_MET_VERLAGING);
    }

    @Override
    public List<Beleidsruimte<?>> beleid() {
        return Verordening.ruimten();
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var vorige = new VorigeMaatregel(Lid.LID_6, LocalDate.of(2025, 11, 1));
        return Voorbeeld.op(2026, 5, 1, Situatie.voorbeeld(LocalDate.of(2026, 4, 1), Optional.of(vorige)))
                .met(VERWIJTBAAR, true)
                .met(Omstandigheden.DRINGEND, false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (geenMaatregel(zaak)) {
            return zaak.vastgesteld(Uitkomst.zonderVerlaging(Maatregel.GEEN));
        }
        var grond = Grondmaatregel.van(zaak);
        if (grond.verlaging().isEmpty()) {
            return zaak.nietTeBepalen(Uitkomst.alleen(grond.percentage()), grond.reden());
        }
        var vragen = new ArrayList<Oordeel<?>>();
        vraag(zaak, vragen);
        var gewoon = grond.verlaging().get();
        var opgelegd = Omstandigheden.stemAf(zaak, gewoon, vragen);
        var verlaging = Omstandigheden.herzie(zaak, opgelegd, vragen);
        return vragen.isEmpty()
                ? zaak.vastgesteld(Uitkomst.van(verlaging, zaak.situatie().bijstand()))
                : zaak.oordeelNodig(Uitkomst.teBeslissen(opgelegd), vragen.toArray(Oordeel<?>[]::new));
    }

    private static boolean geenMaatregel(Zaak<Situatie> zaak) {
        if (zaak.situatie().aio()) {
            zaak.stap(Artikel18.AIO, "Voor de aanvullende inkomensvoorziening ouderen geldt artikel 18 niet.");
            return true;
        }
        if (zaak.situatie().verplichting() == Verplichting.INLICHTINGEN) {
            zaak.stap(Artikel18.VERORDENING, "De inlichtingenplicht is hier uitgezonderd. Er volgt geen maatregel.");
            return true;
        }
        if (gaatOverBesef(zaak) && !zaak.invulling(TEKORTSCHIETEND).orElse(true)) {
            zaak.stap(
                    Artikel18.VERORDENING,
                    "Het college vindt dat het besef van verantwoordelijkheid niet tekortschiet.");
            return true;
        }
        if (!zaak.invulling(VERWIJTBAAR).orElse(true)) {
            zaak.stap(Artikel18.VERWIJT, "Er is niets te verwijten. Het college ziet af van een maatregel.");
            return true;
        }
        return false;
    }

    private static void vraag(Zaak<Situatie> zaak, List<Oordeel<?>> vragen) {
        if (gaatOverBesef(zaak) && zaak.invulling(TEKORTSCHIETEND).isEmpty()) {
            vragen.add(TEKORTSCHIETEND);
        }
        if (zaak.invulling(VERWIJTBAAR).isEmpty()) {
            vragen.add(VERWIJTBAAR);
        } else {
            zaak.stap(Artikel18.VERWIJT, "Volgens het college is het te verwijten.");
        }
    }

    private static boolean gaatOverBesef(Zaak<Situatie> zaak) {
        return zaak.situatie().verplichting() == Verplichting.BESEF_VAN_VERANTWOORDELIJKHEID;
    }
}
