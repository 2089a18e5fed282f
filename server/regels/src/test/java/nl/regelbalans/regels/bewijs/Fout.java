package nl.regelbalans.regels.bewijs;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;

/** Ways to make a wrong product of a right one. */
final class Fout {

    private Fout() {}

    /** Says something else than it found. */
    static UnaryOperator<Doel> inBeoordeling(UnaryOperator<JsonObject> ingreep) {
        return bij(200, ingreep);
    }

    static UnaryOperator<Doel> inWeigering(UnaryOperator<JsonObject> ingreep) {
        return bij(400, ingreep);
    }

    private static UnaryOperator<Doel> bij(int status, UnaryOperator<JsonObject> ingreep) {
        return goed -> verzoek -> {
            Antwoord kwam = goed.stuur(verzoek);
            return isVraag(verzoek) && kwam.status() == status
                    ? Antwoord.json(status, ingreep.apply(kwam.json().orElseThrow()))
                    : kwam;
        };
    }

    static UnaryOperator<Doel> inAntwoord(UnaryOperator<Antwoord> ingreep) {
        return goed -> verzoek -> isVraag(verzoek) ? ingreep.apply(goed.stuur(verzoek)) : goed.stuur(verzoek);
    }

    /** Understands the question wrongly. */
    static UnaryOperator<Doel> inVraag(UnaryOperator<JsonObject> ingreep) {
        return inVraag(ingreep, (vraag, antwoord) -> antwoord);
    }

    /** Understands the question wrongly, and hides that in the answer. */
    static UnaryOperator<Doel> inVraag(UnaryOperator<JsonObject> ingreep, BinaryOperator<JsonObject> herstel) {
        return goed -> verzoek -> {
            Optional<JsonObject> vraag = verzoek.inhoud();
            Antwoord kwam = goed.stuur(new Verzoek(verzoek.methode(), verzoek.pad(), vraag.map(ingreep)));
            return vraag.filter(alles -> kwam.status() == 200)
                    .map(gevraagd -> Antwoord.json(
                            200, herstel.apply(gevraagd, kwam.json().orElseThrow())))
                    .orElse(kwam);
        };
    }

    static boolean isVraag(Verzoek verzoek) {
        return verzoek.inhoud().isPresent();
    }
}
