package nl.regelbalans.conformance.controle;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.conformance.controle.Stof.Lezing;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.zaak.Vult;
import nl.regelbalans.conformance.zaak.Weigert;

/** A scenario says for which day it asks, unless it is about a question without that day. */
final class PeildatumGenoemd implements Regel {

    private static final Pad PEILDATUM = Pad.van("peildatum");

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
        return lezing.zinnen().stream()
                .anyMatch(zin ->
                        zin.handeling() instanceof Vult vult && vult.velden().containsKey(PEILDATUM));
    }

    private static boolean geweigerd(List<Lezing> stappen) {
        return stappen.stream()
                .anyMatch(lezing ->
                        lezing.doet(Weigert.class) && lezing.stap().tekst().endsWith(" " + PEILDATUM));
    }
}
