package nl.regelbalans.conformance.controle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.recht.Geldigheid;
import nl.regelbalans.conformance.waarden.Waarde;
import nl.regelbalans.conformance.waarden.Waardesoort;

/**
 * At least one provision of the norm is law in the time of the version. One is enough, because a rule on the passage from
 * old to new law rests on both. Only for scenarios that say they are law: a gemeente may run ahead of a law.
 */
final class GrondslagGeldt implements Regel {

    private static final Pattern WET = Pattern.compile("wet-(\\d{4})");
    private static final String OUD_RECHT = "oud-recht";

    /** The first year of old law that the features look at. Where an entry changes in 2027, it lasts until then. */
    private static final Periode OUD = new Periode(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));

    private record Periode(LocalDate begin, LocalDate einde) {

        boolean raakt(Geldigheid geldigheid) {
            return geldigheid.duurtNog(begin) && geldigheid.isBegonnen(einde);
        }
    }

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        return stof.features().scenarios().stream()
                .filter(scenario -> scenario.soort().equals("wet"))
                .filter(scenario -> periode(scenario.versie())
                        .filter(periode -> Waardesoort.GRONDSLAG.leesAlle(scenario.grondslag()).stream()
                                .map(grondslag -> geldigheid(stof, grondslag))
                                .noneMatch(geldigheid -> geldigheid.isEmpty() || periode.raakt(geldigheid.get())))
                        .isPresent())
                .map(GrondslagGeldt::fout);
    }

    private static Optional<Geldigheid> geldigheid(Stof stof, Waarde grondslag) {
        return stof.bronnen().geldigheid(grondslag.json().asJsonObject());
    }

    private static Optional<Periode> periode(String versie) {
        Matcher wet = WET.matcher(versie);
        if (wet.matches()) {
            int jaar = Integer.parseInt(wet.group(1));
            return Optional.of(new Periode(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31)));
        }
        return versie.equals(OUD_RECHT) ? Optional.of(OUD) : Optional.empty();
    }

    private static Leesfout fout(Scenario scenario) {
        return new Leesfout(
                scenario.plaats(),
                "Geen enkel artikel van de grondslag was wet in de tijd van @" + scenario.versie()
                        + ". Kies een andere versie, of zet het artikel erbij dat toen gold.");
    }
}
