package nl.regelbalans.regels.vragen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Takes values at random: from those on which the law turns, or somewhere between. The same number takes the same values. */
final class Greep {

    private static final LocalDate EERSTE = LocalDate.of(2022, 1, 1);
    private static final int DAGEN = 7 * 365;
    private static final int[] LEEFTIJDEN = {17, 18, 20, 21, 26, 27, 66, 67, 68};

    private static final List<Object> ONZIN = List.of(
            "",
            "onzin",
            "2026-02-30",
            "1899-12-31",
            true,
            List.of(),
            Map.of(),
            Optional.empty(),
            new BigDecimal("-1"),
            new BigDecimal("0.001"),
            new BigDecimal("1.5"),
            new BigDecimal("1000000000"));

    private final Kanten kanten;
    private final SplittableRandom toeval;

    Greep(Kanten kanten, long nummer) {
        this.kanten = kanten;
        this.toeval = new SplittableRandom(nummer);
    }

    boolean eenOp(int keer) {
        return toeval.nextInt(keer) == 0;
    }

    int totEnMet(int meeste) {
        return toeval.nextInt(meeste + 1);
    }

    <T> T uit(List<T> waarden) {
        return waarden.get(toeval.nextInt(waarden.size()));
    }

    LocalDate dag() {
        return eenOp(2) ? uit(kanten.dagen()) : EERSTE.plusDays(toeval.nextInt(DAGEN));
    }

    BigDecimal bedrag() {
        return switch (toeval.nextInt(4)) {
            case 0 -> uit(kanten.bedragen());
            case 1 -> BigDecimal.valueOf(toeval.nextInt(300_000), 2);
            case 2 -> BigDecimal.valueOf(toeval.nextInt(30) * 100L);
            default -> uit(List.of(BigDecimal.ZERO, new BigDecimal("0.01"), new BigDecimal("999999999.99")));
        };
    }

    BigDecimal percentage() {
        return eenOp(2) ? BigDecimal.valueOf(toeval.nextInt(101)) : BigDecimal.valueOf(toeval.nextInt(10_001), 2);
    }

    /** A number between these two, both included. */
    BigDecimal getal(int minimum, int maximum) {
        int getal =
                switch (toeval.nextInt(4)) {
                    case 0 -> LEEFTIJDEN[toeval.nextInt(LEEFTIJDEN.length)];
                    case 1 -> minimum;
                    case 2 -> Math.addExact(minimum, toeval.nextInt(13));
                    default -> maximum;
                };
        return BigDecimal.valueOf(Math.min(Math.max(getal, minimum), maximum));
    }

    /** What many a field refuses; an empty Optional stands for null. */
    Object onzin() {
        return uit(ONZIN);
    }
}
