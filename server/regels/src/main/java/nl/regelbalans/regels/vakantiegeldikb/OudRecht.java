package nl.regelbalans.regels.vakantiegeldikb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnormen;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** In force until 31 December 2026: vakantietoeslag counts as inkomen in every month in which somebody builds it up. */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    static final Wetsartikel RECHT = Wet.PARTICIPATIEWET.artikel("19").lid(1).onderdeel("a");
    static final Wetsartikel VAKANTIETOESLAG = Wet.PARTICIPATIEWET.artikel("19").lid(3);
    private static final Wetsartikel HOOGTE = Wet.PARTICIPATIEWET.artikel("19").lid(2);
    private static final Wetsartikel JUNI = Wet.PARTICIPATIEWET.artikel("45").lid(1);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2015, 1, 1).totEnMet(2026, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return metTabellen(Aanspraak.IN_AANMERKING, HOOGTE, RECHT, VAKANTIETOESLAG, JUNI);
    }

    /** These provisions, and those that {@link Aanspraak} may cite. */
    static List<Vindplaats> metTabellen(Vindplaats... eigen) {
        var alle = new ArrayList<>(List.of(eigen));
        alle.add(Aanspraak.REIKWIJDTE);
        Tabel2026.ALLE.stream().map(Tabel2026::grondslag).forEach(alle::add);
        return List.copyOf(alle);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 3, 1, voorbeeldsituatie());
    }

    static Situatie voorbeeldsituatie() {
        var loon = new Inkomen(Bedrag.euro(600), Inkomenssoort.TEGENWOORDIGE_ARBEID, Vakantiegeld.OPBOUW, true, true);
        return new Situatie(Bedrag.van("1401.50"), List.of(loon), Optional.empty());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (situatie.inkomens().stream().anyMatch(inkomen -> inkomen.vakantiegeld() == Vakantiegeld.IKB_OPBOUW)) {
            zaak.stap(
                    Aanspraak.IN_AANMERKING,
                    "Dit artikel gaat over vakantietoeslag. Het noemt geen keuzebudget (IKB).");
            return zaak.nietTeBepalen(
                    "De wet en de regeling zeggen niet of een keuzebudget (IKB) dat wordt opgebouwd, elke maand meetelt.");
        }
        var ontbreekt = Aanspraak.ontbreekt(zaak);
        if (ontbreekt.isPresent()) {
            return zaak.nietTeBepalen(ontbreekt.get());
        }
        var vakantietoeslag = Aanspraak.bereken(zaak);
        var bijstand = bijstand(zaak, situatie.inkomen().plus(vakantietoeslag));
        var percentage = zaak.norm(Bijstandsnormen.VAKANTIETOESLAG);
        var reservering = zaak.stap(
                        VAKANTIETOESLAG,
                        "{percentage} van de bijstand is vakantietoeslag: {reservering} (rekenkundig op hele centen).")
                .met("percentage", percentage)
                .met("bijstand", bijstand)
                .geeft("reservering", percentage.van(bijstand));
        var uitbetaling = zaak.stap(JUNI, "Die bewaart de gemeente tot juni. Deze maand betaalt zij {uitbetaling} uit.")
                .geeft("uitbetaling", bijstand.min(reservering));
        var normZonder = normZonder(zaak);
        return rondAf(zaak, Uitkomst.van(situatie, vakantietoeslag, uitbetaling, reservering, normZonder));
    }

    /** Shows what somebody has to live on in this month. */
    static Beoordeling<Uitkomst> rondAf(Zaak<Situatie> zaak, Uitkomst uitkomst) {
        zaak.stap(
                        VAKANTIETOESLAG,
                        uitkomst.tekort().isNul()
                                ? "Met {inkomen} inkomen is er deze maand {besteedbaar}. Dat is niet minder dan de norm zonder"
                                        + " vakantietoeslag."
                                : "Met {inkomen} inkomen is er deze maand {besteedbaar}. Dat is {tekort} te weinig om van te leven.")
                .met("inkomen", zaak.situatie().inkomen())
                .met("besteedbaar", zaak.situatie().inkomen().plus(uitkomst.uitbetaling()))
                .geeft("tekort", uitkomst.tekort());
        return zaak.vastgesteld(uitkomst);
    }

    private static Bedrag bijstand(Zaak<Situatie> zaak, Bedrag inkomen) {
        var norm = zaak.situatie().bijstandsnorm();
        if (!norm.meerDan(inkomen)) {
            zaak.stap(RECHT, "Het inkomen met vakantietoeslag, {inkomen}, is niet lager dan de norm van {norm}.")
                    .met("inkomen", inkomen)
                    .met("norm", norm);
            return Bedrag.NUL;
        }
        return zaak.stap(
                        HOOGTE,
                        "De bijstand is de norm van {norm} min {inkomen} inkomen met vakantietoeslag: {bijstand}.")
                .met("norm", norm)
                .met("inkomen", inkomen)
                .geeft("bijstand", norm.min(inkomen));
    }

    /** The part of the bijstandsnorm that is meant for the month itself. */
    static Bedrag normZonder(Zaak<Situatie> zaak) {
        var norm = zaak.situatie().bijstandsnorm();
        var percentage = zaak.norm(Bijstandsnormen.VAKANTIETOESLAG);
        return zaak.stap(
                        VAKANTIETOESLAG,
                        "De norm van {norm} is zonder {percentage} vakantietoeslag {normZonder} (rekenkundig op hele centen).")
                .met("norm", norm)
                .met("percentage", percentage)
                .geeft("normZonder", norm.min(percentage.van(norm)));
    }
}
