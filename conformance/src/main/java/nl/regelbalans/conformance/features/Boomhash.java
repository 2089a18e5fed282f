package nl.regelbalans.conformance.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regelbalans.conformance.waarden.Sha256;

/**
 * The fingerprint of the features: the SHA-256, in hexadecimal, of the list that {@code find -type f | sort | xargs sha256sum} makes of
 * every file in their folders. Files beside those folders, {@code target} and names that begin with a dot do not count. The features
 * need not be readable: one byte changed in any file is another fingerprint.
 */
public final class Boomhash {

    private Boomhash() {}

    /** Of the features in a folder. */
    public static String van(Path map) {
        return Bronmap.in(map, Boomhash::bereken);
    }

    /** Of the features that come with the suite. */
    public static String ingebouwd() {
        return Bronmap.ingebouwd(Boomhash::bereken);
    }

    static String bereken(Path map) throws IOException {
        Map<String, Path> bestanden = new TreeMap<>();
        try (Stream<Path> paden = Files.walk(map)) {
            paden.filter(Files::isRegularFile).forEach(pad -> bestanden.put(naam(map, pad), pad));
        }
        bestanden.keySet().removeIf(naam -> !hoortErbij(naam));
        var lijst = new StringBuilder();
        for (var bestand : bestanden.entrySet()) {
            lijst.append(Sha256.van(Files.readAllBytes(bestand.getValue())))
                    .append("  ")
                    .append(bestand.getKey())
                    .append('\n');
        }
        return Sha256.van(lijst.toString());
    }

    private static String naam(Path map, Path bestand) {
        return "./" + map.relativize(bestand).toString().replace('\\', '/');
    }

    /** In a folder, and neither hidden nor built. */
    private static boolean hoortErbij(String naam) {
        return naam.indexOf('/', 2) > 0 && !naam.contains("/.") && !naam.startsWith("./target/");
    }
}
