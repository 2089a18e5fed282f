package nl.regelbalans.regels.mantelzorg;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;

/** What of the zorg that deze persoon gives counts as inkomen. */
final class Zorginkomen {

    static final Vindplaats INKOMEN = Wet.PARTICIPATIEWET.artikel("32").lid(1);

    private Zorginkomen() {}

    /**
     * What counts, in euros a month; empty when deze persoon gives no zorg, or when the college has to judge first.
     *
     * @param regel what this version says about zorg
     * @param onbetaald what counts when nothing is paid
     */
    static Optional<Bedrag> van(
            Zaak<Situatie> zaak, Vindplaats regel, Function<Zaak<Situatie>, Optional<Bedrag>> onbetaald) {
        var zorg = zaak.situatie().zorg().filter(gegeven -> gegeven.richting() == Richting.VERLEENT);
        if (zorg.isEmpty()) {
            return Optional.empty();
        }
        if (!zaak.situatie().zorgLoopt(zaak.peildatum())) {
            zaak.stap(regel, "Op {peildatum} verleent deze persoon geen zorg. Er telt niets mee.")
                    .met("peildatum", zaak.peildatum().datum());
            return Optional.of(Bedrag.NUL);
        }
        var vergoeding = zorg.get().vergoeding();
        if (vergoeding.isNul()) {
            return onbetaald.apply(zaak);
        }
        zaak.stap(regel, "Deze persoon wordt voor de zorg betaald. De regel voor onbetaalde zorg geldt niet.");
        return Optional.of(zaak.stap(INKOMEN, "Wat deze persoon voor de zorg ontvangt, is inkomen: {inkomenUitZorg}.")
                .geeft("inkomenUitZorg", vergoeding));
    }

    /** For versions that leave it to the college whether unpaid zorg is work for which one could ask loon. */
    static Optional<Bedrag> gewogen(Zaak<Situatie> zaak, Oordeel<Bedrag> oordeel, List<Oordeel<?>> vragen) {
        var waarde = zaak.invulling(oordeel);
        waarde.ifPresentOrElse(
                bedrag -> zaak.stap(oordeel.grondslag(), "Het college telt de onbetaalde zorg mee voor {waarde}.")
                        .met("waarde", bedrag),
                () -> vragen.add(oordeel));
        return waarde;
    }
}
