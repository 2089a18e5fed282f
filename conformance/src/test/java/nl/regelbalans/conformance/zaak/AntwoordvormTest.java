package nl.regelbalans.conformance.zaak;

import static nl.regelbalans.conformance.Proefproduct.json;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Vindplaats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntwoordvormTest {

    private static final String GOED =
            "{'aard':'berekening, geen besluit','wetswijziging':'05-giften','versie':'wet-2026','peildatum':'2026-05-01',"
                    + "'status':'vastgesteld','uitkomst':{'vrij':1},'motivering':[{'zin':'Zo.','grondslag':{'aanduiding':"
                    + "'artikel 31, Participatiewet'}}]}";

    @Test
    void een_goed_antwoord_is_goed() {
        assertDoesNotThrow(() -> controleer("wet-2026", GOED));
    }

    @Test
    void bij_geldend_kiest_het_product_de_versie() {
        assertDoesNotThrow(() -> controleer("geldend", GOED));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'berekening, geen besluit'   | 'besluit'                          | aard = berekening, geen besluit
            '05-giften'                  | '06-giften'                        | wetswijziging = 05-giften
            'wet-2026'                   | 'oud-recht'                        | versie = wet-2026
            '2026-05-01'                 | '2026-05-02'                       | peildatum = 2026-05-01
            'vastgesteld'                | 'klaar'                            | status vastgesteld, oordeel-nodig
            {'vrij':1}                   | {}                                 | een uitkomst bij status vastgesteld
            'uitkomst':{'vrij':1}        | 'uitkomst':{'vrij':1},'vragen':[{'oordeel':'a','vraag':'b?'}] | vragen bij status oordeel-nodig
            'vastgesteld'                | 'oordeel-nodig'                    | vragen bij status oordeel-nodig
            'vastgesteld'                | 'oordeel-nodig','vragen':[{'oordeel':'a'}] | bij elke vraag het oordeel
            'vastgesteld'                | 'niet-van-kracht'                  | een reden bij status niet-van-kracht
            'vastgesteld'                | 'vastgesteld','reden':'zomaar'     | een reden bij status niet-van-kracht
            'zin':'Zo.'                  | 'zin':' '                          | bij elke stap van de motivering
            'aanduiding'                 | 'wet'                              | bij elke stap van de motivering
            'motivering':[               | 'motivering':['zo',                | bij elke stap van de motivering
            'motivering'                 | 'motief'                           | een motivering met minstens één stap
            """)
    void elke_afspraak_wordt_gecontroleerd(String goed, String fout, String verwacht) {
        var afwijking = assertThrows(Afwijking.class, () -> controleer("wet-2026", GOED.replace(goed, fout)));

        assertTrue(afwijking.verwacht().startsWith(verwacht), afwijking.getMessage());
    }

    @Test
    void een_bladzijde_is_geen_antwoord() {
        var bladzijde = new Antwoord(200, "text/html", Optional.empty(), "<html>");

        assertThrows(Afwijking.class, () -> vorm("wet-2026").controleer(bladzijde));
    }

    private static void controleer(String versie, String antwoord) {
        vorm(versie).controleer(Antwoord.json(200, json(antwoord)));
    }

    private static Antwoordvorm vorm(String versie) {
        var scenario = new Scenario(
                "PWB-05-001", "05-giften", versie, "wet", "jurist", "", "", "", new Vindplaats("f", 1), List.of());
        return new Antwoordvorm(scenario, json("{'peildatum':'2026-05-01'}"));
    }
}
