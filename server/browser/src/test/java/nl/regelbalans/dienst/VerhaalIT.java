package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.regelbalans.conformance.controle.Controle;
import nl.regelbalans.conformance.doel.HttpDoel;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import nl.regelbalans.dienst.Browser.Scherm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A jurist finds a wrong example, corrects it, proves it, downloads it, and the suite accepts the file. */
@ExtendWith({BrowserExtension.class, DienstExtension.class})
final class VerhaalIT {
    private static final String SCENARIO = "PWB-05-002";
    private static final String EDITOR = "/scenario-editor/05-giften?scenario=" + SCENARIO;

    /** In the file as it is: € 1.200,01, of which € 0,01 is above the bound of € 1.200. */
    private static final String GIFT = "ontvangt het gezin een gift van € 1.200,01";

    private static final String UITKOMST = "er telt € 1.200,01 mee, € 0,01 komt boven de grens";
    private static final String ANDERE_GIFT = "ontvangt het gezin een gift van € 1.300,00";
    private static final String FOUT = "er telt € 1.300,00 mee, € 50,00 komt boven de grens";

    /** 1.300 - 1.200 = 100. */
    private static final String GOED = "er telt € 1.300,00 mee, € 100,00 komt boven de grens";

    private final Browser browser;
    private final Dienst dienst;

    @TempDir
    private Path map;

    VerhaalIT(Browser browser, Dienst dienst) {
        this.browser = browser;
        this.dienst = dienst;
    }

    @Test
    void aJurist_findsAWrongExample_correctsIt_provesIt_downloadsIt_andTheSuiteAcceptsTheFile() throws IOException {
        speel(Scherm.GEWOON);
    }

    @Test
    void withoutAScript_theStoryIsTheSame() throws IOException {
        speel(Scherm.GEWOON.zonderScript());
    }

    private void speel(Scherm scherm) throws IOException {
        var tab = open(scherm, "/wetswijzigingen/05-giften/voorbeelden#" + SCENARIO);
        tab.locator("#" + SCENARIO + " summary").click();
        tab.locator("#" + SCENARIO)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Pas dit voorbeeld aan"))
                .click();
        var tekst = tab.locator("#tekst");
        var goed = tekst.inputValue()
                .replaceFirst(GIFT.replace(".", "\\."), ANDERE_GIFT)
                .replaceFirst(UITKOMST.replace(".", "\\."), GOED);
        assertTrue(goed.contains(ANDERE_GIFT) && goed.contains(GOED), goed);

        tekst.fill(goed.replace(GOED, FOUT));
        proef(tab);
        var mis = tab.locator(".proefstappen > li:has(.nee)");
        assertEquals(1, mis.count());
        assertTrue(mis.innerText().contains(FOUT), mis.innerText());
        assertTrue(mis.innerText().contains("50,00") && mis.innerText().contains("100,00"), mis.innerText());
        assertEquals(
                2, tab.locator(".proef[open] .oordeel:text-is('niet bereikt')").count());

        tekst.fill(goed);
        var duur = proef(tab);
        assertTrue(melding(tab).endsWith("scenario's slagen."), melding(tab));
        assertFalse(tab.locator(".oordeel.nee").count() > 0);
        System.out.println("From Proef to the result in the browser: " + duur.toMillis() + " ms");

        Download bestand = tab.waitForDownload(() -> Blad.klik(tab, "Download het bestand"));
        assertEquals("giften.feature", bestand.suggestedFilename());
        accepteert(bestand);
    }

    /** The suite reads the features with the file in its place: nothing to remark, and this service passes. */
    private void accepteert(Download bestand) throws IOException {
        kopieer(Path.of("../../features"), map);
        bestand.saveAs(map.resolve("05-giften").resolve(bestand.suggestedFilename()));
        var features = Features.lees(map);
        assertEquals(List.of(), Controle.fouten(features));
        try (var doel = new HttpDoel(Blad.adres(dienst, "/api/v1"), HttpDoel.GEWONE_WACHTTIJD)) {
            var uitslag = new Toets(features, new Selectie(Set.of(), Set.of(), Set.of(SCENARIO))).voerUit(doel);
            assertTrue(uitslag.geslaagd(), () -> uitslag.zaken().get(0).verslag());
            assertTrue(uitslag.zaken().get(0).scenario().stappen().toString().contains(GOED));
        }
    }

    @Test
    void aFault_isFoundWhileTyping_andLeadsToItsLine() {
        var tab = open(Scherm.GEWOON, EDITOR);
        var tekst = tab.locator("#tekst");
        tekst.fill(tekst.inputValue().replace(GIFT, "krijgt het gezin iets"));
        tab.locator("#melding").waitFor();
        assertEquals("Er is 1 fout.", melding(tab));
        tab.locator("[data-regel]").click();
        assertEquals(
                "En op 15 maart 2026 krijgt het gezin iets",
                tab.evaluate(
                        "document.getElementById('tekst').value"
                                + ".slice(document.getElementById('tekst').selectionStart, document.getElementById('tekst').selectionEnd).trim()"));
    }

    @Test
    void withAKeyboardAlone_aSentenceIsChosenAndFilledIn_andTried() {
        var tab = open(Scherm.GEWOON, "/scenario-editor/05-giften");
        tab.locator("#tekst").focus();
        tab.evaluate("""
                () => {
                  const tekst = document.getElementById('tekst');
                  const einde = tekst.value.indexOf('      Als de regel') - 1;
                  tekst.setSelectionRange(einde, einde);
                }
                """);
        tab.keyboard().press("Enter");
        tab.keyboard().type("      En gezin ontvangt een gift");
        var lijst = tab.getByRole(AriaRole.LISTBOX);
        lijst.waitFor();
        tab.keyboard().press("ArrowDown");
        assertEquals(
                tab.locator("[role=option][aria-selected=true]").getAttribute("id"),
                tab.locator("#tekst").getAttribute("aria-activedescendant"));
        tab.keyboard().press("Enter");
        assertFalse(lijst.isVisible());
        assertTrue(
                tab.locator("#tekst").inputValue().contains("En op {datum} ontvangt het gezin een gift van {bedrag}"));
        tab.keyboard().type("1 juni 2026");
        assertFalse(lijst.isVisible());
        assertTrue(tab.locator("#tekst").inputValue().contains("En op 1 juni 2026 ontvangt"));
        tab.keyboard().press("Tab");
        assertEquals("bron", tab.evaluate("document.activeElement.name"));
        tab.keyboard().press("Tab");
        tab.keyboard().press("Enter");
        tab.locator("#uitslag:focus").waitFor();
    }

    private Page open(Scherm scherm, String pad) {
        var tab = browser.tab(scherm);
        tab.navigate(Blad.adres(dienst, pad));
        return tab;
    }

    private static Duration proef(Page tab) {
        tab.evaluate("document.getElementById('uitslag')?.remove()");
        long begin = System.nanoTime();
        tab.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Proef").setExact(true))
                .click();
        tab.locator(".proef").first().waitFor();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static String melding(Page tab) {
        return tab.locator("#melding").innerText();
    }

    private static void kopieer(Path van, Path naar) throws IOException {
        try (var paden = Files.walk(van)) {
            for (var pad :
                    paden.filter(pad -> !pad.toString().contains("target")).toList()) {
                var doel = naar.resolve(van.relativize(pad).toString());
                if (Files.isDirectory(pad)) {
                    Files.createDirectories(doel);
                } else {
                    Files.copy(pad, doel);
                }
            }
        }
    }
}
