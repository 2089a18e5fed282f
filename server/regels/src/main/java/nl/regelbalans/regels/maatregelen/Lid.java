package nl.regelbalans.regels.maatregelen;

import nl.regelbalans.regels.gegevens.Veld;

/** Which lid of artikel 18 was applied the time before. */
public enum Lid {
    @Veld("Het vijfde lid: de eerste maatregel.")
    LID_5,
    @Veld("Het zesde lid: de tweede maatregel.")
    LID_6,
    @Veld("Het zevende lid: de derde maatregel.")
    LID_7,
    @Veld("Het achtste lid: elke maatregel daarna.")
    LID_8
}
