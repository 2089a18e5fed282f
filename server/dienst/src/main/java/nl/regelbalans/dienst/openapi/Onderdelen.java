package nl.regelbalans.dienst.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parts of an OpenAPI document, as plain data in a fixed order. */
final class Onderdelen {

    private Onderdelen() {}

    /**
     * An address to which a question is sent.
     *
     * @param sleutels the names of the query keys that it knows
     */
    static Map<String, Object> post(
            String tag,
            String operationId,
            String summary,
            String description,
            Map<String, Object> vraag,
            Map<String, Object> antwoord,
            String... sleutels) {
        var post = new LinkedHashMap<String, Object>();
        post.put("tags", List.of(tag));
        post.put("operationId", operationId);
        post.put("summary", summary);
        post.put("description", description);
        post.put(
                "parameters",
                Stream.of(sleutels)
                        .map(naam -> verwijzing("parameters/" + naam))
                        .toList());
        post.put("requestBody", verplicht(vraag));
        var antwoorden = new LinkedHashMap<String, Object>();
        antwoorden.put("200", inhoud("Het antwoord.", antwoord));
        antwoorden.put("default", verwijzing("responses/Probleem"));
        post.put("responses", antwoorden);
        return Map.of("post", post);
    }

    static Map<String, Object> object(Map<String, Object> velden, String... verplicht) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", velden);
        if (verplicht.length > 0) {
            schema.put("required", List.of(verplicht));
        }
        return schema;
    }

    static Map<String, Object> lijst(Map<String, Object> regel, int minste, int meeste) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "array");
        schema.put("minItems", BigDecimal.valueOf(minste));
        schema.put("maxItems", BigDecimal.valueOf(meeste));
        schema.put("items", regel);
        return schema;
    }

    private static Map<String, Object> verplicht(Map<String, Object> inhoud) {
        var vraag = new LinkedHashMap<String, Object>();
        vraag.put("required", true);
        vraag.put("content", inhoud);
        return vraag;
    }

    private static Map<String, Object> inhoud(String omschrijving, Map<String, Object> inhoud) {
        var antwoord = new LinkedHashMap<String, Object>();
        antwoord.put("description", omschrijving);
        antwoord.put("content", inhoud);
        return antwoord;
    }

    static Map<String, Object> json(Map<String, Object> schema, Map<String, Object> voorbeeld) {
        return inVorm("application/json", schema, voorbeeld);
    }

    /** JSON with one such object on each line. */
    static Map<String, Object> ndjson(Map<String, Object> schema, Map<String, Object> voorbeeld) {
        return inVorm("application/x-ndjson", schema, voorbeeld);
    }

    private static Map<String, Object> inVorm(
            String mediatype, Map<String, Object> schema, Map<String, Object> voorbeeld) {
        var vorm = new LinkedHashMap<String, Object>();
        vorm.put("schema", schema);
        vorm.put("example", voorbeeld);
        return Map.of(mediatype, vorm);
    }

    static Map<String, Object> verwijzing(String naar) {
        return Map.of("$ref", "#/components/" + naar);
    }
}
