package nl.regelbalans.conformance.certificaat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class BadgeTest {

    @Test
    void een_schermlezer_leest_wat_er_staat() throws Exception {
        Document svg = svg("Proef");

        assertEquals("img", svg.getDocumentElement().getAttribute("role"));
        assertEquals("Certificaat RB-001 van Regelbalans voor Proef 1.0", tekst(svg, "title"));
        assertEquals(
                "Proef 1.0 van Voorbeeld BV is op 1 mei 2026 getoetst: 6 scenario's geslaagd, bekende gebreken: 1. Geldig tot"
                        + " 1 januari 2027.",
                tekst(svg, "desc"));
        assertEquals(
                "rb-RB-001-titel rb-RB-001-uitleg", svg.getDocumentElement().getAttribute("aria-labelledby"));
    }

    @Test
    void een_productnaam_kan_de_badge_niet_veranderen() throws Exception {
        String boos = "</text><script>alert('x')</script>\u0000\u202e{{nummer}} & \"";

        Document svg = svg(boos);

        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertEquals(
                "Certificaat RB-001 van Regelbalans voor </text><script>alert('x')</script>\uFFFD\uFFFD{{nummer}} & \" 1.0",
                tekst(svg, "title"));
    }

    @Test
    void een_lange_naam_wordt_afgekapt_op_een_heel_teken() throws Exception {
        assertEquals("𝔭".repeat(33) + "…", tekst(svg("𝔭".repeat(50)), "text"));
        assertEquals("𝔭".repeat(30) + " 1.0", tekst(svg("𝔭".repeat(30)), "text"));
    }

    @Test
    void de_badge_haalt_niets_op() {
        String svg = Badge.svg(Proefcertificaat.gewoon());

        for (String ophalen : new String[] {"href", "url(", "@import", "<style", "<image", "src="}) {
            assertFalse(svg.contains(ophalen), ophalen);
        }
        assertEquals(svg.indexOf("http"), svg.indexOf("http://www.w3.org/2000/svg"), "alleen de naamruimte");
        assertEquals(svg.indexOf("http"), svg.lastIndexOf("http"));
    }

    /** WCAG 2.2, contrast for text: 4.5. White on #12344d is 12.9, and the badge brings its own background and edge. */
    @Test
    void de_badge_heeft_een_eigen_achtergrond_en_is_dus_leesbaar_op_licht_en_donker() throws Exception {
        Document svg = svg("Proef");

        assertEquals("#12344d", attribuut(svg, "rect", "fill"));
        assertEquals("#ffffff", attribuut(svg, "rect", "stroke"));
        assertEquals("#ffffff", attribuut(svg, "g", "fill"));
        assertTrue(Integer.parseInt(attribuut(svg, "text", "font-size")) >= 13);
    }

    private static Document svg(String product) throws Exception {
        String svg = Badge.svg(Proefcertificaat.met("RB-001", product));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String tekst(Document svg, String element) {
        return svg.getElementsByTagName(element).item(0).getTextContent();
    }

    private static String attribuut(Document svg, String element, String naam) {
        return svg.getElementsByTagName(element)
                .item(0)
                .getAttributes()
                .getNamedItem(naam)
                .getNodeValue();
    }
}
