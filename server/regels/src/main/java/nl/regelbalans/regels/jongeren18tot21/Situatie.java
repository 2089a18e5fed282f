package nl.regelbalans.regels.jongeren18tot21;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.bijstandsnorm.Huishouden;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody with bijstand who is, or whose echtgenoot is, 18, 19 or 20 years old. */
public record Situatie(
        @Veld(value = "Leeftijd op de peildatum, in jaren", minimum = 18, maximum = 120)
        int leeftijd,

        @Veld(
                value = "Leeftijd van de echtgenoot die ook recht op bijstand heeft; leeg als die er niet is",
                minimum = 18,
                maximum = 120)
        Optional<Integer> leeftijdPartner,

        @Veld(
                value = "Heeft een van de twee echtgenoten de pensioengerechtigde leeftijd (AOW-leeftijd) bereikt",
                standaard = "false")
        boolean eenPensioengerechtigd,

        @Veld(value = "Zijn er kinderen tot 18 jaar die ten laste komen", standaard = "false")
        boolean kinderen,

        @Veld(value = "Hoeveel kostendelende medebewoners zijn er (artikel 19a)", standaard = "0", maximum = 1000)
        int kostendelers,

        @Veld(value = "Verblijft een van hen in een inrichting", standaard = "false")
        boolean inInrichting,

        @Veld(value = "Woont de jongere bij zijn ouders, of houdt hij geen woning aan", standaard = "false")
        boolean bijOudersOfZonderWoning,

        @Veld(
                "De dag van de aanvraag van bijzondere bijstand voor jongeren (artikel 12), als daar nog niet op is beslist")
        Optional<LocalDate> aanvraagArtikel12,

        @Veld(
                "De bijzondere bijstand die het college vóór 2026 toekende op grond van artikel 12; leeg als die er niet is")
        Optional<Toekenning> toekenningArtikel12,

        @Veld("Voorstel van 2023: het netto minimumloon dat voor deze leeftijd geldt, in euro per maand")
        Optional<Bedrag> nettoMinimumloon)
        implements Samenhang {

    private static final int LAAGSTE_AOW_LEEFTIJD = 65;

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (eenPensioengerechtigd && Math.max(leeftijd, leeftijdPartner.orElse(0)) < LAAGSTE_AOW_LEEFTIJD) {
            fouten.meld(
                    "situatie.eenPensioengerechtigd",
                    Foutcode.TEGENSTRIJDIG,
                    "Op deze leeftijd heeft niemand de AOW-leeftijd bereikt. Verander een van de velden.");
        }
        if (aanvraagArtikel12.filter(peildatum.datum()::isBefore).isPresent()) {
            fouten.meld(
                    "situatie.aanvraagArtikel12",
                    Foutcode.TEGENSTRIJDIG,
                    "De aanvraag ligt na de peildatum. Kies een peildatum op of na de dag van de aanvraag.");
        }
    }

    Huishouden huishouden() {
        boolean partner = leeftijdPartner.orElse(0) > leeftijd;
        return new Huishouden(
                leeftijd,
                eenPensioengerechtigd && !partner,
                leeftijdPartner,
                eenPensioengerechtigd && partner,
                kinderen);
    }

    /** Artikel 27 lets the college lower the norms of articles 20 and 21, not that of artikel 22a. */
    boolean verlagingMogelijk() {
        boolean volgens22a = kostendelers > 0 && huishouden().vanaf21() > 0;
        return bijOudersOfZonderWoning && !volgens22a;
    }

    static Situatie alleenstaandeVan(int leeftijd) {
        return new Situatie(
                leeftijd,
                Optional.empty(),
                false,
                false,
                0,
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Situatie metNettoMinimumloon(Bedrag bedrag) {
        return new Situatie(
                leeftijd,
                leeftijdPartner,
                eenPensioengerechtigd,
                kinderen,
                kostendelers,
                inInrichting,
                bijOudersOfZonderWoning,
                aanvraagArtikel12,
                toekenningArtikel12,
                Optional.of(bedrag));
    }
}
