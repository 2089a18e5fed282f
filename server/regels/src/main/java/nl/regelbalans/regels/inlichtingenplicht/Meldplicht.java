package nl.regelbalans.regels.inlichtingenplicht;

import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Article 17, first lid: tell what may matter, unless the government has it and the regeling names it. */
final class Meldplicht {

    static final Wetsartikel MELDEN = Wet.PARTICIPATIEWET.artikel("17").lid(1);

    static final Oordeel<Boolean> DUIDELIJK = Oordeel.jaNee(
            "duidelijkVanInvloed",
            Ruimte.OPEN_NORM,
            MELDEN,
            "Moet het voor deze persoon redelijkerwijs duidelijk zijn dat dit van invloed kan zijn op de bijstand of op het"
                    + " vinden van werk?");

    static final String REGELING_ONBEKEND = "De tekst van de ministeriële regeling bij artikel 17, eerste lid, is niet"
            + " gevonden. Kijk of de regeling dit gegeven noemt en geef dat op.";

    private Meldplicht() {}

    /**
     * Whether the duty holds; empty when that is not certain yet.
     *
     * @param uitgezonderd whether the regeling names this fact; empty when that is not known
     */
    static Optional<Boolean> verplicht(Zaak<Situatie> zaak, Optional<Boolean> uitgezonderd) {
        var duidelijk = zaak.invulling(DUIDELIJK);
        if (uitgezonderd.orElse(false)) {
            zaak.stap(MELDEN, "De ministeriële regeling noemt dit gegeven. Melden hoeft dan niet.");
            return Optional.of(false);
        }
        if (!duidelijk.orElse(true)) {
            zaak.stap(
                    MELDEN,
                    "Volgens het college hoefde niet duidelijk te zijn dat dit van invloed kan zijn."
                            + " Melden hoeft dan niet.");
            return Optional.of(false);
        }
        if (uitgezonderd.isEmpty()) {
            zaak.stap(MELDEN, REGELING_ONBEKEND);
            return Optional.empty();
        }
        zaak.stap(
                MELDEN,
                "Geen uitzondering geldt voor dit gegeven. Wat duidelijk van invloed kan zijn, moet worden gemeld.");
        return duidelijk;
    }
}
