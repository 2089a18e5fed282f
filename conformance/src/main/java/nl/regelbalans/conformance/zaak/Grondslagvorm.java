package nl.regelbalans.conformance.zaak;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelbalans.conformance.waarden.Waardesoort;

/**
 * A legal basis says the same thing in words ({@code aanduiding}), in fields and in its JCI reference. Words that the suite cannot
 * read are the product's own; then the fields count.
 */
final class Grondslagvorm {

    private static final List<String> VELDEN = List.of("wet", "artikel", "lid", "onderdeel", "punt", "ecli");
    private static final Pattern JCI =
            Pattern.compile("jci1\\.3:c:(?<bwbId>BWB[A-Z]\\d{7})(?<delen>(?:&[a-z]+=[^&]+)*)");

    private Grondslagvorm() {}

    static void controleer(String wat, JsonObject drager, JsonObject beoordeling) {
        JsonObject grondslag = Objecten.object(drager.get("grondslag"));
        Eis.dat(
                Objecten.gevuld(grondslag, "aanduiding"),
                "bij " + wat + " een grondslag met aanduiding",
                drager.toString());
        String aanduiding = Objecten.tekst(grondslag, "aanduiding");
        Waardesoort.GRONDSLAG
                .probeer(aanduiding)
                .ifPresent(gelezen -> Eis.dat(
                        gelezen.json().equals(alleen(grondslag)),
                        "velden die zeggen wat de aanduiding zegt: " + aanduiding,
                        grondslag.toString()));
        if (grondslag.containsKey("jci")) {
            controleerJci(grondslag, Objecten.tekst(beoordeling, "peildatum"));
        }
    }

    private static JsonObject alleen(JsonObject grondslag) {
        JsonObjectBuilder velden = Json.createObjectBuilder();
        VELDEN.stream().filter(grondslag::containsKey).forEach(veld -> velden.add(veld, grondslag.get(veld)));
        return velden.build();
    }

    private static void controleerJci(JsonObject grondslag, String peildatum) {
        Matcher jci = JCI.matcher(Objecten.tekst(grondslag, "jci"));
        Eis.dat(
                jci.matches()
                        && jci.group("bwbId").equals(Objecten.tekst(grondslag, "bwbId"))
                        && past(jci.group("delen"), "artikel", Objecten.tekst(grondslag, "artikel"))
                        && past(jci.group("delen"), "lid", Objecten.tekst(grondslag, "lid"))
                        && past(jci.group("delen"), "g", peildatum),
                "een jci die past bij de grondslag en bij de peildatum",
                grondslag.toString());
    }

    /** A part that the reference leaves out may be anything. */
    private static boolean past(String delen, String sleutel, String waarde) {
        return Pattern.compile("&" + sleutel + "=([^&]+)")
                .matcher(delen)
                .results()
                .allMatch(deel -> deel.group(1).equals(waarde));
    }
}
