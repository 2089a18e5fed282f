package nl.regelbalans.regels.eigeninvulling;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.participatie.NieuwRecht;
import nl.regelbalans.regels.participatie.Tekst2025;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Uitspraak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Until the new law begins: an activity of one's own counts only as a voorziening or a tegenprestatie, so the college decides. */
record OudRecht(Inwerkingtreding nieuwRecht) implements Versie<Situatie, Uitkomst> {

    static final Wetsartikel PLICHT = Wet.PARTICIPATIEWET.artikel("9").lid(1);

    private static final Wetsartikel GEBRUIKMAKEN = PLICHT.onderdeel("b");
    private static final Wetsartikel TEGENPRESTATIE = PLICHT.onderdeel("c");
    private static final Wetsartikel AANBOD =
            Wet.PARTICIPATIEWET.artikel("7").lid(1).onderdeel("a");
    private static final Wetsartikel WERK_LATEN_LOPEN =
            Wet.PARTICIPATIEWET.artikel("18").lid(4).onderdeel("a");
    private static final Vindplaats NIET_VERSCHENEN = new Uitspraak("ECLI:NL:RBZWB:2025:2687");

    private static final Oordeel<Boolean> VOORZIENING = Oordeel.jaNee(
            "aangebodenAlsVoorziening",
            Ruimte.BEOORDELINGSRUIMTE,
            AANBOD,
            "Biedt het college deze activiteit aan als voorziening, bijvoorbeeld als sociale activering, omdat het die nodig"
                    + " vindt?");
    private static final Oordeel<Boolean> OPGEDRAGEN = Oordeel.jaNee(
            "opgedragenAlsTegenprestatie",
            Ruimte.BEOORDELINGSRUIMTE,
            TEGENPRESTATIE,
            "Draagt het college deze activiteit op als tegenprestatie?");
    private static final Oordeel<Boolean> VERDRINGT = Oordeel.jaNee(
            "verdringtBetaaldWerk", Ruimte.OPEN_NORM, TEGENPRESTATIE, "Verdringt de activiteit betaald werk?");
    private static final Beleidsruimte<Boolean> LOOPT_VOORUIT = NieuwRecht.gemeenteLooptVooruit(PLICHT);

    @Override
    public Geldigheid geldigheid() {
        return nieuwRecht.einde(Geldigheid.bekendVanaf(2025, 1, 1));
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PLICHT, GEBRUIKMAKEN, TEGENPRESTATIE, AANBOD, WERK_LATEN_LOPEN, NIET_VERSCHENEN);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(VOORZIENING, OPGEDRAGEN, VERDRINGT);
    }

    @Override
    public List<Beleidsruimte<?>> beleid() {
        return List.of(LOOPT_VOORUIT);
    }

    @Override
    public List<Voorbehoud> voorbehouden(Peildatum peildatum) {
        return nieuwRecht.voorbehouden(peildatum);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, voorbeeldsituatie()).met(VOORZIENING, true);
    }

    static Situatie voorbeeldsituatie() {
        return new Situatie(Activiteit.VRIJWILLIGERSWERK, false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(PLICHT, "Een activiteit die iemand zelf begint, telt niet vanzelf mee voor de plicht.");
        Tekst2025.voorbehoud(zaak, "9");
        var uitkomst = Uitkomst.LEEG;
        if (zaak.situatie().werkNietAanvaard()) {
            zaak.stap(
                    WERK_LATEN_LOPEN, "Deze persoon liet aangeboden werk lopen. Het college onderzoekt een maatregel.");
            zaak.stap(
                    NIET_VERSCHENEN,
                    "In deze zaak leidde zonder afmelding niet komen bij de werkgever tot een maatregel.");
            uitkomst = uitkomst.met(Vervolg.ONDERZOEK_MAATREGEL);
        }
        if (NieuwRecht.gedoogd(zaak, LOOPT_VOORUIT)) {
            return zaak.nietTeBepalen(
                    uitkomst,
                    "Wanneer een eigen activiteit meetelt bij een gemeente die vooruitloopt, staat in de nieuwe wet. Die tekst"
                            + " is niet gelezen.");
        }
        return weegVoorziening(zaak, uitkomst);
    }

    private static Beoordeling<Uitkomst> weegVoorziening(Zaak<Situatie> zaak, Uitkomst uitkomst) {
        zaak.stap(GEBRUIKMAKEN, "De activiteit telt mee als het college haar aanbiedt als voorziening.");
        var voorziening = zaak.invulling(VOORZIENING);
        if (voorziening.isEmpty()) {
            return zaak.oordeelNodig(uitkomst, VOORZIENING);
        }
        if (voorziening.get()) {
            zaak.stap(AANBOD, "Het college vindt de activiteit nodig en biedt haar aan als voorziening. Zij telt mee.");
            return zaak.vastgesteld(uitkomst.met(true));
        }
        zaak.stap(AANBOD, "Het college biedt de activiteit niet aan als voorziening.");
        return weegTegenprestatie(zaak, uitkomst);
    }

    private static Beoordeling<Uitkomst> weegTegenprestatie(Zaak<Situatie> zaak, Uitkomst uitkomst) {
        var opgedragen = zaak.invulling(OPGEDRAGEN);
        if (opgedragen.isEmpty()) {
            return zaak.oordeelNodig(uitkomst, OPGEDRAGEN);
        }
        if (!opgedragen.get()) {
            zaak.stap(
                    TEGENPRESTATIE,
                    "Het college draagt de activiteit ook niet op als tegenprestatie. Zij telt niet mee.");
            return zaak.vastgesteld(uitkomst.met(false));
        }
        var verdringt = zaak.invulling(VERDRINGT);
        if (verdringt.isEmpty()) {
            return zaak.oordeelNodig(uitkomst, VERDRINGT);
        }
        if (verdringt.get()) {
            throw zaak.weigering(
                    OPGEDRAGEN,
                    "Een tegenprestatie mag geen betaald werk verdringen. Verander een van de twee oordelen.");
        }
        zaak.stap(
                TEGENPRESTATIE,
                "Het college draagt de activiteit op als tegenprestatie. Zij verdringt geen betaald werk.");
        return zaak.vastgesteld(uitkomst.met(true));
    }
}
