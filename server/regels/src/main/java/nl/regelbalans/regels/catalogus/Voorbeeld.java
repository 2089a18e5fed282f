package nl.regelbalans.regels.catalogus;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.waarde.Peildatum;

/**
 * An example of a question.
 *
 * @param oordelen by name, as plain data
 */
public record Voorbeeld<S extends Record>(Peildatum peildatum, S situatie, Map<String, Object> oordelen) {

    public static <S extends Record> Voorbeeld<S> op(int jaar, int maand, int dag, S situatie) {
        return new Voorbeeld<>(Peildatum.op(jaar, maand, dag), situatie, Map.of());
    }

    public <T> Voorbeeld<S> met(Oordeel<T> oordeel, T waarde) {
        var meer = new LinkedHashMap<>(oordelen);
        meer.put(oordeel.naam(), oordeel.soort().schrijf(waarde));
        return new Voorbeeld<>(peildatum, situatie, meer);
    }

    /** The question as plain data, as it goes over the line. */
    public Map<String, Object> vraag() {
        @SuppressWarnings("unchecked") // a record's class is the class of its instances
        var soort = Recordsoort.van((Class<S>) situatie.getClass());
        var vraag = new LinkedHashMap<String, Object>();
        vraag.put("peildatum", peildatum.datum().toString());
        vraag.put("situatie", soort.schrijf(situatie));
        if (!oordelen.isEmpty()) {
            vraag.put("oordelen", oordelen);
        }
        return vraag;
    }
}
