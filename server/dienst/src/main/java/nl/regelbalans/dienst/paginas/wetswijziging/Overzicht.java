package nl.regelbalans.dienst.paginas.wetswijziging;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regelbalans.dienst.paginas.Onderwerp;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Peildag;
import nl.regelbalans.dienst.paginas.Rubriek;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/**
 * All entries on one day.
 *
 * @param zoek the words that the entries were chosen by; empty for all
 */
record Overzicht(Peildag peildag, String zoek, int totaal, List<Regel> regels) implements Pagina {

    /** One entry. */
    record Regel(String id, String nummer, String titel, String kern, Stand stand) {}

    static Overzicht van(Catalogus catalogus, Peildag peildag, String zoek) {
        var regels = catalogus.wetswijzigingen().stream()
                .filter(wetswijziging -> past(wetswijziging, zoek))
                .map(wetswijziging -> regel(wetswijziging, peildag))
                .toList();
        return new Overzicht(peildag, zoek, catalogus.wetswijzigingen().size(), regels);
    }

    private static Regel regel(Wetswijziging wetswijziging, Peildag peildag) {
        return new Regel(
                wetswijziging.id(),
                Nummer.van(wetswijziging),
                wetswijziging.titel(),
                wetswijziging.kern(),
                Stand.op(peildag.peildatum(), wetswijziging.versies()));
    }

    /** Every word must be somewhere: in the name, in the explanation or in an article. */
    private static boolean past(Wetswijziging wetswijziging, String zoek) {
        var tekst = Stream.concat(
                        Stream.of(wetswijziging.id(), wetswijziging.titel(), wetswijziging.kern()),
                        wetswijziging.versies().lijst().stream()
                                .flatMap(versie -> versie.grondslagen().stream())
                                .map(grondslag -> grondslag.aanduiding()))
                .reduce("", (eerder, later) -> eerder + " " + later.toLowerCase(Locale.ROOT));
        return zoek.isBlank()
                || Stream.of(zoek.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                        .allMatch(tekst::contains);
    }

    /** What is about more than one of them. */
    List<Onderwerp> niveaus() {
        return Onderwerp.niveaus();
    }

    @Override
    public String titel() {
        return "Wetswijzigingen";
    }

    @Override
    public Rubriek rubriek() {
        return Rubriek.WETSWIJZIGINGEN;
    }
}
