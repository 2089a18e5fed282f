package nl.regelbalans.snelheid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import nl.regelbalans.regels.vragen.Vraag;

/** Answers a second over HTTP, beside a fixed answer of the same size from the same server and from the server of the JDK. */
final class Http implements Meting {

    private static final int VERBINDINGEN = 8;

    private final Vraag vraag = Voorbeeldvraag.bij("05-giften");

    @Override
    public void meet(Uitslag uitslag) throws Exception {
        byte[] lichaam = vraag.lichaam().getBytes(StandardCharsets.UTF_8);
        byte[] verzoek = Verbinding.post(vraag.pad(), lichaam);
        try (var dienst = Dienst.start(verzoek)) {
            uitslag.regel(
                    "eerste antwoord na de start, in ms",
                    dienst.totEersteAntwoord().toMillis());
            uitslag.regel("geheugen na het eerste antwoord, in MB", dienst.geheugen());
            int grootte = grootte(dienst, verzoek);
            var belasting = new Belasting(dienst.poort(), VERBINDINGEN);
            long vast = belasting.perSeconde(Verbinding.post("/meetlat/vast?bytes=" + grootte, lichaam));
            long beoordeling = belasting.perSeconde(verzoek);
            uitslag.regel("vast antwoord van dezelfde server, per seconde", vast);
            uitslag.regel("beoordeling over HTTP, per seconde", beoordeling, vast);
            uitslag.regel("geheugen daarna, in MB", dienst.geheugen());
            uitslag.regel("beoordeling tegenover de kale server van de JDK", beoordeling, kaal(grootte, lichaam));
        }
    }

    private static int grootte(Dienst dienst, byte[] verzoek) throws IOException {
        try (var verbinding = new Verbinding(dienst.poort())) {
            verbinding.vraag(verzoek);
            return verbinding.lichaam().length;
        }
    }

    private static long kaal(int grootte, byte[] lichaam) throws Exception {
        var proces = new ProcessBuilder(
                        "java",
                        // Else it waits for an acknowledgement between the head and the body of every answer.
                        "-Dsun.net.httpserver.nodelay=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Meetlat.class.getName(),
                        Integer.toString(grootte))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var uitvoer = new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8))) {
            int poort = Integer.parseInt(uitvoer.readLine());
            return new Belasting(poort, VERBINDINGEN).perSeconde(Verbinding.post("/", lichaam));
        } finally {
            proces.destroy();
        }
    }
}
