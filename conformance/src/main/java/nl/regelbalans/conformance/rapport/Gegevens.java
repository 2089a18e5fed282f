package nl.regelbalans.conformance.rapport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.toets.Bevinding;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Uitslag;
import nl.regelbalans.conformance.toets.Zaakuitslag;

/** The outcome of a run as JSON, the one source of the other reports; {@code rapport.schema.json} says what it holds. */
final class Gegevens {

    private record Groep(String wetswijziging, String versie) implements Comparable<Groep> {

        @Override
        public int compareTo(Groep ander) {
            return VOLGORDE.compare(this, ander);
        }
    }

    private static final Comparator<Groep> VOLGORDE =
            Comparator.comparing(Groep::wetswijziging).thenComparing(Groep::versie);

    private Gegevens() {}

    static JsonObject van(Uitslag uitslag, LocalDate datum) {
        return Json.createObjectBuilder()
                .add("datum", datum.toString())
                .add("suite", Suite.versie())
                .add(
                        "product",
                        Json.createObjectBuilder()
                                .add("naam", uitslag.product().product())
                                .add("versie", uitslag.product().versie())
                                .add("leverancier", uitslag.product().leverancier()))
                .add("geslaagd", uitslag.geslaagd())
                .add("totaal", aantallen(uitslag.zaken()))
                .add("samenvatting", samenvatting(uitslag.zaken()))
                .add("zaken", zaken(uitslag.zaken()))
                .build();
    }

    private static JsonArrayBuilder samenvatting(List<Zaakuitslag> zaken) {
        Map<Groep, List<Zaakuitslag>> groepen =
                zaken.stream().collect(groupingBy(Gegevens::groep, TreeMap::new, toList()));
        JsonArrayBuilder rijen = Json.createArrayBuilder();
        groepen.forEach((groep, leden) -> rijen.add(Json.createObjectBuilder()
                .add("wetswijziging", groep.wetswijziging())
                .add("versie", groep.versie())
                .addAll(aantallen(leden))));
        return rijen;
    }

    private static Groep groep(Zaakuitslag zaak) {
        return new Groep(zaak.scenario().wetswijziging(), zaak.scenario().versie());
    }

    private static JsonObjectBuilder aantallen(List<Zaakuitslag> zaken) {
        JsonObjectBuilder aantallen = Json.createObjectBuilder();
        for (Resultaat resultaat : Resultaat.values()) {
            long aantal =
                    zaken.stream().filter(zaak -> zaak.resultaat() == resultaat).count();
            aantallen.add(resultaat.woord(), aantal);
        }
        return aantallen;
    }

    private static JsonArrayBuilder zaken(List<Zaakuitslag> zaken) {
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        zaken.forEach(zaak -> lijst.add(zaak(zaak)));
        return lijst;
    }

    private static JsonObjectBuilder zaak(Zaakuitslag zaak) {
        Scenario scenario = zaak.scenario();
        JsonObjectBuilder velden = Json.createObjectBuilder()
                .add("id", scenario.id())
                .add("wetswijziging", scenario.wetswijziging())
                .add("versie", scenario.versie())
                .add("soort", scenario.soort())
                .add("ogen", scenario.ogen())
                .add("zin", scenario.zin())
                .add("norm", scenario.norm())
                .add("grondslag", scenario.grondslag())
                .add("plaats", scenario.plaats().toString())
                .add("resultaat", zaak.resultaat().woord());
        zaak.bevinding().ifPresent(bevinding -> velden.add("bevinding", bevinding(bevinding)));
        return velden;
    }

    private static JsonObjectBuilder bevinding(Bevinding bevinding) {
        JsonObjectBuilder velden = Json.createObjectBuilder()
                .add("stap", bevinding.stap())
                .add("verwacht", bevinding.verwacht())
                .add("gekregen", bevinding.gekregen());
        bevinding.herhaalregel().ifPresent(regel -> velden.add("herhaal", regel));
        return velden;
    }
}
