package nl.regelbalans.regels.loket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Invulling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;

/** The judgements or the beleid that came with a question. */
record Invullingen(List<Ingevuld<?>> lijst) {

    private record Ingevuld<T>(Invulling<T> invulling, T waarde) {

        static <T> Optional<Ingevuld<?>> lees(Invulling<T> invulling, Object gegeven, Fouten fouten) {
            return invulling
                    .soort()
                    .lees(gegeven, invulling.pad(), fouten)
                    .map(waarde -> new Ingevuld<>(invulling, waarde));
        }

        void vulIn(Zaak<?> zaak) {
            zaak.vulIn(invulling, waarde);
        }

        Object geschreven() {
            return invulling.soort().schrijf(waarde);
        }
    }

    /**
     * @param bekend what the version knows
     * @param onbekend the code for a name that the version does not know: refused, never ignored
     */
    static Invullingen lees(
            List<? extends Invulling<?>> bekend, Map<?, ?> gegevens, String pad, Foutcode onbekend, Fouten fouten) {
        for (var naam : gegevens.keySet()) {
            if (bekend.stream().noneMatch(invulling -> invulling.naam().equals(naam))) {
                fouten.meld(pad + "." + naam, onbekend, uitleg(bekend));
            }
        }
        var lijst = new ArrayList<Ingevuld<?>>(gegevens.size());
        for (var invulling : bekend) {
            if (gegevens.containsKey(invulling.naam())) {
                Ingevuld.lees(invulling, gegevens.get(invulling.naam()), fouten).ifPresent(lijst::add);
            }
        }
        return new Invullingen(lijst);
    }

    private static String uitleg(Collection<? extends Invulling<?>> bekend) {
        return uitleg(bekend.stream().<String>map(Invulling::naam).toList());
    }

    /** What to say of a name that is not among these. */
    static String uitleg(List<String> namen) {
        return "Laat dit weg: deze versie van de wet vraagt er niet om."
                + (namen.isEmpty() ? "" : " Wel bekend: " + String.join(", ", namen) + ".");
    }

    void vulIn(Zaak<?> zaak) {
        lijst.forEach(ingevuld -> ingevuld.vulIn(zaak));
    }

    /** As plain data, by name. */
    Map<String, Object> geschreven() {
        var gegevens = new LinkedHashMap<String, Object>();
        lijst.forEach(ingevuld -> gegevens.put(ingevuld.invulling().naam(), ingevuld.geschreven()));
        return gegevens;
    }
}
