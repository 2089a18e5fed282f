package nl.regelbalans.regels.waarde;

import java.math.BigDecimal;

/**
 * An amount of money in whole euro cents. There is no operation that rounds: an amount is cut only by
 * {@link Percentage#van(Bedrag)} and its like, which name their rounding.
 *
 * @param centen the amount in cents; may be negative as a difference
 */
public record Bedrag(long centen) {

    public static final Bedrag NUL = new Bedrag(0);

    /** An amount in whole euros. */
    public static Bedrag euro(long euro) {
        return new Bedrag(Math.multiplyExact(euro, 100));
    }

    /**
     * An amount in euros.
     *
     * @throws ArithmeticException if the amount has parts of a cent
     */
    public static Bedrag van(BigDecimal euro) {
        return new Bedrag(euro.movePointRight(2).longValueExact());
    }

    /** An amount written as in the norm files: {@code 1200.00}. */
    public static Bedrag van(String euro) {
        return van(new BigDecimal(euro));
    }

    public Bedrag plus(Bedrag ander) {
        return new Bedrag(Math.addExact(centen, ander.centen));
    }

    public Bedrag min(Bedrag ander) {
        return new Bedrag(Math.subtractExact(centen, ander.centen));
    }

    /** "voor zover ... niet meer bedraagt dan": this amount, cut off at {@code grens}. */
    public Bedrag tenHoogste(Bedrag grens) {
        return meerDan(grens) ? grens : this;
    }

    /** "voor zover ... meer bedraagt dan": the part of this amount above {@code grens}, never below zero. */
    public Bedrag boven(Bedrag grens) {
        return meerDan(grens) ? min(grens) : NUL;
    }

    public boolean meerDan(Bedrag ander) {
        return centen > ander.centen;
    }

    public boolean isNul() {
        return centen == 0;
    }

    /** The amount in euros, always with two decimals. */
    public BigDecimal inEuro() {
        return BigDecimal.valueOf(centen, 2);
    }

    /** The amount as a reader in the Netherlands writes it: {@code € 1.234,56}. */
    @Override
    public String toString() {
        var cijfers = new StringBuilder(Long.toString(Math.abs(centen / 100)));
        for (int punt = cijfers.length() - 3; punt > 0; punt -= 3) {
            cijfers.insert(punt, '.');
        }
        long rest = Math.abs(centen % 100);
        return (centen < 0 ? "-€ " : "€ ") + cijfers + (rest < 10 ? ",0" : ",") + rest;
    }
}
