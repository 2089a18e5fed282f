package nl.regelbalans.regels.vermogen;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * Tests the whole vermogen of the peildatum against the limit.
 *
 * @param bijGeenRecht why the answer is less certain when it is no
 */
record Toets(Zaak<Situatie> zaak, Grenzen grenzen, List<Voorbehoud> bijGeenRecht) {

    static final Wetsartikel INDEXERING = Wet.PARTICIPATIEWET.artikel("39").lid(1);

    static final Oordeel<Boolean> WONING_TE_GELDE_MAKEN = Oordeel.jaNee(
            "woningTeGeldeMaken",
            Ruimte.OPEN_NORM,
            Artikel34.EIGEN_WONING,
            "Kan in redelijkheid worden gevraagd dat men de woning verkoopt of er een (hogere) hypotheek op neemt?");

    static List<Oordeel<?>> oordelen() {
        return List.of(Weging.SPULLEN, Weging.BESCHIKBAAR, Weging.SCHULDEN, WONING_TE_GELDE_MAKEN);
    }

    Beoordeling<Uitkomst> beoordeel() {
        var weging = new Weging(zaak);
        var overig = weging.saldo();
        if (overig.isEmpty()) {
            return zaak.oordeelNodig(
                    Uitkomst.alleenGrens(bekendeGrens()), weging.vragen().toArray(Oordeel<?>[]::new));
        }
        var boven = zaak.situatie().woning().map(this::bovenVrijstelling).orElse(Bedrag.NUL);
        var saldo = overig.get().plus(boven);
        zaak.stap(
                        Artikel34.grens(zaak.situatie().leefvorm()),
                        grenzen.bekend() ? "De grens is {grens}." : "De laatst bekende grens is {grens}.")
                .met("grens", grenzen.vermogen());
        var inAanmerking = zaak.stap(Artikel34.AANWEZIG, "Het vermogen is {saldo}. Boven de grens komt {inAanmerking}.")
                .met("saldo", saldo)
                .geeft("inAanmerking", saldo.boven(grenzen.vermogen()));
        return grenzen.bekend() ? besluit(overig.get(), boven, inAanmerking) : zonderGrens(saldo, boven, inAanmerking);
    }

    private Bedrag bovenVrijstelling(Woning woning) {
        var boven = zaak.stap(
                        Artikel34.WONING,
                        "In de woning zit {gebonden}. Daarvan blijft hooguit {vrijstelling} vrij. Er telt {boven} mee.")
                .met("gebonden", woning.gebonden())
                .met("vrijstelling", grenzen.woning())
                .geeft("boven", woning.gebonden().boven(grenzen.woning()));
        if (woning.onderWater() || !boven.isNul()) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "De wet zegt niet hoe de woning en het overige vermogen bij elkaar komen. Hier telt de woning alleen"
                            + " mee boven de vrijstelling, en een te hoge hypotheek niet. Een vakbron toetst ze elk apart.");
        }
        return boven;
    }

    private Beoordeling<Uitkomst> besluit(Bedrag overig, Bedrag boven, Bedrag inAanmerking) {
        if (inAanmerking.isNul()) {
            zaak.stap(Artikel34.RECHT, "Er is geen vermogen dat in de weg staat.");
            return recht(overig, boven, inAanmerking);
        }
        if (boven.isNul() || overig.meerDan(grenzen.vermogen())) {
            return geenRecht(overig, boven, inAanmerking);
        }
        var teGelde = zaak.invulling(WONING_TE_GELDE_MAKEN);
        if (teGelde.isEmpty()) {
            return zaak.oordeelNodig(uitkomst(Optional.empty(), overig, boven, inAanmerking), WONING_TE_GELDE_MAKEN);
        }
        zaak.stap(
                Artikel34.EIGEN_WONING,
                teGelde.get()
                        ? "Volgens het college kan verkopen of belasten van de woning worden gevraagd."
                        : "Volgens het college kan verkopen of belasten van de woning niet worden gevraagd. Er is recht.");
        return teGelde.get() ? geenRecht(overig, boven, inAanmerking) : recht(overig, boven, inAanmerking);
    }

    private Beoordeling<Uitkomst> recht(Bedrag overig, Bedrag boven, Bedrag inAanmerking) {
        if (!boven.isNul()) {
            zaak.stap(
                            Artikel34.LENING,
                            "Is de bijstand in een jaar meer dan het netto minimumloon, dan is zij tot {boven} een lening.")
                    .met("boven", boven);
        }
        return zaak.vastgesteld(uitkomst(Optional.of(true), overig, boven, inAanmerking));
    }

    private Beoordeling<Uitkomst> geenRecht(Bedrag overig, Bedrag boven, Bedrag inAanmerking) {
        zaak.stap(Artikel34.RECHT, "Er is te veel vermogen. Daarom is er geen recht op algemene bijstand.");
        bijGeenRecht.forEach(zaak::voorbehoud);
        return zaak.vastgesteld(uitkomst(Optional.of(false), overig, boven, inAanmerking));
    }

    /** Artikel 39 lets the amounts only rise, so what fits within the last known ones fits whatever the new ones are. */
    private Beoordeling<Uitkomst> zonderGrens(Bedrag saldo, Bedrag boven, Bedrag inAanmerking) {
        zaak.stap(INDEXERING, "De bedragen stijgen elk jaar mee met de prijzen. Voor {jaar} zijn zij nog niet bekend.")
                .met("jaar", zaak.peildatum().datum().getYear());
        if (!inAanmerking.isNul() || !boven.isNul()) {
            return zaak.nietTeBepalen("De vermogensgrens en de vrijstelling voor de woning voor "
                    + zaak.peildatum().datum().getYear()
                    + " zijn nog niet bekend, en het vermogen is meer dan de laatst bekende bedragen.");
        }
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "De bedragen van dit jaar zijn nog niet bekend. Artikel 39 laat ze alleen stijgen, nooit dalen.");
        zaak.stap(Artikel34.RECHT, "Er is geen vermogen dat in de weg staat.");
        return zaak.vastgesteld(
                Uitkomst.toets(Optional.of(true), saldo, Optional.empty(), inAanmerking, Optional.empty()));
    }

    private Uitkomst uitkomst(Optional<Boolean> recht, Bedrag overig, Bedrag boven, Bedrag inAanmerking) {
        return Uitkomst.toets(
                recht,
                overig.plus(boven),
                bekendeGrens(),
                inAanmerking,
                zaak.situatie().woning().map(woning -> boven));
    }

    private Optional<Bedrag> bekendeGrens() {
        return Optional.of(grenzen.vermogen()).filter(grens -> grenzen.bekend());
    }
}
