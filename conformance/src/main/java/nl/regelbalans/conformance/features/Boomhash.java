package nl.regelbalans.conformance.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.regelbalans.conformance.waarden.Sha256;

/** The fingerprint of a tree of files, as {@code find | sort | xargs sha256sum | sha256sum} repeats it. */
final class Boomhash {

    private Boomhash() {}

    static String van(Path map) throws IOException {
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
