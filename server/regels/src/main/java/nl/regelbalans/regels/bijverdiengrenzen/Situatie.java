package nl.regelbalans.regels.bijverdiengrenzen;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody who works beside bijstand. Each of two echtgenoten is a situatie of their own. */
public record Situatie(
        @Veld("Inkomsten uit arbeid in de maand van de peildatum, netto, in euro")
        Bedrag inkomstenUitArbeid,

        @Veld(value = "Leeftijd op de peildatum, in jaren", minimum = 18, maximum = 120)
        int leeftijd,

        @Veld("Is de pensioengerechtigde leeftijd (AOW-leeftijd) bereikt")
        boolean pensioengerechtigd,

        @Veld("Ontvangt deze persoon algemene bijstand") boolean algemeneBijstand,

        @Veld(
                value = "Heeft het college vastgesteld dat deze persoon medisch urenbeperkt is (artikel 6b)",
                standaard = "false")
        boolean medischUrenbeperkt,

        @Veld(
                value = "Werkt deze persoon met loonkostensubsidie (artikel 10d, eerste of tweede lid)",
                standaard = "false")
        boolean loonkostensubsidie,

        @Veld(
                value = "Is deze persoon een alleenstaande ouder met de volledige zorg voor een kind tot 12 jaar",
                standaard = "false")
        boolean alleenstaandeOuderKindTot12,

        @Veld(
                value = "Oud recht: hoeveel maanden is de vrijlating van 25 procent (onderdeel n) al gebruikt,"
                        + " zonder deze maand",
                standaard = "0",
                maximum = 6)
        int maandenVrijlatingN,

        @Veld(
                "Oud recht: de eerste dag van de vrijlating voor alleenstaande ouders (onderdeel r); leeg als die nog niet liep")
        Optional<LocalDate> beginVrijlatingR,

        @Veld(
                "Oud recht: de eerste dag van de vrijlating bij loonkostensubsidie (onderdeel z); leeg als die nog niet liep")
        Optional<LocalDate> beginVrijlatingZ,

        @Veld(value = "Liep op 31 december 2026 nog een vrijlating volgens het oude recht", standaard = "false")
        boolean lopendeVrijlatingOudRecht,

        @Veld("De eerste dag van de vrijlating van 15 procent (artikel 34a); leeg als die begint in de maand van de"
                + " peildatum")
        Optional<LocalDate> beginVrijlating,

        @Veld("De eerste dag van het nieuwe dienstverband na afloop van de vrijlating; leeg als dat er niet is")
        Optional<LocalDate> beginNieuwDienstverband)
        implements Samenhang {

    private static final int LAAGSTE_AOW_LEEFTIJD = 65;

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (pensioengerechtigd && leeftijd < LAAGSTE_AOW_LEEFTIJD) {
            fouten.meld(
                    "situatie.pensioengerechtigd",
                    Foutcode.TEGENSTRIJDIG,
                    "Iemand van " + leeftijd
                            + " jaar heeft de AOW-leeftijd nog niet bereikt. Verander een van de twee.");
        }
    }

    /** Somebody of 34 in the third month, for the examples of the versions. */
    static Situatie voorbeeld() {
        return new Situatie(
                Bedrag.euro(600),
                34,
                false,
                true,
                false,
                false,
                false,
                2,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Article 34a has a period only for who has no AOW and is not medically limited, and only beside bijstand. */
    boolean aanEenTermijnGebonden() {
        return algemeneBijstand && !pensioengerechtigd && !medischUrenbeperkt;
    }

    boolean jongerDan27() {
        return leeftijd < 27;
    }
}
