package nl.regelbalans.conformance.opdracht;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.rapport.Rapport;
import nl.regelbalans.conformance.toets.BekendeGebreken;
import nl.regelbalans.conformance.toets.Gebrekenlezer;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.conformance.toets.Uitslag;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code toets}: runs the suite against a product and writes the report. */
@Command(
        name = "toets",
        description = "Toets een product. Alleen wat het product zelf zegt te kennen, wordt getoetst.",
        exitCodeListHeading = "%nAfsluitcodes:%n",
        exitCodeList = {
            "0:alles wat getoetst is, is in orde",
            "1:er is iets niet in orde, of er is niets getoetst",
            "2:er kon niet worden getoetst"
        })
final class ToetsOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Mixin
    private Doelkeuze doel;

    @Mixin
    private Selectiekeuze selectie;

    @Mixin
    private Suitekeuze suite;

    @Option(
            names = "--rapport",
            paramLabel = "MAP",
            description = "Schrijf rapport.html, rapport.json, junit.xml en messages.ndjson in deze map.")
    private Optional<Path> rapport = Optional.empty();

    @Option(
            names = "--bekende-gebreken",
            paramLabel = "BESTAND",
            description = "Een scenario in dit bestand (id;reden;totEnMet) mag tot en met die dag zakken.")
    private Optional<Path> gebreken = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter uit = opdracht.commandLine().getOut();
        LocalDate vandaag = Dag.vandaag();
        Features features = suite.lees();
        var toets = new Toets(
                features,
                selectie.lees(),
                gebreken.map(lijst -> Gebrekenlezer.lees(lijst, features, vandaag))
                        .orElseGet(BekendeGebreken::geen),
                doel.tempo());
        var voortgang = new Voortgang(uit, CommandLine.Help.Ansi.AUTO.enabled());
        Uitslag uitslag = voerUit(toets, voortgang);
        voortgang.klaar();
        toon(uitslag, uit);
        if (rapport.isPresent()) {
            Rapport.schrijf(uitslag, vandaag, rapport.get());
            uit.println("Het rapport staat in " + rapport.get().resolve("rapport.html"));
        }
        return uitslag.geslaagd() ? Conformiteit.GOED : Conformiteit.NIET_GOED;
    }

    private Uitslag voerUit(Toets toets, Voortgang voortgang) {
        try (Doel product = doel.open(opdracht.commandLine().getErr())) {
            return toets.voerUit(product, voortgang);
        }
    }

    private static void toon(Uitslag uitslag, PrintWriter uit) {
        uitslag.zaken().stream()
                .filter(zaak -> zaak.bevinding().isPresent())
                .forEach(zaak -> uit.println("\n" + Conformiteit.zichtbaar(zaak.verslag())));
        uit.println();
        for (Resultaat resultaat : Resultaat.values()) {
            uit.println(resultaat.woord() + ": " + uitslag.aantal(resultaat));
        }
        uit.println(Conformiteit.zichtbaar(oordeel(uitslag)));
    }

    private static boolean zonderGebreken(Uitslag uitslag) {
        return uitslag.zaken().stream().allMatch(zaak -> zaak.bekendGebrek().isEmpty());
    }

    private static String oordeel(Uitslag uitslag) {
        String product = uitslag.product().product() + " " + uitslag.product().versie();
        if (uitslag.geslaagd()) {
            return product + " is geslaagd" + (zonderGebreken(uitslag) ? "." : ", op de bekende gebreken na.");
        }
        return uitslag.zaken().stream().allMatch(zaak -> zaak.resultaat() == Resultaat.NIET_VAN_TOEPASSING)
                ? "Er is niets getoetst: " + product + " zegt niets hiervan te kennen."
                : product + " is niet geslaagd.";
    }
}
