package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** An aanvraag of algemene bijstand. Each fact that may be left out belongs to one question; without it that question is not asked. */
public record Situatie(
        @Veld("De dag van de aanvraag") LocalDate aanvraag,

        @Veld("De dag van de melding; alleen nodig om te weten hoe ver de bijstand kan teruggaan")
        Optional<LocalDate> melding,

        @Veld("De vorige bijstand; alleen nodig voor een verkorte aanvraag")
        Optional<EerdereBijstand> eerdereBijstand,

        @Veld("Waarmee deze persoon laat zien wie het is; alleen nodig voor de identiteit")
        Optional<Middel> identificatie,

        @Veld(
                "De dag waarop iemand de regels over de identiteit wilde kennen; met deze dag noemt het antwoord ook vanaf"
                        + " wanneer de regel gold en vanaf wanneer dat te weten was")
        Optional<LocalDate> kennisdatum,

        @Veld(
                "De hoogte van de algemene bijstand (norm min inkomen), in euro per maand; alleen nodig voor het voorschot")
        Optional<Bedrag> bijstandPerMaand)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (aanvraag.isAfter(peildatum.datum())) {
            fouten.meld(
                    "situatie.aanvraag",
                    Foutcode.TEGENSTRIJDIG,
                    "De aanvraag ligt na de peildatum. Kies een peildatum op of na de dag van de aanvraag.");
        }
        if (melding.isEmpty() && eerdereBijstand.isEmpty() && identificatie.isEmpty() && bijstandPerMaand.isEmpty()) {
            fouten.meld(
                    "situatie",
                    Foutcode.ONTBREEKT,
                    "Geef ten minste één van deze: melding, eerdereBijstand, identificatie of bijstandPerMaand.");
        }
        if (melding.filter(aanvraag::isBefore).isPresent()) {
            fouten.meld(
                    "situatie.melding",
                    Foutcode.TEGENSTRIJDIG,
                    "De melding ligt na de aanvraag. Verander een van de twee datums.");
        }
        if (eerdereBijstand
                .filter(eerder -> !eerder.laatsteDag().isBefore(aanvraag))
                .isPresent()) {
            fouten.meld(
                    "situatie.eerdereBijstand.laatsteDag",
                    Foutcode.TEGENSTRIJDIG,
                    "De vorige bijstand moet vóór de aanvraag zijn geëindigd. Verander een van de twee datums.");
        }
    }
}
