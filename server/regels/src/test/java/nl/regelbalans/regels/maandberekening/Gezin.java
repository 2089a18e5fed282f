package nl.regelbalans.regels.maandberekening;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A household as plain data, to vary on. */
final class Gezin {

    private final Map<String, Object> situatie = new HashMap<>();

    private Gezin() {
        situatie.put("belanghebbende", Map.of("leeftijd", getal("34")));
        situatie.put("medebewoners", List.of());
        situatie.put("bijstand", Map.of("begin", "2025-01-01", "ingezet", List.of()));
        situatie.put("inkomsten", List.of());
        situatie.put("giften", List.of());
    }

    /** Somebody of 34, alone, with bijstand since 2025 and without income. */
    static Gezin alleenstaande() {
        return new Gezin();
    }

    Gezin met(String veld, Object waarde) {
        situatie.put(veld, waarde);
        return this;
    }

    Gezin metLoon(String periode, String netto, String eersteDag, String eersteBetaling) {
        return met("inkomsten", List.of(bron(periode, netto, eersteDag, eersteBetaling)));
    }

    static Map<String, Object> bron(String periode, String netto, String eersteDag, String eersteBetaling) {
        var bron = new HashMap<String, Object>();
        bron.put("soort", "tegenwoordige-arbeid");
        bron.put("vakantiegeld", "opbouw");
        bron.put(
                "loon",
                Map.of(
                        "periode",
                        periode,
                        "netto",
                        getal(netto),
                        "eersteDag",
                        eersteDag,
                        "eersteBetaling",
                        eersteBetaling));
        bron.put("betalingen", List.of());
        bron.put("betaaldVakantiegeld", List.of());
        return bron;
    }

    Map<String, Object> situatie() {
        return situatie;
    }

    static BigDecimal getal(String getal) {
        return new BigDecimal(getal);
    }
}
