package nl.regelbalans.conformance.controle;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import nl.regelbalans.conformance.controle.Stof.Lezing;
import nl.regelbalans.conformance.features.Leesfout;

/** A step can be read in exactly one way, also a step that a run would not reach. */
final class StapHeeftEenZin implements Regel {

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        return stof.scenarios().stream()
                .flatMap(gelezen -> gelezen.stappen().stream())
                .filter(lezing -> lezing.zinnen().size() != 1)
                .map(lezing -> new Leesfout(lezing.stap().plaats(), uitleg(lezing)));
    }

    private static String uitleg(Lezing lezing) {
        String stap = "'" + lezing.stap().tekst() + "'";
        return lezing.zinnen().isEmpty()
                ? stap
                        + " is geen bekende zin. Kies een zin uit woorden.yaml van deze wetswijziging of van algemeen, of"
                        + " schrijf hem erbij."
                : stap + " is op meer manieren te lezen: "
                        + lezing.zinnen().stream()
                                .map(zin -> "'" + zin.tekst() + "'")
                                .collect(joining(" en "))
                        + ". Verander één van die zinnen in woorden.yaml.";
    }
}
