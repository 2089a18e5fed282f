package nl.regelbalans.regels.partner;

import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** Two people who are gehuwd or count as gehuwd (article 3). "Deze persoon" is the one who has a right to bijstand. */
public record Paar(
        @Veld(value = "Leeftijd op de peildatum van wie recht op bijstand heeft, in jaren", minimum = 18, maximum = 120)
        int leeftijd,

        @Veld(value = "Heeft deze persoon de pensioengerechtigde leeftijd (AOW-leeftijd) bereikt", standaard = "false")
        boolean pensioengerechtigd,

        @Veld(value = "Leeftijd van de partner op de peildatum, in jaren", maximum = 120)
        int leeftijdPartner,

        @Veld(value = "Heeft de partner de pensioengerechtigde leeftijd (AOW-leeftijd) bereikt", standaard = "false")
        boolean partnerPensioengerechtigd,

        @Veld("Heeft de partner ook recht op algemene bijstand (artikel 11 en 13)")
        boolean partnerHeeftRecht,

        @Veld("Woont de partner in dezelfde woning") boolean partnerInZelfdeWoning,

        @Veld(
                value = "Hoeveel kostendelende medebewoners er zijn (artikel 19a); de partner telt niet mee",
                standaard = "0",
                maximum = 100)
        int kostendelendeMedebewoners,

        @Veld("Inkomen van deze persoon, netto en na vrijlatingen, in euro per maand")
        Bedrag inkomen,

        @Veld("Inkomen van de partner, netto en na vrijlatingen, in euro per maand")
        Bedrag inkomenPartner) {

    private static final int LAAGSTE_AOW_LEEFTIJD = 65;

    /** Reports a pensioengerechtigde leeftijd that cannot be. */
    public void controleer(String pad, Fouten fouten) {
        controleer(pad + ".pensioengerechtigd", pensioengerechtigd, leeftijd, fouten);
        controleer(pad + ".partnerPensioengerechtigd", partnerPensioengerechtigd, leeftijdPartner, fouten);
    }

    private static void controleer(String pad, boolean pensioengerechtigd, int leeftijd, Fouten fouten) {
        if (pensioengerechtigd && leeftijd < LAAGSTE_AOW_LEEFTIJD) {
            fouten.meld(
                    pad,
                    Foutcode.TEGENSTRIJDIG,
                    "Iemand van " + leeftijd
                            + " jaar heeft de AOW-leeftijd nog niet bereikt. Verander een van de twee.");
        }
    }

    public boolean jongerDan21() {
        return leeftijd < 21;
    }

    /** The kostendelersnorm is for whoever is 21 or older and shares costs with somebody beside the partner. */
    public boolean heeftKostendelersnorm() {
        return !jongerDan21() && kostendelendeMedebewoners > 0;
    }

    boolean partnerJongerDan21() {
        return leeftijdPartner < 21;
    }
}
