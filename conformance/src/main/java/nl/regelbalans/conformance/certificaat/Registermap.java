package nl.regelbalans.conformance.certificaat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.regelbalans.conformance.certificaat.Registerregel.Uitgifte;
import nl.regelbalans.conformance.waarden.Sha256;

/**
 * A register as a folder: {@code index.ndjson} with its lines, one {@code .jws} a certificate, and in {@code sleutels} the public keys.
 * The index is replaced as a whole, so a reader sees it before or after a change and never in between.
 */
public final class Registermap {

    private static final String CERTIFICAAT = ".jws";

    private final Path map;
    private final Path index;
    private final Path nieuw;

    public Registermap(Path map) {
        this.map = map;
        this.index = map.resolve("index.ndjson");
        this.nieuw = map.resolve("index.ndjson.nieuw");
    }

    /**
     * Reads the register, and checks every line and every certificate.
     *
     * @param eerdereKop a {@link Registerketen#kop()} that was seen before: what stood in the register then must still be there
     * @throws GebrokenRegister that names the first thing that is not right
     */
    public Registerketen lees(Optional<String> eerdereKop) throws IOException {
        Registerketen keten = lees(this::isOnderweg);
        if (!eerdereKop.stream().allMatch(keten::kent)) {
            throw new GebrokenRegister("De index", "De kop die u eerder zag, komt er niet meer in voor.");
        }
        return keten;
    }

    /** Whether a certificate can be there before its line is: somebody writes now, or did since the index was read. */
    private boolean isOnderweg(String gelezen) {
        try {
            return Files.exists(nieuw) || !Files.readString(index).equals(gelezen);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private Registerketen lees(Predicate<String> onderweg) throws IOException {
        if (!Files.exists(index)) {
            throw new IllegalArgumentException("In de map '" + map + "' staat geen register (index.ndjson).");
        }
        String tekst = Files.readString(index);
        Registerketen keten = Registerketen.lees(tekst);
        Set<String> over = certificaten();
        for (Uitgifte uitgifte : keten.uitgiften()) {
            String naam = uitgifte.nummer() + CERTIFICAAT;
            if (!over.remove(naam)) {
                throw new GebrokenRegister(naam, "Dit certificaat staat in de index, maar het bestand is er niet.");
            }
            if (!Sha256.van(Files.readAllBytes(map.resolve(naam))).equals(uitgifte.sha256())) {
                throw new GebrokenRegister(naam, "Dit bestand is niet meer wat er is uitgegeven.");
            }
        }
        if (!over.isEmpty() && !onderweg.test(tekst)) {
            throw new GebrokenRegister(
                    over.iterator().next(), "Dit bestand staat niet in de index, en is dus niet uitgegeven.");
        }
        return keten;
    }

    /**
     * Adds a certificate; the register is made when it is not there.
     *
     * @param jws the signed certificate
     * @param sleutel is kept beside it, for who has only the thumbprint
     * @return the file with the certificate
     */
    public Path geefUit(Certificaat certificaat, String jws, Uitgeversleutel sleutel, LocalDate dag)
            throws IOException {
        Path bestand = map.resolve(certificaat.nummer() + CERTIFICAAT);
        Files.createDirectories(map.resolve("sleutels"));
        if (!Files.exists(index)) {
            Files.writeString(index, Registerketen.leeg().tekst(), StandardOpenOption.CREATE_NEW);
        }
        verander(keten -> keten.geefUit(dag, certificaat.nummer(), Sha256.van(jws)), () -> {
            Files.writeString(sleutelbestand(sleutel.duimafdruk()), sleutel.jwk());
            schrijf(bestand, jws);
        });
        return bestand;
    }

    /** Half a certificate would make the register look broken. */
    private static void schrijf(Path bestand, String jws) throws IOException {
        try {
            Files.writeString(bestand, jws, StandardOpenOption.CREATE_NEW);
        } catch (IOException mislukt) {
            Files.deleteIfExists(bestand);
            throw mislukt;
        }
    }

    /** Says of a certificate that it does not count any more; it stays where it is. */
    public void trekIn(String nummer, String reden, LocalDate dag) throws IOException {
        verander(keten -> keten.trekIn(dag, nummer, reden), () -> {});
    }

    /**
     * The key with this thumbprint.
     *
     * @throws IllegalArgumentException when it is not there, or is another key
     */
    public Uitgeversleutel sleutel(String duimafdruk) throws IOException {
        if (!duimafdruk.matches("[\\w-]{43}")) {
            throw new IllegalArgumentException("Een duimafdruk heeft 43 letters, cijfers en streepjes.");
        }
        Path bestand = sleutelbestand(duimafdruk);
        if (!Files.exists(bestand)) {
            throw new IllegalArgumentException(
                    "De sleutel " + duimafdruk + " staat niet in het register. Geef haar met --sleutel.");
        }
        Uitgeversleutel sleutel = Uitgeversleutel.lees(Files.readString(bestand));
        if (!sleutel.duimafdruk().equals(duimafdruk)) {
            throw new IllegalArgumentException(
                    "In " + bestand + " staat een andere sleutel dan de naam zegt. Vraag de uitgever om zijn sleutel.");
        }
        return sleutel;
    }

    private interface Schrijven {
        void doe() throws IOException;
    }

    /** The new index is also the lock: who made it may write, and moving it into place ends the turn. */
    private void verander(UnaryOperator<Registerketen> stap, Schrijven vooraf) throws IOException {
        neemBeurt(nieuw);
        try {
            Registerketen keten = stap.apply(lees(gelezen -> false));
            Files.writeString(nieuw, keten.tekst(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            vooraf.doe();
            Files.move(nieuw, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException mislukt) {
            Files.delete(nieuw);
            throw mislukt;
        }
    }

    private static void neemBeurt(Path slot) throws IOException {
        try {
            Files.createFile(slot);
        } catch (FileAlreadyExistsException bezet) {
            throw new IllegalArgumentException(
                    "Er wordt al in dit register geschreven. Is dat niet zo, verwijder dan " + slot, bezet);
        }
    }

    private Path sleutelbestand(String duimafdruk) {
        return map.resolve("sleutels").resolve(duimafdruk + ".jwk");
    }

    private Set<String> certificaten() throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            Set<String> namen = new TreeSet<>();
            bestanden
                    .map(bestand -> bestand.getFileName().toString())
                    .filter(naam -> naam.endsWith(CERTIFICAAT))
                    .forEach(namen::add);
            return namen;
        }
    }
}
