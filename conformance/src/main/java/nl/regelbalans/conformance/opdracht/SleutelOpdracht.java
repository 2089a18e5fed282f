package nl.regelbalans.conformance.opdracht;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.regelbalans.conformance.certificaat.Ondertekenaar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sleutel}: makes the key pair of an issuer. */
@Command(name = "sleutel", description = "Maakt het sleutelpaar van een uitgever van certificaten.")
final class SleutelOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(
            names = "--geheim",
            required = true,
            paramLabel = "BESTAND",
            description = "Hier komt de geheime sleutel, zoals uitgever.jwk. Alleen u mag dit bestand lezen.")
    private Path geheim;

    @Option(
            names = "--publiek",
            required = true,
            paramLabel = "BESTAND",
            description = "Hier komt de publieke sleutel, zoals uitgever-publiek.jwk. Die geeft u aan iedereen.")
    private Path publiek;

    @Override
    public Integer call() throws IOException {
        var nieuw = Ondertekenaar.nieuw();
        eisNieuw(publiek);
        schrijf(geheim, nieuw.jwk(), alleenVoorDeEigenaar(geheim));
        schrijf(publiek, nieuw.publiek().jwk());
        PrintWriter uit = opdracht.commandLine().getOut();
        uit.println("Duimafdruk: " + nieuw.publiek().duimafdruk());
        uit.println(
                "Bewaar " + geheim + " geheim en maak een kopie. Geef " + publiek + " en de duimafdruk aan iedereen.");
        return Conformiteit.GOED;
    }

    private static void schrijf(Path bestand, String jwk, FileAttribute<?>... rechten) throws IOException {
        var nieuw = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var uit = Files.newByteChannel(bestand, nieuw, rechten)) {
            uit.write(ByteBuffer.wrap((jwk + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException bestaat) {
            throw bestaatAl(bestand);
        }
    }

    private static void eisNieuw(Path bestand) {
        if (Files.exists(bestand)) {
            throw bestaatAl(bestand);
        }
    }

    private static IllegalArgumentException bestaatAl(Path bestand) {
        return new IllegalArgumentException(bestand + " bestaat al en blijft zoals het is. Kies een andere naam.");
    }

    /** Where the system has such rights; elsewhere those of the folder count. */
    private static FileAttribute<?>[] alleenVoorDeEigenaar(Path bestand) {
        return bestand.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
