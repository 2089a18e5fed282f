package nl.regelbalans.regels.terugwerkendekracht;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Article 44, third lid: for who asks too late and is to blame for it, bijstand can begin on the day of the aanvraag. */
final class LateAanvraag {

    static final Wetsartikel GRONDSLAG = Wet.PARTICIPATIEWET.artikel("44").lid(3);

    static final Oordeel<Boolean> VERWIJTBAAR = Oordeel.jaNee(
            "aanvraagVerwijtbaarTeLaat",
            Ruimte.KAN_BEPALING,
            GRONDSLAG,
            "Diende deze persoon de aanvraag verwijtbaar te laat in, en laat het college de bijstand daarom pas ingaan op de"
                    + " dag van de aanvraag?");

    private LateAanvraag() {}

    /**
     * Empty when the aanvraag does not decide: it came in time, or the right arose no earlier than the aanvraag.
     *
     * @param vroegste the first day that the college may choose, for as long as it has not judged
     * @param eerder whether there is a reason to begin before the melding
     */
    static Optional<Beoordeling<Uitkomst>> beoordeel(
            Zaak<Situatie> zaak, Supplier<LocalDate> vroegste, Oordeel<Boolean> eerder) {
        var verwijtbaar = zaak.invulling(VERWIJTBAAR);
        if (verwijtbaar.orElse(false)) {
            weigerWatNietSamengaat(zaak, eerder);
        }
        if (!zaak.situatie().aanvraagKomtTeLaat()) {
            return Optional.empty();
        }
        if (verwijtbaar.isEmpty()) {
            return Optional.of(zaak.oordeelNodig(Uitkomst.nietEerderDan(vroegste.get()), VERWIJTBAAR));
        }
        return verwijtbaar.get() ? Optional.of(vanafDeAanvraag(zaak)) : Optional.empty();
    }

    private static void weigerWatNietSamengaat(Zaak<Situatie> zaak, Oordeel<Boolean> eerder) {
        if (zaak.invulling(eerder).orElse(false)) {
            throw zaak.weigering(
                    VERWIJTBAAR,
                    "Het college kan niet tegelijk eerder laten ingaan dan de melding en later. Kies één van de twee.");
        }
        if (zaak.situatie().aanvraag().isEmpty()) {
            throw zaak.weigering(VERWIJTBAAR, "Geef dan ook situatie.aanvraag: de dag van de aanvraag.");
        }
    }

    private static Beoordeling<Uitkomst> vanafDeAanvraag(Zaak<Situatie> zaak) {
        var ingang = zaak.stap(
                        GRONDSLAG,
                        "De aanvraag kwam verwijtbaar te laat. De bijstand gaat in op de dag van de aanvraag: {ingangsdatum}.")
                .geeft("ingangsdatum", zaak.situatie().aanvraag().orElseThrow());
        return zaak.vastgesteld(Uitkomst.vanaf(ingang));
    }
}
