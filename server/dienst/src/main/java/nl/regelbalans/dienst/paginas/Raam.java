package nl.regelbalans.dienst.paginas;

import java.util.Arrays;
import java.util.List;

/** What stands around every page. */
record Raam(Rubriek rubriek) {

    /** One item of the menu. */
    record Keuze(String naam, String adres, boolean hier) {}

    List<Keuze> menu() {
        return Arrays.stream(Rubriek.values())
                .map(keuze -> new Keuze(keuze.naam(), keuze.adres(), keuze == rubriek))
                .toList();
    }
}
