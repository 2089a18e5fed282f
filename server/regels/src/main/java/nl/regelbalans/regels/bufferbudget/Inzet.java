package nl.regelbalans.regels.bufferbudget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * What a version lets the college do: only tekort and budget are computed, everything else is asked.
 *
 * @param budget where the maximum stands
 * @param tekort where it stands that there must be a month below the norm
 * @param aanwending where it stands what the college may do with the money
 * @param verdeling divides a payment between echtgenoten
 */
record Inzet(
        Vindplaats budget,
        Vindplaats tekort,
        Vindplaats aanwending,
        List<Voorwaarde> voorwaarden,
        BiFunction<Zaak<Situatie>, Uitkomst, Uitkomst> verdeling) {

    Oordeel<Bedrag> betaling() {
        return Oordeel.bedrag(
                "betaling",
                Ruimte.KAN_BEPALING,
                aanwending,
                "Welk bedrag betaalt het college, gelet op de omstandigheden van deze persoon? Het mag ook nul zijn.");
    }

    Oordeel<Bedrag> vereffening() {
        return Oordeel.bedrag(
                "vereffening",
                Ruimte.KAN_BEPALING,
                aanwending,
                "Met welk bedrag vereffent het college te veel betaalde bijstand? Het mag ook nul zijn.");
    }

    List<Oordeel<?>> oordelen() {
        var oordelen = new ArrayList<Oordeel<?>>();
        voorwaarden.forEach(voorwaarde -> oordelen.add(voorwaarde.oordeel()));
        oordelen.add(betaling());
        oordelen.add(vereffening());
        return oordelen;
    }

    Beoordeling<Uitkomst> nietInDeDoelgroep(Zaak<Situatie> zaak) {
        zaak.stap(budget, "Het bufferbudget is er alleen voor wie inkomen uit arbeid én algemene bijstand ontvangt.");
        return zaak.vastgesteld(Uitkomst.NIET_IN_DE_DOELGROEP);
    }

    Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak, Bedrag maximum) {
        var teWeinig = tekort(zaak);
        var resterend = zaak.stap(
                        budget,
                        "In {jaar} is al {ingezet} ingezet. Van {maximum} per kalenderjaar is nog {resterend} over.")
                .met("jaar", zaak.peildatum().datum().getYear())
                .met("ingezet", zaak.situatie().ingezetIn(zaak.peildatum()))
                .met("maximum", maximum)
                .geeft("resterend", maximum.boven(zaak.situatie().ingezetIn(zaak.peildatum())));
        if (teWeinig.isNul() || resterend.isNul()) {
            if (teWeinig.isNul()) {
                zaak.stap(tekort, "In geen enkele maand is er te weinig. Er valt niets aan te vullen.");
            }
            if (resterend.isNul()) {
                zaak.stap(budget, "Het budget van dit jaar is op.");
            }
            return zaak.vastgesteld(Uitkomst.nietMogelijk(teWeinig, resterend));
        }
        return weeg(zaak, teWeinig, resterend);
    }

    private Bedrag tekort(Zaak<Situatie> zaak) {
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "De tekst zegt niet of de bijstandsnorm hier met of zonder vakantietoeslag telt. Hier is het zonder: die"
                        + " toeslag wordt pas later betaald.");
        for (var maand : zaak.situatie().maanden()) {
            zaak.stap(
                            tekort,
                            "In maand {maand} is er {beschikbaar}. De norm is {bijstandsnorm}. Er is {tekort} te weinig.")
                    .met("maand", maand.maand())
                    .met("beschikbaar", maand.beschikbaar())
                    .met("bijstandsnorm", maand.bijstandsnorm())
                    .geeft("tekort", maand.tekort());
        }
        return zaak.stap(tekort, "In alle maanden samen is er {tekort} te weinig.")
                .geeft("tekort", zaak.situatie().tekort());
    }

    /** One condition that fails is enough; as long as none does, every missing judgement is asked. */
    private Beoordeling<Uitkomst> weeg(Zaak<Situatie> zaak, Bedrag teWeinig, Bedrag resterend) {
        var vragen = new ArrayList<Oordeel<?>>();
        boolean mogelijk = true;
        for (var voorwaarde : voorwaarden) {
            var oordeel = zaak.invulling(voorwaarde.oordeel());
            oordeel.ifPresentOrElse(
                    ja -> zaak.stap(
                            voorwaarde.oordeel().grondslag(), ja ? voorwaarde.vervuld() : voorwaarde.nietVervuld()),
                    () -> vragen.add(voorwaarde.oordeel()));
            mogelijk &= oordeel.orElse(true);
        }
        if (!mogelijk) {
            return zaak.vastgesteld(Uitkomst.nietMogelijk(teWeinig, resterend));
        }
        var vordering = zaak.situatie().vordering();
        var betaling = zaak.invulling(betaling());
        var vereffening = zaak.invulling(vereffening());
        if (betaling.isEmpty()) {
            vragen.add(betaling());
        }
        if (vereffening.isEmpty() && !vordering.isNul()) {
            vragen.add(vereffening());
        }
        return vragen.isEmpty()
                ? zetIn(zaak, teWeinig, resterend, betaling.orElseThrow(), vereffening.orElse(Bedrag.NUL))
                : zaak.oordeelNodig(
                        Uitkomst.teBeslissen(teWeinig, resterend, vordering), vragen.toArray(Oordeel<?>[]::new));
    }

    private Beoordeling<Uitkomst> zetIn(
            Zaak<Situatie> zaak, Bedrag teWeinig, Bedrag resterend, Bedrag betaling, Bedrag vereffening) {
        var teVereffenen = zaak.situatie().vordering().tenHoogste(resterend);
        if (vereffening.meerDan(teVereffenen)) {
            throw zaak.weigering(vereffening(), "Kies hooguit " + teVereffenen + ": meer valt er niet te vereffenen.");
        }
        var teBetalen = resterend.min(vereffening);
        if (betaling.meerDan(teBetalen)) {
            throw zaak.weigering(betaling(), "Kies hooguit " + teBetalen + ": meer budget is er dit jaar niet.");
        }
        if (betaling.meerDan(teWeinig)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Het college betaalt meer dan het tekort. De tekst noemt alleen een maximum per jaar en zegt niet of"
                            + " dat mag.");
        }
        var uitkomst = Uitkomst.inzet(teWeinig, resterend, betaling, vereffening);
        zaak.stap(aanwending, "Het college betaalt {betaling} en vereffent {vereffening}. Daarna is {over} over.")
                .met("resterend", resterend)
                .met("betaling", betaling)
                .met("vereffening", vereffening)
                .geeft("over", uitkomst.resterendNaInzet().orElseThrow());
        return zaak.vastgesteld(verdeling.apply(zaak, uitkomst));
    }
}
