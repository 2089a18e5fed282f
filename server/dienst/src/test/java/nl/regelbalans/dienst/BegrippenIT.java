package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.regelbalans.conformance.begrippen.Begrippen;
import nl.regelbalans.conformance.features.Features;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The words of the law, and the pages that lead to them. */
@ExtendWith(DienstExtension.class)
final class BegrippenIT {
    private final Dienst dienst;

    BegrippenIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void everyWord_hasItsPlaceOnThePage() {
        var woorden = Begrippen.lees(Features.ingebouwd()).alle();
        var ankers = gevonden(dienst.get("/begrippen").heeftVasteHeaders().lichaam(), "<dt id=\"([^\"]+)\"");
        assertEquals(woorden.size(), ankers.size());
        assertEquals(ankers.size(), ankers.stream().distinct().count());
    }

    @Test
    void aWordThatTheLawExplains_leadsToItsText() {
        assertTrue(dienst.get("/begrippen").lichaam().contains("BWBR0015703&amp;artikel&#x3D;5&amp;g&#x3D;"));
    }

    @Test
    void aPageLeadsToItsWords_andNeverToNowhere() {
        var ankers = gevonden(dienst.get("/begrippen").lichaam(), "<dt id=\"([^\"]+)\"");
        for (var pad : List.of("/wetswijzigingen/05-giften", "/wetswijzigingen/05-giften/voorbeelden")) {
            var links = gevonden(dienst.get(pad).lichaam(), "href=\"/begrippen#([^\"]+)\"");
            assertTrue(links.contains("college"), () -> pad + ": " + links);
            assertTrue(ankers.containsAll(links), () -> pad + ": " + links);
            assertEquals(links.size(), links.stream().distinct().count());
        }
    }

    private static List<String> gevonden(String blad, String vorm) {
        return Pattern.compile(vorm)
                .matcher(blad)
                .results()
                .map((MatchResult een) -> een.group(1))
                .toList();
    }
}
