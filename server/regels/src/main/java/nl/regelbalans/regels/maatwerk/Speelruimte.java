package nl.regelbalans.regels.maatwerk;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** The routes and the tools that are open in one situatie. */
record Speelruimte(List<Weg> wegen, List<Werktuig> werktuigen) {

    static final Wetsartikel VREEMDELINGEN = Wet.PARTICIPATIEWET.artikel("16").lid(2);

    /**
     * Explains every route and tool in the motivering, and why a route is closed.
     *
     * @param wegen the routes that the version of the law knows
     */
    static Speelruimte van(Zaak<Situatie> zaak, List<Weg> wegen) {
        return new Speelruimte(open(zaak, wegen), werktuigen(zaak));
    }

    private static List<Weg> open(Zaak<Situatie> zaak, List<Weg> wegen) {
        var open = wegen.stream()
                .filter(weg -> weg.onderwerp() == zaak.situatie().onderwerp())
                .filter(weg -> zaak.situatie().uitvoerder() == Uitvoerder.GEMEENTE || Aio.heeft(zaak, weg.route()))
                .filter(weg -> isVoorDezePersoon(zaak, weg.route()))
                .toList();
        open.forEach(weg -> zaak.stap(weg.grondslag(), weg.zin()));
        if (open.contains(Weg.AFSTEMMING_BIJSTAND)) {
            Rechtspraak.wijstDeWeg(zaak);
        }
        return open;
    }

    private static boolean isVoorDezePersoon(Zaak<Situatie> zaak, Route route) {
        if (route == Route.ZEER_DRINGENDE_REDENEN && zaak.situatie().vreemdelingBuitenArtikel11()) {
            zaak.stap(VREEMDELINGEN, "Voor deze vreemdeling gelden zeer dringende redenen niet.");
            return false;
        }
        return true;
    }

    private static List<Werktuig> werktuigen(Zaak<Situatie> zaak) {
        var open =
                Werktuig.ALLE.stream().filter(werktuig -> werktuig.isOpen(zaak)).toList();
        open.forEach(werktuig -> zaak.stap(werktuig.grondslag(), werktuig.zin()));
        if (!open.stream().allMatch(Werktuig::heeftArtikel)) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Van de gereedschapskist staan alleen artikel 3:4 en 4:84 in de Awb. De rest komt uit literatuur en"
                            + " rechtspraak.");
        }
        return open;
    }

    List<Route> routes() {
        return wegen.stream().map(Weg::route).toList();
    }

    List<Gereedschap> gereedschap() {
        return werktuigen.stream().map(Werktuig::gereedschap).toList();
    }

    boolean isLeeg() {
        return wegen.isEmpty() && werktuigen.isEmpty();
    }

    /** Every requirement once, the circumstances always first; none when nothing is open. */
    List<Motiveringseis> teMotiveren() {
        return isLeeg()
                ? List.of()
                : Stream.of(
                                Stream.of(Motiveringseis.OMSTANDIGHEDEN),
                                wegen.stream().map(Weg::eis),
                                werktuigen.stream().flatMap(werktuig -> werktuig.eisen().stream()))
                        .flatMap(eisen -> eisen)
                        .distinct()
                        .toList();
    }
}
