package nl.regelbalans.regels.maandberekening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which vrijlating a month used: it decides how long there is still one to come.
 *
 * @param onderdeel the letter of artikel 31, tweede lid; empty for another provision or for none
 * @param eindigt whether it has a last day
 */
record GebruikteVrijlating(LocalDate maand, String onderdeel, boolean eindigt) {

    private static final Set<String> OUD = Set.of("n", "r", "y", "z", "aa");
    /** These end on no day of their own; onderdeel n neither, as long as it has months left. */
    private static final Set<String> ZONDER_EINDE = Set.of("n", "y", "aa");

    private static final LocalDate LAATSTE_MAAND_OUD_RECHT = LocalDate.of(2026, 12, 1);

    /** Read from the last step of the motivering in which something was left free. */
    static GebruikteVrijlating uit(LocalDate maand, Map<?, ?> beoordeling) {
        var onderdeel = ((List<?>) beoordeling.get("motivering"))
                .stream()
                        .map(stap -> (Map<?, ?>) stap)
                        .filter(stap -> ((Map<?, ?>) stap.get("uitkomst")).containsKey("vrijgelaten"))
                        .map(stap -> ((Map<?, ?>) stap.get("grondslag")).get("onderdeel"))
                        .map(letter -> Objects.toString(letter, ""))
                        .reduce("", (eerder, later) -> later);
        boolean eindigt = beoordeling.get("uitkomst") instanceof Map<?, ?> uitkomst && uitkomst.containsKey("totEnMet");
        return new GebruikteVrijlating(maand, onderdeel, eindigt);
    }

    boolean is(String letter) {
        return onderdeel.equals(letter);
    }

    Optional<LocalDate> begin(String letter) {
        return is(letter) ? Optional.of(maand) : Optional.empty();
    }

    /** Whether it was still running when the old law ended: then artikel 78ff says how to go on. */
    boolean looptDoor(boolean zesMaandenVoorbij) {
        return maand.equals(LAATSTE_MAAND_OUD_RECHT)
                && ZONDER_EINDE.contains(onderdeel)
                && !(is("n") && zesMaandenVoorbij);
    }

    /** The first day of the one new vrijlating. */
    Optional<LocalDate> beginNieuw() {
        return eindigt && !OUD.contains(onderdeel) ? Optional.of(maand) : Optional.empty();
    }
}
