package nl.regelbalans.dienst.paginas.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regelbalans.conformance.features.Stap;
import nl.regelbalans.conformance.toets.Bevinding;
import nl.regelbalans.conformance.toets.Looptijd;
import nl.regelbalans.conformance.toets.Uitslag;
import nl.regelbalans.conformance.toets.Zaakuitslag;
import nl.regelbalans.dienst.paginas.Weergave;

/** How the scenarios of a file did, step by step. */
record Uitslagblad(String kop, boolean goed, String product, List<Zaakblad> zaken) {

    /**
     * One scenario.
     *
     * @param waarom why it is not in order, when that is at none of its steps; none or one
     */
    record Zaakblad(
            String id, String zin, boolean goed, String uitslag, List<Bevinding> waarom, List<Stapblad> stappen) {}

    /**
     * One step.
     *
     * @param oordeel goed, fout or niet bereikt
     * @param waarom what was expected and what came, where it failed; none or one
     */
    record Stapblad(String woord, String tekst, String oordeel, boolean goed, List<Bevinding> waarom) {}

    static Uitslagblad van(Uitslag uitslag) {
        var zaken = uitslag.zaken().stream()
                .map(zaak -> zaak(
                        zaak,
                        Optional.ofNullable(
                                uitslag.looptijden().get(zaak.scenario().id()))))
                .toList();
        return new Uitslagblad(
                kop(zaken),
                zaken.stream().allMatch(Zaakblad::goed),
                uitslag.product().product(),
                zaken);
    }

    private static String kop(List<Zaakblad> zaken) {
        long goed = zaken.stream().filter(Zaakblad::goed).count();
        if (goed == zaken.size()) {
            return goed == 1 ? "Het scenario slaagt." : "Alle " + goed + " scenario's slagen.";
        }
        return goed + " van " + zaken.size() + (zaken.size() == 1 ? " scenario slaagt." : " scenario's slagen.");
    }

    private static Zaakblad zaak(Zaakuitslag zaak, Optional<Looptijd> looptijd) {
        var stappen = zaak.scenario().stappen();
        int gedaan = looptijd.map(tijd -> tijd.stappen().size()).orElse(0);
        boolean bijEenStap = gedaan > 0
                && zaak.bevinding()
                        .filter(waarom ->
                                waarom.stap().equals(stappen.get(gedaan - 1).toString()))
                        .isPresent();
        var waarom = zaak.bevinding().stream().toList();
        int mis = bijEenStap ? gedaan - 1 : gedaan;
        return new Zaakblad(
                zaak.scenario().id(),
                zaak.scenario().zin(),
                zaak.inOrde(),
                Weergave.naam(zaak.resultaat().woord()),
                bijEenStap ? List.of() : waarom,
                IntStream.range(0, stappen.size())
                        .mapToObj(i -> i < mis
                                ? stap(stappen.get(i), "goed", List.of())
                                : bijEenStap && i == mis
                                        ? stap(stappen.get(i), "fout", waarom)
                                        : stap(stappen.get(i), "niet bereikt", List.of()))
                        .toList());
    }

    private static Stapblad stap(Stap stap, String oordeel, List<Bevinding> waarom) {
        return new Stapblad(stap.woord(), stap.tekst(), oordeel, oordeel.equals("goed"), waarom);
    }
}
