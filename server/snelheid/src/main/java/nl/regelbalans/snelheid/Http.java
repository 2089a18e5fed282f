package nl.regelbalans.snelheid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.regelbalans.regels.vragen.Vraag;

/** Answers a second over HTTP, beside a fixed answer of the same size from the same server and from the server of the JDK. */
final class Http implements Meting {

    private static final int VERBINDINGEN = 8;
    private static final Duration OPWARMEN = Duration.ofSeconds(15);
    private static final Duration BEURT = Duration.ofSeconds(3);
    private static final int BEURTEN = 8;

    private final Vraag vraag = Voorbeeldvraag.bij("05-giften");
    private final byte[] lichaam = vraag.lichaam().getBytes(StandardCharsets.UTF_8);
    private final byte[] verzoek = Verbinding.post(vraag.pad(), lichaam);

    @Override
    public void meet(Uitslag uitslag) throws Exception {
        try (var dienst = Dienst.start(verzoek)) {
            uitslag.regel(
                    "eerste antwoord na de start, in ms",
                    dienst.totEersteAntwoord().toMillis());
            uitslag.regel("geheugen na het eerste antwoord, in MB", dienst.geheugen());
            int grootte = grootte(dienst);
            var kaal = startKaal(grootte);
            try (var uitvoer =
                    new BufferedReader(new InputStreamReader(kaal.getInputStream(), StandardCharsets.UTF_8))) {
                var gemeten = omBeurten(List.of(
                        new Belasting(dienst.poort(), VERBINDINGEN, verzoek),
                        new Belasting(
                                dienst.poort(),
                                VERBINDINGEN,
                                Verbinding.post("/meetlat/vast?bytes=" + grootte, lichaam)),
                        new Belasting(
                                Integer.parseInt(uitvoer.readLine()), VERBINDINGEN, Verbinding.post("/", lichaam))));
                uitslag.regel("beoordeling, per seconde", gemeten[0]);
                uitslag.regel("vast antwoord van dezelfde server; de beoordeling daarvan", gemeten[1], gemeten[0]);
                uitslag.regel("kale server van de JDK; de beoordeling daarvan", gemeten[2], gemeten[0]);
            } finally {
                kaal.destroy();
            }
            uitslag.regel("geheugen daarna, in MB", dienst.geheugen());
        }
    }

    /** In short turns: what else the machine does, it does to all of them. */
    private static long[] omBeurten(List<Belasting> belastingen) throws Exception {
        for (var belasting : belastingen) {
            belasting.tel(OPWARMEN);
        }
        long[] keer = new long[belastingen.size()];
        for (int beurt = 0; beurt < BEURTEN; beurt++) {
            for (int i = 0; i < keer.length; i++) {
                keer[i] += belastingen.get(i).tel(BEURT) / (BEURTEN * BEURT.toSeconds());
            }
        }
        return keer;
    }

    private int grootte(Dienst dienst) throws IOException {
        try (var verbinding = new Verbinding(dienst.poort())) {
            verbinding.vraag(verzoek);
            return verbinding.lichaam().length;
        }
    }

    private static Process startKaal(int grootte) throws IOException {
        return new ProcessBuilder(
                        "java",
                        // Else it waits for an acknowledgement between the head and the body of every answer.
                        "-Dsun.net.httpserver.nodelay=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Meetlat.class.getName(),
                        Integer.toString(grootte))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
