package nl.regelbalans.conformance.waarden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaardesoortTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            BEDRAG     | € 1.234,56     | 1234.56      | € 1.234,56
            BEDRAG     | € 1.200        | 1200.00      | € 1.200,00
            BEDRAG     | € 1200         | 1200.00      | € 1.200,00
            BEDRAG     | € 0,05         | 0.05         | € 0,05
            BEDRAG     | € -12,50       | -12.50       | € -12,50
            BEDRAG     | € 1.234.567,00 | 1234567.00   | € 1.234.567,00
            DATUM      | 1 mei 2026     | "2026-05-01" | 1 mei 2026
            DATUM      | 29 februari 2028 | "2028-02-29" | 29 februari 2028
            GETAL      | 27             | 27           | 27
            GETAL      | 1.200          | 1200         | 1.200
            PERCENTAGE | 12,5 %         | 12.5         | 12,5 %
            PERCENTAGE | 15 %           | 15           | 15 %
            CODE       | te-veel        | "te-veel"    | te-veel
            PAD        | situatie.a[0].b | "situatie.a[0].b" | situatie.a[0].b
            VERSIE     | wet-2026       | "wet-2026"   | wet-2026
            """)
    void leest_nederlands_en_toont_nederlands(Waardesoort soort, String tekst, String json, String getoond) {
        assertTrue(tekst.matches(soort.vorm()), "de vorm vindt de waarde in de zin");
        Waarde waarde = soort.lees(tekst);

        assertEquals(json, waarde.json().toString());
        assertEquals(getoond, waarde.toString());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            BEDRAG     | € 12.00
            BEDRAG     | € 1,5
            BEDRAG     | € 1.23,00
            BEDRAG     | €12
            DATUM      | 30 februari 2026
            DATUM      | 29 februari 2026
            DATUM      | 1 may 2026
            DATUM      | 0 mei 2026
            GETAL      | 1.20
            PERCENTAGE | 1.5 %
            GRONDSLAG  | artikel 31
            GRONDSLAG  | artikel 31, vele lid, Participatiewet
            GRONDSLAG  | punt vijf
            """)
    void een_schrijffout_is_een_fout_in_de_suite_en_geen_onbekende_zin(Waardesoort soort, String tekst) {
        assertTrue(tekst.matches(soort.vorm()), "de vorm vindt de schrijffout");
        var fout = assertThrows(FoutInSuite.class, () -> soort.lees(tekst));

        assertEquals(tekst, fout.gekregen());
        assertTrue(fout.verwacht().contains("geschreven als"), fout.verwacht());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            artikel 31, tweede lid, onderdeel m, Participatiewet | {"wet":"Participatiewet","artikel":"31","onderdeel":"m","lid":"2"}
            artikel 34a, eerste lid, onderdeel a, Participatiewet | {"wet":"Participatiewet","artikel":"34a","onderdeel":"a","lid":"1"}
            artikel 18, lid 8*, Participatiewet | {"wet":"Participatiewet","artikel":"18","lid":"8*"}
            artikel 39, Participatiewet | {"wet":"Participatiewet","artikel":"39"}
            artikel 1, twintigste lid, Participatiewet | {"wet":"Participatiewet","artikel":"1","lid":"20"}
            artikel 4:84, Algemene wet bestuursrecht | {"wet":"Algemene wet bestuursrecht","artikel":"4:84"}
            artikel 14, tweede lid, Regeling Participatiewet, IOAW en IOAZ | {"wet":"Regeling Participatiewet, IOAW en IOAZ","artikel":"14","lid":"2"}
            artikel 20, derde lid, onderdeel b, onder 2°, Participatiewet | {"wet":"Participatiewet","artikel":"20","onderdeel":"b","lid":"3"}
            punt 5 van bijlage I, Programmaplan Participatiewet in Balans | {"wet":"Programmaplan Participatiewet in Balans","punt":"5"}
            ECLI:NL:CRVB:2018:3283 | {"ecli":"ECLI:NL:CRVB:2018:3283"}
            """)
    void een_verwijzing_wordt_de_velden_die_zij_noemt(String tekst, String velden) {
        assertTrue(tekst.matches(Waardesoort.GRONDSLAG.vorm()));
        assertEquals(velden, Waardesoort.GRONDSLAG.lees(tekst).json().toString());
    }

    @Test
    void een_verwijzing_toont_wat_zij_noemt() {
        assertEquals(
                "artikel 31, lid 2, onderdeel m, Participatiewet",
                Waardesoort.GRONDSLAG
                        .lees("artikel 31, tweede lid, onderdeel m, Participatiewet")
                        .toString());
    }

    @Test
    void een_harde_spatie_is_ook_een_spatie() {
        assertEquals("€ 12,00", Waardesoort.BEDRAG.lees("€\u00A012").toString());
    }
}
