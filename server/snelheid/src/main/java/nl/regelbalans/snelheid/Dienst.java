package nl.regelbalans.snelheid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The packaged service, unpacked and started as it is; beside it in the same server an application that always gives the same
 * answer.
 */
final class Dienst implements AutoCloseable {

    private static final Path JAR = Path.of("..", "dienst", "target", "regelbalans.jar");
    private static final Duration GEDULD = Duration.ofMinutes(2);

    /** As the README starts it. */
    private static final List<String> GEHEUGEN = List.of("-XX:+UseParallelGC", "-Xmx512m");

    private final Path map;
    private final int poort;
    private final Process proces;
    private final Duration totEersteAntwoord;

    private Dienst(Path map, int poort, Process proces, Duration totEersteAntwoord) {
        this.map = map;
        this.poort = poort;
        this.proces = proces;
        this.totEersteAntwoord = totEersteAntwoord;
    }

    static Dienst start(byte[] eersteVraag) throws IOException, InterruptedException {
        var map = Files.createTempDirectory("snelheid-");
        pakUit(map);
        Meetlat.zetNaast(map.resolve("wlp/usr/servers/defaultServer"));
        int poort = vrijePoort();
        var opdracht = new ProcessBuilder("java");
        opdracht.command().addAll(GEHEUGEN);
        opdracht.command()
                .addAll(List.of(
                        "@" + map.resolve("wlp/lib/platform/java/java9.options"),
                        "-javaagent:" + map.resolve("wlp/bin/tools/ws-javaagent.jar"),
                        "-jar",
                        map.resolve("wlp/bin/tools/ws-server.jar").toString(),
                        "defaultServer"));
        opdracht.environment().put("REGELBALANS_POORT", Integer.toString(poort));
        opdracht.redirectErrorStream(true)
                .redirectOutput(map.resolve("uitvoer.txt").toFile());
        long begin = System.nanoTime();
        var proces = opdracht.start();
        Runtime.getRuntime().addShutdownHook(new Thread(proces::destroyForcibly));
        while (!antwoordt(poort, eersteVraag)) {
            if (!proces.isAlive() || System.nanoTime() - begin > GEDULD.toNanos()) {
                throw new IllegalStateException(Files.readString(map.resolve("uitvoer.txt")));
            }
            Thread.sleep(20);
        }
        return new Dienst(map, poort, proces, Duration.ofNanos(System.nanoTime() - begin));
    }

    int poort() {
        return poort;
    }

    /** From the start of the process to the answer to the first question. */
    Duration totEersteAntwoord() {
        return totEersteAntwoord;
    }

    /** What the process has in memory, in megabytes. */
    long geheugen() {
        try (var regels = Files.lines(Path.of("/proc", Long.toString(proces.pid()), "status"))) {
            return regels.filter(regel -> regel.startsWith("VmRSS:"))
                    .mapToLong(regel -> Long.parseLong(regel.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        proces.destroyForcibly().onExit().join();
        try (Stream<Path> inhoud = Files.walk(map)) {
            inhoud.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(bestand -> bestand.delete());
        }
    }

    private static void pakUit(Path map) throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            for (var deel : jar.stream().filter(deel -> !deel.isDirectory()).toList()) {
                var bestand = map.resolve(deel.getName());
                Files.createDirectories(bestand.getParent());
                Files.copy(jar.getInputStream(deel), bestand);
            }
        }
    }

    private static boolean antwoordt(int poort, byte[] vraag) {
        try (var verbinding = new Verbinding(poort)) {
            return verbinding.vraag(vraag) == 200;
        } catch (IOException nogNiet) {
            return false;
        }
    }

    private static int vrijePoort() throws IOException {
        try (var poort = new ServerSocket(0)) {
            return poort.getLocalPort();
        }
    }
}
