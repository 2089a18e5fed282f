package nl.regelbalans.regels.participatieplicht;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** The release of an alleenstaande ouder with a child younger than five: on request, at most five years in all. */
final class Artikel9a {

    static final Oordeel<Boolean> WIL_NIET = Oordeel.jaNee(
            "wilNietMeewerken",
            Ruimte.OPEN_NORM,
            Wet.PARTICIPATIEWET.artikel("9a").lid(3),
            "Blijkt uit houding en gedrag ondubbelzinnig dat deze ouder niet wil meewerken?");

    private static final Wetsartikel OP_VERZOEK =
            Wet.PARTICIPATIEWET.artikel("9a").lid(1);
    private static final Wetsartikel DUUR = Wet.PARTICIPATIEWET.artikel("9a").lid(4);
    private static final Wetsartikel GEEN_TEGENPRESTATIE =
            Wet.PARTICIPATIEWET.artikel("9").lid(7);
    private static final int VIJF_JAAR = 60;

    static final List<Vindplaats> GRONDSLAGEN = List.of(OP_VERZOEK, DUUR, WIL_NIET.grondslag(), GEEN_TEGENPRESTATIE);

    private Artikel9a() {}

    /** Empty when there is no release, and the ordinary duties decide. */
    static Optional<Beoordeling<Uitkomst>> beoordeel(Zaak<Situatie> zaak) {
        if (!zaak.situatie().ontheffingGevraagd()) {
            return Optional.empty();
        }
        zaak.stap(
                OP_VERZOEK,
                "Deze alleenstaande ouder vraagt ontheffing van werk. Die is er met een kind tot vijf jaar.");
        int maanden = maanden(zaak);
        if (maanden <= 0) {
            return Optional.empty();
        }
        var wilNiet = zaak.invulling(WIL_NIET);
        if (wilNiet.isEmpty()) {
            return Optional.of(zaak.oordeelNodig(Uitkomst.MEEWERKEN, WIL_NIET));
        }
        if (wilNiet.get()) {
            zaak.stap(
                    WIL_NIET.grondslag(),
                    "Deze ouder wil volgens het college niet meewerken. Dan is er geen ontheffing.");
            return Optional.empty();
        }
        zaak.stap(
                WIL_NIET.grondslag(),
                "Deze ouder wil volgens het college meewerken. Het college verleent de ontheffing.");
        zaak.stap(GEEN_TEGENPRESTATIE, "Met deze ontheffing geldt ook de tegenprestatie niet.");
        return Optional.of(zaak.vastgesteld(Uitkomst.ouder(maanden)));
    }

    private static int maanden(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        int leeftijd = situatie.jongsteKindInMaanden().orElseThrow();
        int over = VIJF_JAAR - situatie.gebruikteMaanden();
        int totVijf = VIJF_JAAR - leeftijd;
        if (totVijf <= 0) {
            zaak.stap(DUUR, "Het jongste kind is vijf jaar of ouder. Er is geen ontheffing meer.");
            return 0;
        }
        return zaak.stap(
                        DUUR,
                        "De ontheffing duurt hoogstens zestig maanden: {gebruikt} gebruikt, {over} over. Maanden tot het jongste"
                                + " kind vijf is: {totVijf}. Maanden ontheffing die er nog zijn: {maanden}.")
                .met("gebruikt", situatie.gebruikteMaanden())
                .met("over", over)
                .met("totVijf", totVijf)
                .geeft("maanden", Math.min(over, totVijf));
    }
}
