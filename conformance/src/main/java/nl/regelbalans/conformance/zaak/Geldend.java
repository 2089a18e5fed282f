package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.conformance.features.Deel;
import nl.regelbalans.conformance.features.Scenario;

/**
 * {@code geldend} is only another name for the version that is law on the peildatum. The answer says which, and under its own name
 * that version answers the same: a product that names another version gives itself away.
 */
record Geldend(Scenario scenario, Function<Verzoek, Antwoord> product) {

    static final String NAAM = "geldend";

    private static final Pattern RECHT = Pattern.compile("oud-recht|wet-\\d{4}");

    void controleer(JsonObject vraag, Antwoord antwoord) {
        if (!scenario.versie().equals(NAAM)) {
            return;
        }
        String versie = Objecten.tekst(antwoord.json().orElseThrow(), "versie");
        Eis.dat(
                RECHT.matcher(versie).matches(),
                "de versie die op de peildatum geldt: oud-recht, of wet met een jaartal",
                "versie = " + versie);
        Antwoord zelf = product.apply(Verzoek.post(new Deel(scenario.wetswijziging(), versie).pad(), vraag));
        Eis.dat(
                zelf.json().equals(antwoord.json()),
                "hetzelfde antwoord als onder de versie die het noemt, " + versie,
                "onder " + versie + ": " + zelf.kort());
    }
}
