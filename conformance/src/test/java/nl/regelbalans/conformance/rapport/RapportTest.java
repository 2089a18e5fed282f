package nl.regelbalans.conformance.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
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
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.toets.BekendeGebreken;
import nl.regelbalans.conformance.toets.Bevinding;
import nl.regelbalans.conformance.toets.Looptijd;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Selectie;
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

        for (Uitslag uitslag : List.of(boos(), Proef.toets(Proefproduct.goed()))) {
            assertEquals(Set.of(), schema.validate(geschreven(uitslag, "rapport.json"), InputFormat.JSON));
        }
        assertFalse(
                schema.validate("{\"datum\":\"2026-05-01\"}", InputFormat.JSON).isEmpty(), "het schema eist iets");
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
        return new Uitslag(
                Features.lees(Proef.map()),
                Selectie.alles(),
                BekendeGebreken.geen(),
                new Zelfverklaring(BOOS, "1", BOOS, Set.of()),
                List.of(zaak("PWB-05-001", Resultaat.GEZAKT), zaak("PWB-05-002", Resultaat.FOUT_IN_SUITE)),
                Map.of("PWB-05-001", new Looptijd(Instant.EPOCH, List.of(Duration.ofMillis(1234)))));
    }

    private static Zaakuitslag zaak(String id, Resultaat resultaat) {
        var scenario = new Scenario(
                id,
                "05-giften",
                "wet-2026",
                "wet",
                "jurist",
                "Een zin",
                "Een norm",
                "artikel 31",
                new Vindplaats("f", 1),
                List.of());
        return Zaakuitslag.van(scenario, resultaat, new Bevinding("Dan", "niets", BOOS, Optional.of("curl " + BOOS)));
    }
}
