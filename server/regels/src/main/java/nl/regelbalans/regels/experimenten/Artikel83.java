package nl.regelbalans.regels.experimenten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** What article 83 asks of an experiment. Only how long it may last differs between the versions. */
final class Artikel83 {

    static final Wetsartikel DOEL = Wet.PARTICIPATIEWET.artikel("83").lid(1);
    static final Wetsartikel DUUR = Wet.PARTICIPATIEWET.artikel("83").lid(2);
    static final Wetsartikel GEMEENTE = Wet.PARTICIPATIEWET.artikel("83").lid(3);
    static final Wetsartikel VERSLAG = Wet.PARTICIPATIEWET.artikel("83").lid(5);
    static final List<Vindplaats> GRONDSLAGEN = List.of(DUUR, DOEL, GEMEENTE, VERSLAG);

    private static final int MAANDEN_VOOR_EINDE = 3;
    private static final int MAANDEN_NA_STOPPEN = 2;

    private Artikel83() {}

    /** Everything but the duur. All of it is checked, so that the motivering names every fault. */
    static boolean allesPast(Zaak<Situatie> zaak) {
        boolean doelPast = doelPast(zaak);
        return opzetPast(zaak) && doelPast;
    }

    private static boolean doelPast(Zaak<Situatie> zaak) {
        boolean past = zaak.situatie().doel() != Doel.MAATSCHAPPELIJKE_PARTICIPATIE;
        zaak.stap(
                        DOEL,
                        past
                                ? "Een experiment voor {doel} mag."
                                : "Een experiment mag alleen voor arbeidsinschakeling of financiering, niet voor {doel}.")
                .met("doel", geschreven(zaak.situatie().doel()));
        return past;
    }

    private static String geschreven(Doel doel) {
        return switch (doel) {
            case ARBEIDSINSCHAKELING -> "arbeidsinschakeling";
            case FINANCIERING -> "financiering";
            case MAATSCHAPPELIJKE_PARTICIPATIE -> "maatschappelijke participatie";
        };
    }

    /** Everything but the doel and the duur. */
    static boolean opzetPast(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        boolean bepalingenPassen = !situatie.afwijkingen().contains(Bepaling.ANDERE_BEPALING);
        zaak.stap(
                DOEL,
                bepalingenPassen
                        ? "Het wijkt niet af van iets anders dan artikel 6 tot en met 10, artikel 31, tweede lid, of paragraaf 7.1."
                        : "Het wijkt ook af van iets anders dan artikel 6 tot en met 10, artikel 31, tweede lid, of paragraaf"
                                + " 7.1. Dat mag niet.");
        if (!situatie.bijAmvbGeregeld()) {
            zaak.stap(DOEL, "Er is geen amvb die zegt hoe, hoe lang en waarvan wordt afgeweken. Die is verplicht.");
        }
        zaak.stap(
                GEMEENTE,
                situatie.gemeenteAangewezen()
                        ? "De minister heeft de gemeente aangewezen."
                        : "De minister heeft de gemeente niet aangewezen. Zij mag niet meedoen.");
        return bepalingenPassen && situatie.bijAmvbGeregeld() && situatie.gemeenteAangewezen();
    }

    static LocalDate uiterlijk(Zaak<Situatie> zaak, int jaren) {
        var begin = zaak.situatie().begin();
        return zaak.stap(
                        DUUR,
                        "Het begint op {begin} en duurt ten hoogste {jaren} jaar. Het is uiterlijk op {uiterlijk} afgelopen.")
                .met("begin", begin)
                .met("jaren", jaren)
                .geeft("uiterlijk", begin.plusYears(jaren));
    }

    static Uitkomst duurPast(Zaak<Situatie> zaak, LocalDate uiterlijk) {
        return switch (Looptijd.van(zaak.situatie(), uiterlijk)) {
            case PAST -> Uitkomst.mag(Optional.of(uiterlijk));
            case VERLENGD -> verlengd(zaak);
            case TE_LANG -> {
                zaak.stap(DUUR, "Het experiment loopt tot {einde}. Dat is te lang.")
                        .met("einde", zaak.situatie().einde());
                yield Uitkomst.magNiet(Optional.of(uiterlijk));
            }
        };
    }

    private static Uitkomst verlengd(Zaak<Situatie> zaak) {
        zaak.stap(
                        DUUR,
                        "Op {wetsvoorstel}, voor de afloop, is een wetsvoorstel ingediend. Het experiment kan doorlopen tot"
                                + " dat in werking treedt.")
                .met("wetsvoorstel", zaak.situatie().wetsvoorstelIngediend().orElseThrow());
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "De verlenging eindigt als het wetsvoorstel in werking treedt. Die dag is hier niet bekend.");
        return Uitkomst.magLanger();
    }

    /** The answer, once it is known whether the duur fits; {@code past} says so of everything else. */
    static Beoordeling<Uitkomst> besluit(Zaak<Situatie> zaak, boolean past, Uitkomst duur) {
        return zaak.vastgesteld(past ? metVerslag(zaak, duur) : Uitkomst.magNiet(duur.uiterlijkAfgelopen()));
    }

    private static Uitkomst metVerslag(Zaak<Situatie> zaak, Uitkomst uitkomst) {
        if (!uitkomst.isToegestaan()) {
            return uitkomst;
        }
        var gestopt = zaak.situatie().eerderGestopt();
        if (gestopt.isPresent()) {
            return uitkomst.metVerslag(zaak.stap(
                            VERSLAG,
                            "Het experiment stopt eerder, op {gestopt}. Het verslag is er uiterlijk {maanden} maanden daarna:"
                                    + " {verslag}.")
                    .met("gestopt", gestopt.get())
                    .met("maanden", MAANDEN_NA_STOPPEN)
                    .geeft("verslag", gestopt.get().plusMonths(MAANDEN_NA_STOPPEN)));
        }
        var einde = zaak.situatie().einde();
        return uitkomst.metVerslag(
                zaak.stap(VERSLAG, "Het verslag is er uiterlijk {maanden} maanden voor {einde}: {verslag}.")
                        .met("maanden", MAANDEN_VOOR_EINDE)
                        .met("einde", einde)
                        .geeft("verslag", einde.minusMonths(MAANDEN_VOOR_EINDE)));
    }
}
