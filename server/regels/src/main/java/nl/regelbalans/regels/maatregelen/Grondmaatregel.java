package nl.regelbalans.regels.maatregelen;

import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * The verlaging that law and verordening prescribe, before the college looks at the circumstances.
 *
 * @param reden why there is no verlaging to name; empty when there is one
 */
record Grondmaatregel(Optional<Verlaging> verlaging, Optional<Percentage> percentage, String reden) {

    private static final Percentage HONDERD = Percentage.van("100");
    private static final int LANGSTE = 3;
    private static final Voorbehoud TELLING = new Voorbehoud(
            Zekerheid.AFGELEID,
            "De wet zegt niet hoe de twaalf maanden tellen. Hier: tot dezelfde dag een jaar na de toepassing.");

    static Grondmaatregel van(Zaak<Situatie> zaak) {
        return zaak.situatie().verplichting().uniform() ? uniform(zaak) : verordening(zaak);
    }

    private static Grondmaatregel verordening(Zaak<Situatie> zaak) {
        var verlaging = Verordening.verlaging(zaak);
        if (verlaging.isEmpty()) {
            var reden =
                    "Percentage en duur staan in de verordening. Geef de categorie en wat de verordening daarbij noemt.";
            zaak.stap(Artikel18.VERORDENING, reden);
            return onbekend(Optional.empty(), reden);
        }
        zaak.stap(
                        Artikel18.VERORDENING,
                        "De verordening noemt {percentage} van {bijstand} (rekenkundig op hele centen). Duur in maanden:"
                                + " {maanden}. Samen: {totaal}.")
                .met("bijstand", zaak.situatie().bijstand())
                .met("percentage", verlaging.get().percentage())
                .met("maanden", verlaging.get().duurMaanden())
                .geeft("totaal", verlaging.get().totaal());
        zaak.stap(Artikel18.HEROVERWEGEN, "Het college bekijkt dit besluit binnen drie maanden opnieuw.");
        return bekend(verlaging.get());
    }

    private static Grondmaatregel uniform(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        zaak.stap(
                Artikel18.PLICHTEN.onderdeel(situatie.verplichting().onderdeel()),
                "Deze plicht is niet nagekomen. Het college verlaagt de bijstand.");
        if (situatie.recidive().isEmpty()) {
            situatie.vorigeMaatregel().ifPresent(vorige -> geenHerhaling(zaak, vorige));
            return eersteKeer(zaak);
        }
        zaak.voorbehoud(TELLING);
        var vorige = situatie.recidive().get();
        return vorige.lid() == Lid.LID_5 ? tweedeKeer(zaak) : drieMaanden(zaak, vorige.bijHerhaling());
    }

    private static void geenHerhaling(Zaak<Situatie> zaak, VorigeMaatregel vorige) {
        var gedraging = zaak.situatie().datumGedraging();
        zaak.stap(
                        vorige.bijHerhaling(),
                        gedraging.isBefore(vorige.toegepastOp())
                                ? "Dit gebeurde op {gedraging}, vóór de vorige maatregel van {vorige}. Het is geen herhaling."
                                : "De vorige maatregel was op {vorige}. Dit gebeurde op {gedraging}, niet binnen twaalf maanden"
                                        + " daarna.")
                .met("vorige", vorige.toegepastOp())
                .met("gedraging", gedraging);
        if (gedraging.equals(vorige.eenJaarLater())) {
            zaak.voorbehoud(TELLING);
        }
    }

    private static Grondmaatregel eersteKeer(Zaak<Situatie> zaak) {
        return zaak.invulling(Verordening.EERSTE_KEER)
                .map(maanden -> bekend(Spreiding.van(zaak, honderd(zaak, Artikel18.EERSTE, maanden))))
                .orElseGet(() -> zonderDuur(
                        zaak,
                        Artikel18.EERSTE,
                        "De verlaging is 100 %. Hoeveel maanden zij duurt, staat in de verordening: geef die duur."));
    }

    private static Grondmaatregel tweedeKeer(Zaak<Situatie> zaak) {
        var eerste = zaak.invulling(Verordening.EERSTE_KEER);
        var tweede = zaak.invulling(Verordening.TWEEDE_KEER);
        if (eerste.filter(maanden -> maanden == LANGSTE).isPresent()) {
            return zonderDuur(
                    zaak,
                    Artikel18.TWEEDE,
                    "De tweede verlaging moet langer zijn dan de eerste, en hoogstens drie maanden. De eerste duurt al drie"
                            + " maanden. Dat kan niet samen.");
        }
        if (eerste.isEmpty() || tweede.isEmpty()) {
            return zonderDuur(
                    zaak,
                    Artikel18.TWEEDE,
                    "De verlaging is 100 %. Geef hoeveel maanden de verordening noemt voor de eerste en de tweede keer.");
        }
        if (tweede.get() <= eerste.get()) {
            throw zaak.weigering(
                    Verordening.TWEEDE_KEER, "Kies meer dan " + eerste.get() + ": de tweede keer duurt langer.");
        }
        return bekend(honderd(zaak, Artikel18.TWEEDE, tweede.get()));
    }

    private static Grondmaatregel drieMaanden(Zaak<Situatie> zaak, Wetsartikel lid) {
        return bekend(honderd(zaak, lid, LANGSTE));
    }

    private static Verlaging honderd(Zaak<Situatie> zaak, Wetsartikel lid, int maanden) {
        Bedrag bijstand = zaak.situatie().bijstand();
        var verlaging = Verlaging.perMaand(HONDERD, maanden, bijstand);
        zaak.stap(lid, "De verlaging is {percentage} van {bijstand}. Duur in maanden: {maanden}. Samen: {totaal}.")
                .met("percentage", verlaging.percentage())
                .met("bijstand", bijstand)
                .met("maanden", maanden)
                .geeft("totaal", verlaging.totaal());
        return verlaging;
    }

    private static Grondmaatregel bekend(Verlaging verlaging) {
        return new Grondmaatregel(Optional.of(verlaging), Optional.of(verlaging.percentage()), "");
    }

    private static Grondmaatregel zonderDuur(Zaak<Situatie> zaak, Wetsartikel lid, String reden) {
        zaak.stap(lid, reden).geeft("percentage", HONDERD);
        return onbekend(Optional.of(HONDERD), reden);
    }

    private static Grondmaatregel onbekend(Optional<Percentage> percentage, String reden) {
        return new Grondmaatregel(Optional.empty(), percentage, reden);
    }
}
