package nl.regelbalans.regels.maandberekening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Namen;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.waarde.Bedrag;

/** The facts of a question to an entry, written as plain data. */
record Feiten(Map<String, Object> gegevens) {

    private static final ClassValue<Recordsoort<?>> SOORTEN = new ClassValue<>() {
        @Override
        protected Recordsoort<?> computeValue(Class<?> klasse) {
            return Recordsoort.van(klasse.asSubclass(Record.class));
        }
    };

    Feiten() {
        this(new LinkedHashMap<>());
    }

    /** The fields of a record, under their own names. */
    static Feiten van(Record waarde) {
        return new Feiten(new LinkedHashMap<>(geschreven(waarde)));
    }

    /** Adds a fact; an Optional without a value adds nothing. */
    Feiten met(String naam, Object waarde) {
        if (waarde instanceof Optional<?> misschien) {
            misschien.ifPresent(aanwezig -> gegevens.put(naam, gegeven(aanwezig)));
        } else {
            gegevens.put(naam, gegeven(waarde));
        }
        return this;
    }

    private static Object gegeven(Object waarde) {
        if (waarde instanceof Bedrag bedrag) {
            return bedrag.inEuro();
        } else if (waarde instanceof Integer getal) {
            return BigDecimal.valueOf(getal);
        } else if (waarde instanceof LocalDate dag) {
            return dag.toString();
        } else if (waarde instanceof Enum<?> keuze) {
            return Namen.metStreepjes(keuze);
        } else if (waarde instanceof List<?> lijst) {
            return lijst.stream().map(Feiten::gegeven).toList();
        } else if (waarde instanceof Feiten feiten) {
            return feiten.gegevens();
        }
        return waarde instanceof Record record ? geschreven(record) : waarde;
    }

    @SuppressWarnings("unchecked") // the Recordsoort of a class writes its instances
    private static Map<String, Object> geschreven(Record waarde) {
        return ((Recordsoort<Record>) SOORTEN.get(waarde.getClass())).schrijf(waarde);
    }
}
