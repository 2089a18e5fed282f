package nl.regelbalans.regels.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The levels above the single beoordeling: claimed apart, and no product gets through that is wrong there. */
class NiveausTest {

    private static final String CLAIM = ",\"niveaus\":[\"vergelijkingen\",\"maandberekeningen\"]";

    private final Doel goed = Regelsdoel.geladenDoor(getClass().getClassLoader());
    private final Toets toets =
            new Toets(Features.ingebouwd(), new Selectie(Set.of("vergelijkingen", "maandberekeningen"), Set.of()));

    @Test
    void aProductThatClaimsNoLevel_andRefusesThem_isNotHeldToThem() {
        var bescheiden = verdraaid(tekst -> tekst.replace(CLAIM, ""));
        var uitslag = toets.voerUit(verzoek -> verzoek.inhoud().isPresent()
                ? Antwoord.json(404, json("{\"title\":\"Dit adres bestaat niet\",\"detail\":\"Kies een ander.\"}"))
                : bescheiden.stuur(verzoek));
        assertTrue(uitslag.zaken().stream().allMatch(zaak -> zaak.resultaat() == Resultaat.NIET_VAN_TOEPASSING));
    }

    @Test
    void aProductThatClaimsNoLevel_andAnswersAllTheSame_fails() {
        assertEquals(Set.of("PWB-M", "PWB-V"), gezakt(verdraaid(tekst -> tekst.replace(CLAIM, ""))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"inHanden\":1315.82 | \"inHanden\":1315.83 | PWB-M",
                "\"inHanden\":1292.74 | \"inHanden\":1292.75 | PWB-M",
                "\"tekort\":15.60 | \"tekort\":0.00 | PWB-M,PWB-V",
                "\"veld\":\"uitkomst.vrijgelaten\" | \"veld\":\"uitkomst.vrij\" | PWB-V",
                "\"zin\":\"Vanaf | \"zien\":\"Vanaf | PWB-M,PWB-V",
                "\"motivering\":[{ | \"redenering\":[{ | PWB-M,PWB-V",
                "\"schakel\":\"norm\" | \"stap\":\"norm\" | PWB-M",
                "\"versie\":\"wet-2026\",\"vraag\" | \"versie\":\"oud-recht\",\"vraag\" | PWB-M",
                "\"geval\":2 | \"geval\":1 | PWB-V",
                "berekening, geen besluit | besluit | PWB-M,PWB-V",
            })
    void oneFault_isNoticed(String goede, String foute, String waar) {
        assertEquals(Set.of(waar.split(",")), gezakt(verdraaid(tekst -> tekst.replace(goede, foute))));
    }

    private Set<String> gezakt(Doel doel) {
        return Set.copyOf(namen(toets.voerUit(doel).zaken()));
    }

    private static List<String> namen(List<Zaakuitslag> zaken) {
        return zaken.stream()
                .filter(zaak -> zaak.resultaat() == Resultaat.GEZAKT)
                .map(zaak -> zaak.scenario().id().substring(0, "PWB-M".length()))
                .distinct()
                .toList();
    }

    private Doel verdraaid(UnaryOperator<String> verdraaiing) {
        return verzoek -> {
            var antwoord = goed.stuur(verzoek);
            return Antwoord.json(
                    antwoord.status(),
                    json(verdraaiing.apply(antwoord.json().orElseThrow().toString())));
        };
    }

    private static JsonObject json(String tekst) {
        try (var lezer = Json.createReader(new StringReader(tekst))) {
            return lezer.readObject();
        }
    }
}
