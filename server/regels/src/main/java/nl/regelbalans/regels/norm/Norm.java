package nl.regelbalans.regels.norm;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Vindplaats;

/**
 * A dated amount or percentage of the law: what changes without the rule changing. Kept in a resource file {@code <naam>.norm}
 * beside the class that owns it.
 *
 * @param <T> {@link Bedrag} or {@link Percentage}
 */
public final class Norm<T> {

    private final String naam;
    private final Normbestand bestand;
    private final List<Normwaarde<T>> waarden;

    private Norm(Class<?> eigenaar, String naam, Function<String, T> lezer) {
        this.naam = naam;
        this.bestand = Normbestand.lees(eigenaar, naam);
        this.waarden = bestand.waarden(this, lezer);
    }

    /** The amount in {@code <naam>.norm} beside {@code eigenaar}. */
    public static Norm<Bedrag> bedrag(Class<?> eigenaar, String naam) {
        return new Norm<>(eigenaar, naam, Bedrag::van);
    }

    /** The percentage in {@code <naam>.norm} beside {@code eigenaar}. */
    public static Norm<Percentage> percentage(Class<?> eigenaar, String naam) {
        return new Norm<>(eigenaar, naam, Percentage::van);
    }

    /** The value on a day; empty when it is not known or does not exist on that day. */
    public Optional<Normwaarde<T>> op(Peildatum peildatum) {
        for (var waarde : waarden) {
            if (waarde.geldigheid().bevat(peildatum.datum())) {
                return Optional.of(waarde);
            }
        }
        return Optional.empty();
    }

    /** Says in Dutch why there is no value on a day. */
    public String ontbreekt(Peildatum peildatum) {
        return "\"" + omschrijving() + "\" " + bestand.ontbreekt(peildatum.datum()) + " op " + peildatum + ".";
    }

    /** The last value that is known from before a day. */
    public Normwaarde<T> laatsteVoor(Peildatum peildatum) {
        return waarden.stream()
                .filter(waarde -> !waarde.geldigheid().begintNa(peildatum.datum()))
                .reduce((eerder, later) -> later)
                .orElseThrow();
    }

    /** All known values, oldest first. */
    public List<Normwaarde<T>> waarden() {
        return waarden;
    }

    public String naam() {
        return naam;
    }

    public String omschrijving() {
        return bestand.omschrijving();
    }

    public String eenheid() {
        return bestand.eenheid();
    }

    public Vindplaats grondslag() {
        return bestand.grondslag();
    }

    public String bron() {
        return bestand.bron();
    }

    @Override
    public String toString() {
        return naam;
    }
}
