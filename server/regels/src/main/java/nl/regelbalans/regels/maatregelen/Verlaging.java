package nl.regelbalans.regels.maatregelen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;

/**
 * How much the bijstand is lowered and when.
 *
 * @param duurMaanden how long the verlaging lasts, however it is spread
 * @param stappen what goes off in each month, the first month first; together exactly the total
 */
record Verlaging(Percentage percentage, int duurMaanden, List<Bedrag> stappen) {

    /** The same percentage in every month. The law names no rounding: rekenkundig op hele centen a month. */
    static Verlaging perMaand(Percentage percentage, int maanden, Bedrag bijstand) {
        return new Verlaging(percentage, maanden, Collections.nCopies(maanden, percentage.van(bijstand)));
    }

    Bedrag totaal() {
        return stappen.stream().reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** The same total over more months: {@code eerste} in the first, the rest as evenly as cents allow. */
    Verlaging gespreid(int maanden, Bedrag eerste) {
        var gespreid = new ArrayList<Bedrag>(List.of(eerste));
        var rest = totaal().min(eerste);
        for (int over = maanden - 1; over > 0; over--) {
            var deel = deelNaarBoven(rest, over);
            gespreid.add(deel);
            rest = rest.min(deel);
        }
        return new Verlaging(percentage, duurMaanden, gespreid);
    }

    /** The first months only. */
    Verlaging tot(int maanden) {
        return new Verlaging(percentage, Math.min(duurMaanden, maanden), stappen.subList(0, maanden));
    }

    /** A part of an amount, rounded up to whole cents so that it is never less than the part. */
    static Bedrag deelNaarBoven(Bedrag bedrag, int delen) {
        return new Bedrag(Math.floorDiv(bedrag.centen() + delen - 1, delen));
    }
}
