package nl.regelbalans.conformance.features;

/**
 * One step of a scenario, as written.
 *
 * @param woord the keyword: Gegeven, Als, Dan, En
 * @param tekst the sentence after it
 */
public record Stap(String woord, String tekst, Vindplaats plaats) {

    @Override
    public String toString() {
        return woord + " " + tekst;
    }
}
