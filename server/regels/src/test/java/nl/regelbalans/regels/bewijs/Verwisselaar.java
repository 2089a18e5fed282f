package nl.regelbalans.regels.bewijs;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;

/** A product that is right as long as it gets one question at a time: two at once get each other's answer. */
record Verwisselaar(Doel goed, Exchanger<Antwoord> samen) implements Doel {

    private static final int ALLEEN_NA_MS = 20;

    Verwisselaar(Doel goed) {
        this(goed, new Exchanger<>());
    }

    @Override
    public Antwoord stuur(Verzoek verzoek) {
        Antwoord kwam = goed.stuur(verzoek);
        if (!Fout.isVraag(verzoek)) {
            return kwam;
        }
        try {
            return samen.exchange(kwam, ALLEEN_NA_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException alleen) {
            return kwam;
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return kwam;
        }
    }
}
