package nl.regelbalans.regels.bewijs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.regels.features.Regelsdoel;
import org.junit.jupiter.api.Test;

class BewijsbladzijdeTest {

    @Test
    void thePageShowsWhatTheDataSay() {
        var miniaturen = new Miniaturen(
                Features.ingebouwd(), Regelsdoel.geladenDoor(getClass().getClassLoader()));

        assertEquals(
                Bewijsbladzijde.bij(miniaturen),
                Bewijsbladzijde.lees(),
                "Maak de bladzijde opnieuw: " + Miniaturen.OPNIEUW);
    }
}
