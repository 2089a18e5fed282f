package nl.regelbalans.regels.vergelijking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.gegevens.Velden;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.loket.Schrijver;

/** Puts the answers to one situatie side by side: under several versions of an entry, or on several days. */
public record Vergelijking(Loket loket) {

    /** How many answers there must be to compare. */
    public static final int MINSTE = 2;

    /** More than any entry has versions. */
    public static final int MEESTE = 8;

    private static final List<String> VELDEN = List.of("situatie", "oordelen", "beleid", "gevallen");

    /**
     * Answers the same question for every geval, exactly as the loket answers it alone.
     *
     * @param vraag plain data: {@code situatie}, {@code gevallen}, and if need be {@code oordelen} and {@code beleid} for all of
     *     them
     * @throws nl.regelbalans.regels.catalogus.NietGevonden if the entry does not exist
     * @throws OngeldigeVraag with every fault in the question
     */
    public Map<String, Object> vergelijk(String wetswijziging, Object vraag) {
        var entry = loket.catalogus().wetswijziging(wetswijziging);
        var fouten = new Fouten();
        var velden = Velden.van(vraag, "", fouten);
        fouten.weigerAlsErFoutenZijn();
        velden.kent("een vergelijking", VELDEN);
        var gevallen = Gevallen.lees(entry.versies(), velden);
        var antwoorden = gevallen.antwoorden(loket, entry.id(), velden);
        fouten.weigerAlsErFoutenZijn();
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("aard", Schrijver.AARD);
        gegevens.put("wetswijziging", entry.id());
        gegevens.put("gevallen", gevallen.met(antwoorden));
        gegevens.put("verschillen", verschillen(entry.versies().uitkomst(), gevallen.lijst(), antwoorden));
        return gegevens;
    }

    private static List<Map<String, Object>> verschillen(
            Recordsoort<?> soort, List<Geval> gevallen, List<Map<String, Object>> antwoorden) {
        var verschillen = new ArrayList<Map<String, Object>>();
        for (int i = 1; i < gevallen.size(); i++) {
            var opening = gevallen.get(i).opening(gevallen.get(i - 1));
            var slot = gevallen.get(i).slot(gevallen.get(i - 1));
            var van = antwoorden.get(i - 1);
            var naar = antwoorden.get(i);
            int geval = i;
            status(van, naar).ifPresent(verschil -> verschillen.add(bij(geval, verschil)));
            Verschil.tussen(soort, uitkomst(van), uitkomst(naar))
                    .forEach(verschil -> verschillen.add(bij(geval, verschil.gegevens("uitkomst", opening, slot))));
        }
        return verschillen;
    }

    private static Optional<Map<String, Object>> status(Map<String, Object> van, Map<String, Object> naar) {
        var eerst = van.get("status");
        var daarna = naar.get("status");
        if (eerst.equals(daarna)) {
            return Optional.empty();
        }
        var verschil = new LinkedHashMap<String, Object>();
        verschil.put("veld", "status");
        verschil.put("van", eerst);
        verschil.put("naar", daarna);
        verschil.put("zin", "De status verandert van " + eerst + " naar " + daarna + ".");
        return Optional.of(verschil);
    }

    private static Map<?, ?> uitkomst(Map<String, Object> antwoord) {
        return antwoord.get("uitkomst") instanceof Map<?, ?> uitkomst ? uitkomst : Map.of();
    }

    /** Says of which geval this is the difference with the one before. */
    private static Map<String, Object> bij(int geval, Map<String, Object> verschil) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("geval", BigDecimal.valueOf(geval));
        gegevens.putAll(verschil);
        return gegevens;
    }
}
