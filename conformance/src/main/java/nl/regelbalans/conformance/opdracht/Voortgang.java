package nl.regelbalans.conformance.opdracht;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import nl.regelbalans.conformance.toets.Resultaat;
import nl.regelbalans.conformance.toets.Zaakuitslag;

/** Shows how far the run is: a line for each wetswijziging, and on a terminal a dot for each scenario. */
final class Voortgang implements Consumer<Zaakuitslag> {

    private final PrintWriter uit;
    private final boolean terminal;
    private final Map<Resultaat, Integer> aantallen = new EnumMap<>(Resultaat.class);
    private String wetswijziging = "";

    Voortgang(PrintWriter uit, boolean terminal) {
        this.uit = uit;
        this.terminal = terminal;
    }

    @Override
    public void accept(Zaakuitslag zaak) {
        if (!zaak.scenario().wetswijziging().equals(wetswijziging)) {
            klaar();
            wetswijziging = zaak.scenario().wetswijziging();
            uit.print(wetswijziging + ": ");
        }
        aantallen.merge(zaak.resultaat(), 1, Integer::sum);
        if (terminal) {
            uit.print(zaak.resultaat() == Resultaat.GESLAAGD ? "." : "x");
            uit.flush();
        }
    }

    /** Ends the line of the last wetswijziging. */
    void klaar() {
        if (aantallen.isEmpty()) {
            return;
        }
        var samen = new StringJoiner(", ", terminal ? " " : "", "");
        aantallen.forEach((resultaat, aantal) -> samen.add(aantal + " " + resultaat.woord()));
        uit.println(samen);
        aantallen.clear();
    }
}
