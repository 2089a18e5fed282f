package nl.regelbalans.conformance.woorden;

import jakarta.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.regelbalans.conformance.waarden.Waarde;
import nl.regelbalans.conformance.waarden.Waardesoort;
import nl.regelbalans.conformance.zaak.Handeling;

/** What a sentence does, as a text. */
final class Betekenis {

    private static final Pattern PLAATS = Pattern.compile("\\$(\\d+)");

    private final List<Waardesoort> soorten;
    private final List<Waarde> plaatsen;

    private Betekenis(List<Waardesoort> soorten) {
        this.soorten = soorten;
        this.plaatsen = IntStream.rangeClosed(1, soorten.size())
                .mapToObj(nummer -> Waarde.vast(Json.createValue("$" + nummer)))
                .toList();
    }

    /** For people: the values are numbered as they stand in the sentence. */
    static String leesbaar(Handeling handeling, List<Waardesoort> parameters) {
        var betekenis = new Betekenis(parameters);
        return betekenis.met(betekenis.tekst(handeling), nummer -> nummer);
    }

    /** To compare: the values are numbered as they come in the fields, so that their order in the sentence does not matter. */
    static String vergelijkbaar(Handeling handeling, List<Waardesoort> parameters) {
        var betekenis = new Betekenis(parameters);
        Map<Integer, Integer> nummers = new HashMap<>();
        return betekenis.met(
                betekenis.tekst(handeling), nummer -> nummers.computeIfAbsent(nummer, nieuw -> nummers.size() + 1));
    }

    /** JSON without its quotes. */
    private String tekst(Handeling handeling) {
        return handeling
                .werking(plaatsen)
                .replace("\":", ": ")
                .replace(",\"", ", ")
                .replace("},{", "}, {")
                .replace("\"", "");
    }

    private String met(String tekst, IntUnaryOperator nummering) {
        return PLAATS.matcher(tekst).replaceAll(gevonden -> {
            int plaats = Integer.parseInt(gevonden.group(1));
            String nummer = soorten.size() > 1 ? " " + nummering.applyAsInt(plaats) : "";
            return Matcher.quoteReplacement("{" + soorten.get(plaats - 1).naam() + nummer + "}");
        });
    }
}
