package nl.regelbalans.dienst.paginas.wetswijziging;

import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.loket.Schrijver;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.norm.Normwaarde;
import nl.regelbalans.regels.wet.Voorbehoud;

/**
 * A dated amount with all its values, oldest first.
 *
 * @param opDeDag its value on the day of the page; empty when it has none
 */
record Normblad(
        String omschrijving,
        String opDeDag,
        String eenheid,
        Map<String, Object> grondslag,
        String bron,
        List<Waarde> waarden) {

    /**
     * One value.
     *
     * @param toelichting why it is less than certain; empty when it is certain
     */
    record Waarde(String waarde, String geldigheid, String toelichting) {}

    static Normblad van(Norm<?> norm, Schrijver schrijver) {
        return new Normblad(
                norm.omschrijving(),
                norm.op(schrijver.peildatum())
                        .map(waarde -> waarde.waarde().toString())
                        .orElse(""),
                norm.eenheid(),
                schrijver.vindplaats(norm.grondslag()),
                norm.bron(),
                norm.waarden().stream().map(Normblad::waarde).toList());
    }

    private static Waarde waarde(Normwaarde<?> waarde) {
        return new Waarde(
                waarde.waarde().toString(),
                waarde.geldigheid().toString(),
                waarde.voorbehoud().map(Voorbehoud::reden).orElse(""));
    }
}
