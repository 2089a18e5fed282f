package nl.regelbalans.regels.vermogen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * In force until 31 December 2025: at the beginning the whole vermogen counts, later only what comes in, against what earlier
 * vermogen left of the limit (the staffelmethode).
 */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel STAFFEL = Wet.PARTICIPATIEWET.artikel("34").lid(4);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2015, 1, 1).totEnMet(2025, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.concat(Artikel34.alles().stream(), Stream.of(STAFFEL)).toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return Toets.oordelen();
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var geld = new Bezitting(Bezitsoort.GELD, Bedrag.euro(2000));
        var bijstand = new TijdensBijstand(Bedrag.euro(5000), Bedrag.euro(1000), Bedrag.euro(2000));
        return Voorbeeld.op(
                2025,
                5,
                1,
                new Situatie(
                        Leefvorm.ALLEENSTAANDE, List.of(geld), Bedrag.NUL, Optional.empty(), Optional.of(bijstand)));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        return zaak.situatie()
                .tijdensBijstand()
                .map(bijstand -> staffel(zaak, bijstand))
                .orElseGet(() -> new Toets(zaak, Grenzen.van(zaak), List.of()).beoordeel());
    }

    private static Beoordeling<Uitkomst> staffel(Zaak<Situatie> zaak, TijdensBijstand bijstand) {
        var grens = Grenzen.vermogensgrens(zaak);
        zaak.stap(Artikel34.ONTVANGEN, "Tijdens de bijstand komt er {verwerving} bij. Dat is vermogen.")
                .met("verwerving", bijstand.verwerving());
        var ruimte = zaak.stap(
                        STAFFEL,
                        "De grens is {grens}. Daar gaat af wat eerder vrij bleef, {alVrij}. De ruimte is {ruimte}.")
                .met("grens", grens)
                .met("alVrij", bijstand.alVrij())
                .geeft("ruimte", grens.boven(bijstand.alVrij()));
        var uitkomst = Uitkomst.staffel(grens, ruimte, bijstand.verwerving());
        if (bijstand.verwerving().meerDan(ruimte)) {
            zaak.stap(Artikel34.RECHT, "Er komt meer bij dan de ruimte. Daarom is er geen recht op algemene bijstand.");
            if (!zaak.situatie().schulden().isNul()) {
                zaak.voorbehoud(
                        Zekerheid.ONZEKER,
                        "Bij de staffel tellen latere schulden niet mee. Een rechtbank liet een schuld in één zaak toch"
                                + " meetellen (ECLI:NL:RBNNE:2019:2027).");
            }
        } else {
            zaak.stap(Artikel34.RECHT, "Wat erbij komt, past binnen de ruimte. Het staat niet in de weg.");
        }
        return zaak.vastgesteld(uitkomst);
    }
}
