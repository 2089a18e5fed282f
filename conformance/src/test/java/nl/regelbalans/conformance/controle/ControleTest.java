package nl.regelbalans.conformance.controle;

import static nl.regelbalans.conformance.Proef.schrijf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Leesfout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControleTest {

    private static final String FEATURE = "05-giften/giften.feature";
    private static final String WOORDEN = "05-giften/woorden.yaml";
    private static final String REGISTER = "05-giften/register.csv";
    private static final String BEGRIPPEN = "algemeen/begrippen.yaml";

    @TempDir
    private Path map;

    @BeforeEach
    void schrijf_een_map_zonder_fouten() {
        schrijf(map, "algemeen/woorden.yaml", """
                - zin: de peildatum is {datum}
                  vult: { peildatum: $1 }
                - zin: de regel wordt toegepast
                  doet: toepassen
                - zin: de motivering noemt {grondslag}
                  noemt: $1
                - zin: wordt de vraag geweigerd met code {code} bij {pad}
                  weigert: { code: $1, pad: $2 }
                - zin: verder volgt er niets
                  sluit: true
                """);
        schrijf(map, WOORDEN, """
                - zin: iemand geeft {bedrag}
                  vult: { situatie.gift: $1 }
                - zin: mag dat
                  uitleg: Het antwoord is ja.
                  verwacht: { uitkomst.vrij: true }
                """);
        schrijf(map, BEGRIPPEN, """
                kernen: [norm]
                begrippen:
                - term: gift
                  uitleg: Iets wat iemand krijgt.
                """);
        schrijf(map, REGISTER, """
                id;status;bron;niet-getoetst-omdat
                PWB-05-001;actief;de wet;
                PWB-05-002;actief;de wet;
                """);
        schrijf(map, FEATURE, """
                # language: nl
                Functionaliteit: Wat anderen geven
                  Wie een gift krijgt, mag die houden.

                  Regel: Een gift mag.
                    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

                    @PWB-05-001 @wet-2026 @wet @inwoner
                    Scenario: Mijn moeder geeft mij geld
                      Gegeven de peildatum is 1 mei 2026
                      En iemand geeft € 1,00
                      Als de regel wordt toegepast
                      Dan mag dat
                      En de motivering noemt artikel 18, eerste lid, Participatiewet
                      En verder volgt er niets

                    @PWB-05-002 @wet-2026 @wet @jurist
                    Scenario: Zonder dag is er geen antwoord
                      Gegeven iemand geeft € 1,00
                      Als de regel wordt toegepast
                      Dan wordt de vraag geweigerd met code ontbreekt bij peildatum
                """);
    }

    @Test
    void de_eigen_features_zijn_in_orde() {
        assertEquals(List.of(), Controle.fouten(Features.ingebouwd()));
    }

    @Test
    void een_map_zonder_fouten_is_in_orde() {
        assertFouten();
    }

    @Test
    void alle_fouten_komen_tegelijk_op_volgorde_van_bestand_en_regel() {
        vervang(FEATURE, "Mijn moeder geeft mij geld", "Mijn moeder geeft mij vandaag geld");
        vervang(FEATURE, "En verder volgt er niets", "En klaar");
        voegToe(REGISTER, "PWB-05-003;weg;;\n");

        assertEquals(
                List.of(
                        "05-giften/giften.feature:9",
                        "05-giften/giften.feature:15",
                        "05-giften/register.csv:4",
                        "algemeen/woorden.yaml:9"),
                Controle.fouten(Features.lees(map)).stream()
                        .map(fout -> fout.plaats().toString())
                        .toList());
    }

    @Test
    void een_bestand_begint_met_de_taal_en_heeft_geen_tabs_of_onzichtbaar_teken() {
        vervang(FEATURE, "# language: nl", "#language: nl");
        vervang(FEATURE, "  Regel: Een gift mag.", "\tRegel: Een gift mag.");
        vervang(WOORDEN, "- zin: iemand", "\uFEFF- zin: iemand");

        assertFouten(
                "05-giften/giften.feature:1: De eerste regel is niet '# language: nl'. Zet die bovenaan.",
                "05-giften/giften.feature:5: Hier staat een tab. Vervang hem door spaties.",
                "05-giften/woorden.yaml:1: Dit bestand begint met een onzichtbaar teken (BOM). Bewaar het als UTF-8 zonder"
                        + " BOM.");
    }

    @Test
    void een_feature_is_niet_te_lang() throws IOException {
        int lengte = Math.toIntExact(Files.size(map.resolve(FEATURE)));
        voegToe(FEATURE, "#" + "x".repeat(15_000 - lengte - 1));
        assertFouten();

        voegToe(FEATURE, "x");
        assertFouten(
                "05-giften/giften.feature:1: Dit bestand is 15001 bytes lang; 15000 is het meeste. Verdeel het over twee"
                        + " bestanden.");
    }

    @Test
    void er_staan_geen_gegevens_van_een_persoon_in() {
        String cijfers = "1".repeat(9);
        for (String gegeven :
                List.of(cijfers, "iemand@voorbeeld.nl", "NL00 BANK 0000 0000 00", "1000 AA", "111.111.111,00")) {
            voegToe(REGISTER, "PWB-05-003;niet-getoetst;de wet;" + gegeven + "\n");
        }

        assertEquals(
                List.of(
                        "05-giften/register.csv:4: Hier staat een getal van negen cijfers, zoals een BSN",
                        "05-giften/register.csv:5: Hier staat een e-mailadres",
                        "05-giften/register.csv:6: Hier staat een rekeningnummer (IBAN)",
                        "05-giften/register.csv:7: Hier staat een postcode"),
                fouten().filter(fout -> fout.endsWith(
                                ". Haal het weg: een scenario gaat over een situatie, niet over een persoon."))
                        .map(fout -> fout.substring(0, fout.indexOf(". Haal")))
                        .toList());
    }

    @Test
    void een_regel_van_het_register_klopt() {
        schrijf(map, REGISTER, """
                id;status;bron;niet-getoetst-omdat
                PWB-05-001;vervallen;de wet;
                PWB-05-001;actief;;
                PWB-05-002;niet-getoetst;de wet;
                PWB-05-003;actief;de wet;
                PWB-05-004;klaar;de wet;
                """);

        assertFouten(
                "05-giften/register.csv:2: Het nummer PWB-05-001 is vervallen, maar een scenario heeft dit nummer. Geef het"
                        + " scenario een nieuw nummer.",
                "05-giften/register.csv:3: Het nummer PWB-05-001 staat al op regel 2. Haal één van de twee weg.",
                "05-giften/register.csv:3: Het nummer PWB-05-001 heeft geen bron. Zet erbij waar de verwachte uitkomst vandaan"
                        + " komt: de wet, een uitspraak of eigen rekenwerk.",
                "05-giften/register.csv:4: Het nummer PWB-05-002 is niet-getoetst, maar een scenario heeft dit nummer. Maak de"
                        + " status actief.",
                "05-giften/register.csv:4: Het nummer PWB-05-002 is niet-getoetst zonder reden. Zet in de laatste kolom waarom"
                        + " er geen scenario is.",
                "05-giften/register.csv:5: Het nummer PWB-05-003 is actief, maar geen scenario heeft dit nummer. Schrijf het"
                        + " scenario, of maak de status vervallen of niet-getoetst.",
                "05-giften/register.csv:6: Het nummer PWB-05-004 heeft status 'klaar'. Kies uit actief, vervallen en"
                        + " niet-getoetst.");
    }

    @Test
    void een_scenario_staat_in_het_register() {
        vervang(REGISTER, "PWB-05-002;actief;de wet;\n", "");

        assertFouten(
                "05-giften/giften.feature:18: Het nummer PWB-05-002 staat niet in 05-giften/register.csv. Zet het erbij met"
                        + " de bron van de verwachte uitkomst.");
    }

    @Test
    void een_grondslag_bestaat_in_de_norm_in_een_stap_en_bij_een_begrip() {
        vervang(FEATURE, "tweede lid, onderdeel m,", "tweede lid, onderdeel x,");
        vervang(FEATURE, "noemt artikel 18, eerste lid,", "noemt artikel 18, twintigste lid,");
        vervang(BEGRIPPEN, "krijgt.\n", "krijgt.\n  grondslag: artikel 99, Participatiewet\n");

        String wat = " staat niet in de Participatiewet van 1 januari 2026 en niet in algemeen/bronnen.csv. Verbeter de"
                + " grondslag, of zet de bron daarin erbij.";
        assertFouten(
                "05-giften/giften.feature:6: 'artikel 31, lid 2, onderdeel x, Participatiewet'" + wat,
                "05-giften/giften.feature:14: 'artikel 18, lid 20, Participatiewet'" + wat,
                "algemeen/begrippen.yaml:3: 'artikel 99, Participatiewet'" + wat);
    }

    @Test
    void een_andere_bron_bestaat_als_zij_in_de_lijst_staat() {
        vervang(FEATURE, "noemt artikel 18, eerste lid, Participatiewet", "noemt ECLI:NL:CRVB:2018:3283");
        schrijf(
                map,
                "algemeen/bronnen.csv",
                "bron;van;tot-en-met;vindplaats\nECLI:NL:CRVB:2018:3283;;;rechtspraak.nl\n");

        assertFouten();
    }

    @Test
    void een_artikel_van_de_grondslag_was_wet_in_de_tijd_van_de_versie() {
        vervang(FEATURE, "31, tweede lid, onderdeel m,", "34a, tweede lid,");
        String wat =
                ": Geen enkel artikel van de grondslag was wet in de tijd van @wet-2026. Kies een andere versie, of zet het"
                        + " artikel erbij dat toen gold.";
        assertFouten("05-giften/giften.feature:9" + wat, "05-giften/giften.feature:18" + wat);

        vervang(FEATURE, "34a, tweede lid,", "12,");
        assertFouten("05-giften/giften.feature:9" + wat, "05-giften/giften.feature:18" + wat);

        vervang(FEATURE, "@wet-2026", "@oud-recht");
        assertFouten();
    }

    @Test
    void een_stap_is_een_bekende_zin_ook_na_een_andere_fout() {
        vervang(FEATURE, "En iemand geeft € 1,00", "En iemand geeft een euro");
        vervang(FEATURE, "Dan mag dat", "Dan mag dat niet");

        String wat =
                " is geen bekende zin. Kies een zin uit woorden.yaml van deze wetswijziging of van algemeen, of schrijf hem"
                        + " erbij.";
        assertFouten(
                "05-giften/giften.feature:11: 'iemand geeft een euro'" + wat,
                "05-giften/giften.feature:13: 'mag dat niet'" + wat,
                "05-giften/woorden.yaml:3: Geen scenario gebruikt de zin 'mag dat'. Haal hem weg, of schrijf een scenario dat hem"
                        + " gebruikt.");
    }

    @Test
    void een_zin_past_niet_op_een_andere() {
        voegToe(WOORDEN, "- zin: de peildatum is 1 mei 2026\n  vult: { situatie.dag: 1 }\n");

        assertFouten(
                "05-giften/giften.feature:10: 'de peildatum is 1 mei 2026' is op meer manieren te lezen: 'de peildatum is"
                        + " {datum}' en 'de peildatum is 1 mei 2026'. Verander één van die zinnen in woorden.yaml.",
                "05-giften/woorden.yaml:6: De zin 'de peildatum is 1 mei 2026' past ook op 'de peildatum is {datum}' in"
                        + " algemeen/woorden.yaml:1. Verander één van de twee, zodat een stap maar één ding kan betekenen.",
                "algemeen/woorden.yaml:1: De zin 'de peildatum is {datum}' past ook op 'de peildatum is 1 mei 2026' in"
                        + " 05-giften/woorden.yaml:6. Verander één van de twee, zodat een stap maar één ding kan betekenen.");
    }

    @Test
    void twee_zinnen_doen_niet_hetzelfde() {
        voegToe(WOORDEN, "- zin: er komt {bedrag} van iemand\n  vult: { situatie.gift: $1 }\n");
        vervang(FEATURE, "Gegeven iemand geeft € 1,00", "Gegeven er komt € 1,00 van iemand");

        assertFouten(
                "05-giften/woorden.yaml:6: De zin 'er komt {bedrag} van iemand' doet hetzelfde als 'iemand geeft {bedrag}' in"
                        + " 05-giften/woorden.yaml:1. Haal er één weg, en gebruik overal de andere.");
    }

    @Test
    void een_scenario_heeft_hoogstens_acht_stappen() {
        vervang(FEATURE, "En iemand geeft € 1,00\n", "En iemand geeft € 1,00\n".repeat(3));
        assertFouten();

        vervang(FEATURE, "Dan mag dat\n", "Dan mag dat\nEn mag dat\n");
        assertFouten(
                "05-giften/giften.feature:9: Dit scenario heeft 9 stappen; 8 is het meeste. Verdeel het over twee scenario's,"
                        + " of gebruik een zin die feiten samenneemt.");
    }

    @Test
    void de_stappen_staan_in_volgorde_en_sluiten_af() {
        vervang(
                FEATURE,
                "Als de regel wordt toegepast\n      Dan mag dat",
                "Als de regel wordt toegepast\n      En mag dat");
        vervang(FEATURE, "      En verder volgt er niets\n", "");
        voegToe(FEATURE, "      En verder volgt er niets\n      Als de regel wordt toegepast\n");

        String volgorde =
                ": De stappen staan niet in de volgorde Gegeven, Als, Dan. Begin met één 'Gegeven', vraag met één"
                        + " 'Als', controleer vanaf één 'Dan', en begin elke andere stap met 'En'.";
        String slot =
                ": Dit scenario sluit niet af. Eindig met 'En verder volgt er niets', of met de stap dat de vraag wordt"
                        + " geweigerd.";
        assertFouten(
                "05-giften/giften.feature:9" + volgorde,
                "05-giften/giften.feature:9" + slot,
                "05-giften/giften.feature:17" + volgorde,
                "05-giften/giften.feature:17" + slot);
    }

    @Test
    void een_scenario_noemt_zijn_peildatum_of_toetst_dat_die_ontbreekt() {
        vervang(FEATURE, "met code ontbreekt bij peildatum", "met code ontbreekt bij situatie");

        assertFouten(
                "05-giften/giften.feature:18: Dit scenario noemt geen peildatum. Begin met 'Gegeven de peildatum is 1 juli"
                        + " 2026' (kies de dag).");
    }

    @Test
    void een_zin_heeft_hoogstens_twintig_woorden_en_een_bedrag_is_er_een() {
        String twintig = "een ".repeat(15) + "€ 1.200,00 op 1 mei 2026 en 12,5 %";
        vervang(FEATURE, "Mijn moeder geeft mij geld", twintig);
        assertFouten();

        vervang(FEATURE, twintig, twintig + " erbij");
        vervang(FEATURE, "mag die houden.", "mag die houden. Dit is " + "een ".repeat(18) + "zin.");
        vervang(WOORDEN, "Het antwoord is ja.", "Ja. Het " + "is ".repeat(20) + "ja.");

        assertFouten(
                "05-giften/giften.feature:3: Een zin van de inleiding heeft 21 woorden; 20 is het meeste. Maak hem korter of"
                        + " verdeel hem: 'Dit is " + "een ".repeat(18) + "zin.'.",
                "05-giften/giften.feature:9: De naam van dit scenario heeft 21 woorden; 20 is het meeste. Maak hem korter of"
                        + " verdeel hem: '" + twintig + " erbij'.",
                "05-giften/woorden.yaml:3: Een zin van de uitleg heeft 22 woorden; 20 is het meeste. Maak hem korter of verdeel"
                        + " hem: 'Het " + "is ".repeat(20) + "ja.'.");
    }

    @Test
    void alleen_de_naam_van_een_scenario_mag_nu_zeggen_en_niets_mag_vandaag_zeggen() {
        vervang(FEATURE, "Mijn moeder geeft mij geld", "Mijn moeder geeft mij nu meer dan vorig jaar");
        assertFouten();

        vervang(FEATURE, "Een gift mag.", "Een gift van vandaag mag nu.");

        String wat = "'. Wie dit later leest, denkt aan een andere dag. Schrijf een datum, of 'de peildatum'.";
        assertFouten(
                "05-giften/giften.feature:5: De zin achter 'Regel:' zegt 'vandaag" + wat,
                "05-giften/giften.feature:5: De zin achter 'Regel:' zegt 'nu" + wat);
    }

    @Test
    void een_woord_uit_de_wet_is_uitgelegd() {
        vervang(
                FEATURE,
                "Een gift mag.",
                "Een gift verandert de bijstand, de armoedenorm en de WW niet, zoals in ECLI:NL:X:1.");

        String wat =
                "' is niet uitgelegd. Zet het in algemeen/begrippen.yaml met een uitleg, of kies een gewoon woord.";
        assertFouten(
                "05-giften/giften.feature:5: Het woord 'bijstand" + wat,
                "05-giften/giften.feature:5: Het woord 'armoedenorm" + wat,
                "05-giften/giften.feature:5: Het woord 'WW" + wat);
    }

    @Test
    void een_begrip_wordt_gebruikt_staat_er_een_keer_en_noemt_waar_de_wet_het_bepaalt() {
        vervang(FEATURE, "Een gift mag.", "Een gift aan het gezin mag.");
        voegToe(BEGRIPPEN, """
                - term: gezin
                  vormen: [Gift]
                  uitleg: Een ouder met kroost.
                - term: vermogen
                  uitleg: Bezit min schulden.
                  grondslag: artikel 34, eerste lid, Participatiewet
                """);

        assertFouten(
                "algemeen/begrippen.yaml:5: Het woord 'Gift' staat al bij 'gift'. Laat het op één plek staan.",
                "algemeen/begrippen.yaml:5: De wet zegt zelf wat 'gezin' betekent. Zet bij dit begrip: grondslag: artikel 4,"
                        + " eerste lid, onderdeel c, Participatiewet",
                "algemeen/begrippen.yaml:8: Het begrip 'vermogen' komt nergens voor. Haal het weg.");
    }

    @Test
    void een_wetswijziging_alleen_heeft_dezelfde_fouten_in_haar_bestanden() {
        vervang(FEATURE, "iemand geeft € 1,00", "iemand geeft niets");
        vervang(REGISTER, "PWB-05-002;actief;de wet;", "PWB-05-002;actief;;");
        voegToe("algemeen/woorden.yaml", "- zin: niemand zegt dit\n  doet: toepassen\n");
        schrijf(map, "06-ander/ander.feature", lees(FEATURE).replace("PWB-05", "PWB-06"));
        schrijf(map, "06-ander/woorden.yaml", lees(WOORDEN));
        Features features = Features.lees(map);
        List<Leesfout> hier = Controle.fouten(features, "05-giften");

        assertEquals(
                Controle.fouten(features).stream()
                        .filter(fout -> fout.plaats().bestand().startsWith("05-giften/"))
                        .toList(),
                hier);
        assertTrue(hier.size() >= 2, hier::toString);
    }

    private Stream<String> fouten() {
        return Controle.fouten(Features.lees(map)).stream().map(Leesfout::toString);
    }

    private void assertFouten(String... verwacht) {
        assertEquals(List.of(verwacht), fouten().toList());
    }

    private void vervang(String pad, String oud, String nieuw) {
        schrijf(map, pad, lees(pad).replace(oud, nieuw));
    }

    private void voegToe(String pad, String erbij) {
        schrijf(map, pad, lees(pad) + erbij);
    }

    private String lees(String pad) {
        try {
            return Files.readString(map.resolve(pad));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
