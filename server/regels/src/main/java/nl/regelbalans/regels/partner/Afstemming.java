package nl.regelbalans.regels.partner;

import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;

/** Artikel 18, eerste lid: the norm binds, but in a zeer bijzondere situatie the college gives more. */
public final class Afstemming {

    public static final Vindplaats GRONDSLAG = Wet.PARTICIPATIEWET.artikel("18").lid(1);

    public static final Oordeel<Boolean> ZEER_BIJZONDER = Oordeel.jaNee(
            "zeerBijzondereSituatie",
            Ruimte.OPEN_NORM,
            GRONDSLAG,
            "Is de situatie van deze persoon zo bijzonder dat de norm niet genoeg is?");
    public static final Oordeel<Bedrag> VERHOGING = Oordeel.bedrag(
            "verhoging",
            Ruimte.OPEN_NORM,
            GRONDSLAG,
            "Met welk bedrag per maand verhoogt het college de bijstand, omdat de situatie zeer bijzonder is?");

    private Afstemming() {}

    /** What the college adds, nil when it sees no such situatie; empty when the amount is still to be said. */
    public static Optional<Bedrag> verhoging(Zaak<?> zaak) {
        var verhoging = zaak.invulling(VERHOGING);
        if (zaak.invulling(ZEER_BIJZONDER).orElse(false)) {
            zaak.stap(GRONDSLAG, "Het college vindt de situatie zeer bijzonder en stemt de bijstand daarop af.");
            return verhoging;
        }
        if (verhoging.isPresent()) {
            throw zaak.weigering(VERHOGING, "Zeg dan ook dat de situatie zeer bijzonder is, of laat de verhoging weg.");
        }
        zaak.stap(
                GRONDSLAG,
                zaak.invulling(ZEER_BIJZONDER).isPresent()
                        ? "Het college vindt de situatie niet zeer bijzonder. De norm wordt niet verhoogd."
                        : "Meer dan de norm is er alleen in een zeer bijzondere situatie. Het college heeft niet gezegd dat dit er een is.");
        return Optional.of(Bedrag.NUL);
    }
}
