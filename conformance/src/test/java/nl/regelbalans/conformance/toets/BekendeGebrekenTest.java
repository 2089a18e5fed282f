package nl.regelbalans.conformance.toets;

import static nl.regelbalans.conformance.Proef.zaak;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.Proefproduct;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.features.Features;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BekendeGebrekenTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);

    /** Only PWB-05-004 asks about a day before the rule. */
    private static final Doel ZONDER_REDEN = new Proefproduct(
            antwoord -> Json.createObjectBuilder(antwoord).remove("reden").build());

    private final Features features = Features.lees(Proef.map());

    @TempDir
    private Path map;

    @Test
    void een_bekend_gebrek_telt_als_gezakt_en_houdt_het_product_niet_tegen() {
        Uitslag uitslag = toets(ZONDER_REDEN, "PWB-05-004;de reden komt in uitgave 2;2027-03-01");

        Zaakuitslag zaak = zaak(uitslag, "PWB-05-004");
        assertEquals(Resultaat.GEZAKT, zaak.resultaat());
        assertTrue(
                zaak.verslag()
                        .contains(": gezakt (bekend gebrek tot en met 1 maart 2027: de reden komt in uitgave 2)\n"),
                zaak::verslag);
        assertTrue(uitslag.geslaagd());
    }

    @Test
    void na_de_laatste_dag_is_het_geen_verontschuldiging_meer() {
        assertFalse(toets(ZONDER_REDEN, "PWB-05-004;de reden komt in uitgave 2;2027-02-28")
                .geslaagd());
    }

    @Test
    void een_gebrek_dat_er_niet_meer_is_moet_uit_de_lijst() {
        Uitslag uitslag = toets(Proefproduct.goed(), "PWB-05-004;de reden komt in uitgave 2;2027-03-01");

        Zaakuitslag zaak = zaak(uitslag, "PWB-05-004");
        assertEquals(Resultaat.GEZAKT, zaak.resultaat());
        assertEquals(
                "een scenario dat slaagt; haal PWB-05-004 uit de lijst",
                zaak.bevinding().orElseThrow().gekregen());
        assertFalse(uitslag.geslaagd());
    }

    @Test
    void wat_niet_vastgesteld_kon_worden_is_geen_bekend_gebrek() {
        Doel stil = verzoek -> {
            if (verzoek.methode().equals("POST")) {
                throw new GeenAntwoord("de verbinding is weg");
            }
            return Proefproduct.goed().stuur(verzoek);
        };

        Zaakuitslag zaak = zaak(toets(stil, "PWB-05-004;een reden;2027-03-01"), "PWB-05-004");

        assertEquals(Resultaat.NIET_VASTGESTELD, zaak.resultaat());
        assertFalse(zaak.inOrde());
    }

    @Test
    void noemt_alle_fouten_in_de_lijst_met_hun_regel() {
        Path lijst = Proef.schrijf(map, "gebreken.csv", """
                id;reden;totEnMet
                PWB-99-001;weg;2027-03-01
                PWB-05-001;;2027-03-01
                PWB-05-002;een reden;1 maart
                PWB-05-002;een reden;2027-03-01
                """);

        String fouten = assertThrows(IllegalArgumentException.class, () -> Gebrekenlezer.lees(lijst, features, DAG))
                .getMessage();

        assertEquals("""
                De lijst met bekende gebreken is niet in orde. De kop is id;reden;totEnMet, met daaronder een regel per scenario.
                regel 2: 'PWB-99-001' is geen scenario. Verbeter het nummer, of haal de regel weg.
                regel 3: de reden ontbreekt. Schrijf op waarom dit scenario zakt.
                regel 4: totEnMet is geen datum. Schrijf de laatste dag zo: 2027-03-01
                regel 5: PWB-05-002 staat er twee keer. Haal één regel weg.""", fouten);
    }

    @Test
    void een_lijst_uit_een_spreadsheet_is_te_lezen() {
        Path lijst =
                Proef.schrijf(map, "gebreken.csv", "\uFEFFid;reden;totEnMet\r\nPWB-05-001;\"a; b\";2027-03-01\r\n");

        assertEquals(
                List.of(new BekendGebrek("PWB-05-001", "a; b", DAG)),
                List.copyOf(Gebrekenlezer.lees(lijst, features, DAG).alle()));
    }

    private Uitslag toets(Doel doel, String gebrek) {
        Path lijst = Proef.schrijf(map, "gebreken.csv", "id;reden;totEnMet\n" + gebrek + "\n");
        return new Toets(features, Selectie.alles(), Gebrekenlezer.lees(lijst, features, DAG), Tempo.GEWOON)
                .voerUit(doel);
    }
}
