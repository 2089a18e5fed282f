package nl.regelbalans.regels.mantelzorg;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * Who uses a hoofdverblijf elders for a while to give mantelzorg: the same words stand in artikel 22a, vierde lid, and in
 * artikel 40, derde lid, onderdeel d.
 */
final class Elders {

    static final Wetsartikel GRONDSLAG = Wet.PARTICIPATIEWET.artikel("22a").lid(4);

    static final Oordeel<Boolean> INTENSIEF = Oordeel.jaNee(
            "intensieveZorgbehoefte",
            Ruimte.OPEN_NORM,
            GRONDSLAG,
            "Heeft degene voor wie deze persoon zorgt intensieve zorg nodig?");
    static final Oordeel<Boolean> TIJDELIJK = Oordeel.jaNee(
            "tijdelijkElders",
            Ruimte.OPEN_NORM,
            GRONDSLAG,
            "Verblijft deze persoon voor de zorg tijdelijk ergens anders? De wet noemt geen termijn.");

    private static final List<Voorwaarde> VOORWAARDEN = List.of(
            new Voorwaarde(
                    INTENSIEF,
                    "Volgens het college is de zorg die nodig is intensief.",
                    "Volgens het college is de zorg die nodig is niet intensief."),
            new Voorwaarde(
                    TIJDELIJK,
                    "Volgens het college is het verblijf elders tijdelijk.",
                    "Volgens het college is het verblijf elders niet tijdelijk."));

    private Elders() {}

    /** Whether deze persoon does so; empty when the college has to judge first. */
    static Optional<Boolean> van(Zaak<Situatie> zaak, List<Oordeel<?>> vragen) {
        if (!zaak.situatie().zorgtElders(zaak.peildatum())) {
            return Optional.of(false);
        }
        var elders = Voorwaarde.alle(zaak, VOORWAARDEN);
        if (elders.isEmpty()) {
            vragen.addAll(Voorwaarde.ontbrekend(zaak, VOORWAARDEN));
        }
        return elders;
    }
}
