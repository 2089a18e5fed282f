package nl.regelbalans.dienst.paginas.editor;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Bronbestand;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Register;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.waarden.Sha256;
import nl.regelbalans.dienst.fout.Weigering;
import nl.regelbalans.dienst.invoer.Formulier;

/**
 * One feature file as somebody wants it to be.
 *
 * @param map the folder: of a wetswijziging, or of a level above it
 * @param bestand the name of the file, without its folder
 * @param begin the SHA-256 of the file that somebody started from; empty when it is new
 * @param bron where the expected value of a new scenario comes from
 * @param doel the name of the product to try it on; empty for this service
 */
record Voorstel(String map, String bestand, String tekst, String begin, String bron, String doel) {
    private static final int GROOTSTE = 65_536;
    private static final int LANGSTE_REGEL = 500;
    private static final int MEESTE_REGELS = 1_500;
    private static final Pattern NAAM = Pattern.compile("[a-z0-9-]{1,60}\\.feature");
    private static final Pattern VREEMD = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\x{FFFD}&&[^\\t\\x{FEFF}]]");

    /** The file in which a scenario is. */
    static Voorstel van(String map, String scenario, Features features) {
        var bestand = features.scenarios().stream()
                .filter(een -> een.id().equals(scenario) && een.wetswijziging().equals(map))
                .findFirst()
                .flatMap(een -> features.bestand(een.plaats().bestand()))
                .orElseThrow(() -> Weigering.nietGevonden(
                        "Dit scenario is er niet. Kies een voorbeeld, en dan 'Pas dit voorbeeld aan'."));
        return new Voorstel(
                map,
                bestand.pad().substring(bestand.map().length() + 1),
                bestand.tekst(),
                Sha256.van(bestand.tekst()),
                "",
                "");
    }

    /** As a browser sends it. */
    static Voorstel van(String map, Formulier formulier) {
        var tekst = formulier.velden().getOrDefault("tekst", "").replaceAll("\\R", "\n");
        if (tekst.length() > GROOTSTE) {
            throw Weigering.teGroot(GROOTSTE);
        }
        return new Voorstel(
                map,
                formulier.waarde("bestand").replaceFirst("(\\.feature)?$", ".feature"),
                tekst,
                formulier.waarde("begin"),
                formulier.waarde("bron").replaceAll("\\s+", " "),
                formulier.waarde("doel"));
    }

    boolean isNieuw() {
        return begin.isEmpty();
    }

    /** The same file, after it was saved. */
    Voorstel bewaard() {
        return new Voorstel(map, bestand, tekst, Sha256.van(tekst), bron, doel);
    }

    String pad() {
        return map + "/" + bestand;
    }

    /** What makes that it is not even read. */
    List<Leesfout> bezwaren() {
        List<Leesfout> bezwaren = new ArrayList<>();
        if (!NAAM.matcher(bestand).matches()) {
            bezwaren.add(new Leesfout(
                    new Vindplaats(pad(), 0),
                    "Deze naam kan een bestand niet hebben. Gebruik kleine letters, cijfers en streepjes, zoals"
                            + " giften-nieuw."));
        }
        var regels = tekst.lines().toList();
        if (regels.size() > MEESTE_REGELS) {
            bezwaren.add(new Leesfout(
                    new Vindplaats(pad(), MEESTE_REGELS),
                    "Dit bestand heeft " + regels.size() + " regels; " + MEESTE_REGELS
                            + " is het meeste. Verdeel het over meer bestanden."));
            return bezwaren;
        }
        for (int i = 0; i < regels.size(); i++) {
            var plaats = new Vindplaats(pad(), i + 1);
            if (regels.get(i).length() > LANGSTE_REGEL) {
                bezwaren.add(new Leesfout(plaats, "Deze regel is te lang. Maak er kortere zinnen van."));
            } else if (VREEMD.matcher(regels.get(i)).find()) {
                bezwaren.add(new Leesfout(
                        plaats, "Hier staat een teken dat niet te zien is. Wis deze regel en typ hem opnieuw."));
            }
        }
        return bezwaren;
    }

    /**
     * The features as they would be with this file.
     *
     * @throws nl.regelbalans.conformance.features.OnleesbareSuite with every fault, its file and its line
     */
    Features in(Features features) {
        var met = features.met(new Bronbestand(pad(), tekst));
        var nieuw = registerregels(met, features);
        return nieuw.isEmpty() ? met : met.met(register(nieuw, features));
    }

    /** The scenarios of this file. */
    List<Scenario> scenarios(Features features) {
        return features.scenarios().stream()
                .filter(scenario -> scenario.plaats().bestand().equals(pad()))
                .toList();
    }

    /** The lines that the register still needs. */
    List<String> registerregels(Features met, Features features) {
        var bekend = features.register(map).stream().map(Register::id).toList();
        return scenarios(met).stream()
                .map(Scenario::id)
                .filter(id -> !bekend.contains(id))
                .map(id -> Register.nieuweRegel(id, bron))
                .toList();
    }

    String registerpad() {
        return map + "/register.csv";
    }

    private Bronbestand register(List<String> nieuw, Features features) {
        var nu = features.bestand(registerpad()).map(Bronbestand::tekst).orElse("");
        return new Bronbestand(
                registerpad(),
                Stream.concat(Stream.of(nu.stripTrailing()), nieuw.stream()).collect(joining("\n", "", "\n")));
    }
}
