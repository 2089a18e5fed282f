package nl.regelbalans.regels.zoektermijnjongeren;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody who wants to ask for bijstand, alone or together with an echtgenoot. */
public record Situatie(
        @Veld("De dag van de melding") LocalDate melding,

        @Veld("De dag waarop de aanvraag is of wordt ingediend; leeg als dat de dag van de melding is")
        Optional<LocalDate> aanvraag,

        @Veld("Voor wie bijstand wordt gevraagd: één persoon, of twee die gehuwd zijn; kinderen tellen niet mee")
        List<Persoon> personen)
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
        if (personen.isEmpty() || personen.size() > 2) {
            fouten.meld("situatie.personen", Foutcode.BUITEN_BEREIK, "Geef één persoon, of twee die gehuwd zijn.");
        }
        for (int i = 0; i < personen.size(); i++) {
            if (personen.get(i)
                    .laatsteSchooldag()
                    .filter(dagVanAanvraag()::isBefore)
                    .isPresent()) {
                fouten.meld(
                        "situatie.personen[" + i + "].laatsteSchooldag",
                        Foutcode.TEGENSTRIJDIG,
                        "De laatste schooldag ligt na de aanvraag. Staat deze persoon nog ingeschreven? Geef dan de dag van de"
                                + " aanvraag.");
            }
            if (personen.get(i).wordt27BinnenVierWeken() && personen.get(i).leeftijd() != 26) {
                fouten.meld(
                        "situatie.personen[" + i + "].wordt27BinnenVierWeken",
                        Foutcode.TEGENSTRIJDIG,
                        "Alleen wie 26 is, kan binnen vier weken 27 worden. Verander een van de twee.");
            }
        }
    }

    LocalDate dagVanAanvraag() {
        return aanvraag.orElse(melding);
    }

    /** Everybody for whom bijstand is asked must be younger than 27. */
    boolean iedereenJongerDan27() {
        return personen.stream().allMatch(Persoon::jongerDan27);
    }
}
