package nl.regelbalans.dienst.beoordeling;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.regelbalans.dienst.fout.Probleem;
import nl.regelbalans.dienst.invoer.Json;
import nl.regelbalans.dienst.invoer.Vragenstroom;
import nl.regelbalans.dienst.json.JsonSchrijver;
import nl.regelbalans.dienst.json.Jsontekst;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.loket.Uitvoerigheid;

/**
 * Answers the lines of one request, one after the other. It waits when the caller sends or reads slowly, and stops when the
 * caller is gone: what is not read is not computed.
 */
final class Batch {
    private static final Logger LOG = Logger.getLogger("nl.regelbalans.dienst");

    private final Loket loket;
    private final Uitvoerigheid uitvoerigheid;
    private final Antwoordstroom uit;
    private long regels;

    Batch(Loket loket, Uitvoerigheid uitvoerigheid, OutputStream stroom) {
        this.loket = loket;
        this.uitvoerigheid = uitvoerigheid;
        this.uit = new Antwoordstroom(stroom);
    }

    /** @throws IOException if the caller is gone */
    void beantwoord(Vragenstroom vragen) throws IOException {
        try {
            uit.begin();
            while (beantwoordRegel(vragen)) {
                regels++;
                if (!vragen.isKlaar()) {
                    // Reading may wait for the sender, who may wait for these answers.
                    uit.verstuur();
                }
            }
        } catch (IOException weg) {
            LOG.log(Level.INFO, "A batch broke off after {0,number,#} lines.", regels);
            throw weg;
        }
    }

    private boolean beantwoordRegel(Vragenstroom vragen) throws IOException {
        Optional<Object> id = Optional.empty();
        try {
            var regel = vragen.volgende();
            if (regel.isEmpty()) {
                return false;
            }
            var vraag = new Batchvraag(Json.lees(regel.get()));
            id = vraag.id();
            uit.schrijf(id, Jsontekst.van(beoordeling(vraag.controleer())));
        } catch (RuntimeException oorzaak) {
            uit.schrijf(id, JsonSchrijver.bytes(Probleem.bij(oorzaak)));
        }
        return true;
    }

    private Map<String, Object> beoordeling(Batchvraag vraag) {
        return loket.beoordeel(vraag.wetswijziging(), vraag.versie(), vraag.vraag(), uitvoerigheid);
    }
}
