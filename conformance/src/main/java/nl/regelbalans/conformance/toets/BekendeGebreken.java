package nl.regelbalans.conformance.toets;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The known gaps of a product. A gap excuses that its scenario fails, and nothing else: a scenario that could not be checked stays a
 * failure, and a scenario that passes by surprise makes the list wrong.
 */
public final class BekendeGebreken {

    private final Map<String, BekendGebrek> perScenario;

    BekendeGebreken(List<BekendGebrek> gebreken) {
        this.perScenario = new TreeMap<>(gebreken.stream().collect(toMap(BekendGebrek::id, identity())));
    }

    public static BekendeGebreken geen() {
        return new BekendeGebreken(List.of());
    }

    /** In the order of the ids of their scenarios. */
    public Collection<BekendGebrek> alle() {
        return perScenario.values();
    }

    Zaakuitslag weeg(Zaakuitslag zaak) {
        return Optional.ofNullable(perScenario.get(zaak.scenario().id()))
                .map(gebrek -> weeg(zaak, gebrek))
                .orElse(zaak);
    }

    private static Zaakuitslag weeg(Zaakuitslag zaak, BekendGebrek gebrek) {
        return switch (zaak.resultaat()) {
            case GEZAKT -> new Zaakuitslag(zaak.scenario(), zaak.resultaat(), zaak.bevinding(), Optional.of(gebrek));
            case GESLAAGD ->
                Zaakuitslag.van(
                        zaak.scenario(),
                        Resultaat.GEZAKT,
                        new Bevinding(
                                "de lijst met bekende gebreken",
                                "een scenario dat zakt, want het staat in de lijst (" + gebrek + ")",
                                "een scenario dat slaagt; haal " + gebrek.id() + " uit de lijst",
                                Optional.empty()));
            case NIET_VAN_TOEPASSING, NIET_VASTGESTELD, FOUT_IN_SUITE -> zaak;
        };
    }
}
