package nl.regelbalans.regels.norm;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Vindplaatsen;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * The text of a norm file: {@code omschrijving}, {@code eenheid}, {@code grondslag} and {@code bron}, then one line a date.
 * {@code onbekend} and {@code vervallen} are values too: from that day on the norm has no amount. An uncertain value carries its
 * reason: {@code 2026-07-01 = 285.00 onzeker: ...}.
 */
record Normbestand(
        String omschrijving,
        String eenheid,
        Vindplaats grondslag,
        String bron,
        NavigableMap<LocalDate, String> regels) {

    static Normbestand lees(Class<?> eigenaar, String naam) {
        var inhoud = new Properties();
        try (var stroom = eigenaar.getResourceAsStream(naam + ".norm");
                var tekst = new InputStreamReader(stroom, StandardCharsets.UTF_8)) {
            inhoud.load(tekst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var regels = new TreeMap<LocalDate, String>();
        inhoud.stringPropertyNames().stream()
                .filter(sleutel -> Character.isDigit(sleutel.charAt(0)))
                .forEach(datum -> regels.put(LocalDate.parse(datum), inhoud.getProperty(datum)));
        return new Normbestand(
                inhoud.getProperty("omschrijving"),
                inhoud.getProperty("eenheid"),
                Vindplaatsen.lees(inhoud.getProperty("grondslag")),
                inhoud.getProperty("bron"),
                regels);
    }

    <T> List<Normwaarde<T>> waarden(Norm<T> norm, Function<String, T> lezer) {
        var waarden = new ArrayList<Normwaarde<T>>();
        regels.forEach((van, regel) -> {
            if (!regel.equals("onbekend") && !regel.equals("vervallen")) {
                var delen = regel.split("\\s+", 2);
                var voorbehoud = delen.length == 1 ? Optional.<Voorbehoud>empty() : Optional.of(voorbehoud(delen[1]));
                waarden.add(new Normwaarde<>(norm, lezer.apply(delen[0]), geldigheid(van), voorbehoud));
            }
        });
        return List.copyOf(waarden);
    }

    String ontbreekt(LocalDate dag) {
        var regel = regels.floorEntry(dag);
        if (regel == null) {
            return "bestond nog niet, of is niet opgenomen,";
        }
        return regel.getValue().equals("vervallen") ? "bestaat niet meer" : "is nog niet bekend";
    }

    private Geldigheid geldigheid(LocalDate van) {
        return Optional.ofNullable(regels.higherKey(van))
                .map(volgende -> Geldigheid.tussen(van, volgende.minusDays(1)))
                .orElseGet(() -> Geldigheid.vanaf(van));
    }

    private static Voorbehoud voorbehoud(String tekst) {
        var delen = tekst.split(": ", 2);
        return new Voorbehoud(Zekerheid.valueOf(delen[0].toUpperCase(Locale.ROOT)), delen[1]);
    }
}
