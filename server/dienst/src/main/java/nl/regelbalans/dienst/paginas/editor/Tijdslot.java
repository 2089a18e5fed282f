package nl.regelbalans.dienst.paginas.editor;

import java.time.Duration;
import java.util.Optional;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.doel.Verzoek;

/**
 * A product that is asked for a while.
 *
 * @param einde by {@link System#nanoTime()}
 */
record Tijdslot(Doel doel, Duration tijd, long einde) implements Doel {

    static Tijdslot van(Duration tijd, Doel doel) {
        return new Tijdslot(doel, tijd, System.nanoTime() + tijd.toNanos());
    }

    @Override
    public Antwoord stuur(Verzoek verzoek) {
        if (System.nanoTime() - einde > 0) {
            throw new GeenAntwoord("de proef duurde samen langer dan " + tijd.toSeconds()
                    + " seconden; probeer het weer, met minder scenario's");
        }
        try {
            return doel.stuur(verzoek);
        } catch (GeenAntwoord stilte) {
            // What the suite says of it names the address, and that is the operator's.
            throw new GeenAntwoord("het product gaf geen antwoord binnen " + Doelen.WACHTTIJD.toSeconds()
                    + " seconde; vraag de beheerder of het draait");
        }
    }

    @Override
    public Optional<String> herhaalregel(Verzoek verzoek) {
        return doel.herhaalregel(verzoek);
    }
}
