package nl.regelbalans.regels.maandberekening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.maandberekening.Vraagstelling.NietNodig;
import nl.regelbalans.regels.maandberekening.Vraagstelling.Onbekend;
import nl.regelbalans.regels.maandberekening.Vraagstelling.Stel;
import nl.regelbalans.regels.waarde.Peildatum;

/**
 * Goes along the chain for one month.
 *
 * @param fouten takes what the entries refuse, at its place in the question of the caller
 */
record Berekening(Loket loket, Keuzes keuzes, Fouten fouten) {

    Maandantwoord bereken(Peildatum peildatum, Huishouden huishouden) {
        var maand = new Maand(peildatum, huishouden);
        var verslag = new Verslag();
        for (var schakel : Keten.met(huishouden.inkomsten().size())) {
            if (!verslag.isTenEinde()) {
                neem(schakel, schakel.vraag().apply(maand), maand, verslag);
            }
        }
        if (verslag.isAf() && new Slotsom(maand).ontbreektBewaard()) {
            maand.zaak().stap(Slotsom.PER_MAAND, "In juni betaalt de gemeente de vakantietoeslag die zij bewaarde.");
            verslag.eindig(
                    Status.NIET_TE_BEPALEN,
                    "Wat de gemeente vóór juni bewaarde, staat niet vast: een eerdere maand ook niet.");
        }
        return Maandantwoord.van(maand, verslag);
    }

    private void neem(Schakel schakel, Vraagstelling vraagstelling, Maand maand, Verslag verslag) {
        if (vraagstelling instanceof Stel stel) {
            vraag(schakel, stel.situatie(), maand, verslag);
        } else if (vraagstelling instanceof NietNodig) {
            maand.isNietNodig(schakel.naam());
        } else if (vraagstelling instanceof Onbekend onbekend) {
            maand.zaak().stap(onbekend.grondslag(), onbekend.reden());
            verslag.eindig(Status.NIET_TE_BEPALEN, onbekend.reden());
        }
    }

    private void vraag(Schakel schakel, Feiten situatie, Maand maand, Verslag verslag) {
        var naam = keuzes.versie(schakel.wetswijziging());
        var peildatum = maand.zaak().peildatum();
        var versie = loket.catalogus()
                .wetswijziging(schakel.wetswijziging())
                .versies()
                .versie(naam, Optional.of(peildatum));
        var vraag = new LinkedHashMap<String, Object>();
        vraag.put("peildatum", peildatum.datum().toString());
        vraag.put("situatie", situatie.gegevens());
        zetAlsGevuld(vraag, "oordelen", keuzes.oordelenVoor(schakel, versie));
        zetAlsGevuld(vraag, "beleid", keuzes.beleidVoor(schakel, versie));
        try {
            var beoordeling = loket.beoordeel(schakel.wetswijziging(), naam, vraag);
            verslag.neem(schakel, vraag, beoordeling);
            if (Status.van(beoordeling.get("status")) == Status.VASTGESTELD) {
                maand.staatVast(schakel.naam(), (Map<?, ?>) beoordeling.get("uitkomst"));
            }
        } catch (OngeldigeVraag geweigerd) {
            fouten.neemOver(geweigerd.fouten(), schakel::plaats);
        }
    }

    private static void zetAlsGevuld(Map<String, Object> vraag, String naam, Map<String, Object> waarden) {
        if (!waarden.isEmpty()) {
            vraag.put(naam, waarden);
        }
    }
}
