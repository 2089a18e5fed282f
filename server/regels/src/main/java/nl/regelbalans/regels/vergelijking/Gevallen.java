package nl.regelbalans.regels.vergelijking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.gegevens.Velden;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.loket.Meegegeven;

/**
 * A question for several gevallen, as far as it could be read.
 *
 * @param situatie the facts that they share, as they were given; empty when they could not be read
 */
record Gevallen(List<Geval> lijst, Optional<Object> situatie, Meegegeven oordelen, Meegegeven beleid) {

    static Gevallen lees(Versies<?, ?> versies, Velden velden) {
        var situatie = velden.verplicht("situatie", versies.situatie());
        var gevallen = lijst(versies, velden);
        var gekozen = gekozen(versies, gevallen);
        return new Gevallen(
                gevallen,
                situatie.map(gelezen -> velden.gegevens().get("situatie")),
                Meegegeven.oordelen(velden.deel("oordelen"), gekozen),
                Meegegeven.beleid(velden.deel("beleid"), gekozen));
    }

    private static List<Geval> lijst(Versies<?, ?> versies, Velden velden) {
        var pad = velden.pad("gevallen");
        if (!(velden.gegevens().get("gevallen") instanceof List<?> lijst)
                || lijst.size() < Vergelijking.MINSTE
                || lijst.size() > Vergelijking.MEESTE) {
            velden.fouten()
                    .meld(
                            pad,
                            Foutcode.BUITEN_BEREIK,
                            "Geef een lijst van " + Vergelijking.MINSTE + " tot en met " + Vergelijking.MEESTE
                                    + " gevallen.");
            return List.of();
        }
        var gevallen = new ArrayList<Geval>();
        for (var gegeven : lijst) {
            gevallen.add(Geval.lees(versies, gegeven, pad + "[" + gevallen.size() + "]", velden.fouten()));
        }
        return gevallen;
    }

    /** Whose oordelen and beleid may come along; any, as long as nobody knows which versions are meant. */
    private static List<? extends Versie<?, ?>> gekozen(Versies<?, ?> alle, List<Geval> gevallen) {
        var gekozen = gevallen.stream()
                .<Versie<?, ?>>flatMap(geval -> geval.versie().stream())
                .toList();
        return gekozen.isEmpty() ? alle.lijst() : gekozen;
    }

    /** Lets the loket answer what can be asked, and reports what it refuses. */
    List<Map<String, Object>> antwoorden(Loket loket, String wetswijziging, Velden velden) {
        var teStellen = lijst.stream()
                .filter(geval -> situatie.isPresent() && geval.isTeStellen())
                .toList();
        var weigeringen = new Weigeringen();
        var antwoorden = new ArrayList<Map<String, Object>>();
        for (var geval : teStellen) {
            try {
                var vraag = geval.vraag(situatie.orElseThrow(), oordelen, beleid);
                antwoorden.add(loket.beoordeel(wetswijziging, geval.naam(), vraag));
            } catch (OngeldigeVraag geweigerd) {
                weigeringen.neem(geval, geweigerd.fouten());
            }
        }
        weigeringen.meld(teStellen.size(), velden.fouten());
        return antwoorden;
    }

    /** Each geval with its answer, as plain data. */
    List<Map<String, Object>> met(List<Map<String, Object>> antwoorden) {
        var gegevens = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < lijst.size(); i++) {
            gegevens.add(lijst.get(i).gegevens(oordelen, beleid, antwoorden.get(i)));
        }
        return gegevens;
    }
}
