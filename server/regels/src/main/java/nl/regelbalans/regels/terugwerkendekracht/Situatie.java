package nl.regelbalans.regels.terugwerkendekracht;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody who has a right to bijstand and asks from which day. */
public record Situatie(
        @Veld("De dag waarop deze persoon zich meldde om bijstand aan te vragen")
        LocalDate melding,

        @Veld("De eerste dag waarop alle voorwaarden voor bijstand vervuld zijn")
        LocalDate rechtOntstaan,

        @Veld("De dag waarop de aanvraag is ingediend; leeg als dat de dag van de melding is")
        Optional<LocalDate> aanvraag,

        @Veld("De dag van een eerdere melding voor Bbz, IOAW of IOAZ, als die aanvraag is afgewezen")
        Optional<LocalDate> eerdereMelding)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (melding.isAfter(peildatum.datum())) {
            fouten.meld(
                    "situatie.melding",
                    Foutcode.TEGENSTRIJDIG,
                    "De melding ligt na de peildatum. Kies een peildatum op of na de dag van de melding.");
        }
        if (aanvraag.filter(melding::isAfter).isPresent()) {
            fouten.meld(
                    "situatie.aanvraag",
                    Foutcode.TEGENSTRIJDIG,
                    "De aanvraag ligt vóór de melding. Verander een van de twee datums.");
        }
        if (eerdereMelding.filter(melding::isBefore).isPresent()) {
            fouten.meld(
                    "situatie.eerdereMelding",
                    Foutcode.TEGENSTRIJDIG,
                    "De eerdere melding ligt na de melding. Verander een van de twee datums.");
        }
    }

    /** True when the aanvraag came after the melding and after the right arose: only then can it move the first day. */
    boolean aanvraagKomtTeLaat() {
        return aanvraag.filter(melding::isBefore)
                .filter(rechtOntstaan::isBefore)
                .isPresent();
    }
}
