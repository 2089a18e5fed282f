package nl.regelbalans.regels.gegevens;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A calendar day, written jjjj-mm-dd. */
public enum Datumsoort implements Soort<LocalDate> {
    DATUM;

    private static final Pattern VORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2199;

    @Override
    public Optional<LocalDate> lees(Object gegeven, String pad, Fouten fouten) {
        if (!(gegeven instanceof String tekst) || !VORM.matcher(tekst).matches()) {
            fouten.meld(
                    pad,
                    Foutcode.VERKEERD_TYPE,
                    "Geef een datum als tekst in de vorm jjjj-mm-dd, bijvoorbeeld \"2026-01-31\".");
            return Optional.empty();
        }
        try {
            var datum = LocalDate.parse(tekst);
            if (datum.getYear() >= EERSTE_JAAR && datum.getYear() <= LAATSTE_JAAR) {
                return Optional.of(datum);
            }
            fouten.meld(
                    pad,
                    Foutcode.BUITEN_BEREIK,
                    "Geef een datum in de jaren " + EERSTE_JAAR + " tot en met " + LAATSTE_JAAR + ".");
        } catch (DateTimeException e) {
            fouten.meld(
                    pad,
                    Foutcode.DATUM_BESTAAT_NIET,
                    "Deze datum bestaat niet. Geef een dag die op de kalender staat.");
        }
        return Optional.empty();
    }

    @Override
    public Object schrijf(LocalDate waarde) {
        return waarde.toString();
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put("format", "date");
        return schema;
    }
}
