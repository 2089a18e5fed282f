package nl.regelbalans.conformance.zaak;

import java.util.List;
import nl.regelbalans.conformance.waarden.Waarde;

/** Sends the request to the product: {@code doet: toepassen}. */
public record PastToe() implements Handeling {

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        zaak.pasToe();
    }

    @Override
    public String werking(List<Waarde> parameters) {
        return "stelt de vraag";
    }
}
