package nl.regelbalans.regels.vermogen;

import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** The woning that the owner or the gezin lives in, with its yard. */
public record Woning(
        @Veld("De waarde in het economische verkeer bij vrije oplevering, in euro")
        Bedrag waarde,

        @Veld("De schuld op de woning, zoals de hypotheek, in euro")
        Bedrag schuld) {

    Bedrag gebonden() {
        return waarde.boven(schuld);
    }

    boolean onderWater() {
        return schuld.meerDan(waarde);
    }
}
