package nl.regelbalans.regels.maatregelen;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** One breach of one verplichting by somebody with bijstand, or by the gezin (artikel 18, twaalfde lid). */
public record Situatie(
        @Veld("Welke verplichting niet is nagekomen") Verplichting verplichting,

        @Veld("De dag waarop de verplichting niet is nagekomen")
        LocalDate datumGedraging,

        @Veld(
                "De bijstand waarover de verlaging wordt berekend, in euro per maand; met of zonder vakantietoeslag, zoals de"
                        + " verordening zegt")
        Bedrag bijstand,

        @Veld(
                value =
                        "De categorie van de gedraging, in de verordening of in het voorstel van 2023; niet voor de acht"
                                + " verplichtingen van het vierde lid",
                minimum = 1,
                maximum = 3)
        Optional<Integer> categorie,

        @Veld("De laatste maatregel van 100 procent hiervoor; weglaten als die er niet was")
        Optional<VorigeMaatregel> vorigeMaatregel,

        @Veld(value = "Is gevraagd om de verlaging te herzien (elfde lid)", standaard = "false")
        boolean herzieningGevraagd,

        @Veld(value = "Is de bijstand een aanvullende inkomensvoorziening ouderen van de SVB", standaard = "false")
        boolean aio)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (datumGedraging.isAfter(peildatum.datum())) {
            fouten.meld(
                    "situatie.datumGedraging",
                    Foutcode.TEGENSTRIJDIG,
                    "Deze dag ligt na de peildatum. Verander een van de twee datums.");
        }
    }

    /** The maatregel before this one, when it counts for recidive. */
    Optional<VorigeMaatregel> recidive() {
        return vorigeMaatregel.filter(vorige -> vorige.binnenTwaalfMaanden(datumGedraging));
    }

    static Situatie voorbeeld(LocalDate gedraging, Optional<VorigeMaatregel> vorige) {
        return new Situatie(
                Verplichting.VOORZIENING, gedraging, Bedrag.van("1401.50"), Optional.of(1), vorige, false, false);
    }
}
