package nl.regelbalans.dienst.paginas.editor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.HttpDoel;
import nl.regelbalans.dienst.fout.Fout;
import nl.regelbalans.dienst.fout.Weigering;
import nl.regelbalans.dienst.paginas.voorbeeld.Loketdoel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The products that a scenario may be tried on: this service, and those that its operator named. A visitor gives a name, never an address. */
@Singleton
final class Doelen {
    /** How long one answer may take. */
    static final Duration WACHTTIJD = Duration.ofSeconds(1);

    private static final String DEZE_DIENST = "Deze dienst";

    private final Map<String, Doel> doelen = new LinkedHashMap<>();

    @Inject
    Doelen(Loketdoel hier, @ConfigProperty(name = "regelbalans.editor.doelen") Optional<List<String>> anderen) {
        doelen.put(DEZE_DIENST, hier);
        anderen.orElse(List.of()).forEach(this::voegToe);
    }

    private void voegToe(String naamEnAdres) {
        var delen = naamEnAdres.split("=", 2);
        if (delen.length == 1) {
            throw new IllegalStateException(
                    "De instelling regelbalans.editor.doelen klopt niet. Schrijf elk doel als naam=adres, met een komma"
                            + " ertussen.");
        }
        doelen.put(delen[0].strip(), new HttpDoel(delen[1].strip(), WACHTTIJD));
    }

    List<String> namen() {
        return List.copyOf(doelen.keySet());
    }

    /** The product with this name; without a name this service. */
    Doel doel(String naam) {
        return Optional.ofNullable(doelen.get(naam.isEmpty() ? DEZE_DIENST : naam))
                .orElseThrow(() -> Weigering.vanwege(new Fout(
                        "doel", "onbekende-keuze", "Dit product is hier niet bekend. Kies er een uit de lijst.")));
    }
}
