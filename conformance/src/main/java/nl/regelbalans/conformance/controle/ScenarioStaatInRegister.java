package nl.regelbalans.conformance.controle;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Register;

/** The register knows where the expected value of every scenario comes from. */
final class ScenarioStaatInRegister implements Regel {

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        Set<String> nummers = stof.features().wetswijzigingen().stream()
                .flatMap(map -> stof.features().register(map).stream())
                .map(Register::id)
                .collect(toSet());
        return stof.features().scenarios().stream()
                .filter(scenario -> !nummers.contains(scenario.id()))
                .map(scenario -> new Leesfout(
                        scenario.plaats(),
                        "Het nummer " + scenario.id() + " staat niet in " + scenario.wetswijziging()
                                + "/register.csv. Zet het erbij met de bron van de verwachte uitkomst."));
    }
}
