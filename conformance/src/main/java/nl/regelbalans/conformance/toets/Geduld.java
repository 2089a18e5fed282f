package nl.regelbalans.conformance.toets;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.doel.Verzoek;

/**
 * A product that is asked with limited patience. No answer holds up the run for long, wherever the product runs; and a product that keeps
 * silent is asked no more, first at the address where it is silent, in the end at all.
 */
final class Geduld implements Doel {

    /** A doel that watches its own time gives up first, because it knows best what it waited for. */
    private static final Duration SPELING = Duration.ofSeconds(1);

    private static final int STILTES_OP_EEN_ADRES = 3;
    private static final int STILTES_SAMEN = 10;
    private static final String SAMEN = "";

    private final Doel doel;
    private final Duration wachttijd;
    private final ExecutorService draden;
    private final Map<String, Integer> stiltes = new ConcurrentHashMap<>();

    Geduld(Doel doel, Tempo tempo, ExecutorService draden) {
        this.doel = doel;
        // A product that answers one question after the other lets the last one wait for all.
        this.wachttijd = tempo.wachttijd().multipliedBy(tempo.gelijktijdig());
        this.draden = draden;
    }

    @Override
    public Antwoord stuur(Verzoek verzoek) {
        eisGehoor("op dit adres", verzoek.pad(), STILTES_OP_EEN_ADRES);
        eisGehoor("op alle adressen samen", SAMEN, STILTES_SAMEN);
        try {
            Antwoord antwoord = opTijd(verzoek);
            stiltes.remove(verzoek.pad());
            stiltes.remove(SAMEN);
            return antwoord;
        } catch (GeenAntwoord stilte) {
            stiltes.merge(verzoek.pad(), 1, Integer::sum);
            stiltes.merge(SAMEN, 1, Integer::sum);
            throw stilte;
        }
    }

    private void eisGehoor(String waar, String sleutel, int grens) {
        if (stiltes.getOrDefault(sleutel, 0) >= grens) {
            throw new GeenAntwoord("deze vraag is niet meer gesteld, want het product gaf " + waar + " " + grens
                    + " keer achter elkaar geen antwoord");
        }
    }

    private Antwoord opTijd(Verzoek verzoek) {
        Future<Antwoord> onderweg = draden.submit(() -> doel.stuur(verzoek));
        try {
            return onderweg.get(wachttijd.plus(SPELING).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException teLaat) {
            throw new GeenAntwoord("binnen " + wachttijd.toSeconds() + " seconden kwam er geen antwoord");
        } catch (ExecutionException mislukt) {
            if (mislukt.getCause() instanceof RuntimeException fout) {
                throw fout;
            }
            throw new IllegalStateException(mislukt.getCause());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new GeenAntwoord("het wachten op een antwoord is afgebroken");
        } finally {
            onderweg.cancel(true);
        }
    }

    @Override
    public Optional<String> herhaalregel(Verzoek verzoek) {
        return doel.herhaalregel(verzoek);
    }
}
