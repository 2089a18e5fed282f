package nl.regelbalans.regels.gegevens;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A calendar day, written jjjj-mm-dd. */
public enum Datumsoort implements Soort<LocalDate> {
    DATUM;

    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2199;

    @Override
    public Optional<LocalDate> lees(Object gegeven, String pad, Fouten fouten) {
        if (!(gegeven instanceof String tekst) || !heeftVorm(tekst)) {
            fouten.meld(
                    pad,
                    Foutcode.VERKEERD_TYPE,
                    "Geef een datum als tekst in de vorm jjjj-mm-dd, bijvoorbeeld \"2026-01-31\".");
            return Optional.empty();
        }
        try {
            var datum = LocalDate.of(getal(tekst, 0, 4), getal(tekst, 5, 7), getal(tekst, 8, 10));
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

    /** By hand: every question has a date, and the parser of the platform takes ten times as long. */
    private static boolean heeftVorm(String tekst) {
        boolean goed = tekst.length() == 10;
        for (int i = 0; goed && i < 10; i++) {
            char teken = tekst.charAt(i);
            goed = (i == 4 || i == 7) ? teken == '-' : teken >= '0' && teken <= '9';
        }
        return goed;
    }

    private static int getal(String tekst, int van, int tot) {
        return Integer.parseInt(tekst, van, tot, 10);
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
