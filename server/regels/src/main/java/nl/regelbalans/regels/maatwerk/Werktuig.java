package nl.regelbalans.regels.maatwerk;

import java.util.List;
import java.util.function.Predicate;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;

/**
 * How a tool works.
 *
 * @param open whether it fits the rule and the circumstances
 * @param zin the step that explains the tool and what to reason
 */
record Werktuig(
        Gereedschap gereedschap,
        Vindplaats grondslag,
        Predicate<Zaak<Situatie>> open,
        String zin,
        List<Motiveringseis> eisen) {

    static final List<Werktuig> ALLE = List.of(
            new Werktuig(
                    Gereedschap.OPPORTUNITEIT,
                    Awb.AFWEGING,
                    zaak -> zaak.situatie().onderwerp() == Onderwerp.MAATREGEL,
                    "Weeg eerst of optreden nodig is, voor zover de wet die keuze laat. Motiveer waarom wel of niet.",
                    List.of(Motiveringseis.WAAROM_NIET_OPTREDEN)),
            new Werktuig(
                    Gereedschap.OPEN_NORMEN,
                    Awb.AFWEGING,
                    zaak -> zaak.situatie().regelsoort() == Regelsoort.OPEN_NORM,
                    "De regel heeft een open woord. Motiveer wat dat in deze omstandigheden betekent.",
                    List.of(Motiveringseis.BETEKENIS_OPEN_WOORD)),
            new Werktuig(
                    Gereedschap.AFWIJKEN_VAN_BELEID,
                    Awb.BELEIDSREGEL,
                    zaak -> zaak.situatie().regelsoort() == Regelsoort.BELEIDSREGEL,
                    "Van een beleidsregel wijkt het college af als de gevolgen door bijzondere omstandigheden onevenredig zijn.",
                    List.of(Motiveringseis.DOEL_VAN_DE_REGEL, Motiveringseis.ONEVENREDIGE_GEVOLGEN)),
            new Werktuig(
                    Gereedschap.HARMONISATIEWET_ARREST,
                    Awb.AFWEGING,
                    zaak -> zaak.situatie().regelsoort() == Regelsoort.GEBONDEN
                            && zaak.situatie().noemt(Omstandigheid.DOOR_WETGEVER_NIET_VOORZIEN),
                    "De regel laat zelf geen ruimte. Motiveer waarom de wetgever hier niet aan heeft gedacht.",
                    List.of(Motiveringseis.NIET_VOORZIEN, Motiveringseis.ONEVENREDIGE_GEVOLGEN)),
            new Werktuig(
                    Gereedschap.EVENREDIGHEID,
                    Awb.EVENREDIGHEID,
                    zaak -> zaak.situatie().regelsoort() != Regelsoort.GEBONDEN,
                    "De regel laat ruimte. De gevolgen mogen niet onevenredig zijn in verhouding tot het doel. Motiveer dat.",
                    List.of(Motiveringseis.DOEL_VAN_DE_REGEL, Motiveringseis.ONEVENREDIGE_GEVOLGEN)),
            new Werktuig(
                    Gereedschap.GRONDRECHTEN,
                    Awb.AFWEGING,
                    zaak -> zaak.situatie().noemt(Omstandigheid.GRONDRECHT),
                    "Het college noemt een grondrecht. Motiveer welk grondrecht en hoe het besluit dat raakt.",
                    List.of(Motiveringseis.GERAAKT_GRONDRECHT)),
            new Werktuig(
                    Gereedschap.BUITENWETTELIJK_BELEID,
                    Awb.AFWEGING,
                    zaak -> zaak.invulling(Awb.GUNSTIGER_BELEID).orElse(false),
                    "Er is beleid dat gunstiger is dan de wet. Motiveer dat gelijke gevallen gelijk worden behandeld.",
                    List.of(Motiveringseis.GELIJKE_GEVALLEN)));

    boolean isOpen(Zaak<Situatie> zaak) {
        return open.test(zaak);
    }

    /** Only two tools have an article of their own; the others come from literature and case law. */
    boolean heeftArtikel() {
        return gereedschap == Gereedschap.AFWIJKEN_VAN_BELEID || gereedschap == Gereedschap.EVENREDIGHEID;
    }
}
