package nl.regelbalans.conformance.controle;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelbalans.conformance.controle.Stof.Lezing;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.zaak.Handeling;
import nl.regelbalans.conformance.zaak.VoegtToe;
import nl.regelbalans.conformance.zaak.Vult;
import nl.regelbalans.conformance.zaak.Weigert;

/** A scenario says for which day or days it asks, unless it is about a question without. */
final class PeildatumGenoemd implements Regel {

    private static final Pad PEILDATUM = Pad.van("peildatum");

    /** A year begins somewhere, and answers side by side have a day each. */
    private static final Set<Pad> DAGEN = Set.of(PEILDATUM, Pad.van("van"), Pad.van("gevallen"));

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        return stof.scenarios().stream()
                .filter(gelezen -> gelezen.stappen().stream().noneMatch(PeildatumGenoemd::vult))
                .filter(gelezen -> !geweigerd(gelezen.stappen()))
                .map(gelezen -> new Leesfout(
                        gelezen.scenario().plaats(),
                        "Dit scenario noemt geen peildatum. Begin met 'Gegeven de peildatum is 1 juli 2026' (kies de"
                                + " dag)."));
    }

    /** Also when the step can be read in more ways: that is told elsewhere. */
    private static boolean vult(Lezing lezing) {
        return lezing.zinnen().stream().flatMap(zin -> velden(zin.handeling())).anyMatch(DAGEN::contains);
    }

    private static Stream<Pad> velden(Handeling handeling) {
        if (handeling instanceof Vult vult) {
            return vult.velden().keySet().stream();
        }
        return handeling instanceof VoegtToe voegtToe ? voegtToe.lijsten().keySet().stream() : Stream.empty();
    }

    private static boolean geweigerd(List<Lezing> stappen) {
        return stappen.stream()
                .anyMatch(lezing ->
                        lezing.doet(Weigert.class) && lezing.stap().tekst().endsWith(" " + PEILDATUM));
    }
}
