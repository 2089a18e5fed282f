package nl.regelbalans.conformance.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the text files of the features from a folder or from a jar. */
final class Bronmap {

    private static final String HERKENNING = "features/algemeen/woorden.yaml";
    private static final Set<String> NAMEN = Set.of("woorden.yaml", "register.csv", "begrippen.yaml", "bronnen.csv");

    private Bronmap() {}

    /** Something to find out about a folder of features. */
    interface Vraag<T> {
        T over(Path map) throws IOException;
    }

    static <T> T in(Path map, Vraag<T> vraag) {
        if (!Files.isDirectory(map)) {
            throw new OnleesbareSuite("De map '" + map + "' met features bestaat niet.");
        }
        try {
            return vraag.over(map);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    static <T> T ingebouwd(Vraag<T> vraag) {
        URL plek = Bronmap.class.getClassLoader().getResource(HERKENNING);
        if (plek == null) {
            throw new OnleesbareSuite("Deze uitgave heeft geen eigen features. Wijs een map aan met --features.");
        }
        return rond(plek.toString(), vraag);
    }

    /** The address of a file in a jar is that of the jar with something before it, which differs from server to server. */
    static <T> T rond(String plek, Vraag<T> vraag) {
        int inJar = plek.indexOf("!/");
        try {
            return inJar < 0
                    ? in(Path.of(URI.create(plek)).resolve("../..").normalize(), vraag)
                    : inJar(Path.of(URI.create(plek.substring(plek.indexOf("file:"), inJar))), vraag);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(plek, onleesbaar);
        }
    }

    static <T> T inJar(Path jar, Vraag<T> vraag) throws IOException {
        try (FileSystem inhoud = FileSystems.newFileSystem(jar)) {
            return in(inhoud.getPath("features"), vraag);
        }
    }

    static List<Bronbestand> lees(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map, 2)) {
            return lees(map, paden.filter(Bronmap::hoortErbij).toList());
        }
    }

    private static boolean hoortErbij(Path pad) {
        String naam = pad.getFileName().toString();
        return naam.endsWith(".feature") || NAMEN.contains(naam);
    }

    private static List<Bronbestand> lees(Path map, List<Path> paden) throws IOException {
        List<Bronbestand> bestanden = new ArrayList<>();
        List<Leesfout> fouten = new ArrayList<>();
        for (Path pad : paden) {
            String naam = map.relativize(pad).toString().replace('\\', '/');
            if (!naam.contains("/")) {
                fouten.add(new Leesfout(
                        new Vindplaats(naam, 1), "Zet dit bestand in de map van een wetswijziging, zoals 05-giften."));
                continue;
            }
            try {
                bestanden.add(new Bronbestand(naam, Files.readString(pad)));
            } catch (CharacterCodingException geenUtf8) {
                fouten.add(new Leesfout(new Vindplaats(naam, 1), "Bewaar dit bestand als tekst in UTF-8."));
            }
        }
        if (!fouten.isEmpty()) {
            throw new OnleesbareSuite(fouten);
        }
        return bestanden;
    }
}
