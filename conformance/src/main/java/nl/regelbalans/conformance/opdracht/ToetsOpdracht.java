package nl.regelbalans.conformance.opdracht;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.regelbalans.conformance.doel.HttpDoel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.rapport.Rapport;
import nl.regelbalans.conformance.toets.BekendeGebreken;
import nl.regelbalans.conformance.toets.Gebrekenlezer;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Tempo;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.conformance.toets.Uitslag;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code toets}: runs the suite against a product and writes the report. */
@Command(
        name = "toets",
        description = "Toets een product. Alleen wat het product zelf zegt te kennen, wordt getoetst.",
        synopsisHeading = "Gebruik: ",
        mixinStandardHelpOptions = true,
        resourceBundle = Conformiteit.HULP,
        versionProvider = Conformiteit.Versie.class,
        descriptionHeading = "%n",
        optionListHeading = "%nOpties:%n",
        exitCodeListHeading = "%nAfsluitcodes:%n",
        exitCodeList = {
            "0:alles wat getoetst is, is in orde",
            "1:er is iets niet in orde, of er is niets getoetst",
            "2:er kon niet worden getoetst"
        })
final class ToetsOpdracht implements Callable<Integer> {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Spec
    private CommandSpec opdracht;

    @Option(
            names = "--doel",
            required = true,
            paramLabel = "URL",
            description = "Het adres van het product, zoals https://voorbeeld.nl/api/v1")
    private String doel;

    @Option(
            names = "--wetswijziging",
            paramLabel = "ID",
            description = "Toets alleen deze wetswijziging, zoals 05-giften. Mag vaker.")
    private Set<String> wetswijzigingen = new LinkedHashSet<>();

    @Option(
            names = "--versie",
            paramLabel = "V",
            description = "Toets alleen deze versie van de wet, zoals wet-2026. Mag vaker.")
    private Set<String> versies = new LinkedHashSet<>();

    @Option(names = "--features", paramLabel = "MAP", description = "Toets met de features in deze map.")
    private Optional<Path> features = Optional.empty();

    @Option(
            names = "--rapport",
            paramLabel = "MAP",
            description = "Schrijf rapport.html, rapport.json, junit.xml en messages.ndjson in deze map.")
    private Optional<Path> rapport = Optional.empty();

    @Option(
            names = "--wachttijd",
            paramLabel = "SECONDEN",
            description = "Zo lang mag één antwoord duren. Gewoon is dat 10 seconden.")
    private int wachttijd = Math.toIntExact(Tempo.GEWOON.wachttijd().toSeconds());

    @Option(
            names = "--gelijktijdig",
            paramLabel = "AANTAL",
            description = "Stel zoveel vragen tegelijk, hooguit 64. Gewoon is dat 1. De uitslag blijft gelijk.")
    private int gelijktijdig = Tempo.GEWOON.gelijktijdig();

    @Option(
            names = "--bekende-gebreken",
            paramLabel = "BESTAND",
            description = "Een scenario in dit bestand (id;reden;totEnMet) mag tot en met die dag zakken.")
    private Optional<Path> gebreken = Optional.empty();

    @Override
    public Integer call() throws IOException {
        PrintWriter uit = opdracht.commandLine().getOut();
        LocalDate vandaag = LocalDate.now(NEDERLAND);
        var tempo = new Tempo(gelijktijdig, Duration.ofSeconds(wachttijd));
        var product = new HttpDoel(doel, tempo.wachttijd());
        Features suite = features.map(Features::lees).orElseGet(Features::ingebouwd);
        var toets = new Toets(
                suite,
                new Selectie(wetswijzigingen, versies),
                gebreken.map(lijst -> Gebrekenlezer.lees(lijst, suite, vandaag)).orElseGet(BekendeGebreken::geen),
                tempo);
        var voortgang = new Voortgang(uit, CommandLine.Help.Ansi.AUTO.enabled());
        Uitslag uitslag = toets.voerUit(product, voortgang);
        voortgang.klaar();
        toon(uitslag, uit);
        if (rapport.isPresent()) {
            Rapport.schrijf(uitslag, vandaag, rapport.get());
            uit.println("Het rapport staat in " + rapport.get().resolve("rapport.html"));
        }
        return uitslag.geslaagd() ? Conformiteit.GOED : Conformiteit.NIET_GOED;
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
