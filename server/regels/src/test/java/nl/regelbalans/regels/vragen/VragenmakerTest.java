package nl.regelbalans.regels.vragen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.loket.Loket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VragenmakerTest {

    private static final Catalogus CATALOGUS = Catalogus.laad(VragenmakerTest.class.getClassLoader());
    private static final Loket LOKET = new Loket(CATALOGUS);
    private static final int STEEKPROEF = 500;

    static Stream<String> wetswijzigingen() {
        return CATALOGUS.wetswijzigingen().stream().map(Wetswijziging::id);
    }

    @Test
    void the_same_number_is_the_same_question() {
        var maker = new Vragenmaker(CATALOGUS, "05-giften");
        assertEquals(maker.vraag(7), new Vragenmaker(CATALOGUS, "05-giften").vraag(7));
        assertNotEquals(maker.vraag(7), maker.vraag(8));
    }

    @ParameterizedTest
    @MethodSource("wetswijzigingen")
    void a_made_up_question_is_answered_or_refused_but_never_breaks_a_rule(String id) {
        var maker = new Vragenmaker(CATALOGUS, id);
        long beantwoord = LongStream.range(0, STEEKPROEF)
                .mapToObj(maker::vraag)
                .filter(vraag -> antwoord(vraag).isPresent())
                .count();
        assertTrue(beantwoord > STEEKPROEF / 10, beantwoord + " were answered: the others test nothing but refusals");
        assertTrue(beantwoord < STEEKPROEF, "no question was refused");
    }

    /** Empty when it was refused for its faults; anything else that is thrown breaks the test. */
    private static Optional<Object> antwoord(Vraag vraag) {
        try {
            return Optional.of(LOKET.beoordeel(vraag.wetswijziging(), vraag.versie(), vraag.inhoud()));
        } catch (OngeldigeVraag geweigerd) {
            return Optional.empty();
        }
    }
}
