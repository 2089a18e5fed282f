package nl.regelbalans.dienst.paginas.reken;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people in the Netherlands write it: {@code 1.234,56}. Exact: nothing is rounded. */
final class Getaltekst {
    private static final Pattern MET_PUNTEN = Pattern.compile("\\d{1,3}(\\.\\d{3}){1,5}(,\\d{1,10})?");
    private static final Pattern MET_KOMMA = Pattern.compile("\\d{1,15}(,\\d{1,10})?");

    /** As on a calculator; never three decimals, for those would be thousands. */
    private static final Pattern MET_PUNT = Pattern.compile("\\d{1,15}\\.\\d{1,2}");

    private Getaltekst() {}

    static Optional<BigDecimal> lees(String tekst) {
        var kaal = tekst.replaceAll("[€%\\s]", "");
        if (MET_PUNTEN.matcher(kaal).matches() || MET_KOMMA.matcher(kaal).matches()) {
            return Optional.of(new BigDecimal(kaal.replace(".", "").replace(',', '.')));
        }
        return MET_PUNT.matcher(kaal).matches() ? Optional.of(new BigDecimal(kaal)) : Optional.empty();
    }
}
