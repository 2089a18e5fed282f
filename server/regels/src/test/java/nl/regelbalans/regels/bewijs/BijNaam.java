package nl.regelbalans.regels.bewijs;

import java.util.Optional;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;

/**
 * A product that is wrong in the same way twice: what it answered to {@code geldend}, it answers again when the suite asks the version
 * that it named. Without it every change of such an answer would be noticed, by that difference alone.
 */
final class BijNaam implements Doel {

    private final Doel product;
    private Optional<Verzoek> geldend = Optional.empty();
    private Optional<Antwoord> antwoord = Optional.empty();

    BijNaam(Doel product) {
        this.product = product;
    }

    @Override
    public Antwoord stuur(Verzoek verzoek) {
        boolean nogEens = geldend.filter(vraag ->
                        vraag.inhoud().equals(verzoek.inhoud()) && !vraag.pad().equals(verzoek.pad()))
                .isPresent();
        if (!nogEens) {
            antwoord = Optional.of(product.stuur(verzoek));
        }
        geldend = Optional.of(verzoek).filter(vraag -> vraag.pad().contains("/versies/geldend/"));
        return antwoord.orElseThrow();
    }
}
