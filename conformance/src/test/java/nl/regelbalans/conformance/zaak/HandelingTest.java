package nl.regelbalans.conformance.zaak;

import static nl.regelbalans.conformance.Proefproduct.json;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.waarden.FoutInSuite;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;
import nl.regelbalans.conformance.waarden.Waardesoort;
import org.junit.jupiter.api.Test;

class HandelingTest {

    private static final String GRONDSLAG = "'grondslag':{'aanduiding':'artikel 31, tweede lid, Participatiewet',"
            + "'wet':'Participatiewet','artikel':'31','lid':'2'}";
    private static final String VORM =
            "'aard':'berekening, geen besluit','wetswijziging':'05-giften','versie':'wet-2026','rechtskracht':'wet',"
                    + "'geldigheid':{'van':'2026-01-01'},'peildatum':'2026-05-01','normen':[],'beleid':{},"
                    + "'zekerheid':{'graad':'vastgesteld','redenen':[]},'motivering':[{'zin':'Zo.'," + GRONDSLAG
                    + ",'invoer':{},'uitkomst':{'overschot':300}}]";
    private static final JsonObject VASTGESTELD =
            json("{" + VORM + ",'status':'vastgesteld','uitkomst':{'overschot':300.00,'maanden':[{'bedrag':25}]}}");
    private static final JsonObject OORDEEL = json("{" + VORM
            + ",'status':'oordeel-nodig','vragen':[{'oordeel':'verantwoord','vraag':'Is dat zo?',"
            + "'ruimte':'open-norm','waarde':{'type':'boolean'}," + GRONDSLAG + "}]}");
    private static final JsonObject WEIGERING =
            json("{'type':'urn:proef','title':'Fout','status':400,'detail':'Herstel dit.','fouten':["
                    + "{'code':'ontbreekt','pad':'peildatum','uitleg':'Geef een dag.'},"
                    + "{'code':'onbekend-veld','pad':'bsn','uitleg':'Laat dit weg.'}]}");

    @Test
    void vult_en_voegt_toe_aan_de_vraag() {
        Zaak zaak = zaak(200, VASTGESTELD);

        new Vult(Map.of(pad("situatie.leeftijd"), parameters -> parameters.get(0)))
                .voerUit(zaak, List.of(Waardesoort.GETAL.lees("30")));
        var gift = new VoegtToe(Map.of(pad("situatie.giften"), parameters -> parameters.get(0)));
        gift.voerUit(zaak, List.of(Waardesoort.BEDRAG.lees("€ 1")));
        gift.voerUit(zaak, List.of(Waardesoort.BEDRAG.lees("€ 2")));
        new PastToe().voerUit(zaak, List.of());

        var verzoek = zaak.verzoek().orElseThrow();
        assertEquals("/wetswijzigingen/05-giften/versies/wet-2026/beoordelingen", verzoek.pad());
        assertEquals(
                "{\"situatie\":{\"leeftijd\":30,\"giften\":[1.00,2.00]}}",
                verzoek.inhoud().orElseThrow().toString());
    }

    @Test
    void verwacht_een_waarde() {
        Zaak zaak = toegepast(200, VASTGESTELD);

        assertDoesNotThrow(() -> doe(zaak, verwacht("uitkomst.overschot", "€ 300")));
        assertDoesNotThrow(() -> doe(zaak, verwacht("uitkomst.maanden[0].bedrag", "€ 25")));
        assertAfwijking(
                "uitkomst.overschot = € 299,99",
                "uitkomst.overschot = € 300,00",
                zaak,
                verwacht("uitkomst.overschot", "€ 299,99"));
        assertAfwijking(
                "uitkomst.vrij = € 1,00", "het veld uitkomst.vrij ontbreekt", zaak, verwacht("uitkomst.vrij", "€ 1"));
    }

    @Test
    void verwacht_een_beoordeling_en_geen_weigering() {
        var afwijking = assertThrows(
                Afwijking.class, () -> doe(toegepast(400, WEIGERING), verwacht("uitkomst.overschot", "€ 1")));

        assertEquals("een beoordeling (HTTP 200)", afwijking.verwacht());
    }

    @Test
    void verwacht_dat_een_veld_ontbreekt() {
        Zaak zaak = toegepast(200, VASTGESTELD);

        assertDoesNotThrow(() -> doe(zaak, new Ontbreekt(pad("uitkomst.vrij"))));
        assertAfwijking(
                "geen veld uitkomst.overschot",
                "uitkomst.overschot = 300,00",
                zaak,
                new Ontbreekt(pad("uitkomst.overschot")));
    }

    @Test
    void verwacht_een_vraag_om_een_oordeel() {
        assertDoesNotThrow(() ->
                doe(toegepast(200, OORDEEL), new Vraagt(tekst("verantwoord"), tekst("open-norm"), tekst("boolean"))));
        assertAfwijking(
                "een vraag om het oordeel dringend",
                "alleen een vraag om verantwoord",
                toegepast(200, OORDEEL),
                new Vraagt(tekst("dringend"), tekst("open-norm"), tekst("boolean")));
        assertAfwijking(
                "een vraag om het oordeel dringend",
                "een antwoord zonder vragen",
                toegepast(200, VASTGESTELD),
                new Vraagt(tekst("dringend"), tekst("open-norm"), tekst("boolean")));
    }

    @Test
    void verwacht_bij_een_vraag_de_ruimte_die_de_wet_geeft() {
        assertAfwijking(
                "ruimte = kan-bepaling",
                "ruimte = open-norm",
                toegepast(200, OORDEEL),
                new Vraagt(tekst("verantwoord"), tekst("kan-bepaling"), tekst("boolean")));
    }

    @Test
    void verwacht_bij_een_vraag_het_type_van_wat_het_college_antwoordt() {
        assertAfwijking(
                "een JSON Schema met type number bij de vraag om het oordeel verantwoord",
                "waarde = {\"type\":\"boolean\"}",
                toegepast(200, OORDEEL),
                new Vraagt(tekst("verantwoord"), tekst("open-norm"), tekst("number")));
    }

    @Test
    void een_schema_dat_de_keuzes_opsomt_heeft_geen_type_nodig() {
        JsonObject opgesomd =
                json(OORDEEL.toString().replace('"', '\'').replace("'type':'boolean'", "'enum':[true,false]"));
        assertDoesNotThrow(() ->
                doe(toegepast(200, opgesomd), new Vraagt(tekst("verantwoord"), tekst("open-norm"), tekst("boolean"))));
    }

    @Test
    void verwacht_een_norm_met_bedrag_en_termijn() {
        String bron = "'omschrijving':'Grens','eenheid':'euro','bron':'Stb.','zekerheid':'vastgesteld'," + GRONDSLAG;
        Zaak zaak = toegepast(
                200,
                json(VASTGESTELD
                        .toString()
                        .replace('"', '\'')
                        .replace(
                                "'normen':[]",
                                "'normen':[{'naam':'grens','waarde':1200.00,'van':'2026-01-01','totEnMet':'2026-12-31',"
                                        + bron + "},{'naam':'open','waarde':5,'van':'2026-01-01'," + bron + "}]")));
        Map<String, Invulling> van = Map.of("van", tekst("2026-01-01"));
        Map<String, Invulling> jaar = Map.of("van", tekst("2026-01-01"), "totEnMet", tekst("2026-12-31"));

        assertDoesNotThrow(() -> doe(zaak, new Gebruikt(tekst("grens"), bedrag("€ 1.200"), jaar)));
        assertDoesNotThrow(() -> doe(zaak, new Gebruikt(tekst("open"), bedrag("€ 5"), van)));
        assertThrows(Afwijking.class, () -> doe(zaak, new Gebruikt(tekst("grens"), bedrag("€ 1.200,01"), jaar)));
        assertThrows(Afwijking.class, () -> doe(zaak, new Gebruikt(tekst("grens"), bedrag("€ 1.200"), van)));
        assertThrows(Afwijking.class, () -> doe(zaak, new Gebruikt(tekst("open"), bedrag("€ 5"), jaar)));
        assertAfwijking(
                "de norm plafond", "alleen grens, open", zaak, new Gebruikt(tekst("plafond"), bedrag("€ 5"), van));
        assertAfwijking(
                "de norm grens",
                "een antwoord zonder normen",
                toegepast(200, VASTGESTELD),
                new Gebruikt(tekst("grens"), bedrag("€ 1.200"), jaar));
    }

    @Test
    void verwacht_een_grondslag_met_precies_de_genoemde_velden() {
        Zaak zaak = toegepast(200, VASTGESTELD);

        assertDoesNotThrow(() -> doe(zaak, noemt("artikel 31, tweede lid, Participatiewet")));
        assertDoesNotThrow(() -> doe(zaak, noemt("artikel 31, Participatiewet")));
        assertAfwijking(
                "een motivering die noemt: artikel 31, lid 3, Participatiewet",
                "een motivering die noemt: artikel 31, tweede lid, Participatiewet",
                zaak,
                noemt("artikel 31, derde lid, Participatiewet"));
    }

    @Test
    void verwacht_een_weigering() {
        Zaak zaak = toegepast(400, WEIGERING);

        assertDoesNotThrow(() -> doe(zaak, new Weigert(tekst("ontbreekt"), tekst("peildatum"))));
        assertThrows(Afwijking.class, () -> doe(zaak, new Weigert(tekst("ontbreekt"), tekst("bsn"))));
        assertThrows(
                Afwijking.class,
                () -> doe(toegepast(200, VASTGESTELD), new Weigert(tekst("ontbreekt"), tekst("peildatum"))));
    }

    @Test
    void sluit_als_alle_uitkomsten_genoemd_zijn() {
        Zaak zaak = toegepast(200, VASTGESTELD);
        doe(zaak, verwacht("uitkomst.overschot", "€ 300"));

        assertAfwijking(
                "niets meer dan wat de stappen hiervoor noemen",
                "ook uitkomst.maanden[0].bedrag = 25",
                zaak,
                new Sluit());

        doe(zaak, verwacht("uitkomst.maanden[0].bedrag", "€ 25"));
        assertDoesNotThrow(() -> doe(zaak, new Sluit()));
    }

    @Test
    void sluit_niet_als_een_vraag_niet_genoemd_is() {
        Zaak zaak = toegepast(200, OORDEEL);

        assertThrows(Afwijking.class, () -> doe(zaak, new Sluit()));

        doe(zaak, new Vraagt(tekst("verantwoord"), tekst("open-norm"), tekst("boolean")));
        assertDoesNotThrow(() -> doe(zaak, new Sluit()));
    }

    @Test
    void sluit_niet_als_de_motivering_de_grondslag_van_de_norm_niet_noemt() {
        Zaak zaak =
                zaak(200, VASTGESTELD, "artikel 31, tweede lid, Participatiewet; artikel 18, lid 8*, Participatiewet");
        zaak.pasToe();
        doe(zaak, verwacht("uitkomst.overschot", "€ 300"));
        doe(zaak, verwacht("uitkomst.maanden[0].bedrag", "€ 25"));

        assertAfwijking(
                "een motivering die noemt: artikel 18, lid 8*, Participatiewet",
                "een motivering die noemt: artikel 31, tweede lid, Participatiewet",
                zaak,
                new Sluit());
    }

    @Test
    void sluit_een_weigering_als_alle_fouten_genoemd_zijn() {
        Zaak zaak = toegepast(400, WEIGERING);
        doe(zaak, new Weigert(tekst("ontbreekt"), tekst("peildatum")));

        assertThrows(Afwijking.class, () -> doe(zaak, new Sluit()));

        doe(zaak, new Weigert(tekst("onbekend-veld"), tekst("bsn")));
        assertDoesNotThrow(() -> doe(zaak, new Sluit()));
    }

    @Test
    void een_scenario_vraagt_een_keer_en_controleert_daarna() {
        Zaak vragend = zaak(200, VASTGESTELD);
        assertThrows(FoutInSuite.class, () -> doe(vragend, verwacht("status", "€ 1")), "nog geen antwoord");

        Zaak gevraagd = toegepast(200, VASTGESTELD);
        assertThrows(FoutInSuite.class, () -> doe(gevraagd, new PastToe()), "twee keer");
        assertThrows(FoutInSuite.class, () -> doe(gevraagd, new Vult(Map.of(pad("peildatum"), tekst("x")))), "te laat");
        assertThrows(FoutInSuite.class, gevraagd::rondAf, "niets gecontroleerd");
    }

    private static void assertAfwijking(String verwacht, String gekregen, Zaak zaak, Handeling handeling) {
        var afwijking = assertThrows(Afwijking.class, () -> doe(zaak, handeling));
        assertEquals(verwacht, afwijking.verwacht());
        assertEquals(gekregen, afwijking.gekregen());
    }

    private static void doe(Zaak zaak, Handeling handeling) {
        handeling.voerUit(zaak, List.of());
    }

    private static Handeling verwacht(String veld, String bedrag) {
        return new Verwacht(Map.of(pad(veld), parameters -> Waardesoort.BEDRAG.lees(bedrag)));
    }

    private static Handeling noemt(String grondslag) {
        return new Noemt(parameters -> Waardesoort.GRONDSLAG.lees(grondslag));
    }

    private static Invulling tekst(String tekst) {
        return parameters -> Waarde.vast(Json.createValue(tekst));
    }

    private static Invulling bedrag(String tekst) {
        return parameters -> Waardesoort.BEDRAG.lees(tekst);
    }

    private static Pad pad(String tekst) {
        return Pad.lees(tekst).orElseThrow();
    }

    private static Zaak toegepast(int status, JsonObject antwoord) {
        Zaak zaak = zaak(status, antwoord);
        zaak.pasToe();
        return zaak;
    }

    private static Zaak zaak(int status, JsonObject antwoord) {
        return zaak(status, antwoord, "artikel 31, tweede lid, Participatiewet");
    }

    private static Zaak zaak(int status, JsonObject antwoord, String grondslag) {
        var scenario = new Scenario(
                "PWB-05-001",
                "05-giften",
                "wet-2026",
                "wet",
                "jurist",
                "",
                "",
                grondslag,
                new Vindplaats("f", 1),
                List.of());
        return new Zaak(scenario, verzoek -> Antwoord.json(status, antwoord));
    }
}
