package nl.regelbalans.regels.maandberekening;

import java.util.Map;
import java.util.function.Function;

/**
 * One link of the chain from household to money in hand: one question to one entry.
 *
 * @param naam its name, under which the oordelen for it are given
 * @param wetswijziging the entry that answers
 * @param vraag how household and earlier answers become the question
 * @param plaatsen where the facts of the question stand in the household, for the messages on them
 * @param aanvullend whether the law is complete without it, on a day on which it does not hold
 */
record Schakel(
        String naam,
        String wetswijziging,
        Function<Maand, Vraagstelling> vraag,
        Map<String, String> plaatsen,
        boolean aanvullend) {

    static Schakel van(String naam, String wetswijziging, Function<Maand, Vraagstelling> vraag) {
        return new Schakel(naam, wetswijziging, vraag, Map.of(), false);
    }

    Schakel op(Map<String, String> andere) {
        return new Schakel(naam, wetswijziging, vraag, andere, aanvullend);
    }

    Schakel alsAanvulling() {
        return new Schakel(naam, wetswijziging, vraag, plaatsen, true);
    }

    /** The place in the question of the caller of a place in the question to the entry. */
    String plaats(String pad) {
        if (pad.startsWith("oordelen.")) {
            return "oordelen." + naam + pad.substring("oordelen".length());
        }
        if (pad.startsWith("beleid.")) {
            return "beleid." + wetswijziging + pad.substring("beleid".length());
        }
        return plaatsen.entrySet().stream()
                .filter(plaats -> pad.startsWith(plaats.getKey()))
                .map(plaats -> plaats.getValue() + pad.substring(plaats.getKey().length()))
                .findFirst()
                .orElse(pad);
    }
}
