package nl.regelbalans.regels.participatieplicht;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Uitspraak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** The temporary release of article 9, second lid: the college says whether, from what and until when. */
final class DringendeRedenen {

    private static final Wetsartikel GRONDSLAG =
            Wet.PARTICIPATIEWET.artikel("9").lid(2);
    private static final Vindplaats ANDERE_ZORG = new Uitspraak("ECLI:NL:CRVB:2016:3370");

    private static final Oordeel<Boolean> VOORZIENING = Oordeel.jaNee(
            "zorgViaVoorziening",
            Ruimte.OPEN_NORM,
            GRONDSLAG,
            "Kan met een voorziening rekening worden gehouden met de zorgtaken, bijvoorbeeld door andere zorg?");
    private static final Oordeel<Ontheffing> ONTHEFFING = Oordeel.keuze(
            "tijdelijkeOntheffing",
            Ontheffing.class,
            Ruimte.KAN_BEPALING,
            GRONDSLAG,
            "Zijn er dringende redenen, en waarvan ontheft het college deze persoon daarom tijdelijk?");
    private static final Oordeel<LocalDate> TOT_EN_MET = Oordeel.datum(
            "ontheffingTotEnMet", Ruimte.KAN_BEPALING, GRONDSLAG, "Wat is de laatste dag van de ontheffing?");

    static final List<Vindplaats> GRONDSLAGEN = List.of(GRONDSLAG, ANDERE_ZORG);
    static final List<Oordeel<?>> OORDELEN = List.of(VOORZIENING, ONTHEFFING, TOT_EN_MET);

    /** What follows: a question that must be answered first, or which duties are left. */
    record Gevolg(List<Oordeel<?>> vragen, Uitkomst uitkomst) {

        static Gevolg vraag(Oordeel<?> oordeel) {
            return new Gevolg(List.of(oordeel), Uitkomst.MEEWERKEN);
        }

        static Gevolg van(Uitkomst uitkomst) {
            return new Gevolg(List.of(), uitkomst);
        }
    }

    private DringendeRedenen() {}

    static Gevolg weeg(Zaak<Situatie> zaak) {
        return switch (zaak.situatie().aangevoerd()) {
            case NIETS -> Gevolg.van(Uitkomst.ALLES);
            case ZORGTAKEN -> weegZorg(zaak);
            case ANDERE_REDENEN -> weegOntheffing(zaak);
        };
    }

    private static Gevolg weegZorg(Zaak<Situatie> zaak) {
        var voorziening = zaak.invulling(VOORZIENING);
        if (voorziening.isEmpty()) {
            return Gevolg.vraag(VOORZIENING);
        }
        if (!voorziening.get()) {
            zaak.stap(GRONDSLAG, "Een voorziening lost de zorg niet op. De zorgtaken kunnen een dringende reden zijn.");
            return weegOntheffing(zaak);
        }
        if (zaak.invulling(ONTHEFFING).orElse(Ontheffing.GEEN) != Ontheffing.GEEN) {
            throw zaak.weigering(
                    ONTHEFFING,
                    "Zorgtaken waar een voorziening rekening mee kan houden, zijn geen dringende reden. Verander een van de"
                            + " twee oordelen.");
        }
        zaak.stap(GRONDSLAG, "Een voorziening kan de zorg oplossen. Dan zijn de zorgtaken geen dringende reden.");
        zaak.stap(ANDERE_ZORG, "Zo ook in deze zaak: er was andere zorg denkbaar, dus er kwam geen ontheffing.");
        return Gevolg.van(Uitkomst.ALLES);
    }

    private static Gevolg weegOntheffing(Zaak<Situatie> zaak) {
        var ontheffing = zaak.invulling(ONTHEFFING);
        if (ontheffing.isEmpty()) {
            return Gevolg.vraag(ONTHEFFING);
        }
        if (ontheffing.get() == Ontheffing.GEEN) {
            zaak.stap(GRONDSLAG, "Het college verleent geen ontheffing.");
            return Gevolg.van(Uitkomst.ALLES);
        }
        var totEnMet = zaak.invulling(TOT_EN_MET);
        if (totEnMet.isEmpty()) {
            return Gevolg.vraag(TOT_EN_MET);
        }
        if (totEnMet.get().isBefore(zaak.peildatum().datum())) {
            throw zaak.weigering(
                    TOT_EN_MET, "De ontheffing is op de peildatum al voorbij. Kies een latere laatste dag.");
        }
        zaak.stap(GRONDSLAG, "Het college ontheft tot en met {totEnMet} van {ontheffing}. Meewerken blijft verplicht.")
                .met("ontheffing", geschreven(ontheffing.get()))
                .met("totEnMet", totEnMet.get());
        return Gevolg.van(Uitkomst.ontheven(ontheffing.get(), totEnMet.get()));
    }

    private static String geschreven(Ontheffing ontheffing) {
        return switch (ontheffing) {
            case GEEN -> "niets";
            case WERK -> "werk";
            case TEGENPRESTATIE -> "de tegenprestatie";
            case WERK_EN_TEGENPRESTATIE -> "werk en de tegenprestatie";
        };
    }
}
