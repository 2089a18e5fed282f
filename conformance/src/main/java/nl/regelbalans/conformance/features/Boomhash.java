package nl.regelbalans.conformance.features;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

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
            lijst.append(sha256(Files.readAllBytes(bestand.getValue())))
                    .append("  ")
                    .append(bestand.getKey())
                    .append('\n');
        }
        return sha256(lijst.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String naam(Path map, Path bestand) {
        return "./" + map.relativize(bestand).toString().replace('\\', '/');
    }

    /** In a folder, and neither hidden nor built. */
    private static boolean hoortErbij(String naam) {
        return naam.indexOf('/', 2) > 0 && !naam.contains("/.") && !naam.startsWith("./target/");
    }

    private static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException("Elke Java kent SHA-256.", onmogelijk);
        }
    }
}
