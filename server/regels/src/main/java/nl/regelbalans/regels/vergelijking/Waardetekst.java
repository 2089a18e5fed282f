package nl.regelbalans.regels.vergelijking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regelbalans.regels.gegevens.Bedragsoort;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Keuzesoort;
import nl.regelbalans.regels.gegevens.Percentagesoort;
import nl.regelbalans.regels.gegevens.Veldopgave;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Datums;
import nl.regelbalans.regels.waarde.Percentage;

/** How a field of an uitkomst reads in a Dutch sentence: its label, its values and its unit, all from its declaration. */
record Waardetekst(Veldopgave veld) {

    /** The label ends where the unit or a remark begins. */
    private static final Pattern LABEL =
            Pattern.compile("(?<label>.*?)(,( netto)? in (euro|procent)(?<per> per maand)?.*|;.*)?");

    String label() {
        return deel("label");
    }

    /** {@code " per maand"} where the unit says so. */
    String per() {
        return deel("per");
    }

    private String deel(String naam) {
        var gevonden = LABEL.matcher(veld.betekenis());
        return gevonden.matches() && gevonden.group(naam) != null ? gevonden.group(naam) : "";
    }

    /** A value in words; empty for what does not fit in a sentence. */
    Optional<String> tekst(Object waarde) {
        if (waarde instanceof BigDecimal getal) {
            return Optional.of(getal(getal));
        } else if (waarde instanceof Boolean ja) {
            return Optional.of(ja ? "ja" : "nee");
        } else if (waarde instanceof String tekst) {
            return Optional.of(woord(tekst));
        }
        return Optional.empty();
    }

    private String getal(BigDecimal getal) {
        Object soort = veld.soort();
        if (soort == Bedragsoort.NIET_NEGATIEF) {
            return Bedrag.van(getal).toString();
        }
        return soort == Percentagesoort.PERCENTAGE ? new Percentage(getal).toString() : getal.toPlainString();
    }

    private String woord(String tekst) {
        Object soort = veld.soort();
        if (soort == Datumsoort.DATUM) {
            return Datums.voluit(LocalDate.parse(tekst));
        }
        return soort instanceof Keuzesoort<?> ? tekst.replace('-', ' ') : tekst;
    }
}
