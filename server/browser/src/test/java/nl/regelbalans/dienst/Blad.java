package nl.regelbalans.dienst;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;

/** The pages that a reader can see, and how to get there. */
enum Blad {
    OVERZICHT("/"),
    NIETS_GEVONDEN("/?zoek=zeppelin"),
    TOELICHTING("/wetswijzigingen/05-giften"),
    TOELICHTING_MET_BELEID("/wetswijzigingen/09-maatregelen"),
    VOORBEELDEN("/wetswijzigingen/01-bijverdiengrenzen/voorbeelden"),
    LEEG_FORMULIER("/wetswijzigingen/15-vermogen/versies/wet-2026/reken"),
    LANG_FORMULIER("/wetswijzigingen/16-maatwerk/versies/wet-2026/reken?voorbeeld"),
    FOUTEN("/wetswijzigingen/15-vermogen/versies/wet-2026/reken", tab -> klik(tab, "Reken uit")),
    ANTWOORD("/wetswijzigingen/05-giften/versies/wet-2026/reken?voorbeeld", tab -> klik(tab, "Reken uit")),
    NAAST_ELKAAR("/wetswijzigingen/01-bijverdiengrenzen/versies/oud-recht/reken?voorbeeld", tab -> {
        klik(tab, "Reken uit");
        tab.locator("[name='situatie.inkomstenUitArbeid']").fill("1.400");
        klik(tab, "Wat als? Zet naast het eerdere geval");
    }),
    API("/api"),
    ONBEKEND("/bestaat-niet");

    private final String pad;

    @SuppressWarnings("ImmutableEnumChecker") // the ways are without state
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
