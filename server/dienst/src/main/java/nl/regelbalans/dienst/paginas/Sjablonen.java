package nl.regelbalans.dienst.paginas;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.regelbalans.regels.gegevens.Namen;

/** The templates of the pages. Every value is escaped; a template that names a value that is not there, fails. */
@Singleton
final class Sjablonen {
    private final Mustache.Compiler compiler = Mustache.compiler()
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withLoader(naam -> new StringReader(lees(naam)));
    private final Map<String, Template> sjablonen = new ConcurrentHashMap<>();

    byte[] vul(Pagina pagina) {
        var sjabloon =
                sjablonen.computeIfAbsent(Namen.metStreepjes(pagina.getClass()), naam -> compiler.compile(lees(naam)));
        var tekst = new StringWriter();
        sjabloon.execute(pagina, new Raam(pagina.rubriek()), tekst);
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String lees(String naam) {
        try (var stroom = Sjablonen.class.getResourceAsStream("sjablonen/" + naam + ".html")) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
