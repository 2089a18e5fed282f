package nl.regelbalans.dienst.paginas.reken;

import java.util.List;
import java.util.Map;
import nl.regelbalans.dienst.paginas.Weergave;

/**
 * One step of a motivering.
 *
 * @param anders whether the answer beside it lacks this step
 */
record Stapblad(String zin, Object grondslag, List<Getal> invoer, List<Getal> uitkomst, boolean anders) {

    /** A named value that went in or came out. */
    record Getal(String naam, String waarde) {}

    static Stapblad van(Map<?, ?> stap) {
        return new Stapblad(
                (String) stap.get("zin"),
                stap.get("grondslag"),
                getallen((Map<?, ?>) stap.get("invoer")),
                getallen((Map<?, ?>) stap.get("uitkomst")),
                false);
    }

    private static List<Getal> getallen(Map<?, ?> gegevens) {
        return gegevens.entrySet().stream()
                .map(een -> new Getal(Weergave.naam((String) een.getKey()), Weergave.waarde(een.getValue())))
                .toList();
    }

    Stapblad naast(List<Stapblad> ander) {
        return new Stapblad(zin, grondslag, invoer, uitkomst, ander.stream().noneMatch(stap -> stap.zin.equals(zin)));
    }
}
