package nl.regelbalans.regels.maandberekening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelbalans.regels.beoordeling.Motivering;
import nl.regelbalans.regels.gegevens.Namen;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** What the schakels answered, in order: every question with its beoordeling, what is still asked, and where the chain ended. */
final class Verslag {

    private final List<Map<String, Object>> schakels = new ArrayList<>();
    private final List<Map<String, Object>> vragen = new ArrayList<>();
    private final Set<Object> twijfels = new LinkedHashSet<>();
    private Zekerheid graad = Zekerheid.VASTGESTELD;
    private Status status = Status.VASTGESTELD;
    private String reden = "";

    void neem(Schakel schakel, Map<String, Object> vraag, Map<String, Object> beoordeling) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("schakel", schakel.naam());
        gegevens.put("wetswijziging", schakel.wetswijziging());
        gegevens.put("versie", beoordeling.get("versie"));
        gegevens.put("vraag", vraag);
        gegevens.put("beoordeling", beoordeling);
        schakels.add(gegevens);
        switch (Status.van(beoordeling.get("status"))) {
            case VASTGESTELD -> {}
            case OORDEEL_NODIG -> vraagDoor(schakel, (List<?>) beoordeling.get("vragen"));
            case NIET_VAN_KRACHT -> {
                if (!schakel.aanvullend()) {
                    eindig(Status.NIET_VAN_KRACHT, (String) beoordeling.get("reden"));
                }
            }
            case NIET_TE_BEPALEN -> eindig(Status.NIET_TE_BEPALEN, (String) beoordeling.get("reden"));
        }
        twijfel((Map<?, ?>) beoordeling.get("zekerheid"));
    }

    private void vraagDoor(Schakel schakel, List<?> nieuw) {
        status = Status.OORDEEL_NODIG;
        for (var een : nieuw) {
            var gegevens = new LinkedHashMap<String, Object>();
            var vraag = (Map<?, ?>) een;
            gegevens.put("pad", schakel.plaats("oordelen." + vraag.get("oordeel")));
            gegevens.put("wetswijziging", schakel.wetswijziging());
            vraag.forEach((naam, waarde) -> gegevens.put((String) naam, waarde));
            vragen.add(gegevens);
        }
    }

    /** No law says how to go on: nothing more is asked. */
    void eindig(Status hoe, String waarom) {
        status = hoe;
        reden = waarom;
    }

    boolean isTenEinde() {
        return status.compareTo(Status.OORDEEL_NODIG) > 0;
    }

    boolean isAf() {
        return status == Status.VASTGESTELD;
    }

    Status status() {
        return status;
    }

    /** The schakels and the questions as plain data. */
    List<Map<String, Object>> schakels() {
        return schakels;
    }

    /** Adds why there is no outcome, when there is none: the questions of all schakels, or what is missing. */
    void schrijfWaarom(Map<String, Object> gegevens) {
        if (isTenEinde()) {
            gegevens.put("reden", reden);
        } else if (!isAf()) {
            gegevens.put("vragen", vragen);
        }
    }

    /** How sure the whole is: the least sure schakel decides. */
    Map<String, Object> zekerheid(Motivering eigen) {
        var redenen = new LinkedHashSet<>(twijfels);
        eigen.voorbehouden().stream().map(Voorbehoud::reden).forEach(redenen::add);
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("graad", Namen.metStreepjes(zwakste(graad, Voorbehoud.zwakste(eigen.voorbehouden()))));
        gegevens.put("redenen", List.copyOf(redenen));
        return gegevens;
    }

    private void twijfel(Map<?, ?> zekerheid) {
        twijfels.addAll((List<?>) zekerheid.get("redenen"));
        graad = Arrays.stream(Zekerheid.values())
                .filter(een -> Namen.metStreepjes(een).equals(zekerheid.get("graad")))
                .map(een -> zwakste(graad, een))
                .findFirst()
                .orElseThrow();
    }

    private static Zekerheid zwakste(Zekerheid een, Zekerheid ander) {
        return een.compareTo(ander) < 0 ? ander : een;
    }
}
