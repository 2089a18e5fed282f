package nl.regelbalans.conformance.features;

import static nl.regelbalans.conformance.Proef.feature;
import static nl.regelbalans.conformance.Proef.schrijf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.regelbalans.conformance.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeaturesTest {

    @TempDir
    private Path map;

    @Test
    void leest_alles_wat_een_scenario_is() {
        assertEquals(
                new Scenario(
                        "PWB-05-001",
                        "05-giften",
                        "wet-2026",
                        "wet",
                        "jurist",
                        "Giften van samen precies de grens blijven helemaal vrij",
                        "Giften blijven samen vrij tot € 1.200 per kalenderjaar.",
                        "artikel 31, tweede lid, onderdeel m, Participatiewet",
                        new Vindplaats("05-giften/giften.feature", 9),
                        List.of(
                                stap(10, "Gegeven", "de peildatum is 1 mei 2026"),
                                stap(11, "En", "op 15 maart 2026 ontvangt het gezin een gift van € 1.000"),
                                stap(12, "En", "op 1 april 2026 ontvangt het gezin een gift van € 200,00"),
                                stap(13, "Als", "de regel wordt toegepast"),
                                stap(14, "Dan", "staat de uitkomst vast"),
                                stap(15, "En", "vrij blijft € 1.200,00"),
                                stap(16, "En", "het overschot is € 0,00"),
                                stap(17, "En", "verder volgt er niets"))),
                Features.lees(Proef.map()).scenarios().get(0));
    }

    @Test
    void de_volgorde_is_die_van_de_nummers() {
        var features = Features.lees(Proef.map());

        assertEquals(
                List.of("PWB-05-001", "PWB-05-002", "PWB-05-003", "PWB-05-004", "PWB-05-005", "PWB-17-001"),
                features.scenarios().stream().map(Scenario::id).toList());
        assertEquals(new TreeSet<>(List.of("05-giften", "17-verrekenen")), features.wetswijzigingen());
    }

    @Test
    void een_jar_leest_als_een_map() throws IOException {
        Path jar = map.resolve("features.jar");
        try (var inhoud = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            for (String naam : List.of("algemeen/woorden.yaml", "05-giften/giften.feature")) {
                Path doel = inhoud.getPath("features/" + naam);
                Files.createDirectories(doel.getParent());
                Files.copy(Proef.map().resolve(naam), doel);
            }
        }

        assertEquals(5, new Features(Bronmap.uitJar(jar)).scenarios().size());
    }

    @Test
    void de_hash_is_na_te_rekenen_met_een_opdracht() throws IOException {
        schrijf(map, "05-giften/uitleg.txt", "ook dit hoort erbij");
        schrijf(map, "algemeen/woorden.yaml", "- zin: de regel wordt toegepast\n  doet: toepassen\n");
        var nagerekend = new ProcessBuilder("sh", "-c", "find . -type f | LC_ALL=C sort | xargs sha256sum | sha256sum")
                .directory(map.toFile())
                .start();

        assertEquals(
                new String(nagerekend.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).substring(0, 64),
                Features.lees(map).sha256());
    }

    @Test
    void de_hash_verandert_met_elke_letter_en_elke_naam_en_niet_met_wat_er_niet_bij_hoort() {
        schrijf(map, "05-giften/uitleg.txt", "a");
        String eerst = Features.lees(map).sha256();

        schrijf(map, "target/classes/uitleg.txt", "gebouwd");
        schrijf(map, "05-giften/.verborgen", "van een editor");
        schrijf(map, "pom.xml", "<project/>");
        assertEquals(eerst, Features.lees(map).sha256());

        schrijf(map, "05-giften/uitleg.txt", "b");
        assertNotEquals(eerst, Features.lees(map).sha256());

        schrijf(map, "05-giften/uitleg.txt", "a");
        schrijf(map, "06-giften/uitleg.txt", "a");
        assertNotEquals(eerst, Features.lees(map).sha256());
    }

    @Test
    void de_ingebouwde_features_zijn_die_van_de_map() {
        assertEquals(
                Features.lees(Path.of("..", "features")).sha256(),
                Features.ingebouwd().sha256());
    }

    @Test
    void labels_van_feature_en_regel_gelden_ook_voor_het_scenario() {
        schrijf(map, "05-giften/giften.feature", """
                # language: nl
                @jurist
                Functionaliteit: Giften
                  @wet @wet-2026
                  Regel: Giften zijn vrij.
                    Grondslag: artikel 31, Participatiewet; ECLI:NL:CRVB:2018:3283
                    @PWB-05-001
                    Scenario: Een
                """);

        Scenario scenario = Features.lees(map).scenarios().get(0);

        assertEquals("wet-2026 wet jurist", scenario.versie() + " " + scenario.soort() + " " + scenario.ogen());
        assertEquals("artikel 31, Participatiewet; ECLI:NL:CRVB:2018:3283", scenario.grondslag());
    }

    @Test
    void noemt_elk_label_dat_ontbreekt_met_bestand_en_regel() {
        String fouten = fouten(feature("    Scenario: Een\n"));

        assertTrue(
                fouten.startsWith("05-giften/giften.feature:5: Dit scenario heeft geen label voor zijn nummer."),
                fouten);
        assertTrue(fouten.contains("geen label voor zijn versie. Zet er precies één bij: @consultatie-2023"), fouten);
        assertTrue(fouten.contains("geen label voor zijn soort"), fouten);
        assertTrue(fouten.contains("geen label voor zijn blik"), fouten);
    }

    @Test
    void weigert_twee_versies() {
        assertTrue(fouten(feature("    @PWB-05-001 @wet-2026 @oud-recht @wet @jurist\n    Scenario: Een\n"))
                .contains("meer dan één label (@wet-2026 @oud-recht) voor zijn versie"));
    }

    @Test
    void weigert_een_nummer_dat_er_al_is() {
        String scenario = "    @PWB-05-001 @wet-2026 @wet @jurist\n    Scenario: Een\n";

        assertEquals(
                "05-giften/giften.feature:8: Het nummer PWB-05-001 staat ook in 05-giften/giften.feature:6. Geef elk"
                        + " scenario een eigen nummer.",
                fouten(feature(scenario + scenario)));
    }

    @Test
    void weigert_een_nummer_van_een_andere_map() {
        assertTrue(fouten(feature("    @PWB-06a-001 @wet-2026 @wet @jurist\n    Scenario: Een\n"))
                .contains("Hier begint een nummer met PWB-05-."));
    }

    @Test
    void weigert_een_regel_zonder_grondslag() {
        assertEquals(
                "05-giften/giften.feature:3: Deze regel heeft 0 keer een grondslag. Zet er precies één regel onder, zo:"
                        + " Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet",
                fouten("# language: nl\nFunctionaliteit: Giften\n  Regel: Giften zijn vrij.\n"));
    }

    @Test
    void weigert_een_scenario_zonder_regel_en_een_met_voorbeelden() {
        assertTrue(fouten("# language: nl\nFunctionaliteit: Giften\n  Scenario: Los\n")
                .contains("Zet het onder een 'Regel:'"));
        assertTrue(fouten(feature("""
                    @PWB-05-001 @wet-2026 @wet @jurist
                    Abstract Scenario: Met voorbeelden
                      Gegeven een leeftijd van <jaar> jaar
                      Voorbeelden:
                        | jaar |
                        | 20   |
                """)).contains("05-giften/giften.feature:6: Een scenario met voorbeelden kan niet."));
    }

    @Test
    void weigert_een_achtergrond_en_een_stap_met_een_tabel() {
        String fouten = fouten(feature("""
                    Achtergrond:
                      Gegeven de peildatum is 1 mei 2026

                    @PWB-05-001 @wet-2026 @wet @jurist
                    Scenario: Een
                      Gegeven de giften zijn
                        | 20 |
                """));

        assertEquals("""
                05-giften/giften.feature:5: Een achtergrond kan niet. Zet de feiten in elk scenario, zodat het op zichzelf te lezen is.
                05-giften/giften.feature:10: Een stap met een tabel of een tekstblok kan niet. Schrijf elk feit als een eigen stap.\
                """, fouten);
    }

    @Test
    void zegt_welke_regel_geen_gherkin_is() {
        assertTrue(fouten("Functionaliteit: Giften\n")
                .startsWith(
                        "05-giften/giften.feature:1: Deze regel past niet in een feature: 'Functionaliteit: Giften'."));
    }

    @Test
    void weigert_een_bestand_dat_geen_utf_8_is_of_los_staat() throws IOException {
        Files.createDirectories(map.resolve("05-giften"));
        Files.write(map.resolve("05-giften/giften.feature"), new byte[] {'#', (byte) 0xE9, '\n'});
        Files.writeString(map.resolve("los.feature"), "");

        String fouten =
                assertThrows(OnleesbareSuite.class, () -> Features.lees(map)).getMessage();

        assertTrue(fouten.contains("05-giften/giften.feature:1: Bewaar dit bestand als tekst in UTF-8."), fouten);
        assertTrue(fouten.contains("los.feature:1: Zet dit bestand in de map van een wetswijziging"), fouten);
    }

    @Test
    void zegt_dat_de_map_er_niet_is() {
        var fout = assertThrows(OnleesbareSuite.class, () -> Features.lees(map.resolve("weg")));

        assertTrue(fout.getMessage().endsWith("met features bestaat niet."), fout.getMessage());
    }

    private static Stap stap(int regel, String woord, String tekst) {
        return new Stap(woord, tekst, new Vindplaats("05-giften/giften.feature", regel));
    }

    private String fouten(String feature) {
        schrijf(map, "05-giften/giften.feature", feature);
        return assertThrows(OnleesbareSuite.class, () -> Features.lees(map)).getMessage();
    }
}
