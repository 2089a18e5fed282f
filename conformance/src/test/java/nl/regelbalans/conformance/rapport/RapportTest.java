package nl.regelbalans.conformance.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.Proefproduct;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.toets.BekendeGebreken;
import nl.regelbalans.conformance.toets.Bevinding;
import nl.regelbalans.conformance.toets.Gebrekenlezer;
import nl.regelbalans.conformance.toets.Looptijd;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Tempo;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.conformance.toets.Uitslag;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import nl.regelbalans.conformance.toets.Zelfverklaring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class RapportTest {

    private static final LocalDate DATUM = LocalDate.of(2026, 5, 1);
    private static final String BOOS = "<script>alert('x')</script> & \"\u0000\"";

    @TempDir
    private Path map;

    @Test
    void wat_een_product_antwoordt_kan_het_rapport_niet_veranderen() throws IOException {
        String html = geschreven(boos(), "rapport.html");

        assertFalse(html.contains("<script>"), "geen script in het rapport");
        assertTrue(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;"), html);
    }

    @Test
    void een_half_teken_van_een_product_houdt_geen_rapport_tegen() throws IOException {
        Uitslag uitslag = boos("Half \uD83D");

        for (String bestand : List.of("rapport.html", "rapport.json", "junit.xml", "messages.ndjson")) {
            assertTrue(geschreven(uitslag, bestand).contains("Half"), bestand);
        }
    }

    @Test
    void een_bladzijde_die_op_een_plek_lijkt_wordt_niet_ingevuld() {
        var gegevens = Proefproduct.json("{'a':'{{b}} $1','b':'geheim'}");

        assertEquals("{{b}} $1", new Bladzijde("{{a}}").vul(gegevens));
    }

    @Test
    void de_html_is_een_nederlandse_bladzijde_zonder_iets_van_buiten() throws IOException {
        String html = geschreven(boos(), "rapport.html");

        assertTrue(html.contains("<html lang=\"nl\">"));
        assertTrue(html.contains("<th scope=\"row\">05-giften</th><td>wet-2026</td>"));
        assertTrue(html.contains("Niet geslaagd: het product"));
        assertFalse(html.contains("{{"), "alles is ingevuld");
        assertFalse(html.contains("src=") || html.contains("<link"), "niets wordt opgehaald");
    }

    @Test
    void een_goed_rapport_zegt_dat_alles_in_orde_is() throws IOException {
        String html = geschreven(Proef.toets(Proefproduct.goed()), "rapport.html");

        assertTrue(html.contains("Geslaagd: het product rekent zoals het zelf zegt."));
        assertTrue(html.contains("Alles wat getoetst is, is in orde."));
        assertFalse(html.contains("<article>"));
    }

    @Test
    void de_json_volgt_haar_schema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Suite.tekst("rapport.schema.json"));

        for (Uitslag uitslag : List.of(boos(), Proef.toets(Proefproduct.goed()), metBekendGebrek())) {
            assertEquals(Set.of(), schema.validate(geschreven(uitslag, "rapport.json"), InputFormat.JSON));
        }
        assertFalse(
                schema.validate("{\"datum\":\"2026-05-01\"}", InputFormat.JSON).isEmpty(), "het schema eist iets");
    }

    @Test
    void de_json_zegt_waarmee_en_met_welke_keuze_is_getoetst() throws IOException {
        Features features = Features.lees(Proef.map());
        var keuze = new Selectie(Set.of("05-giften"), Set.of());
        String json = geschreven(new Toets(features, keuze).voerUit(Proefproduct.goed()), "rapport.json");

        JsonObject rapport = json(json);
        assertEquals(features.sha256(), rapport.getJsonObject("suite").getString("sha256"));
        assertEquals(
                Proefproduct.json("{'bwbId':'BWBR0015703','toestand':'2026-01-01'}"),
                rapport.getJsonObject("suite").getJsonObject("recht"));
        assertEquals(
                Proefproduct.json("{'wetswijzigingen':['05-giften'],'versies':[],'scenarios':[]}"),
                rapport.getJsonObject("selectie"));
    }

    @Test
    void een_bekend_gebrek_staat_in_elk_rapport() throws Exception {
        Uitslag uitslag = metBekendGebrek();

        JsonObject rapport = json(geschreven(uitslag, "rapport.json"));
        assertTrue(rapport.getBoolean("geslaagd"));
        assertEquals(1, rapport.getJsonObject("totaal").getInt("gezakt"));
        assertEquals(
                "[{\"id\":\"PWB-05-004\",\"reden\":\"in uitgave 2\",\"totEnMet\":\"2026-05-01\"}]",
                rapport.getJsonArray("bekendeGebreken").toString());
        assertTrue(rapport.getJsonArray("zaken").getJsonObject(3).getBoolean("bekendGebrek"));

        String html = geschreven(uitslag, "rapport.html");
        assertTrue(html.contains("<td>in uitgave 2</td><td>2026-05-01</td>"), html);
        assertTrue(html.contains("gezakt (bekend gebrek)</dd>"), html);
        assertTrue(html.contains("Alles wat getoetst is, is in orde, op de bekende gebreken na."), html);

        Document xml = xml(geschreven(uitslag, "junit.xml"));
        assertEquals(0, xml.getElementsByTagName("failure").getLength());
        assertEquals(2, xml.getElementsByTagName("skipped").getLength());
    }

    private Uitslag metBekendGebrek() {
        Features features = Features.lees(Proef.map());
        Path lijst = Proef.schrijf(map, "gebreken.csv", "id;reden;totEnMet\nPWB-05-004;in uitgave 2;2026-05-01\n");
        return new Toets(features, Selectie.alles(), Gebrekenlezer.lees(lijst, features, DATUM), Tempo.GEWOON)
                .voerUit(new Proefproduct(antwoord ->
                        Json.createObjectBuilder(antwoord).remove("reden").build()));
    }

    @Test
    void de_json_is_twee_keer_precies_hetzelfde() throws IOException {
        String eerst = geschreven(Proef.toets(Proefproduct.goed()), "rapport.json");
        String daarna = geschreven(Proef.toets(Proefproduct.goed()), "rapport.json");

        assertEquals(eerst, daarna);
    }

    @Test
    void de_junit_xml_heeft_een_testsuite_per_wetswijziging() throws Exception {
        Document xml = xml(geschreven(Proef.toets(Proefproduct.goed()), "junit.xml"));

        assertEquals(2, xml.getElementsByTagName("testsuite").getLength());
        assertEquals(6, xml.getElementsByTagName("testcase").getLength());
        assertEquals(1, xml.getElementsByTagName("skipped").getLength());
    }

    @Test
    void de_junit_xml_blijft_leesbaar_bij_tekens_die_xml_niet_kent() throws Exception {
        Document xml = xml(geschreven(boos(), "junit.xml"));

        assertEquals(1, xml.getElementsByTagName("failure").getLength());
        assertTrue(xml.getElementsByTagName("failure").item(0).getTextContent().contains("<script>alert('x')"));
        assertEquals(1, xml.getElementsByTagName("error").getLength());
    }

    private String geschreven(Uitslag uitslag, String bestand) throws IOException {
        Rapport.schrijf(uitslag, DATUM, map);
        return Files.readString(map.resolve(bestand));
    }

    private static Document xml(String tekst) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(tekst)));
    }

    private static Uitslag boos() {
        return boos(BOOS);
    }

    private static Uitslag boos(String tekst) {
        return new Uitslag(
                Features.lees(Proef.map()),
                Selectie.alles(),
                BekendeGebreken.geen(),
                new Zelfverklaring(tekst, "1", tekst, Set.of()),
                List.of(
                        zaak("PWB-05-001", Resultaat.GEZAKT, tekst),
                        zaak("PWB-05-002", Resultaat.FOUT_IN_SUITE, tekst)),
                Map.of("PWB-05-001", new Looptijd(Instant.EPOCH, List.of(Duration.ofMillis(1234)))));
    }

    private static Zaakuitslag zaak(String id, Resultaat resultaat, String tekst) {
        Scenario scenario = Features.lees(Proef.map()).scenarios().stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Zaakuitslag.van(scenario, resultaat, new Bevinding("Dan", "niets", tekst, Optional.of("curl " + tekst)));
    }

    private static JsonObject json(String tekst) {
        try (var lezer = Json.createReader(new StringReader(tekst))) {
            return lezer.readObject();
        }
    }
}
