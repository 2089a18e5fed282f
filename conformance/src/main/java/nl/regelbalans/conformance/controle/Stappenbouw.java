package nl.regelbalans.conformance.controle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regelbalans.conformance.controle.Stof.Gelezen;
import nl.regelbalans.conformance.controle.Stof.Lezing;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.zaak.Sluit;
import nl.regelbalans.conformance.zaak.Weigert;

/** A scenario is short, asks one question, and closes. */
final class Stappenbouw implements Regel {

    private static final int MEESTE_STAPPEN = 8;

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        return stof.scenarios().stream().flatMap(gelezen -> uitleg(gelezen).stream()
                .map(uitleg -> new Leesfout(gelezen.scenario().plaats(), uitleg)));
    }

    private static List<String> uitleg(Gelezen gelezen) {
        List<Lezing> stappen = gelezen.stappen();
        List<String> uitleg = new ArrayList<>();
        if (stappen.size() > MEESTE_STAPPEN) {
            uitleg.add("Dit scenario heeft " + stappen.size() + " stappen; " + MEESTE_STAPPEN
                    + " is het meeste. Verdeel het over twee scenario's, of gebruik een zin die feiten samenneemt.");
        }
        if (!inVolgorde(stappen)) {
            uitleg.add("De stappen staan niet in de volgorde Gegeven, Als, Dan. Begin met één 'Gegeven', vraag met één"
                    + " 'Als', controleer vanaf één 'Dan', en begin elke andere stap met 'En'.");
        }
        if (!sluit(stappen)) {
            uitleg.add("Dit scenario sluit niet af. Eindig met 'En verder volgt er niets', of met de stap dat de vraag"
                    + " wordt geweigerd.");
        }
        return uitleg;
    }

    private static boolean inVolgorde(List<Lezing> stappen) {
        List<String> woorden =
                stappen.stream().map(lezing -> lezing.stap().woord()).toList();
        int als = woorden.indexOf("Als");
        return als > 0
                && IntStream.range(0, woorden.size())
                        .allMatch(i -> woorden.get(i).equals(verwacht(i, als)))
                && woorden.size() > als + 1;
    }

    private static String verwacht(int plaats, int als) {
        if (plaats == 0) {
            return "Gegeven";
        }
        return plaats == als ? "Als" : plaats == als + 1 ? "Dan" : "En";
    }

    /** A last step that is not known is already told as such. */
    private static boolean sluit(List<Lezing> stappen) {
        if (stappen.isEmpty()) {
            return false;
        }
        Lezing laatste = stappen.get(stappen.size() - 1);
        return laatste.zinnen().size() != 1 || laatste.doet(Sluit.class) || laatste.doet(Weigert.class);
    }
}
