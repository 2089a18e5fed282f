package nl.regelbalans.regels.vergelijking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.gegevens.Fout;
import nl.regelbalans.regels.gegevens.Fouten;

/** The faults of gevallen that share their facts: what is wrong in each of them is said once, the rest with its geval. */
final class Weigeringen {

    private final Map<Fout, List<Geval>> gevallen = new LinkedHashMap<>();

    void neem(Geval geval, List<Fout> fouten) {
        fouten.forEach(fout ->
                gevallen.computeIfAbsent(fout, nieuw -> new ArrayList<>()).add(geval));
    }

    /**
     * Reports them.
     *
     * @param aantal how many gevallen were asked
     */
    void meld(int aantal, Fouten fouten) {
        gevallen.forEach((fout, waar) -> {
            if (waar.size() == aantal) {
                fouten.neemOver(List.of(fout), pad -> pad);
            } else {
                waar.forEach(geval -> fouten.neemOver(List.of(fout), pad -> geval.pad() + "." + pad));
            }
        });
    }
}
