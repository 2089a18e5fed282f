package nl.regelbalans.conformance.woordenlijst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.features.Features;
import org.junit.jupiter.api.Test;

class WoordenlijstTest {

    @Test
    void de_bladzijde_in_docs_is_bij() throws IOException {
        assertEquals(
                Files.readString(Path.of("..", "docs", "06-zinnen.md")),
                new Woordenlijst(Features.ingebouwd()).bladzijde(),
                "maak docs/06-zinnen.md opnieuw met de opdracht die erin staat");
    }

    @Test
    void een_zin_heeft_zijn_veld_een_voorbeeld_en_zijn_uitleg() {
        String bladzijde = new Woordenlijst(Features.lees(Proef.map())).bladzijde();

        assertTrue(
                bladzijde.contains(
                        "| verder volgt er niets | `verwacht verder niets` | En verder volgt er niets (PWB-05-001) |"
                                + " Alles wat de uitkomst zegt, is hiervoor genoemd. |"),
                bladzijde);
        assertTrue(bladzijde.indexOf("## algemeen") < bladzijde.indexOf("## 05-giften"), bladzijde);
        assertTrue(bladzijde.contains("| `verwacht: uitkomst.overschot = {bedrag}` |"), bladzijde);
    }
}
