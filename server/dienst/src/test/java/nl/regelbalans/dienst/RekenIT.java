package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The form without a script: as any browser posts it. The amounts are those of artikel 31, tweede lid, onderdeel m: € 1.200 a year. */
@ExtendWith(DienstExtension.class)
final class RekenIT {
    private static final String ADRES = "/wetswijzigingen/05-giften/versies/wet-2026/reken";
    private static final String FORMULIER = "Content-Type: application/x-www-form-urlencoded";
    private static final String[] GIFT = {
        "peildatum=2026-07-01", "situatie.ontvangsten[0].datum=2026-03-15", "situatie.ontvangsten[0].soort=gift-in-geld"
    };

    private final Dienst dienst;

    RekenIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void anAmountInDutchNotation_isCalculatedToTheCent() {
        var blad = stuur("situatie.ontvangsten[0].waarde=1.200,01");
        assertTrue(blad.contains("Hier beslist het college"), blad);
        assertTrue(blad.contains("<dd>€ 0,01</dd>"), blad);
        assertTrue(blad.contains("Tot € 1.200,00 per kalenderjaar blijft dit vrij. Boven de grens komt € 0,01."));
        assertTrue(blad.contains("artikel 31, tweede lid, onderdeel m, Participatiewet"));
    }

    @Test
    void everyFault_isToldAtOnce_besideItsFieldAndAboveTheForm() {
        var blad = stuur("situatie.ontvangsten[0].waarde=veel", "situatie.ontvangsten[1].waarde=10", "peildatum=");
        assertTrue(blad.contains("<title>Fout: Reken het uit"));
        assertTrue(blad.contains("href=\"#peildatum\">Peildatum: Vul dit in.</a>"), blad);
        assertTrue(blad.contains("href=\"#situatie-ontvangsten-0-waarde\""));
        assertTrue(blad.contains("href=\"#situatie-ontvangsten-1-datum\""));
        assertTrue(blad.contains("href=\"#situatie-ontvangsten-1-soort\""));
        assertTrue(
                blad.contains("id=\"situatie-ontvangsten-0-waarde-fout\">Vul een bedrag in, bijvoorbeeld 1.234,56."));
        assertTrue(blad.contains("value=\"veel\""));
    }

    @Test
    void aRow_isAddedAndTakenAway_withoutLosingWhatWasFilledIn() {
        var meer = stuur("situatie.ontvangsten[0].waarde=5", "regel-erbij=situatie.ontvangsten");
        assertTrue(meer.contains("name=\"situatie.ontvangsten[1].waarde\""));
        assertTrue(meer.contains("name=\"situatie.ontvangsten[0].waarde\" value=\"5\""), meer);
        var minder = stuur("situatie.ontvangsten[0].waarde=5", "regel-weg=situatie.ontvangsten[0]");
        assertFalse(minder.contains("situatie.ontvangsten[0].waarde"));
    }

    @Test
    void whatIf_showsBothAnswers_theFactThatChangedAndTheStepThatFlips() {
        var eerst = stuur("situatie.ontvangsten[0].waarde=1.200,00");
        assertTrue(eerst.contains("De regel beslist"));
        var nu = stuur("situatie.ontvangsten[0].waarde=1.300,00", "wat-als=ja", "eerder=" + verborgen(eerst));
        assertTrue(nu.contains("<li>ontvangsten 1, waarde: 1.200,00 → 1.300,00</li>"), nu);
        assertTrue(nu.contains("Eerst: Wet 2026 op 1 juli 2026") && nu.contains("Nu: Wet 2026 op 1 juli 2026"));
        assertTrue(nu.contains("De regel beslist") && nu.contains("Hier beslist het college"));
        assertTrue(stappenDieAndersZijn(nu).anyMatch(stap -> stap.contains("Boven de grens komt € 100,00.")));
    }

    @Test
    void theSameCase_isComparedUnderAnotherVersionAndOnAnotherDay() {
        var blad = stuur(
                "situatie.ontvangsten[0].waarde=1300",
                "oordelen.verantwoord=0",
                "vergelijk=ja",
                "vergelijk-versie=oud-recht",
                "vergelijk-peildatum=2025-07-01");
        assertTrue(blad.contains("<h3>Wet 2026 op 1 juli 2026</h3>"), blad);
        assertTrue(blad.contains("<h3>Oud recht op 1 juli 2025</h3>"), blad);
    }

    @Test
    void theExample_isFilledIn() {
        var blad = dienst.get(ADRES + "?voorbeeld").lichaam();
        assertTrue(blad.contains("name=\"situatie.ontvangsten[0].waarde\" value=\"1.000,00\""), blad);
    }

    @Test
    void whatIsFilledIn_isWrittenAsText_andNeverLogged() throws IOException {
        var blad = stuur("situatie.ontvangsten[0].waarde=\"><script>alert(1)</script>geheim-kenmerk");
        assertTrue(blad.contains("&quot;&gt;&lt;script&gt;"), blad);
        assertFalse(blad.contains("<script>alert"));
        assertFalse(dienst.logboek().contains("geheim-kenmerk"));
    }

    @Test
    void aBodyThatIsTooLarge_isRefused() {
        dienst.post(ADRES, ("a=" + "b".repeat(1_100_000)).getBytes(StandardCharsets.US_ASCII), FORMULIER)
                .isProbleem(413);
        dienst.post(ADRES, "a=1&".repeat(1_000).getBytes(StandardCharsets.US_ASCII), FORMULIER)
                .isProbleem(400);
        dienst.post(ADRES, "a=%zz".getBytes(StandardCharsets.US_ASCII), FORMULIER)
                .isProbleem(400);
        dienst.post(ADRES, "{}").isProbleem(415);
    }

    private String stuur(String... velden) {
        var lichaam = Stream.concat(Stream.of(velden), Stream.of(GIFT))
                .map(veld -> veld.split("=", 2))
                .map(veld -> code(veld[0]) + "=" + code(veld[1]))
                .collect(Collectors.joining("&"));
        var antwoord = dienst.post(ADRES, lichaam.getBytes(StandardCharsets.US_ASCII), FORMULIER);
        assertEquals(200, antwoord.status(), antwoord::toString);
        return antwoord.heeftVasteHeaders().lichaam();
    }

    private static String code(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    /** The earlier case, as the page carries it. */
    private static String verborgen(String blad) {
        var veld = Pattern.compile("name=\"eerder\" value=\"([^\"]*)\"").matcher(blad);
        assertTrue(veld.find());
        return veld.group(1).replace("&quot;", "\"");
    }

    private static Stream<String> stappenDieAndersZijn(String blad) {
        return Pattern.compile("<li class=\"anders\">\\s*<p>(.*?)</p>")
                .matcher(blad)
                .results()
                .map(stap -> stap.group(1));
    }
}
