package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many questions in one request: how they travel. Slow, halting and vanishing callers. */
@ExtendWith(DienstExtension.class)
final class BatchstroomIT {
    private static final Pattern AFGEBROKEN = Pattern.compile("A batch broke off after (\\d+) lines");

    /** More than what the buffers of two sockets hold. */
    private static final int ZEKER_TE_VEEL = 100_000;

    private final Dienst dienst;

    BatchstroomIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void anAnswerComesBeforeTheNextQuestionIsAsked() throws IOException {
        try (var lijn = Batchlijn.open(dienst)) {
            for (int i = 0; i < 3; i++) {
                lijn.stuur(vraag(i));
                assertTrue(lijn.lees().startsWith("{\"id\":" + i + ","));
            }
        }
    }

    @Test
    void aLineMayComeInPieces() throws IOException {
        try (var lijn = Batchlijn.open(dienst)) {
            for (var stuk : vraag(1).split("(?<=[:,])", -1)) {
                lijn.stuur(stuk);
            }
            assertTrue(lijn.lees().startsWith("{\"id\":1,"));
        }
    }

    @Test
    void theLastLine_needsNoEnd() throws IOException {
        try (var lijn = Batchlijn.open(dienst)) {
            lijn.stuur(vraag(1).strip());
            lijn.eindig();
            assertTrue(lijn.lees().startsWith("{\"id\":1,"));
            assertEquals("", lijn.lees());
        }
    }

    /** Back pressure: what the caller does not read is not computed, and what is not computed is not taken in. */
    @Test
    void whoDoesNotRead_canSendNoMore_andLosesNothing() throws Exception {
        try (var lijn = Batchlijn.open(dienst)) {
            int verstuurd = lijn.stuurTotHetStokt(BatchstroomIT::vraag, ZEKER_TE_VEEL);
            assertTrue(verstuurd < ZEKER_TE_VEEL, () -> "all was taken in");
            for (int i = 0; i < verstuurd; i++) {
                assertTrue(lijn.lees().startsWith("{\"id\":" + i + ","));
            }
        }
    }

    @Test
    void whoReadsNothingForTooLong_isLetGo() throws Exception {
        long eerder = afgebroken();
        try (var lijn = Batchlijn.open(dienst)) {
            lijn.stuurTotHetStokt(BatchstroomIT::vraag, ZEKER_TE_VEEL);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> wachtTot(eerder + 1));
        }
    }

    @Test
    void whoStopsHalfwayALine_isTold_andLetGo() throws IOException {
        try (var lijn = Batchlijn.open(dienst)) {
            lijn.stuur(vraag(1) + "{\"id\":2,");
            assertTrue(lijn.lees().startsWith("{\"id\":1,"));
            assertTrue(lijn.lees().contains("De invoer brak af of stond te lang stil."));
            assertEquals("", lijn.lees());
        }
    }

    @Test
    void whenTheCallerIsGone_theWorkStops() throws Exception {
        long eerder = afgebroken();
        try (var lijn = Batchlijn.open(dienst)) {
            lijn.stuurTotHetStokt(BatchstroomIT::vraag, ZEKER_TE_VEEL);
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> wachtTot(eerder + 1));
        var regels = AFGEBROKEN.matcher(dienst.logboek()).results().reduce((een, ander) -> ander);
        assertTrue(Integer.parseInt(regels.orElseThrow().group(1)) < ZEKER_TE_VEEL);
        assertFalse(dienst.logboek().contains("05-giften"));
    }

    private void wachtTot(long aantal) throws IOException, InterruptedException {
        while (afgebroken() < aantal) {
            Thread.sleep(100);
        }
    }

    private long afgebroken() throws IOException {
        return AFGEBROKEN.matcher(dienst.logboek()).results().count();
    }

    private static String vraag(int id) {
        return "{\"id\":" + id + ",\"wetswijziging\":\"05-giften\",\"peildatum\":\"2026-07-01\","
                + "\"situatie\":{\"ontvangsten\":[{\"datum\":\"2026-03-15\",\"soort\":\"gift-in-geld\",\"waarde\":1000}]}}\n";
    }
}
