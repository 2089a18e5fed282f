package nl.regelbalans.conformance.recht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.OnleesbareSuite;
import nl.regelbalans.conformance.waarden.Waardesoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RechtsbronnenTest {

    private static final Rechtsbronnen BRONNEN = Rechtsbronnen.lees(Features.ingebouwd());

    @TempDir
    private Path map;

    @Test
    void de_wet_heeft_de_artikelen_van_1_januari_2026() {
        assertEquals(174, Participatiewet.artikelen().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artikel 31, tweede lid, onderdeel aa, Participatiewet",
                "artikel 18, lid 8*, Participatiewet",
                "artikel 24, onderdeel b, Participatiewet",
                "artikel 78ff, Participatiewet",
                "ECLI:NL:CRVB:2018:3283",
                "punt 6a van bijlage I, Programmaplan Participatiewet in Balans"
            })
    void wat_wet_is_of_in_de_lijst_staat_bestaat(String grondslag) {
        assertTrue(geldigheid(grondslag).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artikel 31a, Participatiewet",
                "artikel 31, zevende lid, Participatiewet",
                "artikel 31, tweede lid, onderdeel x, Participatiewet",
                "artikel 31, onderdeel m, Participatiewet",
                "artikel 31, Gemeentewet",
                "ECLI:NL:HR:2000:1"
            })
    void iets_anders_bestaat_niet(String grondslag) {
        assertEquals(Optional.empty(), geldigheid(grondslag));
    }

    @Test
    void een_artikel_kan_vervallen_zijn_of_nog_komen() {
        assertEquals(
                LocalDate.of(2025, 12, 31),
                geldigheid("artikel 12, Participatiewet").orElseThrow().totEnMet());
        assertEquals(
                LocalDate.of(2025, 12, 31),
                geldigheid("artikel 34, vierde lid, Participatiewet")
                        .orElseThrow()
                        .totEnMet());
        assertEquals(
                LocalDate.of(2027, 1, 1),
                geldigheid("artikel 34a, eerste lid, onderdeel a, Participatiewet")
                        .orElseThrow()
                        .van());
    }

    @Test
    void elke_plaats_waar_de_wet_een_woord_uitlegt_bestaat() {
        for (Begripsbepaling bepaling : Begripsbepaling.alle()) {
            assertTrue(geldigheid(bepaling.grondslag()).isPresent(), bepaling.toString());
        }
    }

    @Test
    void een_bron_die_niet_te_lezen_is_noemt_de_regel_en_wat_te_doen() {
        Proef.schrijf(map, "algemeen/bronnen.csv", """
                bron;van;tot-en-met;vindplaats
                de wet;;;
                artikel 1, Gemeentewet;gisteren;;
                """);
        Features features = Features.lees(map);

        String fouten = assertThrows(OnleesbareSuite.class, () -> Rechtsbronnen.lees(features))
                .getMessage();

        String wat =
                ": Deze bron is niet te lezen. Schrijf haar zo: bron;van;tot-en-met;vindplaats, met een dag als 2026-01-31 of"
                        + " leeg, en de bron zoals in een grondslag.";
        assertEquals("algemeen/bronnen.csv:2" + wat + "\nalgemeen/bronnen.csv:3" + wat, fouten);
    }

    private static Optional<Geldigheid> geldigheid(String grondslag) {
        return BRONNEN.geldigheid(Waardesoort.GRONDSLAG.lees(grondslag).json().asJsonObject());
    }
}
