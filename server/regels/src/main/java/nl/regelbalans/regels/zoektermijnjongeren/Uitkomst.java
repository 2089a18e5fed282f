package nl.regelbalans.regels.zoektermijnjongeren;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;

/** When an aanvraag can be made. The day on which bijstand begins does not depend on it. */
public record Uitkomst(
        @Veld("Geldt de zoektermijn van vier weken; leeg zolang het college nog moet beslissen")
        Optional<Boolean> zoektermijn,

        @Veld("De eerste dag waarop de aanvraag kan worden ingediend")
        Optional<LocalDate> vroegsteAanvraag,

        @Veld("De eerste dag waarop het college de aanvraag in behandeling kan nemen")
        Optional<LocalDate> vroegsteBehandeling,

        @Veld("De dag waarop de aanvraag in elk geval kan; alleen zolang het college nog moet beslissen")
        Optional<LocalDate> inElkGevalVanaf,

        @Veld(
                "De dag van de melding: eerder gaat de bijstand in de regel niet in, en een zoektermijn verandert dat niet")
        LocalDate ingangsdatum)
        implements KanTegenvallen {

    static Uitkomst vanaf(boolean zoektermijn, LocalDate dag, LocalDate melding) {
        return new Uitkomst(Optional.of(zoektermijn), Optional.of(dag), Optional.of(dag), Optional.empty(), melding);
    }

    /** For as long as the college has not judged. */
    static Uitkomst inElkGeval(LocalDate einde, LocalDate melding) {
        return new Uitkomst(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(einde), melding);
    }

    @Override
    public boolean valtTegen() {
        return vroegsteAanvraag.filter(ingangsdatum::isBefore).isPresent();
    }
}
