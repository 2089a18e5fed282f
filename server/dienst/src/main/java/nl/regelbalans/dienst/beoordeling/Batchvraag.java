package nl.regelbalans.dienst.beoordeling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.dienst.fout.Fout;
import nl.regelbalans.dienst.fout.Weigering;
import nl.regelbalans.regels.catalogus.Versies;

/**
 * A line of a batch: a question as it is asked alone, with its address beside it.
 *
 * @param velden in the order of the line
 */
record Batchvraag(Map<String, Object> velden) {
    private static final String ID = "id";
    private static final String WETSWIJZIGING = "wetswijziging";
    private static final String VERSIE = "versie";

    /** By what the caller knows this line: a text or a number. */
    Optional<Object> id() {
        return Optional.ofNullable(velden.get(ID)).filter(Batchvraag::isNaam);
    }

    String wetswijziging() {
        return (String) velden.get(WETSWIJZIGING);
    }

    String versie() {
        return (String) velden.getOrDefault(VERSIE, Versies.GELDEND);
    }

    /** What would be the body if it was asked alone. */
    Map<String, Object> vraag() {
        Map<String, Object> vraag = new LinkedHashMap<>(velden);
        vraag.keySet().removeAll(List.of(ID, WETSWIJZIGING, VERSIE));
        return vraag;
    }

    /** @throws Weigering if it is not clear to what this is a question */
    Batchvraag controleer() {
        List<Fout> fouten = new ArrayList<>();
        if (velden.containsKey(ID) && id().isEmpty()) {
            fouten.add(new Fout(ID, "verkeerd-type", "Geef een tekst of een getal, of laat dit veld weg."));
        }
        if (!velden.containsKey(WETSWIJZIGING)) {
            fouten.add(
                    new Fout(WETSWIJZIGING, "ontbreekt", "Geef het veld wetswijziging, bijvoorbeeld \"05-giften\"."));
        } else if (!(velden.get(WETSWIJZIGING) instanceof String)) {
            fouten.add(new Fout(WETSWIJZIGING, "verkeerd-type", "Geef een tekst, bijvoorbeeld \"05-giften\"."));
        }
        if (!(velden.getOrDefault(VERSIE, Versies.GELDEND) instanceof String)) {
            fouten.add(new Fout(VERSIE, "verkeerd-type", "Geef een tekst, bijvoorbeeld \"geldend\"."));
        }
        if (!fouten.isEmpty()) {
            throw Weigering.vanwege(fouten);
        }
        return this;
    }

    private static boolean isNaam(Object waarde) {
        return waarde instanceof String || waarde instanceof BigDecimal;
    }
}
