package nl.regelbalans.conformance.toets;

import java.util.Optional;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.features.Scenario;

/**
 * Checks that a product refuses what it says not to know. One scenario asks; whatever it expects of a product that knows the rule, here only
 * a refusal is right, and what holds for the one holds for all scenarios of that part.
 */
record Grenswacht(Uitvoering uitvoering, Doel doel) {

    private static final int BESTAAT_NIET = 404;
    private static final String ZELFVERKLARING = "de zelfverklaring (GET /conformiteit)";
    private static final String WEIGERING =
            "een weigering (HTTP 404, application/problem+json), want het product zegt deze versie niet te kennen";

    Zaakuitslag vraag(Scenario scenario) {
        Verloop verloop = uitvoering.speel(scenario);
        return verloop.zaak()
                .gekregen()
                .map(antwoord -> oordeel(scenario, antwoord, herhaalregel(verloop)))
                .orElse(verloop.uitslag());
    }

    private static Zaakuitslag oordeel(Scenario scenario, Antwoord antwoord, Optional<String> herhaalregel) {
        if (antwoord.weigert(BESTAAT_NIET)) {
            return Zaakuitslag.van(scenario, Resultaat.NIET_VAN_TOEPASSING);
        }
        String gekregen = (antwoord.status() == 200 ? "het rekent toch: " : "") + antwoord.kort();
        return Zaakuitslag.van(
                scenario, Resultaat.GEZAKT, new Bevinding(ZELFVERKLARING, WEIGERING, gekregen, herhaalregel));
    }

    private Optional<String> herhaalregel(Verloop verloop) {
        return verloop.zaak().verzoek().flatMap(doel::herhaalregel);
    }
}
