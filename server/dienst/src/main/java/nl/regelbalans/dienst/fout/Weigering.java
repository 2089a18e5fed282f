package nl.regelbalans.dienst.fout;

import java.util.List;

/** The request is refused; thrown by a resource and answered as a {@link Probleem}. */
public final class Weigering extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Probleem probleem;

    private Weigering(Probleem probleem) {
        super(probleem.title());
        this.probleem = probleem;
    }

    /** 400: the input is wrong. Give all faults at once. */
    public static Weigering vanwege(List<Fout> fouten) {
        return new Weigering(Probleem.bij(400)
                .metDetail("Verbeter het verzoek en stuur het opnieuw. Bij fouten staat wat er niet klopt.")
                .met(fouten));
    }

    /** 400 with one fault. */
    public static Weigering vanwege(Fout fout) {
        return vanwege(List.of(fout));
    }

    /** 404: the address has the right form, but names something that is not there. */
    public static Weigering nietGevonden(String detail) {
        return new Weigering(Probleem.bij(404).metDetail(detail));
    }

    /** 400: the input stopped before its end. */
    public static Weigering afgebroken() {
        return new Weigering(Probleem.bij(400)
                .metDetail(
                        "De invoer brak af of stond te lang stil. Vanaf hier is niets beantwoord. Stuur deze regel en de regels"
                                + " erna opnieuw."));
    }

    /** 413: the body is larger than the service wants to read. */
    public static Weigering teGroot(int maximum) {
        return new Weigering(Probleem.bij(413)
                .metDetail("Stuur minder gegevens in één verzoek: ten hoogste " + maximum + " bytes."));
    }

    /** 415: the body has another form than JSON in UTF-8. */
    public static Weigering invoervorm() {
        return new Weigering(Probleem.bij(415));
    }

    /** What the caller is told. */
    public Probleem probleem() {
        return probleem;
    }
}
