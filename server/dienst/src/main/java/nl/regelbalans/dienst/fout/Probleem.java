package nl.regelbalans.dienst.fout;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.NietGevonden;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;

/**
 * A refusal as the caller sees it: problem details (RFC 9457) in Dutch.
 *
 * @param type a URN of the kind of refusal
 * @param instance names this one occurrence; filled where the log says more
 * @param fouten all faults of the request together; empty if the fault is not in the input
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "instance", "fouten"})
public record Probleem(
        String type, String title, int status, String detail, Optional<String> instance, List<Fout> fouten) {

    public static final String MEDIATYPE = "application/problem+json";

    static Probleem bij(int status) {
        Foutsoort soort = Foutsoort.bij(status);
        return new Probleem(soort.type(), soort.titel, status, soort.advies, Optional.empty(), List.of());
    }

    /** What the asker is told when this is what went wrong; what nobody expected is put in the log. */
    public static Probleem bij(Throwable oorzaak) {
        if (oorzaak instanceof Weigering weigering) {
            return weigering.probleem();
        }
        if (oorzaak instanceof OngeldigeVraag vraag) {
            return Weigering.vanwege(Fout.van(vraag)).probleem();
        }
        return oorzaak instanceof NietGevonden gezocht
                ? Weigering.nietGevonden(gezocht.getMessage()).probleem()
                : Storing.meld(oorzaak);
    }

    Probleem met(List<Fout> fouten) {
        return new Probleem(type, title, status, detail, instance, List.copyOf(fouten));
    }

    Probleem metDetail(String detail) {
        return new Probleem(type, title, status, detail, instance, fouten);
    }

    Probleem metInstance(String instance) {
        return new Probleem(type, title, status, detail, Optional.of(instance), fouten);
    }
}
