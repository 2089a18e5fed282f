package nl.regelbalans.regels.jongeren18tot21;

import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Artikel 27: the college may lower the norms of articles 20 and 21 for who has lower costs because of the way of living. */
final class Woonsituatie {

    static final Wetsartikel ARTIKEL = Wet.PARTICIPATIEWET.artikel("27");

    static final Oordeel<Bedrag> VERLAGING = Oordeel.bedrag(
            "verlagingWoonsituatie",
            Ruimte.KAN_BEPALING,
            ARTIKEL,
            "Met welk bedrag verlaagt het college de norm, omdat deze jongere door de woonsituatie lagere noodzakelijke kosten"
                    + " heeft? Nul mag ook.");

    private Woonsituatie() {}

    /** True when the college has still to say whether the norm goes down. */
    static boolean ontbreekt(Zaak<Situatie> zaak) {
        return zaak.situatie().verlagingMogelijk() && zaak.invulling(VERLAGING).isEmpty();
    }

    /** What goes off the norm; empty when there is no reason for it. */
    static Optional<Bedrag> verlaging(Zaak<Situatie> zaak, Bedrag norm) {
        var verlaging = zaak.situatie().verlagingMogelijk() ? zaak.invulling(VERLAGING) : Optional.<Bedrag>empty();
        verlaging.ifPresent(bedrag -> {
            if (bedrag.meerDan(norm)) {
                throw zaak.weigering(VERLAGING, "Kies hooguit " + norm + ": dat is de hele norm.");
            }
            zaak.stap(ARTIKEL, "Het college verlaagt de norm van {norm} met {verlaging} om de woonsituatie.")
                    .met("norm", norm)
                    .met("verlaging", bedrag);
        });
        return verlaging;
    }
}
