package nl.regelbalans.dienst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The runnable jar, started as anyone would start it; asked over a bare socket, so that every mistake can be made. */
final class Dienst implements AutoCloseable {
    private static final Duration GEDULD = Duration.ofMinutes(5);

    /** Shorter than anybody would set it, and than this test waits for an answer. */
    private static final String GEDULD_MET_VRAGERS = "8s";

    private static final int STILTE_MS = 60_000;

    private final Path map;
    private final int poort;
    private final Process proces;

    private Dienst(Path map, int poort, Process proces) {
        this.map = map;
        this.poort = poort;
        this.proces = proces;
    }

    static Dienst start(Path jar) throws IOException, InterruptedException {
        Path map = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "dienst-");
        int poort = vrijePoort();
        ProcessBuilder opdracht = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString());
        opdracht.environment().put("REGELBALANS_POORT", Integer.toString(poort));
        opdracht.environment().put("REGELBALANS_GEDULD", GEDULD_MET_VRAGERS);
        opdracht.environment()
                .put("WLP_JAR_EXTRACT_DIR", map.resolve("uitgepakt").toString());
        opdracht.redirectErrorStream(true)
                .redirectOutput(map.resolve("uitvoer.txt").toFile());
        Process proces = opdracht.start();
        Runtime.getRuntime().addShutdownHook(new Thread(proces::destroyForcibly));
        Dienst dienst = new Dienst(map, poort, proces);
        dienst.wachtTotGereed();
        return dienst;
    }

    Antwoord get(String pad, String... headers) {
        return vraag("GET", pad, headers);
    }

    Antwoord vraag(String methode, String pad, String... headers) {
        return stuur(methode, pad, new byte[0], headers);
    }

    Antwoord post(String pad, String json) {
        return post(pad, json.getBytes(StandardCharsets.UTF_8), "Content-Type: application/json");
    }

    Antwoord post(String pad, byte[] lichaam, String... headers) {
        return stuur("POST", pad, lichaam, headers);
    }

    /** Sends these very characters, each as one byte. */
    Antwoord ruw(String verzoek) {
        return ruw(verzoek.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** All that the server wrote: to the console, and to its own log files. */
    String logboek() throws IOException {
        try (Stream<Path> bestanden = Files.walk(map)) {
            StringBuilder logboek = new StringBuilder();
            for (Path bestand : bestanden.filter(Dienst::isLogboek).toList()) {
                logboek.append(Files.readString(bestand));
            }
            return logboek.toString();
        }
    }

    String uitvoer() throws IOException {
        return Files.readString(map.resolve("uitvoer.txt"));
    }

    int poort() {
        return poort;
    }

    @Override
    public void close() throws IOException {
        proces.destroy();
        proces.onExit().completeOnTimeout(proces, 20, TimeUnit.SECONDS).join();
        proces.destroyForcibly().onExit().join();
        try (Stream<Path> inhoud = Files.walk(map)) {
            inhoud.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(bestand -> bestand.delete());
        }
    }

    private Antwoord stuur(String methode, String pad, byte[] lichaam, String... headers) {
        StringBuilder kop = new StringBuilder(methode + " " + pad + " HTTP/1.1\r\nHost: localhost:" + poort + "\r\n");
        for (String header : headers) {
            kop.append(header).append("\r\n");
        }
        if (lichaam.length > 0) {
            kop.append("Content-Length: ").append(lichaam.length).append("\r\n");
        }
        byte[] begin = kop.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] alles = new byte[begin.length + lichaam.length];
        System.arraycopy(begin, 0, alles, 0, begin.length);
        System.arraycopy(lichaam, 0, alles, begin.length, lichaam.length);
        return ruw(alles);
    }

    private Antwoord ruw(byte[] verzoek) {
        try (Socket lijn = new Socket(InetAddress.getLoopbackAddress(), poort)) {
            lijn.setSoTimeout(STILTE_MS);
            lijn.getOutputStream().write(verzoek);
            return Antwoord.van(lijn.getInputStream().readAllBytes());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private void wachtTotGereed() throws IOException, InterruptedException {
        Instant uiterlijk = Instant.now().plus(GEDULD);
        while (!isGereed()) {
            if (!proces.isAlive() || Instant.now().isAfter(uiterlijk)) {
                String verloop = proces.isAlive() ? "is not ready in time" : "stopped with " + proces.exitValue();
                String uitvoer = uitvoer();
                close();
                throw new IllegalStateException("The service " + verloop + ". It said:\n" + uitvoer);
            }
            Thread.sleep(100);
        }
    }

    private boolean isGereed() {
        try {
            return get("/health/ready").status() == 200;
        } catch (UncheckedIOException fout) {
            // On a busy machine the port can be open long before anything answers.
            if (fout.getCause() instanceof ConnectException || fout.getCause() instanceof SocketTimeoutException) {
                return false;
            }
            throw fout;
        }
    }

    private static boolean isLogboek(Path bestand) {
        return Files.isRegularFile(bestand)
                && (bestand.endsWith("uitvoer.txt") || bestand.toString().contains("/logs/"));
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket poort = new ServerSocket(0)) {
            return poort.getLocalPort();
        }
    }
}
