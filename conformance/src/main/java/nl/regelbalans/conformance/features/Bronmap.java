package nl.regelbalans.conformance.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the text files of the features from a folder or from a jar. */
final class Bronmap {

    /** What Maven makes of the features; it is no part of them. */
    private static final String GEBOUWD = "target";

    private static final String HERKENNING = "features/algemeen/woorden.yaml";

    private Bronmap() {}

    static List<Bronbestand> lees(Path map) {
        if (!Files.isDirectory(map)) {
            throw new OnleesbareSuite("De map '" + map + "' met features bestaat niet.");
        }
        try (Stream<Path> paden = Files.walk(map)) {
            return lees(
                    map,
                    paden.filter(Files::isRegularFile)
                            .map(map::relativize)
                            .filter(Bronmap::hoortErbij)
                            .toList());
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    static List<Bronbestand> ingebouwd() {
        URL plek = Bronmap.class.getClassLoader().getResource(HERKENNING);
        if (plek == null) {
            throw new OnleesbareSuite("Deze uitgave heeft geen eigen features. Wijs een map aan met --features.");
        }
        try {
            return plek.openConnection() instanceof JarURLConnection inJar
                    ? uitJar(Path.of(inJar.getJarFileURL().toURI()))
                    : lees(Path.of(plek.toURI()).resolve("../..").normalize());
        } catch (IOException | URISyntaxException onleesbaar) {
            throw new IllegalStateException(plek.toString(), onleesbaar);
        }
    }

    static List<Bronbestand> uitJar(Path jar) throws IOException {
        try (FileSystem inhoud = FileSystems.newFileSystem(jar)) {
            return lees(inhoud.getPath("features"));
        }
    }

    private static boolean hoortErbij(Path pad) {
        boolean zichtbaar = StreamSupport.stream(pad.spliterator(), false)
                .noneMatch(deel -> deel.toString().startsWith("."));
        return zichtbaar && !pad.startsWith(GEBOUWD) && (pad.getNameCount() > 1 || isVerdwaald(pad.toString()));
    }

    private static boolean isVerdwaald(String naam) {
        return naam.endsWith(".feature") || naam.equals("woorden.yaml") || naam.equals("register.csv");
    }

    private static List<Bronbestand> lees(Path map, List<Path> paden) throws IOException {
        List<Bronbestand> bestanden = new ArrayList<>();
        List<Leesfout> fouten = new ArrayList<>();
        for (Path pad : paden) {
            String naam = pad.toString().replace('\\', '/');
            if (!naam.contains("/")) {
                fouten.add(new Leesfout(
                        new Vindplaats(naam, 1), "Zet dit bestand in de map van een wetswijziging, zoals 05-giften."));
                continue;
            }
            try {
                bestanden.add(new Bronbestand(naam, Files.readString(map.resolve(pad))));
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
