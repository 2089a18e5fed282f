package nl.regelbalans.regels.vergelijking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.gegevens.Velden;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.loket.Meegegeven;

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
        var situatie = velden.verplicht("situatie", entry.versies().situatie());
        var gevallen = gevallen(entry.versies(), velden);
        var versies = versies(entry.versies(), gevallen);
        var oordelen = Meegegeven.oordelen(velden.deel("oordelen"), versies);
        var beleid = Meegegeven.beleid(velden.deel("beleid"), versies);
        var teStellen = gevallen.stream()
                .filter(geval -> situatie.isPresent() && geval.isTeStellen())
                .toList();
        var weigeringen = new Weigeringen();
        var antwoorden = new ArrayList<Map<String, Object>>();
        for (var geval : teStellen) {
            try {
                var gegeven = velden.gegevens().get("situatie");
                antwoorden.add(loket.beoordeel(entry.id(), geval.naam(), geval.vraag(gegeven, oordelen, beleid)));
            } catch (OngeldigeVraag geweigerd) {
                weigeringen.neem(geval, geweigerd.fouten());
            }
        }
        weigeringen.meld(teStellen.size(), fouten);
        fouten.weigerAlsErFoutenZijn();
        var naastElkaar = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < gevallen.size(); i++) {
            naastElkaar.add(gevallen.get(i).gegevens(oordelen, beleid, antwoorden.get(i)));
        }
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("aard", antwoorden.get(0).get("aard"));
        gegevens.put("wetswijziging", entry.id());
        gegevens.put("gevallen", naastElkaar);
        gegevens.put("verschillen", verschillen(entry.versies().uitkomst(), gevallen, antwoorden));
        return gegevens;
    }

    private static List<Geval> gevallen(Versies<?, ?> versies, Velden velden) {
        var pad = velden.pad("gevallen");
        if (!(velden.gegevens().get("gevallen") instanceof List<?> lijst)
                || lijst.size() < MINSTE
                || lijst.size() > MEESTE) {
            velden.fouten()
                    .meld(
                            pad,
                            Foutcode.BUITEN_BEREIK,
                            "Geef een lijst van " + MINSTE + " tot en met " + MEESTE + " gevallen.");
            return List.of();
        }
        var gevallen = new ArrayList<Geval>();
        for (var gegeven : lijst) {
            gevallen.add(Geval.lees(versies, gegeven, pad + "[" + gevallen.size() + "]", velden.fouten()));
        }
        return gevallen;
    }

    /** Whose oordelen and beleid may come along; any, as long as nobody knows which versions are meant. */
    private static List<? extends Versie<?, ?>> versies(Versies<?, ?> alle, List<Geval> gevallen) {
        var gekozen = gevallen.stream()
                .<Versie<?, ?>>flatMap(geval -> geval.versie().stream())
                .toList();
        return gekozen.isEmpty() ? alle.lijst() : gekozen;
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
