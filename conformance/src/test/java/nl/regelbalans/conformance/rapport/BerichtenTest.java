package nl.regelbalans.conformance.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cucumber.messages.NdjsonToMessageIterable;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.query.Query;
import io.cucumber.query.Repository;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.Proefproduct;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.BekendeGebreken;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Tempo;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.conformance.toets.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BerichtenTest {

    private static final Doel CENT_ERNAAST = new Proefproduct(antwoord -> antwoord.containsKey("uitkomst")
            ? Json.createObjectBuilder(antwoord)
                    .add(
                            "uitkomst",
                            Json.createObjectBuilder(antwoord.getJsonObject("uitkomst"))
                                    .add("vrij", new BigDecimal("0.01")))
                    .build()
            : antwoord);

    @TempDir
    private Path map;

    @Test
    void elk_scenario_is_te_vinden_met_zijn_feature_zijn_stappen_en_zijn_zinnen() throws IOException {
        Query bladeren = lees(berichten(Proef.toets(Proefproduct.goed())));

        assertEquals(6, bladeren.countTestCasesStarted());
        assertTrue(bladeren.findTestRunFinished().orElseThrow().getSuccess());
        for (TestCaseStarted geval : bladeren.findAllTestCaseStarted()) {
            assertTrue(bladeren.findLineageBy(geval).orElseThrow().rule().isPresent());
            bladeren.findTestStepFinishedAndTestStepBy(geval)
                    .forEach(stap -> assertTrue(bladeren.findUnambiguousStepDefinitionBy(stap.getValue())
                            .isPresent()));
        }
        assertEquals(
                Map.of(TestStepResultStatus.PASSED, 5L, TestStepResultStatus.SKIPPED, 1L),
                gevuld(bladeren.countMostSevereTestStepResultStatus()));
    }

    @Test
    void een_scenario_dat_zakt_doet_dat_bij_zijn_stap() throws IOException {
        Query bladeren = lees(berichten(Proef.toets(CENT_ERNAAST)));

        assertEquals(
                List.of("PASSED", "PASSED", "PASSED", "PASSED", "PASSED", "FAILED", "SKIPPED", "SKIPPED"),
                statussen(bladeren, 0));
        TestStepFinished gezakt = bladeren.findTestStepsFinishedBy(
                        bladeren.findAllTestCaseStarted().get(0))
                .get(5);
        assertTrue(gezakt.getTestStepResult().getMessage().orElseThrow().contains("uitkomst.vrij = € 0,01"));
    }

    @Test
    void een_zin_die_niemand_kent_is_ongedefinieerd() throws IOException {
        Proef.schrijf(map, "05-giften/woorden.yaml", "- zin: de regel wordt toegepast\n  doet: toepassen\n");
        Proef.schrijf(map, "05-giften/giften.feature", Proef.feature("""
                    @PWB-05-001 @wet-2026 @wet @jurist
                    Scenario: Een proef
                      Als de regel wordt toegepast
                      Dan huilt de wolf
                """));
        Uitslag uitslag = new Toets(Features.lees(map), Selectie.alles()).voerUit(Proefproduct.goed());

        assertEquals(List.of("SKIPPED", "UNDEFINED"), statussen(lees(berichten(uitslag)), 0));
    }

    @Test
    void een_versie_die_ten_onrechte_niet_geweigerd_wordt_zakt_bij_de_eerste_stap() throws IOException {
        Doel kentToch = verzoek -> verzoek.pad().contains("17")
                ? Antwoord.json(200, Proefproduct.json("{}"))
                : Proefproduct.goed().stuur(verzoek);

        assertEquals(List.of("FAILED", "SKIPPED", "SKIPPED"), statussen(lees(berichten(Proef.toets(kentToch))), 5));
    }

    @Test
    void gelijktijdig_of_niet_de_berichten_zijn_gelijk_op_de_tijden_na() throws IOException {
        assertEquals(tijdloos(toets(1)), tijdloos(toets(8)));
    }

    private static Uitslag toets(int gelijktijdig) {
        return new Toets(
                        Features.lees(Proef.map()),
                        Selectie.alles(),
                        BekendeGebreken.geen(),
                        new Tempo(gelijktijdig, Duration.ofSeconds(10)))
                .voerUit(CENT_ERNAAST);
    }

    private static String tijdloos(Uitslag uitslag) throws IOException {
        return berichten(uitslag).replaceAll("\\{\"seconds\":\\d+,\"nanos\":\\d+}", "{}");
    }

    private static List<String> statussen(Query bladeren, int geval) {
        return bladeren
                .findTestStepsFinishedBy(bladeren.findAllTestCaseStarted().get(geval))
                .stream()
                .map(stap -> stap.getTestStepResult().getStatus().name())
                .toList();
    }

    private static Map<TestStepResultStatus, Long> gevuld(Map<TestStepResultStatus, Long> aantallen) {
        var gevuld = new HashMap<>(aantallen);
        gevuld.values().removeIf(aantal -> aantal == 0);
        return gevuld;
    }

    private static String berichten(Uitslag uitslag) throws IOException {
        var uit = new ByteArrayOutputStream();
        Berichten.schrijf(uitslag, uit);
        return uit.toString(StandardCharsets.UTF_8);
    }

    private static Query lees(String berichten) throws IOException {
        Repository opslag = Repository.builder()
                .feature(Repository.RepositoryFeature.INCLUDE_GHERKIN_DOCUMENTS, true)
                .feature(Repository.RepositoryFeature.INCLUDE_STEP_DEFINITIONS, true)
                .build();
        try (var bron = new NdjsonToMessageIterable(
                new ByteArrayInputStream(berichten.getBytes(StandardCharsets.UTF_8)), new Deserializer())) {
            for (Envelope bericht : bron) {
                opslag.update(bericht);
            }
        }
        return new Query(opslag);
    }
}
