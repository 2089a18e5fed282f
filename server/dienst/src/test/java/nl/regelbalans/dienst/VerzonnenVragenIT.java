package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.vragen.Verwachting;
import nl.regelbalans.regels.vragen.Vraag;
import nl.regelbalans.regels.vragen.Vragenmaker;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample of what {@code docs/snelheid.md} does with a million questions to every entry. */
@ExtendWith(DienstExtension.class)
final class VerzonnenVragenIT {
    private static final Catalogus CATALOGUS = Catalogus.laad(VerzonnenVragenIT.class.getClassLoader());
    private static final Loket LOKET = new Loket(CATALOGUS);
    private static final int IN_EEN_BATCH = 400;
    private static final int ALLEEN = 40;

    private final Dienst dienst;

    VerzonnenVragenIT(Dienst dienst) {
        this.dienst = dienst;
    }

    /** Without the entry that exists only among the tests. */
    static Stream<String> wetswijzigingen() {
        return CATALOGUS.wetswijzigingen().stream().map(Wetswijziging::id).filter(id -> !id.startsWith("99-"));
    }

    @ParameterizedTest
    @MethodSource("wetswijzigingen")
    void aloneAmongOthersOrWithoutAService_theAnswerIsTheSame(String id) {
        var maker = new Vragenmaker(CATALOGUS, id);
        var vragen = LongStream.range(0, IN_EEN_BATCH).mapToObj(maker::vraag).toList();
        var antwoorden = batch(vragen);
        assertEquals(vragen.size(), antwoorden.size());
        for (int i = 0; i < vragen.size(); i++) {
            var vraag = vragen.get(i);
            var antwoord = antwoorden.get(i);
            assertTrue(Verwachting.van(LOKET, vraag).is(antwoord), () -> vraag.regel() + "\n" + antwoord);
            if (i < ALLEEN) {
                assertEquals(antwoord, dienst.post(vraag.pad(), vraag.lichaam()).lichaam());
            }
        }
    }

    private List<String> batch(List<Vraag> vragen) {
        var regels = vragen.stream().map(Vraag::regel).collect(Collectors.joining("\n"));
        return dienst.post(
                        "/api/v1/beoordelingen",
                        regels.getBytes(StandardCharsets.UTF_8),
                        "Content-Type: application/x-ndjson")
                .lichaam()
                .lines()
                .toList();
    }
}
