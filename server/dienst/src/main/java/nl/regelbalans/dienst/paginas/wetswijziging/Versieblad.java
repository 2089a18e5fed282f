package nl.regelbalans.dienst.paginas.wetswijziging;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelbalans.dienst.paginas.Weergave;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.catalogus.Rechtskracht;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.gegevens.Keuzesoort;
import nl.regelbalans.regels.gegevens.Namen;
import nl.regelbalans.regels.loket.Schrijver;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Voorbehoud;

/**
 * One version of an entry.
 *
 * @param geldtNu whether it holds on the day of the page
 * @param graad vastgesteld, afgeleid or onzeker
 * @param redenen why it is less than certain
 */
record Versieblad(
        String naam,
        String kop,
        boolean voorstel,
        String geldigheid,
        boolean geldtNu,
        String graad,
        List<String> redenen,
        List<Map<String, Object>> grondslagen,
        List<Ruimteblad> oordelen,
        List<Ruimteblad> beleid) {

    private static final Map<String, String> RUIMTEN = new Keuzesoort<>(Ruimte.class).betekenissen();

    /**
     * What the law leaves to somebody else.
     *
     * @param ruimte which kind of room that is
     */
    record Ruimteblad(String tekst, String ruimte, Map<String, Object> grondslag) {}

    static Versieblad van(Versie<?, ?> versie, Stand stand, Peildatum peildatum) {
        var schrijver = new Schrijver(leesdag(versie.geldigheid(), peildatum));
        var voorbehouden = versie.voorbehouden(peildatum);
        boolean voorstel = versie.rechtskracht() == Rechtskracht.VOORSTEL;
        return new Versieblad(
                versie.naam(),
                Weergave.kop(versie.naam()),
                voorstel,
                voorstel ? "is nooit wet geworden" : "wet " + versie.geldigheid(),
                stand.geldt() && stand.versie().equals(versie.naam()),
                Namen.metStreepjes(Voorbehoud.zwakste(voorbehouden)),
                voorbehouden.stream().map(Voorbehoud::reden).distinct().toList(),
                versie.grondslagen().stream().map(schrijver::vindplaats).toList(),
                versie.oordelen().stream()
                        .map(oordeel -> oordeel(oordeel, schrijver))
                        .toList(),
                versie.beleid().stream()
                        .map(ruimte -> beleid(ruimte, schrijver))
                        .toList());
    }

    /** What stands in it to read. */
    Stream<String> teksten() {
        return Stream.concat(
                redenen.stream(),
                Stream.concat(oordelen.stream(), beleid.stream()).map(Ruimteblad::tekst));
    }

    /** A link to the law opens the text of this version: of the day of the page, or of the day nearest to it. */
    private static Peildatum leesdag(Geldigheid geldigheid, Peildatum peildatum) {
        return geldigheid.begintNa(peildatum.datum())
                ? new Peildatum(geldigheid.van().orElseThrow())
                : geldigheid
                        .totEnMet()
                        .filter(einde -> einde.isBefore(peildatum.datum()))
                        .map(Peildatum::new)
                        .orElse(peildatum);
    }

    private static Ruimteblad oordeel(Oordeel<?> oordeel, Schrijver schrijver) {
        return new Ruimteblad(
                oordeel.vraag(),
                RUIMTEN.get(Namen.metStreepjes(oordeel.ruimte())),
                schrijver.vindplaats(oordeel.grondslag()));
    }

    private static Ruimteblad beleid(Beleidsruimte<?> ruimte, Schrijver schrijver) {
        return new Ruimteblad(ruimte.uitleg(), "", schrijver.vindplaats(ruimte.grondslag()));
    }
}
