package nl.regelbalans.regels.catalogus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Invulling;

/** The page with every field of a question and of an uitkomst, as the wetswijzigingen declare them. */
final class Veldenbladzijde {

    private static final String INLEIDING = """
            # Velden

            De versies, feiten, oordelen, beleid en uitkomsten van elke wetswijziging, met hun grenzen. Wat u wanneer moet antwoorden, staat hier niet: dat
            zeggen de scenario's. Deze bladzijde is gemaakt uit de declaraties, met:

            ```sh
            mvn test -pl server/regels -am -Dtest=VeldenbladzijdeTest -Dsurefire.failIfNoSpecifiedTests=false -Dvelden.schrijf=true
            ```

            `[]` staat voor elk item van een lijst. Een bedrag of percentage heeft hooguit twee decimalen.
            """;

    private Veldenbladzijde() {}

    static String van(Catalogus catalogus) {
        return INLEIDING
                + catalogus.wetswijzigingen().stream()
                        .map(Veldenbladzijde::hoofdstuk)
                        .collect(joining());
    }

    private static String hoofdstuk(Wetswijziging wetswijziging) {
        Versies<?, ?> versies = wetswijziging.versies();
        return "\n## " + wetswijziging.id() + "\n\n" + wetswijziging.titel() + ". "
                + versies.lijst().stream().map(Veldenbladzijde::geldigheid).collect(joining("; ", "Versies: ", ".\n\n"))
                + "| veld | wat erin kan | wat het is |\n| --- | --- | --- |\n"
                + Stream.of(
                                rijen("situatie", versies.situatie().schema(), ""),
                                invullingen(versies, Versie::oordelen),
                                invullingen(versies, Versie::beleid),
                                rijen("uitkomst", versies.uitkomst().schema(), ""))
                        .flatMap(rijen -> rijen)
                        .collect(joining());
    }

    private static String geldigheid(Versie<?, ?> versie) {
        return "`" + versie.naam() + "` "
                + (versie.rechtskracht() == Rechtskracht.VOORSTEL ? "(nooit wet)" : "(" + versie.geldigheid() + ")");
    }

    /** What versions ask in the same words, stands there once. */
    private static Stream<String> invullingen(
            Versies<?, ?> versies, Function<Versie<?, ?>, List<? extends Invulling<?>>> welke) {
        return versies.lijst().stream()
                .flatMap(versie -> welke.apply(versie).stream()
                        .map(een -> Map.entry(
                                rij(een.pad(), wat(een.soort().schema()), een.uitleg() + " (%s)"), versie.naam())))
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, joining(", "))))
                .entrySet()
                .stream()
                .map(rij -> rij.getKey().replace("%s", rij.getValue()));
    }

    private static Stream<String> rijen(String pad, Map<?, ?> schema, String wanneer) {
        var eigen = schema.containsKey("description")
                ? Stream.of(rij(
                        pad, wat(schema) + wanneer, schema.get("description").toString()))
                : Stream.<String>empty();
        return Stream.concat(eigen, onderdelen(pad, schema));
    }

    private static Stream<String> onderdelen(String pad, Map<?, ?> schema) {
        if (schema.get("items") instanceof Map<?, ?> item) {
            return onderdelen(pad + "[]", item);
        }
        return schema.get("properties") instanceof Map<?, ?> velden
                ? velden.entrySet().stream()
                        .flatMap(veld -> rijen(
                                pad + "." + veld.getKey(),
                                (Map<?, ?>) veld.getValue(),
                                wanneer(schema, veld.getKey(), (Map<?, ?>) veld.getValue())))
                : Stream.empty();
    }

    private static String wanneer(Map<?, ?> geheel, Object naam, Map<?, ?> veld) {
        if (veld.containsKey("default")) {
            return "; gewoon " + veld.get("default");
        }
        return geheel.get("required") instanceof List<?> verplicht && verplicht.contains(naam) ? "" : "; mag ontbreken";
    }

    private static String wat(Map<?, ?> schema) {
        if (schema.get("enum") instanceof List<?> keuzes) {
            return keuzes.stream().map(String::valueOf).collect(joining(", "));
        }
        String soort = schema.get("type").toString();
        return switch (soort) {
            case "boolean" -> "true of false";
            case "string" -> "datum";
            case "object" -> "object";
            case "array" -> "lijst van hooguit " + schema.get("maxItems");
            case "integer" -> "heel getal van " + grenzen(schema);
            case "number" -> "getal van " + grenzen(schema);
            default -> throw new IllegalArgumentException(soort);
        };
    }

    private static String grenzen(Map<?, ?> schema) {
        return schema.get("minimum")
                + (schema.containsKey("maximum")
                        ? " tot en met " + schema.get("maximum")
                        : " tot " + schema.get("exclusiveMaximum"));
    }

    private static String rij(String pad, String wat, String uitleg) {
        return "| `" + pad + "` | " + wat + " | " + uitleg + " |\n";
    }
}
