package nl.regelbalans.regels.maandberekening;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;

/** Somebody with a right to bijstand. The names are those of 01-bijverdiengrenzen, which gets these facts as they are. */
public record Persoon(
        @Veld(
                value = "Leeftijd op de peildatum, in jaren; in alle maanden van een periode dezelfde",
                minimum = 18,
                maximum = 120)
        int leeftijd,

        @Veld(value = "Is de pensioengerechtigde leeftijd (AOW-leeftijd) bereikt", standaard = "false")
        boolean pensioengerechtigd,

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
                value =
                        "Oud recht: hoeveel maanden is de vrijlating van 25 procent (onderdeel n) al gebruikt, zonder de"
                                + " (eerste) maand",
                standaard = "0",
                maximum = MAANDEN_N)
        int maandenVrijlatingN,

        @Veld("Oud recht: de eerste dag van de vrijlating voor alleenstaande ouders (onderdeel r)")
        Optional<LocalDate> beginVrijlatingR,

        @Veld("Oud recht: de eerste dag van de vrijlating bij loonkostensubsidie (onderdeel z)")
        Optional<LocalDate> beginVrijlatingZ,

        @Veld(value = "Liep op 31 december 2026 nog een vrijlating volgens het oude recht", standaard = "false")
        boolean lopendeVrijlatingOudRecht,

        @Veld("De eerste dag van de vrijlating van 15 procent (artikel 34a of het voorstel)")
        Optional<LocalDate> beginVrijlating,

        @Veld("De eerste dag van het nieuwe dienstverband na afloop van die vrijlating")
        Optional<LocalDate> beginNieuwDienstverband) {

    private static final int MAANDEN_N = 6;

    /**
     * This person a month later.
     *
     * @param vrijlating what was left free in the month
     */
    Persoon na(GebruikteVrijlating vrijlating) {
        int maandenN = vrijlating.is("n") ? Math.min(maandenVrijlatingN + 1, MAANDEN_N) : maandenVrijlatingN;
        return new Persoon(
                leeftijd,
                pensioengerechtigd,
                medischUrenbeperkt,
                loonkostensubsidie,
                alleenstaandeOuderKindTot12,
                maandenN,
                beginVrijlatingR.or(() -> vrijlating.begin("r")),
                beginVrijlatingZ.or(() -> vrijlating.begin("z")),
                lopendeVrijlatingOudRecht || vrijlating.looptDoor(maandenN == MAANDEN_N),
                beginVrijlating.or(vrijlating::beginNieuw),
                beginNieuwDienstverband);
    }
}
