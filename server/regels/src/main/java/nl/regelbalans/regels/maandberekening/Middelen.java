package nl.regelbalans.regels.maandberekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.regelbalans.regels.maandberekening.Vraagstelling.Stel;
import nl.regelbalans.regels.vermogen.Bezitsoort;
import nl.regelbalans.regels.vermogen.Bezitting;
import nl.regelbalans.regels.vermogen.Leefvorm;
import nl.regelbalans.regels.vermogen.TijdensBijstand;
import nl.regelbalans.regels.waarde.Bedrag;

/** Articles 31 and 34: which giften count, and whether the vermogen stands in the way of bijstand. */
final class Middelen {

    static final String GIFTEN = "giften";
    static final String VERMOGEN = "vermogen";

    private Middelen() {}

    static Vraagstelling giften(Maand maand) {
        var giften = maand.huishouden().giftenTotEnMet(maand.kalendermaand());
        return giften.isEmpty() ? Vraagstelling.NIET_NODIG : new Stel(new Feiten().met("ontvangsten", giften));
    }

    static Vraagstelling vermogen(Maand maand) {
        if (!maand.isBekend(GIFTEN)) {
            return Vraagstelling.WACHT;
        }
        var bezit = maand.huishouden().bezit().orElse(Bezit.GEEN);
        var gift = maand.bedrag(GIFTEN, "vermogen").orElse(Bedrag.NUL);
        var bezittingen = new ArrayList<>(bezit.bezittingen());
        if (!gift.isNul()) {
            bezittingen.add(new Bezitting(Bezitsoort.GELD, gift));
        }
        return new Stel(new Feiten()
                .met("leefvorm", leefvorm(maand.huishouden()))
                .met("bezittingen", bezittingen)
                .met("schulden", bezit.schulden())
                .met("woning", bezit.woning())
                .met("tijdensBijstand", bezit.tijdensBijstand().map(eerder -> metGift(eerder, gift))));
    }

    private static TijdensBijstand metGift(TijdensBijstand eerder, Bedrag gift) {
        return new TijdensBijstand(
                eerder.vrijBijBegin(), eerder.laterVrij(), eerder.verwerving().plus(gift));
    }

    private static Leefvorm leefvorm(Huishouden huishouden) {
        if (huishouden.partner().isPresent()) {
            return Leefvorm.GEHUWDEN;
        }
        return huishouden.kinderen() ? Leefvorm.ALLEENSTAANDE_OUDER : Leefvorm.ALLEENSTAANDE;
    }

    /** There is too much vermogen: no right to bijstand, so no question is left (artikel 19, eerste lid, onderdeel b). */
    static boolean geenRecht(Maand maand) {
        return maand.zegt(VERMOGEN, "recht", false);
    }

    /**
     * What of the giften counts as inkomen in this month: in the month in which the household got them.
     *
     * @return empty when no text says which part belongs to this month
     */
    static Optional<Bedrag> giftenAlsInkomen(Maand maand) {
        var inkomen = maand.bedrag(GIFTEN, "inkomen").orElse(Bedrag.NUL);
        if (inkomen.isNul() || !maand.huishouden().krijgtGiftenIn(maand.kalendermaand())) {
            return Optional.of(Bedrag.NUL);
        }
        var eersteDag = maand.kalendermaand().atDay(1);
        boolean allesNu = maand.veld(GIFTEN, "meldenVanaf")
                .map(dag -> !LocalDate.parse((String) dag).isBefore(eersteDag))
                .orElseGet(() -> maand
                        .huishouden()
                        .giftenTotEnMet(maand.kalendermaand().minusMonths(1))
                        .stream()
                        .noneMatch(gift -> gift.datum().getYear() == eersteDag.getYear()));
        return Optional.of(inkomen).filter(bedrag -> allesNu);
    }
}
