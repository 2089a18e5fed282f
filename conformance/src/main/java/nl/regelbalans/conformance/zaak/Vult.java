package nl.regelbalans.conformance.zaak;

import java.util.List;
import java.util.Map;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;

/** Fills fields of the request. */
public record Vult(Map<Pad, Invulling> velden) implements Handeling {

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        velden.forEach((pad, waarde) -> zaak.vul(pad, waarde.met(parameters)));
    }

    @Override
    public String werking(List<Waarde> parameters) {
        return "vult: " + Velden.tekst(velden, parameters);
    }
}
