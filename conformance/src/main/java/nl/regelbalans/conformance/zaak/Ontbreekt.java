package nl.regelbalans.conformance.zaak;

import java.util.List;
import nl.regelbalans.conformance.waarden.Opmaak;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;

/** Expects that the answer does not have this field. */
public record Ontbreekt(Pad pad) implements Handeling {

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        pad.in(zaak.beoordeling()).ifPresent(kwam -> {
            throw new Afwijking("geen veld " + pad, pad + " = " + Opmaak.GEWOON.toon(kwam));
        });
    }

    @Override
    public String werking(List<Waarde> parameters) {
        return "verwacht dat ontbreekt: " + pad;
    }
}
