package nl.regelbalans.regels.loket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Velden;
import nl.regelbalans.regels.waarde.Peildatum;

/**
 * Reads a question to a version of an entry, and finds every fault in it before anything is computed.
 *
 * @param gekozenBeleid what the gemeente chose beforehand, by name of the slot
 */
record Vraaglezer<S extends Record, U extends Record>(
        Versies<S, U> versies, String versienaam, Map<String, Object> gekozenBeleid) {

    private static final List<String> VELDEN = List.of("peildatum", "situatie", "oordelen", "beleid");

    /**
     * Reads the question.
     *
     * @throws OngeldigeVraag with every fault
     */
    Vraag<S, U> lees(Object vraag) {
        var fouten = new Fouten();
        var velden = Velden.van(vraag, "", fouten);
        // What is no object has no fields to complain about.
        fouten.weigerAlsErFoutenZijn();
        velden.kent("een vraag", VELDEN);
        var peildatum = velden.verplicht("peildatum", Datumsoort.DATUM).map(Peildatum::new);
        var situatie = velden.verplicht("situatie", versies.situatie());
        var versie = versies.versie(versienaam, peildatum);
        var oordelen = Invullingen.lees(
                versie.oordelen(), velden.deel("oordelen").gegevens(), "oordelen", Foutcode.ONBEKEND_OORDEEL, fouten);
        var beleid =
                Invullingen.lees(versie.beleid(), beleid(velden, versie), "beleid", Foutcode.ONBEKEND_BELEID, fouten);
        if (situatie.isPresent() && peildatum.isPresent() && situatie.get() instanceof Samenhang samenhang) {
            samenhang.controleer(peildatum.get(), fouten);
        }
        fouten.weigerAlsErFoutenZijn();
        var zaak = new Zaak<>(peildatum.orElseThrow(), situatie.orElseThrow());
        oordelen.vulIn(zaak);
        beleid.vulIn(zaak);
        return new Vraag<>(versie, zaak, beleid.geschreven());
    }

    /** What the question says goes before what the gemeente chose beforehand. */
    private Map<?, ?> beleid(Velden velden, Versie<S, U> versie) {
        var beleid = new LinkedHashMap<Object, Object>();
        for (var ruimte : versie.beleid()) {
            if (gekozenBeleid.containsKey(ruimte.naam())) {
                beleid.put(ruimte.naam(), gekozenBeleid.get(ruimte.naam()));
            }
        }
        beleid.putAll(velden.deel("beleid").gegevens());
        return beleid;
    }
}
