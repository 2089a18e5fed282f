package nl.regelbalans.regels.categorialebijstand;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Artikel 35, vierde en vijfde lid: the energietoeslag of 2022 and of 2023, each with a last day. */
final class Energietoeslag {

    private static final Wetsartikel TOESLAG = Wet.PARTICIPATIEWET.artikel("35").lid(4);
    private static final Wetsartikel JAAR_2022 = TOESLAG.onderdeel("a");
    private static final Wetsartikel JAAR_2023 = TOESLAG.onderdeel("b");
    private static final Wetsartikel UITSLUITING =
            Wet.PARTICIPATIEWET.artikel("35").lid(5);
    private static final Wetsartikel JONG = UITSLUITING.onderdeel("a");
    private static final Wetsartikel STUDENT = UITSLUITING.onderdeel("b");
    private static final Wetsartikel BRIEFADRES = UITSLUITING.onderdeel("c");

    static final List<Vindplaats> GRONDSLAGEN = List.of(JAAR_2022, JAAR_2023, JONG, STUDENT, BRIEFADRES);

    static final Oordeel<Boolean> KEUZE = Oordeel.jaNee(
            "energietoeslag",
            Ruimte.KAN_BEPALING,
            JAAR_2023,
            "Geeft het college deze persoon de energietoeslag van 2023?");

    private static final LocalDate LAATSTE_DAG_2022 = LocalDate.of(2023, 6, 30);
    private static final LocalDate LAATSTE_DAG_2023 = LocalDate.of(2024, 8, 31);

    private Energietoeslag() {}

    /** The toeslag of 2022 was past before the first day of which the text is known. */
    static Beoordeling<Uitkomst> van2022(Zaak<Situatie> zaak) {
        return teLaat(zaak, JAAR_2022, LAATSTE_DAG_2022);
    }

    static Beoordeling<Uitkomst> van2023(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (situatie.achttienTotEnMetTwintig()) {
            return uitgesloten(zaak, JONG, "De energietoeslag van 2023 is niet voor wie 18, 19 of 20 jaar is.");
        }
        if (situatie.studiefinanciering()) {
            return uitgesloten(
                    zaak, STUDENT, "De energietoeslag van 2023 is niet voor wie studiefinanciering kan krijgen.");
        }
        if (situatie.alleenBriefadres()) {
            return uitgesloten(
                    zaak, BRIEFADRES, "De energietoeslag van 2023 is niet voor wie alleen een briefadres heeft.");
        }
        return zaak.peildatum().datum().isAfter(LAATSTE_DAG_2023)
                ? teLaat(zaak, JAAR_2023, LAATSTE_DAG_2023)
                : Keuze.van(zaak, KEUZE);
    }

    private static Beoordeling<Uitkomst> uitgesloten(Zaak<Situatie> zaak, Wetsartikel grondslag, String zin) {
        zaak.stap(grondslag, zin);
        return zaak.vastgesteld(Uitkomst.nietMogelijk(Afwijzing.UITGESLOTEN));
    }

    private static Beoordeling<Uitkomst> teLaat(Zaak<Situatie> zaak, Wetsartikel grondslag, LocalDate laatsteDag) {
        zaak.stap(grondslag, "Deze energietoeslag kon worden gegeven tot en met {laatsteDag}.")
                .met("laatsteDag", laatsteDag);
        return zaak.vastgesteld(Uitkomst.nietMogelijk(Afwijzing.TERMIJN_VOORBIJ));
    }
}
