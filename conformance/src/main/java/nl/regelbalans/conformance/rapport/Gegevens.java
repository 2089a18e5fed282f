package nl.regelbalans.conformance.rapport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.regelbalans.conformance.dekking.Participatiewet;
import nl.regelbalans.conformance.features.Deel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.toets.BekendGebrek;
import nl.regelbalans.conformance.toets.Bevinding;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Uitslag;
import nl.regelbalans.conformance.toets.Zaakuitslag;

/** The outcome of a run as JSON, the one source of the other reports; {@code rapport.schema.json} says what it holds. */
final class Gegevens {

    private Gegevens() {}

    static JsonObject van(Uitslag uitslag, LocalDate datum) {
        return Json.createObjectBuilder()
                .add("datum", datum.toString())
                .add("suite", suite(uitslag.features()))
                .add(
                        "product",
                        Json.createObjectBuilder()
                                .add("naam", uitslag.product().product())
                                .add("versie", uitslag.product().versie())
                                .add("leverancier", uitslag.product().leverancier()))
                .add("selectie", selectie(uitslag.selectie()))
                .add("geslaagd", uitslag.geslaagd())
                .add("totaal", aantallen(uitslag.zaken()))
                .add("samenvatting", samenvatting(uitslag.zaken()))
                .add("bekendeGebreken", lijst(uitslag.gebreken().alle(), Gegevens::gebrek))
                .add("zaken", lijst(uitslag.zaken(), Gegevens::zaak))
                .build();
    }

    private static JsonArrayBuilder samenvatting(List<Zaakuitslag> zaken) {
        Map<Deel, List<Zaakuitslag>> delen =
                zaken.stream().collect(groupingBy(zaak -> zaak.scenario().deel(), TreeMap::new, toList()));
        return lijst(delen.entrySet(), deel -> Json.createObjectBuilder()
                .add("wetswijziging", deel.getKey().wetswijziging())
                .add("versie", deel.getKey().versie())
                .addAll(aantallen(deel.getValue())));
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

    private static JsonObjectBuilder suite(Features features) {
        return Json.createObjectBuilder()
                .add("versie", Suite.versie())
                .add("sha256", features.sha256())
                .add(
                        "recht",
                        Json.createObjectBuilder()
                                .add("bwbId", Participatiewet.BWB_ID)
                                .add("toestand", Participatiewet.TOESTAND));
    }

    private static JsonObjectBuilder selectie(Selectie selectie) {
        return Json.createObjectBuilder()
                .add("wetswijzigingen", Json.createArrayBuilder(new TreeSet<>(selectie.wetswijzigingen())))
                .add("versies", Json.createArrayBuilder(new TreeSet<>(selectie.versies())));
    }

    private static JsonObjectBuilder gebrek(BekendGebrek gebrek) {
        return Json.createObjectBuilder()
                .add("id", gebrek.id())
                .add("reden", gebrek.reden())
                .add("totEnMet", gebrek.totEnMet().toString());
    }

    private static <T> JsonArrayBuilder lijst(Collection<T> dingen, Function<T, JsonObjectBuilder> ding) {
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        dingen.forEach(een -> lijst.add(ding.apply(een)));
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
        zaak.bekendGebrek().ifPresent(gebrek -> velden.add("bekendGebrek", true));
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
