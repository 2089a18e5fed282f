package nl.regelbalans.conformance.zaak;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonObject;
import java.util.List;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;

/** Expects that the answer asks the college for this oordeel, which kind of room the law gives, and what type of value answers it. */
public record Vraagt(Invulling oordeel, Invulling ruimte, Invulling waarde) implements Handeling {

    private static final Pad VRAGEN = Pad.van("vragen");

    @Override
    public void voerUit(Zaak zaak, List<Waarde> parameters) {
        String gezocht = oordeel.met(parameters).toString();
        List<JsonObject> vragen = Objecten.in(zaak.beoordeling(), "vragen");
        List<String> oordelen =
                vragen.stream().map(vraag -> Objecten.tekst(vraag, "oordeel")).toList();
        int plaats = oordelen.indexOf(gezocht);
        if (plaats < 0) {
            throw new Afwijking("een vraag om het oordeel " + gezocht, gekregen(oordelen));
        }
        Eis.tekst(vragen.get(plaats), "ruimte", ruimte.met(parameters).toString());
        Vraagvorm.vraagtOm(waarde.met(parameters).toString(), vragen.get(plaats));
        zaak.noem(VRAGEN.plaats(plaats));
    }

    @Override
    public String werking(List<Waarde> parameters) {
        return "verwacht een vraag om het oordeel: " + oordeel.met(parameters).json() + "; ruimte = "
                + ruimte.met(parameters).json() + "; waarde = "
                + waarde.met(parameters).json();
    }

    private static String gekregen(List<String> oordelen) {
        return oordelen.isEmpty()
                ? "een antwoord zonder vragen"
                : oordelen.stream().collect(joining(", ", "alleen een vraag om ", ""));
    }
}
