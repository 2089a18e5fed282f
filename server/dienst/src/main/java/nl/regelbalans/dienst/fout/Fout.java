package nl.regelbalans.dienst.fout;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;

/**
 * One fault in a request.
 *
 * @param pad where: a dotted path with list indexes (`situatie.ontvangsten[0].waarde`), a query key, or empty for the
 *     whole body
 * @param code what, for machines: kebab-case and stable
 * @param uitleg what, for people: one or two sentences in plain Dutch that say what to do
 */
@JsonbPropertyOrder({"pad", "code", "uitleg"})
public record Fout(String pad, String code, String uitleg) {

    /** The faults that the rules found in a question. */
    static List<Fout> van(OngeldigeVraag vraag) {
        return vraag.fouten().stream()
                .map(fout -> new Fout(fout.pad(), fout.code().code(), fout.uitleg()))
                .toList();
    }
}
