package nl.regelbalans.dienst.paginas.wetswijziging;

import java.util.List;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Peildag;
import nl.regelbalans.dienst.paginas.Rubriek;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.loket.Schrijver;

/**
 * One entry on one day: what changes, for whom, since when, and who decides.
 *
 * @param voorbeelden how many scenarios it has
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
        long voorbeelden)
        implements Pagina {

    static Toelichting van(Wetswijziging wetswijziging, Peildag peildag, long voorbeelden) {
        var stand = Stand.op(peildag.peildatum(), wetswijziging.versies());
        var schrijver = new Schrijver(peildag.peildatum());
        return new Toelichting(
                wetswijziging.id(),
                Nummer.van(wetswijziging),
                wetswijziging.titel(),
                wetswijziging.kern(),
                peildag,
                stand,
                wetswijziging.versies().lijst().stream()
                        .map(versie -> Versieblad.van(versie, stand, peildag.peildatum()))
                        .toList(),
                wetswijziging.normen().stream()
                        .map(norm -> Normblad.van(norm, schrijver))
                        .toList(),
                voorbeelden);
    }

    @Override
    public Rubriek rubriek() {
        return Rubriek.WETSWIJZIGINGEN;
    }
}
