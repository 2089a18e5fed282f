package nl.regelbalans.dienst;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe finds wrong with a page, by the rules of WCAG 2.2 A and AA and by good practice. */
final class Toegankelijkheid {
    private static final String AXE = lees();

    private static final String VRAAG = """
            async () => (await axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
            })).violations.map(fout => fout.id + ': ' + fout.nodes.map(plek => plek.html).join(' | '))
            """;

    private Toegankelijkheid() {}

    /** One line for each rule that is broken, with the places. */
    @SuppressWarnings("unchecked") // the script gives an array of texts
    static List<String> fouten(Page tab) {
        // Evaluated, not added to the page: the page lets no foreign script in, and that must stay so during the test.
        tab.evaluate(AXE);
        return (List<String>) tab.evaluate(VRAAG);
    }

    private static String lees() {
        try (var stroom = Toegankelijkheid.class.getResourceAsStream("/axe.min.js")) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
