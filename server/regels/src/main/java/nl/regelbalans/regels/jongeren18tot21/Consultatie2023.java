package nl.regelbalans.regels.jongeren18tot21;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnorm;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: bijzondere bijstand that fills up to, for instance, 95 % of the netto minimumloon for the age. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_13 = new Programmapunt("13");
    private static final Percentage AANVULLEN_TOT = Percentage.van("95");

    private static final Oordeel<Ouders> OUDERS = Onderhoud.vraag("beroepOpOuders", PUNT_13, "deze jongere");
    private static final Oordeel<Bedrag> ANDER_BEDRAG = Oordeel.bedrag(
            "anderBedrag",
            Ruimte.KAN_BEPALING,
            PUNT_13,
            "Heeft deze jongere beduidend lagere of hogere noodzakelijke kosten? Welk bedrag aan bijzondere bijstand stelt het"
                    + " college dan vast?");

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.concat(Stream.of(PUNT_13), Bijstandsnorm.grondslagen().stream())
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(OUDERS, ANDER_BEDRAG);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.ONZEKER,
                "Het voorstel noemt 95 % alleen als voorbeeld en wilde het percentage nog met gemeenten bepalen."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, Situatie.alleenstaandeVan(19).metNettoMinimumloon(Bedrag.euro(1200)))
                .met(OUDERS, Ouders.MIDDELEN_NIET_TOEREIKEND);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (situatie.huishouden().jongeren() == 0) {
            zaak.stap(PUNT_13, "Niemand is hier 18, 19 of 20 jaar. Het voorstel geldt niet.");
            return zaak.vastgesteld(Uitkomst.geen().metBijzondereBijstand(Bedrag.NUL));
        }
        zaak.stap(PUNT_13, "Bijzondere bijstand vult de norm van jongeren zonder steun van ouders in beginsel aan.");
        if (situatie.huishouden().gehuwd()) {
            return zaak.nietTeBepalen(
                    "Voor gehuwden kiest het voorstel een percentage van de norm vanaf 21 jaar, maar het noemt dat"
                            + " percentage niet.");
        }
        if (situatie.inInrichting()) {
            return zaak.nietTeBepalen("Het voorstel zegt niets over jongeren in een inrichting.");
        }
        var norm = Bijstandsnorm.bereken(zaak, situatie.huishouden(), situatie.kostendelers());
        var uitkomst = Uitkomst.jongerennorm(norm);
        var ouders = zaak.invulling(OUDERS);
        if (ouders.isEmpty()) {
            return zaak.oordeelNodig(uitkomst, OUDERS);
        }
        if (ouders.get() == Ouders.WEL_BEROEP) {
            zaak.stap(PUNT_13, "De jongere kan een beroep doen op de ouders. Er is geen aanvulling.");
            return zaak.vastgesteld(uitkomst.metBijzondereBijstand(Bedrag.NUL));
        }
        return aanvulling(zaak, norm)
                .map(bedrag -> zaak.vastgesteld(uitkomst.metBijzondereBijstand(bedrag)))
                .orElseGet(() -> zaak.nietTeBepalen(
                        "Het netto minimumloon voor deze leeftijd is hier niet opgenomen. Geef het op"
                                + " als situatie.nettoMinimumloon."));
    }

    private static Optional<Bedrag> aanvulling(Zaak<Situatie> zaak, Bedrag norm) {
        var ander = zaak.invulling(ANDER_BEDRAG);
        if (ander.isPresent()) {
            zaak.stap(PUNT_13, "De kosten zijn beduidend lager of hoger. Het college stelt {bijzondereBijstand} vast.")
                    .geeft("bijzondereBijstand", ander.get());
            return ander;
        }
        return zaak.situatie().nettoMinimumloon().map(loon -> zaak.stap(
                        PUNT_13,
                        "{percentage} van {loon} is {grens} (rekenkundig op hele centen). Boven de norm van {norm} is dat"
                                + " {aanvulling}.")
                .met("percentage", AANVULLEN_TOT)
                .met("loon", loon)
                .met("grens", AANVULLEN_TOT.van(loon))
                .met("norm", norm)
                .geeft("aanvulling", AANVULLEN_TOT.van(loon).boven(norm)));
    }
}
