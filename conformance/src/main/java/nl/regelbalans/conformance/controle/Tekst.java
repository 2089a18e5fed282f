package nl.regelbalans.conformance.controle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelbalans.conformance.features.Vindplaats;

/** A piece of Dutch that people read. */
record Tekst(Soort soort, String tekst, Vindplaats plaats) {

    enum Soort {
        TITEL("De titel"),
        INLEIDING("Een zin van de inleiding"),
        NORM("De zin achter 'Regel:'"),
        NAAM("De naam van dit scenario"),
        ZIN("De zin"),
        UITLEG("Een zin van de uitleg");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        @Override
        public String toString() {
            return naam;
        }
    }

    private static final Pattern EINDE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    /** The same text, one piece a sentence, each with the line on which it begins. */
    List<Tekst> zinnen() {
        List<Tekst> zinnen = new ArrayList<>();
        int begin = 0;
        for (Matcher einde = EINDE.matcher(tekst); einde.find(); begin = einde.end()) {
            zinnen.add(deel(begin, einde.start()));
        }
        zinnen.add(deel(begin, tekst.length()));
        return zinnen;
    }

    private Tekst deel(int begin, int einde) {
        int regels = Math.toIntExact(
                tekst.substring(0, begin).chars().filter(teken -> teken == '\n').count());
        return new Tekst(
                soort, tekst.substring(begin, einde), new Vindplaats(plaats.bestand(), plaats.regel() + regels));
    }
}
