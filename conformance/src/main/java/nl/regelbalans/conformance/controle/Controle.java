package nl.regelbalans.conformance.controle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.features.Leesfout;

/** Checks the features themselves, without any product. */
public final class Controle {

    private static final List<Regel> REGELS = List.of(
            new Bestandsvorm(),
            new Persoonsgegevens(),
            new RegisterKlopt(),
            new ScenarioStaatInRegister(),
            new GrondslagBestaat(),
            new GrondslagGeldt(),
            new StapHeeftEenZin(),
            new Stappenbouw(),
            new PeildatumGenoemd(),
            new ZinGebruikt(),
            new ZinHeeftEigenBetekenis(),
            new ZinOverlaptNiet(),
            new Zinslengte(),
            new Klokwoorden(),
            new WoordUitgelegd(),
            new BegripKlopt());

    private Controle() {}

    /**
     * Every fault in the features, sorted by file and line.
     *
     * @throws nl.regelbalans.conformance.features.OnleesbareSuite when a file cannot be read at all
     */
    public static List<Leesfout> fouten(Features features) {
        var stof = Stof.van(features);
        return REGELS.stream()
                .flatMap(regel -> regel.fouten(stof))
                .distinct()
                .sorted(comparing((Leesfout fout) -> fout.plaats().bestand())
                        .thenComparing(comparingInt(fout -> fout.plaats().regel())))
                .toList();
    }

    /** The faults in the files of one wetswijziging, without looking at the others; see {@link #fouten(Features)}. */
    public static List<Leesfout> fouten(Features features, String wetswijziging) {
        return fouten(features.alleen(wetswijziging)).stream()
                .filter(fout -> fout.plaats().bestand().startsWith(wetswijziging + "/"))
                .toList();
    }
}
