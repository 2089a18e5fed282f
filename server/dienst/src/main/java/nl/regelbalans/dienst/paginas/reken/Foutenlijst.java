package nl.regelbalans.dienst.paginas.reken;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.gegevens.Bedragsoort;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Fout;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.gegevens.JaNeesoort;
import nl.regelbalans.regels.gegevens.Keuzesoort;
import nl.regelbalans.regels.gegevens.Percentagesoort;
import nl.regelbalans.regels.gegevens.Soort;

/** What the counter found wrong with a question, in the words of a form where its own words are about JSON. */
record Foutenlijst(List<Fout> fouten) {
    static final Foutenlijst GEEN = new Foutenlijst(List.of());

    /**
     * One line of the summary above the form.
     *
     * @param id of the field to mend; empty when the fault is in no field of this form
     */
    record Melding(String id, String tekst) {}

    /** What is wrong at one place; empty when nothing is. */
    String bij(String pad, Soort<?> soort) {
        return fouten.stream()
                .filter(fout -> fout.pad().equals(pad))
                .findFirst()
                .map(fout -> tekst(fout, soort))
                .orElse("");
    }

    /** Every fault: first those of the places of the form, in its order, then the others. */
    List<Melding> samenvatting(Stream<Vak> vakken) {
        var alle = vakken.flatMap(Foutenlijst::metWatErinZit).toList();
        var paden = alle.stream().map(Vak::pad).toList();
        return Stream.concat(
                        alle.stream()
                                .filter(vak -> !vak.fout().isEmpty())
                                .map(vak -> new Melding(vak.id(), vak.label() + ": " + vak.fout())),
                        fouten.stream()
                                .filter(fout -> !paden.contains(fout.pad()))
                                .map(fout -> new Melding("", fout.uitleg())))
                .toList();
    }

    private static Stream<Vak> metWatErinZit(Vak vak) {
        var binnen =
                Stream.concat(vak.vakken().stream(), vak.regels().stream().flatMap(regel -> regel.vakken().stream()));
        return Stream.concat(Stream.of(vak), binnen.flatMap(Foutenlijst::metWatErinZit));
    }

    private static String tekst(Fout fout, Soort<?> soort) {
        if (fout.code() == Foutcode.ONTBREEKT) {
            return soort instanceof JaNeesoort || soort instanceof Keuzesoort ? "Maak een keuze." : "Vul dit in.";
        }
        return fout.code() == Foutcode.VERKEERD_TYPE ? voorbeeld(fout, soort) : fout.uitleg();
    }

    private static String voorbeeld(Fout fout, Soort<?> soort) {
        if (soort instanceof Bedragsoort) {
            return "Vul een bedrag in, bijvoorbeeld 1.234,56.";
        }
        if (soort instanceof Percentagesoort) {
            return "Vul een percentage in, bijvoorbeeld 12,5.";
        }
        if (soort instanceof Getalsoort) {
            return "Vul een heel getal in, bijvoorbeeld 3.";
        }
        if (soort instanceof Datumsoort) {
            return "Vul een datum in: dag, maand en jaar.";
        }
        return soort instanceof JaNeesoort ? "Kies ja of nee." : fout.uitleg();
    }
}
