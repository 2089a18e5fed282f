package nl.regelbalans.snelheid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.function.LongConsumer;

/** Lines a second in one batch, of all entries in turn, and the memory of the service while it goes on. */
record Batchsnelheid(long regels) implements Meting {

    private static final long OPWARMEN = 500_000;
    private static final long PER_STAND = 1_000_000;
    private static final long PER_MONSTER = 10_000;

    @Override
    public void meet(Uitslag uitslag) throws Exception {
        var vragen = Voorbeeldvraag.wetswijzigingen().stream()
                .map(Voorbeeldvraag::bij)
                .toList();
        var eerste = vragen.get(0);
        byte[] verzoek = Verbinding.post(eerste.pad(), eerste.lichaam().getBytes(StandardCharsets.UTF_8));
        var lijnen = vragen.stream()
                .map(vraag -> vraag.regel().getBytes(StandardCharsets.UTF_8))
                .toList();
        try (var dienst = Dienst.start(verzoek)) {
            for (var sleutels : List.of("?motivering=nee", "")) {
                stuur(dienst, sleutels, OPWARMEN, lijnen, voortgang -> {});
                long begin = System.nanoTime();
                stuur(dienst, sleutels, regels, lijnen, new Geheugenverloop(dienst, uitslag)::na);
                uitslag.regel(
                        "batch" + sleutels + ", regels per seconde",
                        regels * 1_000_000_000 / (System.nanoTime() - begin));
            }
        }
    }

    private static void stuur(Dienst dienst, String sleutels, long regels, List<byte[]> lijnen, LongConsumer voortgang)
            throws IOException {
        new Batch(dienst.poort(), sleutels, regels, nummer -> lijnen.get((int) (nummer % lijnen.size())))
                .tel(voortgang);
    }

    /** The least and the most memory, for each million lines. */
    private static final class Geheugenverloop {

        private final Dienst dienst;
        private final Uitslag uitslag;
        private LongSummaryStatistics stand = new LongSummaryStatistics();

        Geheugenverloop(Dienst dienst, Uitslag uitslag) {
            this.dienst = dienst;
            this.uitslag = uitslag;
        }

        void na(long regels) {
            if (regels % PER_MONSTER == 0) {
                stand.accept(dienst.geheugen());
            }
            if (regels % PER_STAND == 0) {
                uitslag.regel("geheugen in MB, miljoen " + regels / PER_STAND + ", minste", stand.getMin());
                uitslag.regel("geheugen in MB, miljoen " + regels / PER_STAND + ", meeste", stand.getMax());
                stand = new LongSummaryStatistics();
            }
        }
    }
}
