package nl.regelbalans.regels.waarde;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A percentage of the law, exact: {@code 12,5 %}. */
public record Percentage(BigDecimal procent) {

    /** A percentage written as in the law, with a point: {@code "12.5"}. */
    public static Percentage van(String procent) {
        return new Percentage(new BigDecimal(procent));
    }

    /**
     * This percentage of an amount. The law names no rounding here, so: rekenkundig op hele centen (half a cent goes up).
     */
    public Bedrag van(Bedrag bedrag) {
        return new Bedrag(procent.multiply(BigDecimal.valueOf(bedrag.centen()))
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    @Override
    public String toString() {
        return procent.toPlainString().replace('.', ',') + " %";
    }
}
