package nl.regelbalans.regels.vragen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Invulling;
import nl.regelbalans.regels.gegevens.Bedragsoort;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.gegevens.JaNeesoort;
import nl.regelbalans.regels.gegevens.Keuzesoort;
import nl.regelbalans.regels.gegevens.Lijstsoort;
import nl.regelbalans.regels.gegevens.Percentagesoort;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.gegevens.Soort;

/** Makes up the parts of a question, as plain data. */
record Waarden(Greep greep) {

    private static final int LANGSTE_LIJST = 3;

    Object van(Soort<?> soort) {
        if (soort instanceof Bedragsoort) {
            return greep.bedrag();
        } else if (soort instanceof Percentagesoort) {
            return greep.percentage();
        } else if (soort instanceof Getalsoort getal) {
            return greep.getal(getal.minimum(), getal.maximum());
        } else if (soort instanceof Datumsoort) {
            return dag();
        } else if (soort instanceof JaNeesoort) {
            return greep.eenOp(2);
        } else if (soort instanceof Keuzesoort<?> keuze) {
            return greep.uit(List.copyOf(keuze.betekenissen().keySet()));
        } else if (soort instanceof Lijstsoort<?> lijst) {
            return Stream.generate(() -> van(lijst.element()))
                    .limit(greep.totEnMet(LANGSTE_LIJST))
                    .toList();
        } else if (soort instanceof Recordsoort<?> velden) {
            return van(velden);
        }
        throw new IllegalStateException("no values for " + soort);
    }

    Object dag() {
        return greep.dag().toString();
    }

    private Map<String, Object> van(Recordsoort<?> velden) {
        var gegevens = new LinkedHashMap<String, Object>();
        for (var veld : velden.velden()) {
            if (veld.verplicht() || greep.eenOp(2)) {
                gegevens.put(veld.naam(), van(veld.soort()));
            }
        }
        return gegevens;
    }

    /** The same facts, some of them made up anew. */
    Map<String, Object> anders(Recordsoort<?> velden, Map<?, ?> feiten) {
        var anders = kopie(feiten);
        for (int keer = greep.totEnMet(3); keer > 0 && !velden.velden().isEmpty(); keer--) {
            var veld = greep.uit(velden.velden());
            anders.put(veld.naam(), van(veld.soort()));
        }
        return anders;
    }

    /** Some of what others may fill in, beside what was filled in already. */
    Map<String, Object> van(List<? extends Invulling<?>> invullingen, Map<?, ?> ingevuld) {
        var anders = greep.eenOp(4) ? new LinkedHashMap<String, Object>() : kopie(ingevuld);
        boolean meer = greep.eenOp(2);
        for (var invulling : invullingen) {
            if (meer && greep.eenOp(3)) {
                anders.put(invulling.naam(), van(invulling.soort()));
            }
        }
        return anders;
    }

    /** Takes something out of a question, or puts something in that does not belong there. */
    void beschadig(Map<String, Object> vraag) {
        var deel = greep.uit(List.copyOf(vraag.keySet()));
        if (vraag.get(deel) instanceof Map<?, ?> velden && !velden.isEmpty() && !greep.eenOp(8)) {
            var anders = kopie(velden);
            beschadig(anders);
            vraag.put(deel, anders);
        } else {
            switch (greep.totEnMet(2)) {
                case 0 -> vraag.remove(deel);
                case 1 -> vraag.put(deel, greep.onzin());
                default -> vraag.put(deel + "-onbekend", greep.onzin());
            }
        }
    }

    private static Map<String, Object> kopie(Map<?, ?> gegevens) {
        var kopie = new LinkedHashMap<String, Object>();
        gegevens.forEach((naam, waarde) -> kopie.put(naam.toString(), waarde));
        return kopie;
    }
}
