package nl.regelbalans.regels.maatwerk;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Artikelen 47a en 47b: which routes the Sociale verzekeringsbank has for the AIO. */
final class Aio {

    private static final Wetsartikel TAAK = Wet.PARTICIPATIEWET.artikel("47a").lid(1);
    private static final Wetsartikel ARTIKELEN =
            Wet.PARTICIPATIEWET.artikel("47a").lid(2);
    private static final Wetsartikel LEESWIJZER = Wet.PARTICIPATIEWET.artikel("47b");

    static final List<Vindplaats> GRONDSLAGEN = List.of(TAAK, ARTIKELEN, LEESWIJZER);

    private Aio() {}

    /** Whether the SVB has this route too; a route that it lacks is explained. */
    static boolean heeft(Zaak<Situatie> zaak, Route route) {
        return switch (route) {
            case ZEER_DRINGENDE_REDENEN, EERDER_INGAAN, BIJZONDERE_OMSTANDIGHEDEN -> true;
            case AFSTEMMING_BIJSTAND, AFSTEMMING_VERPLICHTINGEN, MAATREGEL_AFSTEMMEN ->
                gesloten(zaak, ARTIKELEN, "Artikel 18 geldt niet voor de AIO.");
            case ANDERE_PERIODE ->
                gesloten(zaak, ARTIKELEN, "Een andere periode rust op artikel 18. Dat geldt niet voor de AIO.");
            case BIJZONDERE_BIJSTAND ->
                gesloten(
                        zaak,
                        TAAK,
                        "De SVB geeft alleen algemene bijstand. De gemeente gaat over bijzondere bijstand.");
            case EERDER_BEHANDELEN ->
                gesloten(zaak, LEESWIJZER, "Artikel 41, elfde lid, staat niet bij de artikelen voor de SVB.");
        };
    }

    private static boolean gesloten(Zaak<Situatie> zaak, Wetsartikel grondslag, String zin) {
        zaak.stap(grondslag, zin);
        return false;
    }
}
