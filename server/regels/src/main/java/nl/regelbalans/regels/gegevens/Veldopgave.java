package nl.regelbalans.regels.gegevens;

import java.util.Optional;

/**
 * What a declaration says of one field: enough to make a form of it, or to label its value.
 *
 * @param betekenis in plain Dutch, with the unit where it has one; no full stop
 * @param verplicht whether a question without it is refused
 * @param standaard what holds when it is left out, as plain data
 * @param gevolg what another value means for somebody, as {@link Veld#gevolg()} says it
 */
public record Veldopgave(
        String naam,
        String betekenis,
        Soort<?> soort,
        boolean verplicht,
        Optional<Object> standaard,
        Optional<String> gevolg) {

    /** This field as a part of another one: its name is the path to it. */
    public Veldopgave in(String geheel) {
        return new Veldopgave(geheel + "." + naam, betekenis, soort, verplicht, standaard, gevolg);
    }
}
