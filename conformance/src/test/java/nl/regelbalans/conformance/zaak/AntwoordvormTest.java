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

    private static final String GRONDSLAG =
            "{'aanduiding':'artikel 31, tweede lid, Participatiewet','wet':'Participatiewet',"
                    + "'bwbId':'BWBR0015703','artikel':'31','lid':'2','jci':'jci1.3:c:BWBR0015703&artikel=31&lid=2&g=2026-05-01'}";
    private static final String GOED =
            "{'aard':'berekening, geen besluit','wetswijziging':'05-giften','versie':'wet-2026','rechtskracht':'wet',"
                    + "'geldigheid':{'van':'2026-01-01','totEnMet':'2026-12-31'},'peildatum':'2026-05-01',"
                    + "'status':'vastgesteld','uitkomst':{'vrij':1200},"
                    + "'motivering':[{'zin':'Zo.','grondslag':" + GRONDSLAG
                    + ",'invoer':{'som':1500},'uitkomst':{}}],'normen':[{'naam':'grens','omschrijving':"
                    + "'Grens','eenheid':'euro','bron':'Stb.','waarde':1200,'van':'2026-01-01','zekerheid':'vastgesteld',"
                    + "'grondslag':" + GRONDSLAG
                    + "}],'zekerheid':{'graad':'vastgesteld','redenen':[]},'beleid':{'ruim':1}}";
    private static final String VRAAG =
            "'status':'oordeel-nodig','vragen':[{'oordeel':'a','vraag':'b?','ruimte':'open-norm',"
                    + "'waarde':{'type':'boolean'},'grondslag':" + GRONDSLAG + "}]";

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
            'beleid':{                   | 'situatie':{},'beleid':{           | een antwoord dat de feiten uit de vraag niet herhaalt
            'status':'vastgesteld'       | 'status':'klaar'                   | status vastgesteld, oordeel-nodig
            'uitkomst':{'vrij'           | 'uit':{'vrij'                      | uitkomst bij status vastgesteld
            {'vrij':1200}                | {}                                 | uitkomst bij status vastgesteld
            'status':'vastgesteld'       | 'status':'vastgesteld','vragen':[{'oordeel':'a'}] | geen vragen bij status vastgesteld
            'status':'vastgesteld'       | 'status':'vastgesteld','vragen':[] | geen vragen bij status vastgesteld
            'status':'vastgesteld'       | 'status':'vastgesteld','reden':'zomaar' | geen reden bij status vastgesteld
            'status':'vastgesteld'       | 'status':'oordeel-nodig'           | vragen bij status oordeel-nodig
            'status':'vastgesteld'       | 'status':'oordeel-nodig','vragen':[] | vragen bij status oordeel-nodig
            'status':'vastgesteld'       | 'status':'niet-van-kracht'         | reden bij status niet-van-kracht
            'status':'vastgesteld'       | 'status':'niet-te-bepalen','reden':' ' | reden bij status niet-te-bepalen
            'rechtskracht':'wet'         | 'rechtskracht':'voorstel'          | rechtskracht = wet
            'geldigheid':                | 'geldig':                          | een geldigheid: van, totEnMet of beide
            {'van':'2026-01-01','totEnMet':'2026-12-31'} | {}                 | een geldigheid: van, totEnMet of beide
            {'van':'2026-01-01','tot     | {'van':'2026-05-02','tot           | een regel die geldt op de peildatum
            'totEnMet':'2026-12-31'      | 'totEnMet':'2026-04-30'            | een regel die geldt op de peildatum
            'totEnMet':'2026-12-31'      | 'totEnMet':'31-12-2026'            | een datum, geschreven als
            'zin':'Zo.'                  | 'zin':' '                          | bij elke stap van de motivering een tekst in zin
            'zin':'Zo.','grondslag'      | 'zin':'Zo.','geen'                 | bij elke stap van de motivering een grondslag
            'motivering':[               | 'motivering':['zo',                | bij elke stap van de motivering
            'motivering'                 | 'motief'                           | een motivering met minstens één stap
            'invoer':{'som':1500},       | ``                                 | bij elke stap van de motivering invoer en uitkomst
            'artikel':'31'               | 'artikel':'32'                     | velden die zeggen wat de aanduiding zegt
            'lid':'2'                    | 'lid':'2','onderdeel':'m'          | velden die zeggen wat de aanduiding zegt
            ,'lid':'2'                   | ``                                 | velden die zeggen wat de aanduiding zegt
            &lid=2                       | &lid=3                             | een jci die past
            &g=2026-05-01                | &g=2026-01-01                      | een jci die past
            'bwbId':'BWBR0015703'        | 'bwbId':'BWBR0005537'              | een jci die past
            jci1.3:                      | zie:                               | een jci die past
            'normen':[                   | 'norm':[                           | een lijst normen
            'bron':'Stb.'                | 'bron':''                          | bij elke norm een tekst in bron
            'waarde':1200                | 'waarde':'1200'                    | bij elke norm een getal in waarde
            'waarde':1200,'van':'2026-01-01' | 'waarde':1200,'van':'2026-07-01' | een norm die geldt op de peildatum
            'zekerheid':'vastgesteld'    | 'zekerheid':'zeker'                | zekerheid vastgesteld, afgeleid of onzeker
            'zekerheid':'vastgesteld'    | 'zekerheid':'afgeleid'             | een antwoord dat niet zekerder is
            'graad':'vastgesteld'        | 'graad':'onzeker'                  | redenen bij graad afgeleid of onzeker
            'redenen':[]                 | 'redenen':['Zomaar.']              | redenen bij graad afgeleid of onzeker
            'graad':'vastgesteld','redenen':[] | 'graad':'onzeker','redenen':[''] | redenen bij graad afgeleid of onzeker
            'beleid':{'ruim':1}          | 'beleid':{}                        | beleid.ruim = 1
            'beleid':{'ruim':1}          | 'beleid':1                         | het beleid dat meetelde
            """)
    void elke_afspraak_wordt_gecontroleerd(String goed, String fout, String verwacht) {
        var afwijking = assertThrows(Afwijking.class, () -> controleer("wet-2026", GOED.replace(goed, fout)));

        assertTrue(afwijking.verwacht().startsWith(verwacht), afwijking.getMessage());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'status':'oordeel-nodig'     | 'status':'oordeel-nodig','maatwerk':'16-maatwerk' | geen maatwerk bij status oordeel-nodig
            'ruimte':'open-norm'         | 'ruimte':''                        | bij elke vraag een tekst in ruimte
            'ruimte':'open-norm'         | 'ruimte':'vrij'                    | ruimte kan-bepaling, open-norm of
            'vraag':'b?'                 | 'vraag':''                         | bij elke vraag een tekst in vraag
            {'type':'boolean'}           | {}                                 | bij elke vraag in waarde
            'waarde':{'type':'boolean'},'grondslag' | 'waarde':{'type':'boolean'},'geen' | bij elke vraag een grondslag
            'waarde':{'type':'boolean'},'grondslag':{'aanduiding' | 'waarde':{'type':'boolean'},'grondslag':{'toelichting':'','aanduiding' | een motivering die ook de grondslag
            """)
    void elke_afspraak_over_een_vraag_wordt_gecontroleerd(String goed, String fout, String verwacht) {
        String antwoord = GOED.replace("'status':'vastgesteld'", VRAAG);
        assertDoesNotThrow(() -> controleer("wet-2026", antwoord));

        var afwijking = assertThrows(Afwijking.class, () -> controleer("wet-2026", antwoord.replace(goed, fout)));

        assertTrue(afwijking.verwacht().startsWith(verwacht), afwijking.getMessage());
    }

    @Test
    void een_voorstel_is_nooit_wet() {
        String voorstel = GOED.replace("wet-2026", "consultatie-2023")
                .replace("'rechtskracht':'wet'", "'rechtskracht':'voorstel'");

        assertDoesNotThrow(() ->
                controleer("consultatie-2023", voorstel.replace("{'van':'2026-01-01','totEnMet':'2026-12-31'}", "{}")));
        assertThrows(Afwijking.class, () -> controleer("consultatie-2023", voorstel));
    }

    @Test
    void eigen_woorden_voor_een_artikel_mogen() {
        assertDoesNotThrow(() ->
                controleer("wet-2026", GOED.replace("artikel 31, tweede lid, Participatiewet", "art. 31 lid 2 Pw")));
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
        return new Antwoordvorm(
                scenario, json("{'peildatum':'2026-05-01','situatie':{'gift':1500.00},'beleid':{'ruim':1.0}}"));
    }
}
