package nl.regelbalans.regels.mantelzorg;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;

/**
 * A condition that the college judges, with what the answer says when it does.
 *
 * @param ja the sentence for yes
 * @param nee the sentence for no
 */
record Voorwaarde(Oordeel<Boolean> oordeel, String ja, String nee) {

    /** Whether all conditions hold; empty as long as none fails and the college has not judged them all. */
    static Optional<Boolean> alle(Zaak<?> zaak, List<Voorwaarde> voorwaarden) {
        boolean open = false;
        boolean vervuld = true;
        for (var voorwaarde : voorwaarden) {
            var oordeel = zaak.invulling(voorwaarde.oordeel());
            oordeel.ifPresent(
                    ja -> zaak.stap(voorwaarde.oordeel().grondslag(), ja ? voorwaarde.ja() : voorwaarde.nee()));
            open |= oordeel.isEmpty();
            vervuld &= oordeel.orElse(true);
        }
        return vervuld && open ? Optional.empty() : Optional.of(vervuld);
    }

    /** What the college has not judged yet. */
    static List<Oordeel<Boolean>> ontbrekend(Zaak<?> zaak, List<Voorwaarde> voorwaarden) {
        return voorwaarden.stream()
                .map(Voorwaarde::oordeel)
                .filter(oordeel -> zaak.invulling(oordeel).isEmpty())
                .toList();
    }
}
