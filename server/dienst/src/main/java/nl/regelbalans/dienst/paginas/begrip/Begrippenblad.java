package nl.regelbalans.dienst.paginas.begrip;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.regelbalans.conformance.begrippen.Begrip;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Rubriek;
import nl.regelbalans.regels.waarde.Peildatum;

/** All words, by their first letter. */
record Begrippenblad(int aantal, List<Letter> letters) implements Pagina {

    /** The words that begin with one letter. */
    record Letter(String letter, List<Woord> woorden) {}

    /**
     * A word.
     *
     * @param anker its place on this page
     * @param vormen other ways in which it is written, or empty
     * @param grondslagen where the law says what it means: one, or none
     */
    record Woord(String anker, String term, String vormen, String uitleg, List<Map<String, Object>> grondslagen) {}

    static Begrippenblad van(List<Begrip> begrippen, Peildatum peildatum) {
        var letters = begrippen.stream()
                .sorted(comparing(begrip -> anker(begrip.term())))
                .map(begrip -> new Woord(
                        anker(begrip.term()),
                        begrip.term(),
                        String.join(", ", begrip.vormen()),
                        begrip.uitleg(),
                        begrip.grondslag().stream()
                                .map(tekst -> Wetsplaats.van(tekst, peildatum))
                                .toList()))
                .collect(groupingBy(
                        woord -> woord.anker().substring(0, 1).toUpperCase(Locale.ROOT), TreeMap::new, toList()));
        return new Begrippenblad(
                begrippen.size(),
                letters.entrySet().stream()
                        .map(letter -> new Letter(letter.getKey(), letter.getValue()))
                        .toList());
    }

    /** {@code Sociale Verzekeringsbank} is at {@code sociale-verzekeringsbank}. */
    static String anker(String term) {
        return Normalizer.normalize(term, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public String titel() {
        return "Begrippen";
    }

    @Override
    public Rubriek rubriek() {
        return Rubriek.BEGRIPPEN;
    }
}
