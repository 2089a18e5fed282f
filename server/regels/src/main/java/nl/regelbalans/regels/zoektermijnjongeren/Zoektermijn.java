package nl.regelbalans.regels.zoektermijnjongeren;

import java.time.LocalDate;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** Article 41, fourth lid: four weeks between melding and aanvraag, with the exceptions that hold by law since 1 July 2023. */
final class Zoektermijn {

    static final Wetsartikel TERMIJN = Wet.PARTICIPATIEWET.artikel("41").lid(4);
    static final Wetsartikel SCHOOL = TERMIJN.onderdeel("a");
    static final Wetsartikel URENBEPERKT = TERMIJN.onderdeel("b");
    static final Wetsartikel INGANG = Wet.PARTICIPATIEWET.artikel("44").lid(1);

    private static final int WEKEN = 4;

    private Zoektermijn() {}

    /** Whether the four weeks apply by law, before the college decides anything. */
    static boolean geldt(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        zaak.stap(
                        INGANG,
                        "De bijstand gaat niet eerder in dan de melding: {melding}. Een zoektermijn verandert dat niet.")
                .met("melding", situatie.melding());
        if (!situatie.iedereenJongerDan27()) {
            zaak.stap(
                    TERMIJN,
                    "Niet iedereen voor wie bijstand wordt gevraagd is jonger dan 27 jaar. Er is geen zoektermijn.");
            return false;
        }
        if (situatie.personen().stream().anyMatch(persoon -> schoolVerlaten(zaak, persoon))) {
            return false;
        }
        if (situatie.personen().stream().anyMatch(Persoon::kanMinderWerken)) {
            zaak.stap(
                    URENBEPERKT,
                    "Iemand is medisch urenbeperkt of hoort tot de doelgroep loonkostensubsidie."
                            + " Er is geen zoektermijn.");
            return false;
        }
        if (situatie.personen().stream().anyMatch(Persoon::wordt27BinnenVierWeken)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "De wet zegt niet op welke dag iemand jonger dan 27 moet zijn. Hier is dat de dag van de melding.");
        }
        return true;
    }

    /** The first day on which the aanvraag can be made when the four weeks apply. */
    static LocalDate einde(Zaak<Situatie> zaak) {
        var melding = zaak.situatie().melding();
        return zaak.stap(
                        TERMIJN, "Iedereen is jonger dan 27 jaar. De aanvraag kan vier weken na {melding}: op {einde}.")
                .met("melding", melding)
                .geeft("einde", melding.plusWeeks(WEKEN));
    }

    private static boolean schoolVerlaten(Zaak<Situatie> zaak, Persoon persoon) {
        if (persoon.laatsteSchooldag().isEmpty()) {
            return false;
        }
        var schooldag = persoon.laatsteSchooldag().get();
        var aanvraag = zaak.situatie().dagVanAanvraag();
        var grens = aanvraag.minusYears(1);
        if (schooldag.equals(grens)) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "De inschrijving eindigde precies een jaar voor de aanvraag. Die dag telt hier nog mee, want de wet zegt"
                            + " uiterlijk een jaar.");
        }
        boolean uitgezonderd = !schooldag.isBefore(grens);
        zaak.stap(
                        SCHOOL,
                        uitgezonderd
                                ? "Deze persoon stond op {schooldag} nog ingeschreven bij praktijkonderwijs of vso. Bij de"
                                        + " aanvraag van {aanvraag} is dat niet langer dan een jaar geleden. Er is geen zoektermijn."
                                : "De inschrijving bij praktijkonderwijs of vso eindigde op {schooldag}. Bij de aanvraag van"
                                        + " {aanvraag} is dat langer dan een jaar geleden. Deze uitzondering geldt niet.")
                .met("schooldag", schooldag)
                .met("aanvraag", aanvraag);
        return uitgezonderd;
    }
}
