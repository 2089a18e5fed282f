package nl.regelbalans.conformance.zaak;

import java.util.List;
import java.util.Map;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;

/** Adds an item to lists of the request. */
public record VoegtToe(Map<Pad, Invulling> lijsten) implements Handeling {

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        lijsten.forEach((pad, waarde) -> zaak.voegToe(pad, waarde.met(parameters)));
    }

    @Override
    public String werking(List<Waarde> parameters) {
        return "voegt toe: " + Velden.tekst(lijsten, parameters);
    }
}
