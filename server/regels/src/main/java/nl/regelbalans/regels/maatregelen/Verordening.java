package nl.regelbalans.regels.maatregelen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Vindplaats;

/** What the verordening of artikel 8, eerste lid, onderdeel a, may choose. */
final class Verordening {

    static final Beleidsruimte<Integer> EERSTE_KEER = Beleidsruimte.getal(
            "maandenEersteKeer",
            new Getalsoort(1, 3),
            Artikel18.EERSTE,
            "Hoeveel maanden duurt een eerste verlaging van 100 procent");
    static final Beleidsruimte<Integer> TWEEDE_KEER = Beleidsruimte.getal(
            "maandenTweedeKeer",
            new Getalsoort(2, 3),
            Artikel18.TWEEDE,
            "Hoeveel maanden duurt een tweede verlaging van 100 procent binnen twaalf maanden; langer dan de eerste");
    static final Beleidsruimte<Integer> SPREIDING = Beleidsruimte.getal(
            "spreidingsmaanden",
            new Getalsoort(2, 3),
            Artikel18.EERSTE,
            "Over hoeveel maanden spreidt de gemeente een eerste verlaging; weglaten als zij dat niet doet");
    static final Beleidsruimte<Percentage> DEEL_EERSTE_MAAND = Beleidsruimte.percentage(
            "deelEersteMaand",
            Artikel18.EERSTE,
            "Welk deel van een gespreide verlaging gaat er in de eerste maand af, in procenten; minstens een derde");

    private static final List<Categorie> CATEGORIEEN = List.of(Categorie.van(1), Categorie.van(2), Categorie.van(3));

    /** What a category of the verordening means. */
    private record Categorie(Beleidsruimte<Percentage> percentage, Beleidsruimte<Integer> maanden) {

        private static final Getalsoort MAANDEN = new Getalsoort(1, 36);

        static Categorie van(int nummer) {
            Vindplaats grondslag = Artikel18.VERORDENING;
            return new Categorie(
                    Beleidsruimte.percentage(
                            "percentageCategorie" + nummer,
                            grondslag,
                            "Met welk percentage verlaagt de gemeente de bijstand bij een gedraging van categorie "
                                    + nummer),
                    Beleidsruimte.getal(
                            "maandenCategorie" + nummer,
                            MAANDEN,
                            grondslag,
                            "Hoeveel maanden duurt een verlaging bij een gedraging van categorie " + nummer));
        }
    }

    private Verordening() {}

    static List<Beleidsruimte<?>> ruimten() {
        var ruimten = new ArrayList<Beleidsruimte<?>>(List.of(EERSTE_KEER, TWEEDE_KEER, SPREIDING, DEEL_EERSTE_MAAND));
        for (var categorie : CATEGORIEEN) {
            ruimten.add(categorie.percentage());
            ruimten.add(categorie.maanden());
        }
        return ruimten;
    }

    /** The verlaging of a category; empty when the category or what the verordening says about it is not given. */
    static Optional<Verlaging> verlaging(Zaak<Situatie> zaak) {
        var categorie = zaak.situatie().categorie().map(nummer -> CATEGORIEEN.get(nummer - 1));
        var percentage = categorie.flatMap(gevonden -> zaak.invulling(gevonden.percentage()));
        var maanden = categorie.flatMap(gevonden -> zaak.invulling(gevonden.maanden()));
        return percentage.flatMap(procent -> maanden.map(
                aantal -> Verlaging.perMaand(procent, aantal, zaak.situatie().bijstand())));
    }
}
