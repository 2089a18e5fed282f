package nl.regelbalans.dienst.catalogus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.gegevens.Namen;
import nl.regelbalans.regels.loket.Schrijver;
import nl.regelbalans.regels.norm.Norm;

/** The pages of the catalogue as plain data; everything follows from the declaration of the entry. */
final class Catalogusblad {

    private Catalogusblad() {}

    static Map<String, Object> kort(Wetswijziging wetswijziging) {
        var blad = new LinkedHashMap<String, Object>();
        blad.put("id", wetswijziging.id());
        blad.put("titel", wetswijziging.titel());
        blad.put("kern", wetswijziging.kern());
        blad.put(
                "versies",
                wetswijziging.versies().lijst().stream()
                        .map(Catalogusblad::versieKort)
                        .toList());
        return blad;
    }

    static Map<String, Object> volledig(Wetswijziging wetswijziging) {
        var blad = kort(wetswijziging);
        blad.put("situatie", wetswijziging.versies().situatie().schema());
        blad.put("uitkomst", wetswijziging.versies().uitkomst().schema());
        blad.put("normen", wetswijziging.normen().stream().map(Norm::naam).toList());
        return blad;
    }

    /**
     * The page of one version.
     *
     * @param vraag an example of a question
     * @param antwoord the answer to it
     */
    static Map<String, Object> versie(
            Wetswijziging wetswijziging, Versie<?, ?> versie, Map<String, Object> vraag, Map<String, Object> antwoord) {
        var schrijver = new Schrijver(versie.voorbeeld().peildatum());
        var blad = new LinkedHashMap<String, Object>();
        blad.put("wetswijziging", wetswijziging.id());
        blad.put("titel", wetswijziging.titel());
        blad.put("kern", wetswijziging.kern());
        blad.putAll(versieKort(versie));
        blad.put(
                "grondslagen",
                versie.grondslagen().stream().map(schrijver::vindplaats).toList());
        blad.put("zekerheid", schrijver.zekerheid(versie.voorbehouden()));
        blad.put("situatie", wetswijziging.versies().situatie().schema());
        blad.put("oordelen", versie.oordelen().stream().map(schrijver::vraag).toList());
        blad.put("beleid", beleid(versie.beleid(), schrijver));
        blad.put("uitkomst", wetswijziging.versies().uitkomst().schema());
        blad.put("voorbeeld", voorbeeld(vraag, antwoord));
        return blad;
    }

    private static Map<String, Object> versieKort(Versie<?, ?> versie) {
        var blad = new LinkedHashMap<String, Object>();
        blad.put("versie", versie.naam());
        blad.put("rechtskracht", Namen.metStreepjes(versie.rechtskracht()));
        blad.put("geldigheid", new Schrijver(versie.voorbeeld().peildatum()).geldigheid(versie.geldigheid()));
        return blad;
    }

    private static List<Map<String, Object>> beleid(List<Beleidsruimte<?>> ruimten, Schrijver schrijver) {
        return ruimten.stream().map(schrijver::beleidsruimte).toList();
    }

    private static Map<String, Object> voorbeeld(Map<String, Object> vraag, Map<String, Object> antwoord) {
        var voorbeeld = new LinkedHashMap<String, Object>();
        voorbeeld.put("vraag", vraag);
        voorbeeld.put("antwoord", antwoord);
        return voorbeeld;
    }
}
