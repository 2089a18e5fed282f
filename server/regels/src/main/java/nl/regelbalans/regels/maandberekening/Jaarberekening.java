package nl.regelbalans.regels.maandberekening;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.gegevens.Velden;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.loket.Schrijver;
import nl.regelbalans.regels.waarde.Peildatum;

/**
 * The months of a year, one after the other, and the same months under other versions of the law. What a month leaves behind, the
 * next one begins with: vrijlating that was used, vakantietoeslag that is kept, bufferbudget that was paid.
 */
public record Jaarberekening(Loket loket) {

    /** What the months are together. */
    public static final Recordsoort<Jaartotaal> TOTAAL = Recordsoort.van(Jaartotaal.class);

    public static final int MEESTE_MAANDEN = 12;

    /** As law is compared: as it is, and as it could be. */
    public static final int MEESTE_GEVALLEN = 2;

    private static final List<String> VELDEN = List.of("van", "totEnMet", "situatie", "gevallen", "oordelen", "beleid");

    /**
     * Works out every month, under each choice of versions.
     *
     * @param vraag plain data: {@code van} and {@code totEnMet}, whole months; {@code situatie} as it is in the first one; and if need
     *     be {@code gevallen}, each with {@code versies}, and {@code oordelen} and {@code beleid} for all of them
     * @throws OngeldigeVraag with every fault in the question
     */
    public Map<String, Object> bereken(Object vraag) {
        var fouten = new Fouten();
        var velden = Velden.van(vraag, "", fouten);
        fouten.weigerAlsErFoutenZijn();
        velden.kent("een jaarberekening", VELDEN);
        var maanden = maanden(velden);
        var invoer = Invoer.lees(loket.catalogus(), velden, maanden);
        invoer.huishouden().ifPresent(huishouden -> controleerGiften(huishouden, maanden, fouten));
        var gevallen = gevallen(velden, invoer);
        var keuzes = invoer.keuzes(gevallen);
        fouten.weigerAlsErFoutenZijn();
        var jaren = gevallen.stream()
                .map(versies -> reeks(
                        new Berekening(loket, keuzes.met(versies), fouten),
                        maanden,
                        invoer.huishouden().orElseThrow()))
                .toList();
        fouten.weigerAlsErFoutenZijn();
        return gegevens(velden, gevallen, jaren);
    }

    private static List<Maandantwoord> reeks(Berekening berekening, List<Peildatum> maanden, Huishouden begin) {
        var antwoorden = new ArrayList<Maandantwoord>();
        var huishouden = begin;
        for (var maand : maanden) {
            var antwoord = berekening.bereken(maand, huishouden);
            antwoorden.add(antwoord);
            huishouden = antwoord.volgend();
        }
        return antwoorden;
    }

    /** The first days of the months; none when that is not to be read. */
    private static List<Peildatum> maanden(Velden velden) {
        var van = velden.verplicht("van", Datumsoort.DATUM);
        var totEnMet = velden.verplicht("totEnMet", Datumsoort.DATUM);
        if (van.isEmpty() || totEnMet.isEmpty()) {
            return List.of();
        }
        long aantal = ChronoUnit.MONTHS.between(van.get(), totEnMet.get().plusDays(1));
        boolean heel =
                van.get().getDayOfMonth() == 1 && totEnMet.get().plusDays(1).getDayOfMonth() == 1;
        if (!heel || aantal < 1 || aantal > MEESTE_MAANDEN) {
            velden.fouten()
                    .meld(
                            "totEnMet",
                            Foutcode.BUITEN_BEREIK,
                            "Geef hele maanden, van de eerste dag tot en met de laatste: ten minste een en ten hoogste twaalf.");
            return List.of();
        }
        return IntStream.range(0, (int) aantal)
                .mapToObj(nummer -> new Peildatum(van.get().plusMonths(nummer)))
                .toList();
    }

    /** Giften count by the calendar year: what became vermogen in one year, does not come back in the next. */
    private static void controleerGiften(Huishouden huishouden, List<Peildatum> maanden, Fouten fouten) {
        boolean tweeJaren =
                maanden.stream().map(dag -> dag.datum().getYear()).distinct().count() > 1;
        if (tweeJaren && !huishouden.giften().isEmpty()) {
            fouten.meld(
                    "situatie.giften",
                    Foutcode.TEGENSTRIJDIG,
                    "Giften tellen per kalenderjaar. Reken elk jaar apart, en zet wat vermogen werd bij de bezittingen.");
        }
    }

    private static List<Map<String, String>> gevallen(Velden velden, Invoer invoer) {
        if (!velden.gegevens().containsKey("gevallen")) {
            return List.of(Map.of());
        }
        if (!(velden.gegevens().get("gevallen") instanceof List<?> lijst)
                || lijst.isEmpty()
                || lijst.size() > MEESTE_GEVALLEN) {
            velden.fouten()
                    .meld(
                            "gevallen",
                            Foutcode.BUITEN_BEREIK,
                            "Geef een lijst van een of twee gevallen, of laat dit weg.");
            return List.of(Map.of());
        }
        return IntStream.range(0, lijst.size())
                .mapToObj(nummer -> Velden.van(lijst.get(nummer), "gevallen[" + nummer + "]", velden.fouten()))
                .map(geval -> invoer.versies(
                        geval.kent("een geval", List.of("versies")).deel("versies")))
                .toList();
    }

    private static Map<String, Object> gegevens(
            Velden velden, List<Map<String, String>> gevallen, List<List<Maandantwoord>> jaren) {
        var naastElkaar = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < jaren.size(); i++) {
            naastElkaar.add(geval(gevallen.get(i), jaren.get(i)));
        }
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("aard", Schrijver.AARD);
        gegevens.put("van", velden.gegevens().get("van"));
        gegevens.put("totEnMet", velden.gegevens().get("totEnMet"));
        gegevens.put("gevallen", naastElkaar);
        gegevens.put(
                "verschillen",
                jaren.size() < MEESTE_GEVALLEN ? List.of() : Jaarverschil.tussen(jaren.get(0), jaren.get(1)));
        return gegevens;
    }

    private static Map<String, Object> geval(Map<String, String> versies, List<Maandantwoord> maanden) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("versies", versies);
        gegevens.put(
                "status",
                maanden.stream()
                        .map(maand -> maand.verslag().status())
                        .max(Status::compareTo)
                        .orElseThrow()
                        .naam());
        gegevens.put("totaal", TOTAAL.schrijf(Jaartotaal.van(maanden)));
        gegevens.put("maanden", maanden.stream().map(Maandantwoord::gegevens).toList());
        return gegevens;
    }
}
