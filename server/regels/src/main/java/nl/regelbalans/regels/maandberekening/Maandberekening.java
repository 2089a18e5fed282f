package nl.regelbalans.regels.maandberekening;

import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.gegevens.Velden;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.waarde.Peildatum;

/** What a household with bijstand has in hand in one month: plain data in, plain data out, like the loket that it asks. */
public record Maandberekening(Loket loket) {

    /** What a household looks like. */
    public static final Recordsoort<Huishouden> HUISHOUDEN = Recordsoort.van(Huishouden.class);

    /** What a month gives. */
    public static final Recordsoort<Uitkomst> UITKOMST = Recordsoort.van(Uitkomst.class);

    /** The entries that are asked, by id. */
    public static final List<String> WETSWIJZIGINGEN =
            Keten.met(1).stream().map(Schakel::wetswijziging).distinct().toList();

    private static final List<String> VELDEN = List.of("peildatum", "situatie", "versies", "oordelen", "beleid");

    /**
     * Works out the calendar month of the peildatum.
     *
     * @param vraag plain data: {@code peildatum}, {@code situatie}, and if need be {@code versies} and {@code beleid} by entry and
     *     {@code oordelen} by schakel
     * @throws OngeldigeVraag with every fault in the question
     */
    public Map<String, Object> bereken(Object vraag) {
        var fouten = new Fouten();
        var velden = Velden.van(vraag, "", fouten);
        fouten.weigerAlsErFoutenZijn();
        velden.kent("een maandberekening", VELDEN);
        var peildatum = velden.verplicht("peildatum", Datumsoort.DATUM).map(Peildatum::new);
        var invoer = Invoer.lees(loket.catalogus(), velden, peildatum.stream().toList());
        var versies = invoer.versies(velden.deel("versies"));
        var keuzes = invoer.keuzes(List.of(versies)).met(versies);
        fouten.weigerAlsErFoutenZijn();
        var antwoord = new Berekening(loket, keuzes, fouten)
                .bereken(peildatum.orElseThrow(), invoer.huishouden().orElseThrow());
        fouten.weigerAlsErFoutenZijn();
        return antwoord.gegevens();
    }
}
