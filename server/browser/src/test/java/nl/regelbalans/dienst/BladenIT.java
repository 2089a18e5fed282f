package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.regelbalans.dienst.Browser.Scherm;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page, however somebody looks at it. */
@ExtendWith({BrowserExtension.class, DienstExtension.class})
final class BladenIT {
    private static final int HOOGSTE_GEWICHT = 150_000;

    /** All that belongs to a page, in bytes, unpacked. */
    private static final String GEWICHT = """
            ['navigation', 'resource'].flatMap(soort => performance.getEntriesByType(soort))
              .reduce((som, deel) => som + deel.decodedBodySize, 0)
            """;

    private final Browser browser;
    private final Dienst dienst;

    BladenIT(Browser browser, Dienst dienst) {
        this.browser = browser;
        this.dienst = dienst;
    }

    @ParameterizedTest
    @EnumSource
    void noBarrierForAnyone_byDay(Blad blad) {
        assertEquals(List.of(), Toegankelijkheid.fouten(uitgevouwen(blad, Scherm.GEWOON)));
    }

    @ParameterizedTest
    @EnumSource
    void noBarrierForAnyone_inTheDark(Blad blad) {
        assertEquals(List.of(), Toegankelijkheid.fouten(uitgevouwen(blad, Scherm.GEWOON.inHetDonker())));
    }

    @ParameterizedTest
    @EnumSource
    void onASmallPhone_nothingIsOutOfSight(Blad blad) {
        assertFits(uitgevouwen(blad, Scherm.GEWOON.breed(320)));
    }

    /** WCAG 2.2, 1.4.10: a window of 1280 by 1024 at 400 % is one of 320 by 256. */
    @ParameterizedTest
    @EnumSource
    void fourTimesEnlarged_nothingIsOutOfSight(Blad blad) {
        assertFits(uitgevouwen(blad, Scherm.GEWOON.vergroot(4)));
    }

    @ParameterizedTest
    @EnumSource
    void everyPage_isLight_asksNobodyElse_andBreaksNoRuleOfItsOwn(Blad blad) {
        var tab = browser.tab(Scherm.GEWOON);
        List<String> klachten = new ArrayList<>();
        tab.onRequest(verzoek -> {
            if (!verzoek.url().startsWith(Blad.adres(dienst, "/"))) {
                klachten.add(verzoek.url());
            }
        });
        tab.onConsoleMessage(bericht -> {
            if (bericht.type().equals("error") && blad != Blad.ONBEKEND) {
                klachten.add(bericht.text());
            }
        });
        blad.open(dienst, tab);
        assertEquals(List.of(), klachten);
        var gewicht = (int) tab.evaluate(GEWICHT);
        assertTrue(gewicht > 0 && gewicht <= HOOGSTE_GEWICHT, () -> blad + " weighs " + gewicht + " bytes");
    }

    private Page uitgevouwen(Blad blad, Scherm scherm) {
        var tab = browser.tab(scherm);
        blad.open(dienst, tab);
        tab.evaluate("document.querySelectorAll('details').forEach(deel => deel.open = true)");
        return tab;
    }

    private static void assertFits(Page tab) {
        assertEquals(List.of(), tab.evaluate("""
                        () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *')]
                          .filter(deel => deel.getBoundingClientRect().right > innerWidth)
                          .map(deel => deel.outerHTML.slice(0, 120))
                        """));
    }
}
