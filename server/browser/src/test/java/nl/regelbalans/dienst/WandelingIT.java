package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import nl.regelbalans.dienst.Browser.Scherm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People at work: with a keyboard, without a script, with a link that somebody sent. */
@ExtendWith({BrowserExtension.class, DienstExtension.class})
final class WandelingIT {
    private static final String REKEN = "/wetswijzigingen/05-giften/versies/wet-2026/reken";

    /** What has the focus without showing it. */
    private static final String ONZICHTBAAR = """
            () => {
              const hier = document.activeElement;
              return hier === document.body || getComputedStyle(hier).outlineStyle !== 'none' ? '' : hier.outerHTML;
            }
            """;

    private final Browser browser;
    private final Dienst dienst;

    WandelingIT(Browser browser, Dienst dienst) {
        this.browser = browser;
        this.dienst = dienst;
    }

    @Test
    void withAKeyboardAlone_somebodyFindsAnEntry_readsAnExample_andCalculates() {
        var tab = open(Scherm.GEWOON, "/");
        tabNaar(tab, "Naar de inhoud");
        tab.keyboard().press("Enter");
        tabNaarVeld(tab, "zoek");
        tab.keyboard().type("giften");
        tab.keyboard().press("Enter");
        tab.waitForURL("**zoek=giften**");
        tabNaar(tab, "Giften en kostenbesparende bijdragen");
        tab.keyboard().press("Enter");
        tab.waitForURL("**/wetswijzigingen/05-giften**");
        tabNaar(tab, "Lees ");
        tab.keyboard().press("Enter");
        tab.waitForURL("**/voorbeelden");
        tabNaar(tab, "Eén cent meer dan de grens is voor het college");
        tab.keyboard().press("Enter");
        assertTrue(tab.locator("details[open]")
                .getByText("de peildatum is 1 mei 2026")
                .isVisible());

        tab.navigate(Blad.adres(dienst, REKEN));
        tabNaar(tab, "Voeg een regel toe");
        tab.keyboard().press("Enter");
        tab.locator("[name='situatie.ontvangsten[0].datum']").waitFor();
        tabNaarVeld(tab, "situatie.ontvangsten[0].datum");
        tab.keyboard().type("15032026");
        tabNaarVeld(tab, "situatie.ontvangsten[0].soort");
        tab.keyboard().type("Gift in geld");
        tabNaarVeld(tab, "situatie.ontvangsten[0].waarde");
        tab.keyboard().type("300,00");
        tab.keyboard().press("Enter");
        tab.locator("#antwoord").waitFor();
        assertTrue(antwoord(tab).contains("De regel beslist"), () -> antwoord(tab));
    }

    @Test
    void withoutAScript_everythingCanBeReadAndCalculated() {
        var tab = open(Scherm.GEWOON.zonderScript(), "/wetswijzigingen/05-giften?peildatum=2026-07-01");
        assertTrue(tab.getByText("Wet 2026, vanaf 1 januari 2026.").isVisible());
        tab.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reken het uit"))
                .click();
        assertEquals("2026-07-01", tab.locator("#peildatum").inputValue());
        Blad.klik(tab, "Voeg een regel toe");
        Blad.klik(tab, "Voeg een regel toe");
        Blad.klik(tab, "Haal regel 1 weg");
        vul(tab, 1, "1.300,00");
        Blad.klik(tab, "Reken uit");
        assertTrue(antwoord(tab).contains("Boven de grens komt € 100,00."), () -> antwoord(tab));
        tab.locator("[name='situatie.ontvangsten[0].waarde']").fill("1.200,00");
        Blad.klik(tab, "Wat als? Zet naast het eerdere geval");
        assertTrue(antwoord(tab).contains("waarde: 1.300,00 → 1.200,00"), () -> antwoord(tab));
        assertTrue(tab.locator(".motivering .anders").count() > 0);
        assertFalse(tab.locator("#herhaal").isVisible());
    }

    @Test
    void aFault_isReadFirst_andLeadsToItsField() {
        var tab = open(Scherm.GEWOON, REKEN);
        Blad.klik(tab, "Voeg een regel toe");
        vul(tab, 0, "veel");
        Blad.klik(tab, "Reken uit");
        tab.waitForFunction("document.activeElement.className === 'meldingen'");
        tab.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vul een bedrag in"))
                .click();
        assertEquals("situatie.ontvangsten[0].waarde", tab.evaluate("document.activeElement.name"));
    }

    @Test
    void aLink_repeatsTheCase_andKeepsTheFactsOutOfEveryAddress() {
        var tab = open(Scherm.GEWOON, REKEN);
        Blad.klik(tab, "Voeg een regel toe");
        vul(tab, 0, "1.234,56");
        Blad.klik(tab, "Reken uit");
        var verwacht = antwoord(tab);
        var link = (String) tab.evaluate("document.querySelector('#herhaal a').href");
        assertTrue(link.contains("#") && link.contains("1.234%2C56"), link);

        List<String> adressen = new ArrayList<>();
        var ander = browser.tab(Scherm.GEWOON);
        ander.onRequest(verzoek -> adressen.add(verzoek.url()));
        ander.navigate(link);
        ander.locator("#antwoord").waitFor();
        assertEquals(verwacht, antwoord(ander));
        adressen.forEach(adres -> assertFalse(adres.split("#", 2)[0].contains("1.234"), adres));
    }

    @Test
    void onPaper_thereIsTextAndNoMenu() {
        var tab = open(Scherm.GEWOON, "/wetswijzigingen/05-giften");
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(tab.getByRole(AriaRole.NAVIGATION).first().isVisible());
        assertTrue(tab.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("De versies"))
                .isVisible());
    }

    private Page open(Scherm scherm, String pad) {
        var tab = browser.tab(scherm);
        tab.navigate(Blad.adres(dienst, pad));
        return tab;
    }

    private static void vul(Page tab, int regel, String waarde) {
        var pad = "situatie.ontvangsten[" + regel + "].";
        tab.locator("[name='" + pad + "datum']").fill("2026-03-15");
        tab.locator("[name='" + pad + "soort']").selectOption("gift-in-geld");
        tab.locator("[name='" + pad + "waarde']").fill(waarde);
    }

    private static String antwoord(Page tab) {
        return tab.locator("section:has(#antwoord) .antwoorden, section:has(#antwoord) > ul")
                .allInnerTexts()
                .toString();
    }

    private static void tabNaar(Page tab, String tekst) {
        tabTot(tab, "document.activeElement.innerText.trim().startsWith(" + tekst(tekst) + ")", tekst);
    }

    private static void tabNaarVeld(Page tab, String naam) {
        tabTot(tab, "document.activeElement.name === " + tekst(naam), naam);
    }

    private static String tekst(String tekst) {
        return "'" + tekst + "'";
    }

    /** Presses Tab until it is there; whatever has the focus on the way must show it. */
    private static void tabTot(Page tab, String doel, String naam) {
        for (int keer = 0; keer < 300; keer++) {
            tab.keyboard().press("Tab");
            assertEquals("", tab.evaluate(ONZICHTBAAR));
            if (Boolean.TRUE.equals(tab.evaluate(doel))) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not reach: " + naam);
    }
}
