package nl.regelbalans.conformance.certificaat;

/** Ends the checking of a certificate at the first thing that is wrong. */
final class Geweigerd extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Weigering reden;

    Geweigerd(Weigering reden, Object... waarden) {
        super(reden.uitleg(waarden));
        this.reden = reden;
    }

    Verificatie.Ongeldig uitslag() {
        return new Verificatie.Ongeldig(reden, getMessage());
    }
}
