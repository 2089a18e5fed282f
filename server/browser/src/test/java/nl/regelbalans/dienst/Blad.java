package nl.regelbalans.dienst;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;

/** The pages that a reader can see, and how to get there. */
@SuppressWarnings("ImmutableEnumChecker") // the ways are lambdas without state
enum Blad {
    OVERZICHT("/"),
    NIETS_GEVONDEN("/?zoek=zeppelin"),
    TOELICHTING("/wetswijzigingen/05-giften"),
    TOELICHTING_MET_BELEID("/wetswijzigingen/09-maatregelen"),
    VOORBEELDEN("/wetswijzigingen/01-bijverdiengrenzen/voorbeelden"),
    VOORBEELDEN_VAN_EEN_JAAR("/maandberekeningen/voorbeelden?versie=jaar"),
    LEEG_FORMULIER("/wetswijzigingen/15-vermogen/versies/wet-2026/reken"),
    LANG_FORMULIER("/wetswijzigingen/16-maatwerk/versies/wet-2026/reken?voorbeeld"),
    FOUTEN("/wetswijzigingen/15-vermogen/versies/wet-2026/reken", tab -> klik(tab, "Reken uit")),
    ANTWOORD("/wetswijzigingen/05-giften/versies/wet-2026/reken?voorbeeld", tab -> klik(tab, "Reken uit")),
    NAAST_ELKAAR("/wetswijzigingen/01-bijverdiengrenzen/versies/oud-recht/reken?voorbeeld", tab -> {
        klik(tab, "Reken uit");
        tab.locator("[name='situatie.inkomstenUitArbeid']").fill("1.400");
        klik(tab, "Wat als? Zet naast het eerdere geval");
    }),
    EDITOR_BEGIN("/scenario-editor"),
    EDITOR_NIEUW("/scenario-editor/05-giften"),
    EDITOR_NIVEAU("/scenario-editor/vergelijkingen?scenario=PWB-V-016"),
    EDITOR_GEZAKT("/scenario-editor/05-giften?scenario=PWB-05-002", tab -> {
        var tekst = tab.locator("#tekst");
        tekst.fill(tekst.inputValue().replaceFirst("€ 0,01 komt boven", "€ 0,02 komt boven"));
        klik(tab, "Proef");
        tab.locator(".proef").first().waitFor();
    }),
    EDITOR_FOUTEN("/scenario-editor/05-giften", tab -> {
        tab.locator("#tekst").fill("# language: nl\nFunctionaliteit: Giften\n  Scenario: Los\n");
        klik(tab, "Controleer");
        tab.locator(".fouten").waitFor();
    }),
    BEGRIPPEN("/begrippen"),
    CERTIFICAAT("/certificaat"),
    CERTIFICAAT_ONGELDIG("/certificaat", tab -> {
        tab.locator("#certificaat").fill("a.b.c");
        klik(tab, "Kijk na");
        tab.locator("#uitslag").waitFor();
    }),
    API("/api"),
    ONBEKEND("/bestaat-niet");

    private final String pad;

    @SuppressWarnings("ImmutableEnumChecker") // the ways hold nothing that changes
    private final Consumer<Page> weg;

    Blad(String pad) {
        this(pad, tab -> {});
    }

    Blad(String pad, Consumer<Page> weg) {
        this.pad = pad;
        this.weg = weg;
    }

    void open(Dienst dienst, Page tab) {
        tab.navigate(adres(dienst, pad));
        weg.accept(tab);
    }

    static String adres(Dienst dienst, String pad) {
        return "http://localhost:" + dienst.poort() + pad;
    }

    static void klik(Page tab, String knop) {
        tab.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(knop).setExact(true))
                .click();
    }
}
