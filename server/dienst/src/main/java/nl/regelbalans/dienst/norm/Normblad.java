package nl.regelbalans.dienst.norm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.loket.Schrijver;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.norm.Normwaarde;
import nl.regelbalans.regels.waarde.Peildatum;

/** One norm as plain data. */
final class Normblad {

    private Normblad() {}

    /** All values, or the value of one day; a day without a value says why instead of repeating an older amount. */
    static Map<String, Object> van(Norm<?> norm, Optional<Peildatum> peildatum) {
        var eerste =
                norm.waarden().get(0).geldigheid().van().map(Peildatum::new).orElseThrow();
        var schrijver = new Schrijver(peildatum.orElse(eerste));
        var blad = schrijver.norm(norm);
        if (peildatum.isEmpty()) {
            blad.put(
                    "waarden",
                    norm.waarden().stream().map(schrijver::waardeOpDatum).toList());
        } else {
            blad.putAll(opDag(norm, peildatum.get(), schrijver));
        }
        return blad;
    }

    private static Map<String, Object> opDag(Norm<?> norm, Peildatum peildatum, Schrijver schrijver) {
        var dag = new LinkedHashMap<String, Object>();
        dag.put("peildatum", peildatum.datum().toString());
        Optional<? extends Normwaarde<?>> waarde = norm.op(peildatum);
        if (waarde.isPresent()) {
            dag.putAll(schrijver.waardeOpDatum(waarde.get()));
        } else {
            dag.put("reden", norm.ontbreekt(peildatum));
        }
        return dag;
    }
}
