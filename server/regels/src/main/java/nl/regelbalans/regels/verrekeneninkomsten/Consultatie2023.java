package nl.regelbalans.regels.verrekeneninkomsten;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: inkomen counts in the month in which somebody can dispose of it ("transactiesysteem"). */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_17 = new Programmapunt("17");
    private static final Oordeel<Boolean> KAN_BESCHIKKEN = Oordelen.kanBeschikken(PUNT_17);
    private static final Oordeel<Bedrag> DEEL = Oordelen.deelVanDezeMaand(PUNT_17);

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_17);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(KAN_BESCHIKKEN, DEEL);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Hoe het netto-inkomen wordt vastgesteld, zou in een besluit komen dat niet is gevonden. Hier gaat van het"
                        + " brutobedrag alles af wat verplicht is ingehouden."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 4, 1, Wet2027.loonVanMaart2026());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        boolean polis = zaak.situatie().gegevensUitPolisadministratie();
        zaak.stap(
                PUNT_17,
                polis
                        ? "De gemeente gebruikt gegevens uit de polisadministratie. Die hoeft deze persoon niet zelf te melden."
                        : "De gemeente gebruikt geen gegevens uit de polisadministratie. Deze persoon meldt zelf.");
        if (zaak.situatie().betalingen().stream().anyMatch(betaling -> maandOnbekend(zaak.situatie(), betaling))) {
            zaak.stap(PUNT_17, "Geld dat na de bijstand komt, telt mee als het in de bijstand is verdiend.");
            return zaak.nietTeBepalen(
                    "Het voorstel zegt niet bij welke maand geld hoort dat na de bijstand is ontvangen en in"
                            + " meer dan één maand is verdiend.");
        }
        var maand = new Maandinkomen(zaak, PUNT_17, Optional.of(!polis));
        return maand.beoordeel(KAN_BESCHIKKEN, DEEL, Consultatie2023::betalingen);
    }

    private static Toerekening betalingen(Maandinkomen maand, List<Betaling> betalingen) {
        return betalingen.stream()
                .map(betaling -> toerekenen(maand, betaling))
                .reduce(Toerekening.NIETS, Toerekening::plus);
    }

    private static boolean maandOnbekend(Situatie situatie, Betaling betaling) {
        var eersteMaand = Periode.maandVan(betaling.van());
        return isGewoon(betaling)
                && naDeBijstand(situatie, betaling)
                && betaling.periode().raakt(situatie.bijstand())
                && !betaling.periode().ligtIn(eersteMaand);
    }

    private static boolean isGewoon(Betaling betaling) {
        return !betaling.is(Betalingsoort.ONBELASTE_VERGOEDING) && !betaling.is(Betalingsoort.INKOMEN_VOOR_LATER);
    }

    private static boolean naDeBijstand(Situatie situatie, Betaling betaling) {
        return betaling.betaaldOp()
                .filter(dag -> dag.isAfter(situatie.bijstand().totEnMet()))
                .isPresent();
    }

    private static Toerekening toerekenen(Maandinkomen maand, Betaling betaling) {
        maand.toonNetto(PUNT_17, betaling);
        return switch (betaling.soort()) {
            case LOON, VIERWEKENLOON, BELASTE_VERGOEDING, UITGESTELD_INKOMEN -> opBetaaldag(maand, betaling);
            case INKOMEN_VOOR_LATER -> maand.gelijkVerdeeld(PUNT_17, betaling);
            case ONBELASTE_VERGOEDING -> {
                maand.zaak()
                        .stap(PUNT_17, "Een onbelaste vergoeding van {vergoeding} wordt niet verrekend.")
                        .met("vergoeding", betaling.netto());
                yield Toerekening.NIETS;
            }
        };
    }

    private static Toerekening opBetaaldag(Maandinkomen maand, Betaling betaling) {
        var situatie = maand.zaak().situatie();
        if (naDeBijstand(situatie, betaling)) {
            maand.zaak()
                    .voorbehoud(
                            Zekerheid.AFGELEID,
                            "Het voorstel zegt niet in welke maand geld meetelt dat na de bijstand is ontvangen. Hier is dat"
                                    + " de maand waarin het is verdiend.");
            return maand.opPeriode(PUNT_17, betaling);
        }
        var dag = betaling.betaaldOp().orElse(maand.zaak().peildatum().datum());
        if (!maand.maand().bevat(dag)) {
            maand.zaak()
                    .stap(PUNT_17, "Het geld komt op {dag}. Dat is niet in deze maand, dus telt het nu niet mee.")
                    .met("dag", dag);
            return Toerekening.NIETS;
        }
        if (!betaling.periode().raakt(situatie.bijstand())) {
            return maand.hoortErNietBij(PUNT_17, betaling);
        }
        if (betaling.periode().ligtIn(situatie.bijstand())) {
            return maand.hoortErBij(PUNT_17, betaling);
        }
        return betaling.is(Betalingsoort.UITGESTELD_INKOMEN)
                ? maandenMetBijstand(maand, betaling)
                : maand.hoortErDeelsBij(PUNT_17, betaling);
    }

    /** "voor zover het betrekking heeft op de bijstandsperiode": as many parts as there were months with bijstand. */
    private static Toerekening maandenMetBijstand(Maandinkomen maand, Betaling betaling) {
        var periode = betaling.periode();
        var metBijstand = periode.samenMet(maand.zaak().situatie().bijstand());
        if (!periode.isHeleMaanden() || !metBijstand.isHeleMaanden()) {
            return maand.hoortErDeelsBij(PUNT_17, betaling);
        }
        maand.zaak()
                .voorbehoud(
                        Zekerheid.AFGELEID, "Hoe dit over de maanden is verdiend, staat er niet. Hier is dat gelijk.");
        return Toerekening.zeker(maand.zaak()
                .stap(
                        PUNT_17,
                        "{netto} is verdiend in {maanden} maanden, waarvan {metBijstand} met bijstand. Dat deel is {deel}"
                                + " (rekenkundig op hele centen).")
                .met("netto", betaling.netto())
                .met("maanden", periode.maanden())
                .met("metBijstand", metBijstand.maanden())
                .geeft("deel", betaling.nettoMaal(metBijstand.maanden(), periode.maanden())));
    }
}
