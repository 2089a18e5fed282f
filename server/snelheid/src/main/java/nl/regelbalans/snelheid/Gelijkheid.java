package nl.regelbalans.snelheid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.vragen.Verwachting;
import nl.regelbalans.regels.vragen.Vraag;
import nl.regelbalans.regels.vragen.Vragenmaker;

/**
 * Asks made-up questions in a batch, alone and without the service: the answers must be the same bytes, and never a 5xx.
 *
 * @param vragen how many to each entry, in a batch and without the service
 * @param alleen how many of them alone too
 */
record Gelijkheid(long vragen, long alleen) implements Meting {

    private static final int VERBINDINGEN = 4;
    private static final Loket LOKET = new Loket(Voorbeeldvraag.CATALOGUS);

    @Override
    public void meet(Uitslag uitslag) throws Exception {
        var eerste = Voorbeeldvraag.bij("05-giften");
        try (var dienst = Dienst.start(post(eerste))) {
            for (var id : Voorbeeldvraag.wetswijzigingen()) {
                var maker = new Vragenmaker(Voorbeeldvraag.CATALOGUS, id);
                long begin = System.nanoTime();
                inEenBatch(dienst, maker);
                alleen(dienst, maker);
                uitslag.regel(
                        "gelijk: " + id + ", vragen per seconde", vragen * 1_000_000_000 / (System.nanoTime() - begin));
            }
        }
    }

    private void inEenBatch(Dienst dienst, Vragenmaker maker) throws IOException {
        new Batch(dienst.poort(), "", vragen, nummer -> maker.vraag(nummer)
                        .regel()
                        .getBytes(StandardCharsets.UTF_8))
                .lees((antwoord, nummer) -> vergelijk(maker.vraag(nummer), antwoord));
    }

    private void alleen(Dienst dienst, Vragenmaker maker) throws Exception {
        var draden = Executors.newFixedThreadPool(VERBINDINGEN);
        try {
            List<Callable<Void>> delen = IntStream.range(0, VERBINDINGEN)
                    .<Callable<Void>>mapToObj(eerste -> () -> alleen(dienst, maker, eerste))
                    .toList();
            for (var deel : draden.invokeAll(delen)) {
                deel.get();
            }
        } finally {
            draden.shutdown();
        }
    }

    /** The share of one connection. */
    private Void alleen(Dienst dienst, Vragenmaker maker, int eerste) throws IOException {
        try (var verbinding = new Verbinding(dienst.poort())) {
            for (long nummer = eerste; nummer < alleen; nummer += VERBINDINGEN) {
                var vraag = maker.vraag(nummer);
                int status = verbinding.vraag(post(vraag));
                var antwoord = new String(verbinding.lichaam(), StandardCharsets.UTF_8);
                if (status != vergelijk(vraag, antwoord)) {
                    throw new IllegalStateException(vraag.regel() + "\nstatus " + status + ": " + antwoord);
                }
            }
        }
        return null;
    }

    private static byte[] post(Vraag vraag) {
        return Verbinding.post(vraag.pad(), vraag.lichaam().getBytes(StandardCharsets.UTF_8));
    }

    /** The status that belongs to this answer. */
    private static int vergelijk(Vraag vraag, String antwoord) {
        var verwacht = Verwachting.van(LOKET, vraag);
        if (!verwacht.is(antwoord)) {
            throw new IllegalStateException(vraag.regel() + "\nservice: " + antwoord + "\nrules:   " + verwacht.json());
        }
        return verwacht.geweigerd() ? 400 : 200;
    }
}
