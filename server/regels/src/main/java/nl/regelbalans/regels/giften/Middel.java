package nl.regelbalans.regels.giften;

import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;

/** As what a gift counts when it is not left out. */
public enum Middel {
    @Veld("Het is bedoeld om van te leven, of het komt regelmatig terug (artikel 32).")
    INKOMEN,
    @Veld("Het is eenmalig of bijzonder (artikel 34).")
    VERMOGEN;

    Vindplaats grondslag() {
        return this == INKOMEN
                ? Wet.PARTICIPATIEWET.artikel("32").lid(1)
                : Wet.PARTICIPATIEWET.artikel("34").lid(1).onderdeel("b");
    }
}
