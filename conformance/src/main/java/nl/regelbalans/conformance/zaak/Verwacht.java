package nl.regelbalans.conformance.zaak;

import java.util.List;
import java.util.Map;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;

/** Expects values in fields of the answer. */
public record Verwacht(Map<Pad, Invulling> velden) implements Handeling {

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        velden.forEach((pad, waarde) -> verwacht(zaak, pad, waarde.met(parameters)));
    }

    @Override
    public String werking(List<Waarde> parameters) {
        return "verwacht: " + Velden.tekst(velden, parameters);
    }

    private static void verwacht(Zaak zaak, Pad pad, Waarde verwacht) {
        var kwam = pad.in(zaak.beoordeling())
                .orElseThrow(() -> new Afwijking(pad + " = " + verwacht, "het veld " + pad + " ontbreekt"));
        if (!verwacht.is(kwam)) {
            throw new Afwijking(pad + " = " + verwacht, pad + " = " + verwacht.toon(kwam));
        }
        zaak.noem(pad);
    }
}
