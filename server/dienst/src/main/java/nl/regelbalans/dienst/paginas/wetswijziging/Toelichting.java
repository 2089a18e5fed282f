package nl.regelbalans.dienst.paginas.wetswijziging;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Peildag;
import nl.regelbalans.dienst.paginas.Rubriek;
import nl.regelbalans.dienst.paginas.begrip.Begripwijzer;
import nl.regelbalans.dienst.paginas.begrip.Begripwijzer.Verwijzing;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.loket.Schrijver;

/**
 * One entry on one day: what changes, for whom, since when, and who decides.
 *
 * @param voorbeelden how many scenarios it has
 * @param begrippen the words on the page that are explained
 */
record Toelichting(
        String id,
        String nummer,
        String titel,
        String kern,
        Peildag peildag,
        Stand stand,
        List<Versieblad> versies,
        List<Normblad> normen,
        long voorbeelden,
        List<Verwijzing> begrippen)
        implements Pagina {

    static Toelichting van(Wetswijziging wetswijziging, Peildag peildag, long voorbeelden) {
        var stand = Stand.op(peildag.peildatum(), wetswijziging.versies());
        var schrijver = new Schrijver(peildag.peildatum());
        var versies = wetswijziging.versies().lijst().stream()
                .map(versie -> Versieblad.van(versie, stand, peildag.peildatum()))
                .toList();
        return new Toelichting(
                wetswijziging.id(),
                Nummer.van(wetswijziging),
                wetswijziging.titel(),
                wetswijziging.kern(),
                peildag,
                stand,
                versies,
                wetswijziging.normen().stream()
                        .map(norm -> Normblad.van(norm, schrijver))
                        .toList(),
                voorbeelden,
                Begripwijzer.in(Stream.concat(
                        Stream.of(wetswijziging.kern()), versies.stream().flatMap(Versieblad::teksten))));
    }

    @Override
    public Rubriek rubriek() {
        return Rubriek.WETSWIJZIGINGEN;
    }
}
