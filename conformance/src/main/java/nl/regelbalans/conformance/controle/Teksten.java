package nl.regelbalans.conformance.controle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.conformance.begrippen.Begrippen;
import nl.regelbalans.conformance.controle.Tekst.Soort;
import nl.regelbalans.conformance.features.Bronbestand;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.woorden.Woorden;
import nl.regelbalans.conformance.woorden.Zin;

/**
 * Collects all Dutch of the features. A step is not in it, because it follows its sentence: a fault in a sentence is told
 * once, and not at every scenario that uses it.
 */
final class Teksten {

    private final Bronbestand bestand;
    private final List<Tekst> teksten = new ArrayList<>();
    private final List<String> alinea = new ArrayList<>();
    private boolean inScenario;

    private Teksten(Bronbestand bestand) {
        this.bestand = bestand;
    }

    static List<Tekst> van(Features features, Woorden woorden, Begrippen begrippen) {
        Stream<Tekst> inFeatures =
                features.bestanden().stream().filter(Bronbestand::isFeature).flatMap(Teksten::inFeature);
        Stream<Tekst> namen = features.scenarios().stream().map(Teksten::naam);
        Stream<Tekst> zinnen = features.wetswijzigingen().stream()
                .flatMap(map -> woorden.van(map).stream())
                .distinct()
                .flatMap(Teksten::bij);
        Stream<Tekst> uitleg =
                begrippen.alle().stream().map(begrip -> new Tekst(Soort.UITLEG, begrip.uitleg(), begrip.plaats()));
        return Stream.of(inFeatures, namen, zinnen, uitleg)
                .flatMap(deel -> deel)
                .toList();
    }

    private static Tekst naam(Scenario scenario) {
        return new Tekst(Soort.NAAM, scenario.zin(), scenario.plaats());
    }

    private static Stream<Tekst> bij(Zin zin) {
        return Stream.concat(
                Stream.of(new Tekst(Soort.ZIN, zin.tekst(), zin.plaats())),
                zin.uitleg().stream().map(uitleg -> new Tekst(Soort.UITLEG, uitleg, zin.plaats())));
    }

    private static Stream<Tekst> inFeature(Bronbestand bestand) {
        var teksten = new Teksten(bestand);
        int nummer = 0;
        for (String regel : bestand.tekst().lines().toList()) {
            nummer++;
            teksten.lees(regel.strip(), nummer);
        }
        return teksten.teksten.stream();
    }

    private void lees(String regel, int nummer) {
        boolean kop = regel.startsWith("Functionaliteit:") || regel.startsWith("Regel:");
        boolean lopend = !regel.isEmpty() && !regel.startsWith("@") && !regel.startsWith("#");
        if (kop) {
            inScenario = false;
            Soort soort = regel.startsWith("Regel:") ? Soort.NORM : Soort.TITEL;
            teksten.add(tekst(soort, regel.substring(regel.indexOf(':') + 1).strip(), nummer));
        } else if (regel.startsWith("Scenario:")) {
            inScenario = true;
        }
        if (lopend && !kop && !inScenario && !regel.startsWith("Grondslag:")) {
            alinea.add(regel);
        } else if (!alinea.isEmpty()) {
            teksten.add(tekst(Soort.INLEIDING, String.join("\n", alinea), nummer - alinea.size()));
            alinea.clear();
        }
    }

    private Tekst tekst(Soort soort, String tekst, int regel) {
        return new Tekst(soort, tekst, new Vindplaats(bestand.pad(), regel));
    }
}
