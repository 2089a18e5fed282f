package nl.regelbalans.regels.catalogus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        for (var versie : lijst) {
            if (versie.naam().equals(naam)) {
                return versie;
            }
        }
        throw new NietGevonden("Deze versie bestaat niet. Kies uit: "
                + lijst.stream().map(Versie::naam).collect(Collectors.joining(", ")) + " of " + GELDEND + ".");
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
     * The version that is law on a day: the last that has begun. On a day before all of them: the first. It may hold no more, or
     * not yet; the answer then says from and until when.
     */
    public Versie<S, U> geldend(Peildatum peildatum) {
        var wetten = lijst.stream()
                .filter(versie -> versie.rechtskracht() == Rechtskracht.WET)
                .toList();
        return wetten.stream()
                .filter(versie -> !versie.geldigheid().begintNa(peildatum.datum()))
                .reduce((eerder, later) -> later)
                .orElse(wetten.get(0));
    }

    /** Lets a version answer, or says that it does not hold on the peildatum. */
    public Beoordeling<U> beoordeel(Versie<S, U> versie, Zaak<S> zaak) {
        versie.voorbehouden(zaak.peildatum()).forEach(zaak::voorbehoud);
        var geldigheid = versie.geldigheid();
        if (geldigheid.bevat(zaak.peildatum().datum())) {
            return zaak.beoordeel(versie::beoordeel);
        }
        if (geldigheid.eerderOnbekend() && geldigheid.begintNa(zaak.peildatum().datum())) {
            var begin = Datums.voluit(geldigheid.van().orElseThrow());
            return zaak.nietTeBepalen(
                    gezegd(zaak, versie, "Hoe deze regel vóór " + begin + " luidde, is hier niet opgenomen."));
        }
        return zaak.nietVanKracht(
                gezegd(zaak, versie, "Deze regel geldt " + geldigheid + ", dus niet op " + zaak.peildatum() + "."));
    }

    private String gezegd(Zaak<S> zaak, Versie<S, U> versie, String reden) {
        zaak.stap(versie.grondslagen().get(0), reden);
        return reden;
    }
}
