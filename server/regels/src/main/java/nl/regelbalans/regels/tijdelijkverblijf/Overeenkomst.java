package nl.regelbalans.regels.tijdelijkverblijf;

import nl.regelbalans.regels.gegevens.Veld;

/** The written contract, with a commercial price, on which somebody lives in the house. */
public enum Overeenkomst {
    @Veld("Er is geen schriftelijke overeenkomst met een commerciële prijs.")
    GEEN,
    @Veld("De medebewoner huurt van, verhuurt aan of is kostganger bij de belanghebbende, of andersom.")
    MET_BELANGHEBBENDE,
    @Veld("De medebewoner huurt van dezelfde derde als de belanghebbende, of is daar kostganger.")
    MET_DEZELFDE_DERDE
}
