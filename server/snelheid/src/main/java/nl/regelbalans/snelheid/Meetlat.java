package nl.regelbalans.snelheid;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** What no rule can be faster than: an answer that is always the same. */
final class Meetlat {

    private static final String OVERRIDE =
            "<server><webApplication location=\"meetlat.war\" contextRoot=\"/meetlat\"/></server>";

    private Meetlat() {}

    /** Puts an application with the fixed answer beside the service, in its server. */
    static void zetNaast(Path server) throws IOException {
        var overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        Files.writeString(overrides.resolve("meetlat.xml"), OVERRIDE);
        var war = Files.createDirectories(server.resolve("apps")).resolve("meetlat.war");
        try (var jar = new JarOutputStream(Files.newOutputStream(war))) {
            for (var klasse : List.of(VastAntwoord.class, VastAntwoordApp.class, Vastejson.class)) {
                var naam = klasse.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new ZipEntry("WEB-INF/classes/" + naam));
                try (var bytes = klasse.getResourceAsStream("/" + naam)) {
                    bytes.transferTo(jar);
                }
            }
        }
    }

    /** The server of the JDK with the same answer to everything; prints its port. To be run in a process of its own. */
    public static void main(String[] args) throws IOException {
        byte[] antwoord = Vastejson.van(Integer.parseInt(args[0]));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", uitwisseling -> {
            uitwisseling.getRequestBody().readAllBytes();
            uitwisseling.getResponseHeaders().set("Content-Type", "application/json");
            uitwisseling.sendResponseHeaders(200, antwoord.length);
            uitwisseling.getResponseBody().write(antwoord);
            uitwisseling.close();
        });
        server.start();
        System.out.println(server.getAddress().getPort());
    }
}
