package nl.regelbalans.regels.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.waarde.Datums;
import nl.regelbalans.regels.waarde.Peildatum;

/**
 * The versions of one entry: one kind of situatie in, one kind of uitkomst out.
 *
 * @param lijst oldest text first; at least one
 */
public record Versies<S extends Record, U extends Record>(
        Recordsoort<S> situatie, Recordsoort<U> uitkomst, List<Versie<S, U>> lijst) {

    /** The alias for the version that is in force on the peildatum. */
    public static final String GELDEND = "geldend";

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of only reads the array
    public static <S extends Record, U extends Record> Versies<S, U> van(
            Class<S> situatie, Class<U> uitkomst, Versie<S, U>... versies) {
        return new Versies<>(Recordsoort.van(situatie), Recordsoort.van(uitkomst), List.of(versies));
    }

    /**
     * The version of a name.
     *
     * @throws NietGevonden if there is none
     */
    public Versie<S, U> versie(String naam) {
        return lijst.stream()
                .filter(versie -> versie.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("Deze versie bestaat niet. Kies uit: "
                        + lijst.stream().map(Versie::naam).collect(Collectors.joining(", ")) + " of " + GELDEND
                        + "."));
    }

    /**
     * The version of a name or, for {@value #GELDEND}, the one in force. Without a peildatum nobody knows which that is: then
     * the latest.
     *
     * @throws NietGevonden if there is none
     */
    public Versie<S, U> versie(String naam, Optional<Peildatum> peildatum) {
        return GELDEND.equals(naam) ? geldend(peildatum.orElseGet(() -> new Peildatum(LocalDate.MAX))) : versie(naam);
    }

    /**
     * The version that is law on a day. On a day without one: the version that comes nearest, so that the answer can say from
     * and until when.
     */
    public Versie<S, U> geldend(Peildatum peildatum) {
        var wetten = lijst.stream()
                .filter(versie -> versie.rechtskracht() == Rechtskracht.WET)
                .toList();
        return eerste(wetten, versie -> versie.geldigheid().bevat(peildatum.datum()))
                .or(() -> eerste(wetten, versie -> versie.geldigheid().begintNa(peildatum.datum())))
                .orElseGet(() -> wetten.get(wetten.size() - 1));
    }

    private Optional<Versie<S, U>> eerste(List<Versie<S, U>> wetten, Predicate<Versie<S, U>> eis) {
        return wetten.stream().filter(eis).findFirst();
    }

    /** Lets a version answer, or says that it does not hold on the peildatum. */
    public Beoordeling<U> beoordeel(Versie<S, U> versie, Zaak<S> zaak) {
        versie.voorbehouden(zaak.peildatum()).forEach(zaak::voorbehoud);
        var geldigheid = versie.geldigheid();
        if (geldigheid.bevat(zaak.peildatum().datum())) {
            return zaak.beoordeel(versie::beoordeel);
        }
        boolean teVroeg = geldigheid.begintNa(zaak.peildatum().datum());
        var reden = teVroeg && geldigheid.eerderOnbekend()
                ? "Hoe deze regel vóór " + begin(versie) + " luidde, is hier niet opgenomen."
                : "Deze regel geldt " + geldigheid + ", dus niet op " + zaak.peildatum() + ".";
        zaak.stap(versie.grondslagen().get(0), reden);
        return teVroeg && geldigheid.eerderOnbekend() ? zaak.nietTeBepalen(reden) : zaak.nietVanKracht(reden);
    }

    private String begin(Versie<S, U> versie) {
        return versie.geldigheid().van().map(Datums::voluit).orElseThrow();
    }
}
