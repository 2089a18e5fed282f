package nl.regelbalans.regels.zoektermijnjongeren;

import java.time.LocalDate;
import java.util.function.Supplier;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;

/**
 * The room of the college: first whether the circumstances give cause, then whether it does what it may.
 *
 * @param aanleiding the judgement
 * @param kan what the college may then do
 */
record EerderKunnen(Oordeel<Boolean> aanleiding, Oordeel<Boolean> kan) {

    /**
     * Lets the college decide.
     *
     * @param einde the first day without its decision
     * @param eerder the answer when the college does what it may
     */
    Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak, LocalDate einde, Supplier<Uitkomst> eerder) {
        var melding = zaak.situatie().melding();
        var isErAanleiding = zaak.invulling(aanleiding);
        if (!isErAanleiding.orElse(true) && zaak.invulling(kan).orElse(false)) {
            throw zaak.weigering(
                    kan, "Dit kan alleen als de omstandigheden aanleiding geven. Verander een van de twee.");
        }
        if (isErAanleiding.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.inElkGeval(einde, melding), aanleiding);
        }
        if (!isErAanleiding.get()) {
            zaak.stap(aanleiding.grondslag(), "Het college ziet geen aanleiding om af te wijken van de zoektermijn.");
            return zaak.vastgesteld(Uitkomst.vanaf(true, einde, melding));
        }
        var doetHet = zaak.invulling(kan);
        if (doetHet.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.inElkGeval(einde, melding), kan);
        }
        zaak.stap(
                kan.grondslag(),
                doetHet.get()
                        ? "Het college ziet aanleiding om af te wijken van de zoektermijn, en doet dat."
                        : "Het college ziet aanleiding om af te wijken van de zoektermijn, maar doet dat niet.");
        return zaak.vastgesteld(doetHet.get() ? eerder.get() : Uitkomst.vanaf(true, einde, melding));
    }
}
