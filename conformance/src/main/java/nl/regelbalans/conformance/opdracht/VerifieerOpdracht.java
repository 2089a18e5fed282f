package nl.regelbalans.conformance.opdracht;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regelbalans.conformance.certificaat.GebrokenRegister;
import nl.regelbalans.conformance.certificaat.Registerketen;
import nl.regelbalans.conformance.certificaat.Registermap;
import nl.regelbalans.conformance.certificaat.Toelichting;
import nl.regelbalans.conformance.certificaat.Uitgeversleutel;
import nl.regelbalans.conformance.certificaat.Verificateur;
import nl.regelbalans.conformance.certificaat.Verificatie;
import nl.regelbalans.conformance.certificaat.Verificatie.Geldig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verifieer}: checks a certificate, a register or both; needs no connection. */
@Command(
        name = "verifieer",
        description = "Controleert een certificaat of een register. Daar is geen verbinding voor nodig.",
        exitCodeListHeading = "%nAfsluitcodes:%n",
        exitCodeList = {"0:geldig", "1:niet geldig", "2:er kon niet worden gecontroleerd"})
final class VerifieerOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Parameters(arity = "0..1", paramLabel = "CERTIFICAAT", description = "Het certificaat, zoals RB-2026-001.jws")
    private Optional<Path> certificaat = Optional.empty();

    @Option(
            names = "--uitgever",
            paramLabel = "DUIMAFDRUK",
            description = "De duimafdruk van de sleutel van de uitgever die u vertrouwt.")
    private Optional<String> duimafdruk = Optional.empty();

    @Option(
            names = "--sleutel",
            paramLabel = "BESTAND",
            description = "De publieke sleutel van de uitgever. Niet nodig als zij in het register staat.")
    private Optional<Path> sleutel = Optional.empty();

    @Option(names = "--register", paramLabel = "MAP", description = "Het register van de uitgever.")
    private Optional<Path> register = Optional.empty();

    @Option(
            names = "--eerder",
            paramLabel = "SHA-256",
            description = "De kop van het register die u eerder zag. Alles van toen moet er nog in staan.")
    private Optional<String> eerder = Optional.empty();

    @Mixin
    private Suitekeuze suite;

    @Mixin
    private Dag dag;

    @Override
    public Integer call() throws IOException {
        if (certificaat.isEmpty() && register.isEmpty()) {
            throw new IllegalArgumentException("Geef een certificaat, of een register met --register.");
        }
        try {
            Optional<Registerketen> keten = keten();
            return certificaat.isPresent() ? verifieer(certificaat.get(), keten) : Conformiteit.GOED;
        } catch (GebrokenRegister gebroken) {
            opdracht.commandLine().getErr().println(gebroken.getMessage());
            return Conformiteit.NIET_GOED;
        }
    }

    private Optional<Registerketen> keten() throws IOException {
        if (register.isEmpty()) {
            return Optional.empty();
        }
        Registerketen keten = new Registermap(register.get()).lees(eerder);
        PrintWriter uit = opdracht.commandLine().getOut();
        uit.println("Het register is heel: " + keten.uitgiften().size() + " uitgegeven, "
                + keten.intrekkingen().size() + " ingetrokken.");
        uit.println("Kop: " + keten.kop());
        return Optional.of(keten);
    }

    private int verifieer(Path bestand, Optional<Registerketen> keten) throws IOException {
        Verificatie verificatie =
                new Verificateur(uitgever(), suite.sha256(), keten).verifieer(lees(bestand), dag.kies());
        if (verificatie instanceof Geldig ja) {
            opdracht.commandLine().getOut().println(ja.uitleg() + "\n\n" + Toelichting.van(ja.certificaat()));
            return Conformiteit.GOED;
        }
        opdracht.commandLine().getErr().println("Niet geldig. " + verificatie.uitleg());
        return Conformiteit.NIET_GOED;
    }

    private Uitgeversleutel uitgever() throws IOException {
        if (sleutel.isPresent()) {
            Uitgeversleutel gegeven = Uitgeversleutel.lees(Files.readString(sleutel.get()));
            if (duimafdruk.isPresent() && !duimafdruk.get().equals(gegeven.duimafdruk())) {
                throw new IllegalArgumentException("De sleutel in " + sleutel.get() + " heeft duimafdruk "
                        + gegeven.duimafdruk() + ", niet " + duimafdruk.get() + ". Vraag de uitgever om zijn sleutel.");
            }
            return gegeven;
        }
        if (duimafdruk.isPresent() && register.isPresent()) {
            return new Registermap(register.get()).sleutel(duimafdruk.get());
        }
        throw new IllegalArgumentException("Zeg welke uitgever u vertrouwt: met --sleutel BESTAND, of met --uitgever"
                + " DUIMAFDRUK en --register MAP. U hebt die van de uitgever zelf, niet uit het certificaat.");
    }

    /** Reads no more than is needed to see that it is too much; a certificate holds no other characters than ASCII. */
    private static String lees(Path bestand) throws IOException {
        try (InputStream bytes = Files.newInputStream(bestand)) {
            return new String(bytes.readNBytes(Verificateur.GROOTSTE + 1), StandardCharsets.ISO_8859_1);
        }
    }
}
