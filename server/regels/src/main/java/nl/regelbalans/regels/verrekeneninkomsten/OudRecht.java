package nl.regelbalans.regels.verrekeneninkomsten;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Uitspraak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force until 31 December 2026: inkomen counts in the month to which it belongs, whenever it is paid. */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel BESCHIKKEN =
            Wet.PARTICIPATIEWET.artikel("31").lid(1);
    private static final Wetsartikel VERGOEDING =
            Wet.PARTICIPATIEWET.artikel("31").lid(2).onderdeel("g");
    private static final Wetsartikel NETTO = Wet.PARTICIPATIEWET.artikel("31").lid(3);
    private static final Wetsartikel PERIODE =
            Wet.PARTICIPATIEWET.artikel("32").lid(1).onderdeel("b");
    private static final Wetsartikel UITGESTELD_OF_DOORBETAALD =
            Wet.PARTICIPATIEWET.artikel("32").lid(2);
    private static final Wetsartikel PER_MAAND =
            Wet.PARTICIPATIEWET.artikel("45").lid(1);
    private static final Vindplaats BELASTE_VERGOEDING = new Uitspraak("ECLI:NL:CRVB:2018:3513");
    private static final int PERIODEN_PER_JAAR = 13;
    private static final int MAANDEN_PER_JAAR = 12;
    private static final int GEDOOGJAAR = 2026;

    private static final Oordeel<Boolean> KAN_BESCHIKKEN = Oordelen.kanBeschikken(BESCHIKKEN);
    private static final Oordeel<Bedrag> DEEL = Oordelen.deelVanDezeMaand(PERIODE);
    private static final Beleidsruimte<Boolean> HELE_EUROS = Beleidsruimte.jaNee(
            "vierwekenloonOpHeleEuros",
            PER_MAAND,
            "Rondt de gemeente loon per vier weken, omgerekend naar een maand, naar beneden af op hele euro's");
    private static final Beleidsruimte<Boolean> LOOPT_VOORUIT = Beleidsruimte.jaNee(
            "gemeenteLooptVooruit",
            Wet2027.NETTO_INKOMEN,
            "Verrekent de gemeente in 2026 al volgens de nieuwe regels (gedoogjaar)");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2015, 1, 1).totEnMet(2026, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(
                PERIODE,
                UITGESTELD_OF_DOORBETAALD,
                BESCHIKKEN,
                VERGOEDING,
                NETTO,
                PER_MAAND,
                BELASTE_VERGOEDING,
                Wet2027.NETTO_INKOMEN);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(KAN_BESCHIKKEN, DEEL);
    }

    @Override
    public List<Beleidsruimte<?>> beleid() {
        return List.of(HELE_EUROS, LOOPT_VOORUIT);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 3, 31, Wet2027.loonVanMaart2026());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (zaak.invulling(LOOPT_VOORUIT).orElse(false)) {
            if (zaak.peildatum().datum().getYear() == GEDOOGJAAR) {
                zaak.stap(Wet2027.NETTO_INKOMEN, "De gemeente verrekent in 2026 al volgens de nieuwe regels.");
                zaak.voorbehoud(
                        Zekerheid.ONZEKER,
                        "Artikel 32, vijfde lid, is nog niet in werking. Dat gemeenten in 2026 al automatisch mogen verrekenen,"
                                + " staat in een bericht van het ministerie; de brief zelf is niet gezien.");
                return zaak.nietTeBepalen("Gemeenten mogen in 2026 al automatisch verrekenen. " + Wet2027.ONTBREEKT);
            }
            zaak.stap(Wet2027.NETTO_INKOMEN, "Vooruitlopen op de nieuwe regels mag alleen in 2026.");
        }
        var maand = new Maandinkomen(zaak, PER_MAAND, Optional.empty());
        return maand.beoordeel(KAN_BESCHIKKEN, DEEL, OudRecht::betalingen);
    }

    private static Toerekening betalingen(Maandinkomen maand, List<Betaling> betalingen) {
        var som = vierwekenloon(maand, betalingen);
        for (var betaling : betalingen) {
            maand.toonNetto(NETTO, betaling);
            som = som.plus(toerekenen(maand, betaling));
        }
        return som;
    }

    private static Toerekening toerekenen(Maandinkomen maand, Betaling betaling) {
        return switch (betaling.soort()) {
            case LOON -> maand.opPeriode(PERIODE, betaling);
            case VIERWEKENLOON -> Toerekening.NIETS; // counted together, above
            case UITGESTELD_INKOMEN -> maand.gelijkVerdeeld(UITGESTELD_OF_DOORBETAALD, betaling);
            case INKOMEN_VOOR_LATER -> doorbetaling(maand, betaling);
            case BELASTE_VERGOEDING -> belasteVergoeding(maand, betaling);
            case ONBELASTE_VERGOEDING -> onbelasteVergoeding(maand, betaling);
        };
    }

    private static Toerekening doorbetaling(Maandinkomen maand, Betaling betaling) {
        maand.zaak()
                .voorbehoud(
                        Zekerheid.AFGELEID,
                        "Een betaling voor later is hier gelezen als doorbetaling van inkomen over een periode. Die telt mee"
                                + " in de maand waarin iemand het geld kan krijgen.");
        var dag = betaling.betaaldOp().orElse(maand.bijstandInMaand().van());
        if (maand.bijstandInMaand().bevat(dag)) {
            return maand.hoortErBij(UITGESTELD_OF_DOORBETAALD, betaling);
        }
        maand.zaak()
                .stap(
                        UITGESTELD_OF_DOORBETAALD,
                        "Het geld komt op {dag}. Dat is niet in de bijstand van deze maand, dus telt het nu niet mee.")
                .met("dag", dag);
        return Toerekening.NIETS;
    }

    private static Toerekening belasteVergoeding(Maandinkomen maand, Betaling betaling) {
        maand.zaak().stap(BELASTE_VERGOEDING, "Een vergoeding waarover belasting is betaald, is gewoon een middel.");
        maand.zaak()
                .voorbehoud(
                        Zekerheid.AFGELEID,
                        "De uitspraak gaat over een bruto reiskostenvergoeding. Alleen de samenvatting is gelezen.");
        return maand.opPeriode(PERIODE, betaling);
    }

    private static Toerekening onbelasteVergoeding(Maandinkomen maand, Betaling betaling) {
        if (betaling.bijstandVoorDezelfdeKosten()) {
            maand.zaak().stap(VERGOEDING, "Voor deze kosten is er ook bijstand. Daarom telt de vergoeding mee.");
            return maand.opPeriode(PERIODE, betaling);
        }
        maand.zaak()
                .stap(VERGOEDING, "Een onbelaste vergoeding is geen middel. {vergoeding} telt niet mee.")
                .met("vergoeding", betaling.netto());
        return Toerekening.NIETS;
    }

    /** Thirteen times a year the same wage is twelve times thirteen twelfths of it; a wage that varies is for the college. */
    private static Toerekening vierwekenloon(Maandinkomen maand, List<Betaling> betalingen) {
        var dezeMaand = betalingen.stream()
                .filter(betaling -> betaling.is(Betalingsoort.VIERWEKENLOON))
                .filter(betaling -> betaling.periode().raakt(maand.bijstandInMaand()))
                .toList();
        long dagen = dezeMaand.stream()
                .mapToLong(betaling ->
                        betaling.periode().samenMet(maand.bijstandInMaand()).dagen())
                .sum();
        boolean vast = dezeMaand.stream().map(Betaling::netto).distinct().count() == 1;
        if (!vast || dagen < maand.maand().dagen()) {
            return dezeMaand.stream()
                    .map(betaling -> maand.hoortErDeelsBij(PERIODE, betaling))
                    .reduce(Toerekening.NIETS, Toerekening::plus);
        }
        maand.zaak().stap(PERIODE, "Dit loon per vier weken is over de hele maand verdiend.");
        return Toerekening.zeker(perMaand(maand.zaak(), dezeMaand.get(0)));
    }

    private static Bedrag perMaand(Zaak<Situatie> zaak, Betaling betaling) {
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "De wet zegt niet hoe loon per vier weken een bedrag per maand wordt. Hier is dat keer 13, gedeeld door 12.");
        var bedrag = zaak.stap(
                        PER_MAAND, "{netto} × 13, gedeeld door 12, is {bedrag} per maand (rekenkundig op hele centen).")
                .met("netto", betaling.netto())
                .geeft("bedrag", betaling.nettoMaal(PERIODEN_PER_JAAR, MAANDEN_PER_JAAR));
        if (!zaak.invulling(HELE_EUROS).orElse(false)) {
            return bedrag;
        }
        return zaak.stap(PER_MAAND, "De gemeente rondt dit naar beneden af op hele euro's: {afgerond}.")
                .geeft("afgerond", Bedrag.euro(bedrag.centen() / 100));
    }
}
