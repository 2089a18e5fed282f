package nl.regelbalans.dienst.paginas;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Niveau;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/**
 * What the scenarios of one folder are about: a wetswijziging, or a level above the single beoordeling.
 *
 * @param id the name of the folder
 * @param pad below which its pages are
 */
public record Onderwerp(String id, String titel, String pad) {

    public static Onderwerp van(Wetswijziging wetswijziging) {
        return new Onderwerp(wetswijziging.id(), wetswijziging.titel(), "/wetswijzigingen/" + wetswijziging.id());
    }

    public static Onderwerp van(Niveau niveau) {
        var titel =
                switch (niveau) {
                    case VERGELIJKINGEN -> "Antwoorden naast elkaar";
                    case MAANDBEREKENINGEN -> "Een maand en een jaar van een huishouden";
                };
        return new Onderwerp(niveau.naam(), titel, "/" + niveau.naam());
    }

    /**
     * The subject of a folder.
     *
     * @throws nl.regelbalans.regels.catalogus.NietGevonden if there is none
     */
    public static Onderwerp van(String id, Catalogus catalogus) {
        return Niveau.van(id).map(Onderwerp::van).orElseGet(() -> van(catalogus.wetswijziging(id)));
    }

    /** All of them, the wetswijzigingen first. */
    public static List<Onderwerp> alle(Catalogus catalogus) {
        return Stream.concat(catalogus.wetswijzigingen().stream().map(Onderwerp::van), niveaus().stream())
                .toList();
    }

    public static List<Onderwerp> niveaus() {
        return Stream.of(Niveau.values()).map(Onderwerp::van).toList();
    }

    /** Whether it has a page of its own that explains it. */
    public boolean isWetswijziging() {
        return Niveau.van(id).isEmpty();
    }
}
