package nl.regelbalans.regels.tijdelijkverblijf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Stap;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnorm;
import nl.regelbalans.regels.bijstandsnorm.Kostendelersnorm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Datums;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * Artikel 19a, eerste lid: who of the medebewoners is kostendelend.
 *
 * @param vast how many count in any case
 * @param tijdelijk since when those stay, of whom it depends on the kind of their stay
 */
record Telling(Zaak<Situatie> zaak, int vast, List<LocalDate> tijdelijk) {

    static final Wetsartikel MEDEBEWONER = Wet.PARTICIPATIEWET.artikel("19a").lid(1);

    private static final int LEEFTIJD = 27;
    private static final Wetsartikel ECHTGENOOT = MEDEBEWONER.onderdeel("a");
    private static final Wetsartikel CONTRACT = MEDEBEWONER.onderdeel("b");
    private static final Wetsartikel ZELFDE_DERDE = MEDEBEWONER.onderdeel("c");
    private static final Wetsartikel ONDERWIJS = MEDEBEWONER.onderdeel("d");

    static List<Vindplaats> grondslagen() {
        return List.of(MEDEBEWONER, ECHTGENOOT, CONTRACT, ZELFDE_DERDE, ONDERWIJS);
    }

    static Telling van(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (situatie.huishouden().gehuwd()) {
            zaak.stap(ECHTGENOOT, "De echtgenoot is geen kostendelende medebewoner.");
        }
        int vast = 0;
        var tijdelijk = new ArrayList<LocalDate>();
        for (int i = 0; i < situatie.medebewoners().size(); i++) {
            var medebewoner = situatie.medebewoners().get(i);
            if (uitgezonderd(zaak, medebewoner, i + 1)) {
                continue;
            }
            medebewoner.tijdelijkSinds().ifPresent(tijdelijk::add);
            vast += medebewoner.tijdelijkSinds().isPresent() ? 0 : 1;
        }
        return new Telling(zaak, vast, List.copyOf(tijdelijk));
    }

    private static boolean uitgezonderd(Zaak<Situatie> zaak, Medebewoner medebewoner, int nummer) {
        if (medebewoner.leeftijd() < LEEFTIJD) {
            stap(
                            zaak,
                            MEDEBEWONER,
                            "Medebewoner {nummer} is {leeftijd} jaar. Pas vanaf 27 jaar telt iemand mee.",
                            nummer)
                    .met("leeftijd", medebewoner.leeftijd());
            return true;
        }
        if (medebewoner.student()) {
            stap(zaak, ONDERWIJS, "Medebewoner {nummer} volgt onderwijs of een opleiding en telt niet mee.", nummer);
            return true;
        }
        if (huurt(zaak, medebewoner, nummer)) {
            return true;
        }
        var zin = medebewoner.tijdelijkSinds().isPresent()
                ? "Medebewoner {nummer} is {leeftijd} jaar en zegt hier tijdelijk te zijn."
                : "Medebewoner {nummer} is {leeftijd} jaar, woont hier en is dus kostendelend.";
        stap(zaak, MEDEBEWONER, zin, nummer).met("leeftijd", medebewoner.leeftijd());
        return false;
    }

    private static boolean huurt(Zaak<Situatie> zaak, Medebewoner medebewoner, int nummer) {
        return switch (medebewoner.overeenkomst()) {
            case GEEN -> false;
            case MET_BELANGHEBBENDE -> {
                var zin = medebewoner.naasteFamilie()
                        ? "Medebewoner {nummer} heeft een contract, maar dat is bij naaste familie geen uitzondering."
                        : "Medebewoner {nummer} heeft een contract met een commerciële prijs en telt niet mee.";
                stap(zaak, CONTRACT, zin, nummer);
                yield !medebewoner.naasteFamilie();
            }
            case MET_DEZELFDE_DERDE -> {
                stap(zaak, ZELFDE_DERDE, "Medebewoner {nummer} huurt van dezelfde derde en telt niet mee.", nummer);
                yield true;
            }
        };
    }

    private static Stap stap(Zaak<Situatie> zaak, Vindplaats grondslag, String zin, int nummer) {
        return zaak.stap(grondslag, zin).met("nummer", nummer);
    }

    /** The outcome when this many of those who stay temporarily count. */
    Uitkomst uitkomst(int meetellend) {
        if (zonderKostendelersnorm()) {
            zaak.stap(Kostendelersnorm.GRONDSLAG, "De kostendelersnorm geldt pas vanaf 21 jaar.");
            return Uitkomst.van(0, norm(0));
        }
        int kostendelers = zaak.stap(MEDEBEWONER, "Het aantal kostendelende medebewoners is {kostendelers}.")
                .geeft("kostendelers", vast + meetellend);
        return Uitkomst.van(kostendelers, norm(kostendelers));
    }

    /**
     * What the norm can be for as long as the college has not judged.
     *
     * @param meeste how many kostendelers there are at most
     * @param minste how many kostendelers there are at least
     */
    Uitkomst tussen(int meeste, int minste) {
        zaak.stap(MEDEBEWONER, "De norm is het laagst als het aantal kostendelende medebewoners {kostendelers} is.")
                .met("kostendelers", meeste);
        var minstens = norm(meeste);
        zaak.stap(MEDEBEWONER, "De norm is het hoogst als het aantal kostendelende medebewoners {kostendelers} is.")
                .met("kostendelers", minste);
        return Uitkomst.tussen(minstens, norm(minste));
    }

    Bedrag norm(int kostendelers) {
        return Bijstandsnorm.bereken(zaak, zaak.situatie().huishouden(), kostendelers);
    }

    /** How many kostendelers there are when everybody who stays temporarily counts. */
    int hoogstens() {
        return vast + tijdelijk.size();
    }

    /** True for who is under 21, with an echtgenoot under 21 or alone: then nobody counts. */
    boolean zonderKostendelersnorm() {
        return zaak.situatie().huishouden().vanaf21() == 0;
    }

    /** The last day of a term of this many months, for who came last. */
    LocalDate laatsteDag(int maanden) {
        return Datums.laatsteDag(Collections.max(tijdelijk), maanden);
    }
}
