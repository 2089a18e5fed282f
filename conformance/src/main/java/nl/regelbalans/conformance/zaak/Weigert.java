package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import java.util.List;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;

/** Expects that the product refuses the request, and says with a code what is wrong with which field. */
public record Weigert(Invulling code, Invulling pad) implements Handeling {

    private static final Pad FOUTEN = Pad.van("fouten");

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        String gezochteCode = code.met(parameters).toString();
        String gezochtPad = pad.met(parameters).toString();
        List<JsonObject> fouten = Objecten.in(zaak.weigering(), "fouten");
        for (int i = 0; i < fouten.size(); i++) {
            JsonObject fout = fouten.get(i);
            if (fout.getString("code", "").equals(gezochteCode)
                    && fout.getString("pad", "").equals(gezochtPad)) {
                zaak.noem(FOUTEN.plaats(i));
                return;
            }
        }
        Antwoord kwam = zaak.antwoord();
        throw new Afwijking("een weigering met code " + gezochteCode + " bij " + gezochtPad, kwam.kort());
    }

    @Override
    public String werking(List<Waarde> parameters) {
        return "verwacht een weigering: code = " + code.met(parameters).json() + "; pad = "
                + pad.met(parameters).json();
    }
}
