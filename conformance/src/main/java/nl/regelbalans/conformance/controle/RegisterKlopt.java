package nl.regelbalans.conformance.controle;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Register;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.features.Vindplaats;

/** Every line of a register says something true about one number. */
final class RegisterKlopt implements Regel {

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        Set<String> nummers =
                stof.features().scenarios().stream().map(Scenario::id).collect(toSet());
        return stof.features().wetswijzigingen().stream()
                .flatMap(map -> fouten(stof.features().register(map), nummers).stream());
    }

    private static List<Leesfout> fouten(List<Register> regels, Set<String> nummers) {
        List<Leesfout> fouten = new ArrayList<>();
        Map<String, Vindplaats> gezien = new HashMap<>();
        for (Register regel : regels) {
            Vindplaats eerder = gezien.putIfAbsent(regel.id(), regel.plaats());
            if (eerder != null) {
                fouten.add(fout(regel, "staat al op regel " + eerder.regel() + ". Haal één van de twee weg."));
            }
            inhoud(regel, nummers.contains(regel.id())).forEach(uitleg -> fouten.add(fout(regel, uitleg)));
        }
        return fouten;
    }

    private static Stream<String> inhoud(Register regel, boolean heeftScenario) {
        return switch (regel.status()) {
            case Register.ACTIEF ->
                Stream.of(
                                als(
                                        !heeftScenario,
                                        "is actief, maar geen scenario heeft dit nummer. Schrijf het scenario, of"
                                                + " maak de status vervallen of niet-getoetst."),
                                als(
                                        regel.bron().isBlank(),
                                        "heeft geen bron. Zet erbij waar de verwachte uitkomst vandaan komt: de wet, een"
                                                + " uitspraak of eigen rekenwerk."))
                        .flatMap(uitleg -> uitleg);
            case Register.VERVALLEN ->
                als(
                        heeftScenario,
                        "is vervallen, maar een scenario heeft dit nummer. Geef het" + " scenario een nieuw nummer.");
            case Register.NIET_GETOETST ->
                Stream.of(
                                als(
                                        heeftScenario,
                                        "is niet-getoetst, maar een scenario heeft dit nummer. Maak de status"
                                                + " actief."),
                                als(
                                        regel.reden().isBlank(),
                                        "is niet-getoetst zonder reden. Zet in de laatste kolom waarom"
                                                + " er geen scenario is."))
                        .flatMap(uitleg -> uitleg);
            default -> Stream.of("heeft status '" + regel.status() + "'. Kies uit actief, vervallen en niet-getoetst.");
        };
    }

    private static Stream<String> als(boolean waar, String uitleg) {
        return waar ? Stream.of(uitleg) : Stream.empty();
    }

    private static Leesfout fout(Register regel, String uitleg) {
        return new Leesfout(regel.plaats(), "Het nummer " + regel.id() + " " + uitleg);
    }
}
