package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** doc-openapi and publish-openapi; and the contract: every example is true and follows its schema. */
@ExtendWith(DienstExtension.class)
final class OpenApiIT {
    private static final String ADRES = "/api/v1/openapi.json";
    private static final String DOCUMENT = "urn:regelbalans:openapi";

    private final Dienst dienst;
    private final Antwoord document;

    OpenApiIT(Dienst dienst) {
        this.dienst = dienst;
        this.document = dienst.get(ADRES).isGelukt();
    }

    @Test
    void theDocumentIsThereWithoutLoginForEverySite() {
        assertEquals("*", document.header("Access-Control-Allow-Origin"));
        assertEquals("3.1.0", document.json().getString("openapi"));
        assertFalse(
                document.json().getJsonObject("info").getJsonObject("contact").isEmpty());
        assertEquals(
                document.header("API-Version"),
                document.json().getJsonObject("info").getString("version"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        verwijzingen(document.json())
                .forEach(verwijzing ->
                        assertTrue(document.json().getValue(verwijzing.substring(1)) != null, verwijzing));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsTrueAndFollowsItsSchema() {
        return paden().filter(pad -> pad.getValue().asJsonObject().containsKey("post"))
                .map(pad -> DynamicTest.dynamicTest(
                        pad.getKey(), () -> toets(pad.getKey(), pad.getValue().asJsonObject())));
    }

    @TestFactory
    Stream<DynamicTest> everyPageFollowsItsSchema() {
        return Stream.of("/wetswijzigingen", "/conformiteit", "/normen")
                .map(pad -> DynamicTest.dynamicTest(
                        pad,
                        () -> volgt(
                                "/paths/" + pad.replace("/", "~1")
                                        + "/get/responses/200/content/application~1json/schema",
                                dienst.get("/api/v1" + pad).isGelukt().lichaam())));
    }

    private void toets(String pad, JsonObject inhoud) {
        var plaats = "/paths/" + pad.replace("/", "~1") + "/post";
        var vorm = inhoud.getJsonObject("post")
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .keySet()
                .iterator()
                .next();
        var deel = "/content/" + vorm.replace("/", "~1");
        var vraag = inhoud.getValue("/post/requestBody" + deel + "/example");
        var antwoord = inhoud.getValue("/post/responses/200" + deel + "/example");
        volgt(plaats + "/requestBody" + deel + "/schema", vraag.toString());
        volgt(plaats + "/responses/200" + deel + "/schema", antwoord.toString());
        var echt = dienst.post(
                "/api/v1" + pad, vraag.toString().getBytes(StandardCharsets.UTF_8), "Content-Type: " + vorm);
        assertEquals(200, echt.status(), echt::toString);
        assertEquals(vorm, echt.header("Content-Type"));
        assertEquals(antwoord, echt.json());
    }

    private void volgt(String plaats, String json) {
        var fabriek = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                bouwer -> bouwer.schemaLoaders(laders -> laders.schemas(Map.of(DOCUMENT, document.lichaam()))));
        var schema = fabriek.getSchema(SchemaLocation.of(DOCUMENT + "#" + plaats));
        assertEquals(Set.of(), schema.validate(json, InputFormat.JSON));
    }

    private Stream<Map.Entry<String, JsonValue>> paden() {
        return document.json().getJsonObject("paths").entrySet().stream();
    }

    private static Stream<String> verwijzingen(JsonValue waarde) {
        return switch (waarde.getValueType()) {
            case OBJECT ->
                waarde.asJsonObject().entrySet().stream()
                        .flatMap(deel -> deel.getKey().equals("$ref")
                                ? Stream.of(deel.getValue().toString().replace("\"", ""))
                                : verwijzingen(deel.getValue()));
            case ARRAY -> waarde.asJsonArray().stream().flatMap(OpenApiIT::verwijzingen);
            default -> Stream.of();
        };
    }
}
