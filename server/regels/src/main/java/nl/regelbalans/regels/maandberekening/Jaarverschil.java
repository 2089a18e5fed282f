package nl.regelbalans.regels.maandberekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.vergelijking.Verschil;
import nl.regelbalans.regels.waarde.Datums;

/** What another choice of versions means for the household, month by month and in total: only what its declaration explains. */
final class Jaarverschil {

    private Jaarverschil() {}

    static List<Map<String, Object>> tussen(List<Maandantwoord> eerst, List<Maandantwoord> daarna) {
        var verschillen = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < eerst.size(); i++) {
            var maand = eerst.get(i).maand().zaak().peildatum().datum();
            Verschil.tussen(
                            Maandberekening.UITKOMST,
                            Maandberekening.UITKOMST.schrijf(eerst.get(i).uitkomst()),
                            Maandberekening.UITKOMST.schrijf(daarna.get(i).uitkomst()))
                    .stream()
                    .filter(Verschil::heeftGevolg)
                    .forEach(verschil -> verschillen.add(inMaand(maand, verschil)));
        }
        Verschil.tussen(
                        Jaarberekening.TOTAAL,
                        Jaarberekening.TOTAAL.schrijf(Jaartotaal.van(eerst)),
                        Jaarberekening.TOTAAL.schrijf(Jaartotaal.van(daarna)))
                .stream()
                .filter(Verschil::heeftGevolg)
                .forEach(verschil -> verschillen.add(verschil.gegevens("totaal", "In alle maanden samen", "")));
        return verschillen;
    }

    private static Map<String, Object> inMaand(LocalDate maand, Verschil verschil) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("peildatum", maand.toString());
        gegevens.putAll(verschil.gegevens("uitkomst", "In " + Datums.maand(maand), ""));
        return gegevens;
    }
}
