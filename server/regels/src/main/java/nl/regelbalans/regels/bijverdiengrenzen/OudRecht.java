package nl.regelbalans.regels.bijverdiengrenzen;

import static nl.regelbalans.regels.bijverdiengrenzen.OudeVrijlating.AA;
import static nl.regelbalans.regels.bijverdiengrenzen.OudeVrijlating.N;
import static nl.regelbalans.regels.bijverdiengrenzen.OudeVrijlating.R;
import static nl.regelbalans.regels.bijverdiengrenzen.OudeVrijlating.Y;
import static nl.regelbalans.regels.bijverdiengrenzen.OudeVrijlating.Z;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * In force until 31 December 2026: five vrijlatingen that exclude each other. First n; after it, or where it does not apply, y
 * before z and aa, and those before r.
 */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel JONGER_DAN_27 =
            Wet.PARTICIPATIEWET.artikel("31").lid(5);
    private static final int MAANDEN_N = 6;

    private static final Oordeel<Boolean> BIJDRAGE = Oordelen.bijdrage(N.grondslag());
    private static final Beleidsruimte<Boolean> LOOPT_VOORUIT = Beleidsruimte.jaNee(
            "gemeenteLooptVooruit",
            Artikel34a.TIJDELIJK,
            "Past de gemeente in 2026 de nieuwe vrijlating al toe voor jongeren tot 27 jaar (gedoogjaar)");
    private static final Geldigheid GEDOOGJAAR =
            Geldigheid.tussen(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2024, 1, 1).totEnMet(2026, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(
                N.grondslag(),
                R.grondslag(),
                Y.grondslag(),
                Z.grondslag(),
                AA.grondslag(),
                JONGER_DAN_27,
                Artikel34a.TIJDELIJK,
                Artikel34a.MEDISCH,
                Artikel34a.VERLENGEN,
                Artikel34a.OPNIEUW);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(
                BIJDRAGE, NaZesMaanden.UITBREIDING_NIET_MOGELIJK, Artikel34a.VERLENGING_MAANDEN, Artikel34a.NOGMAALS);
    }

    @Override
    public List<Beleidsruimte<?>> beleid() {
        return List.of(LOOPT_VOORUIT);
    }

    @Override
    public List<Voorbehoud> voorbehouden(Peildatum peildatum) {
        return peildatum.datum().isAfter(OudeVrijlating.LAATSTE_DAG) ? List.of(Wet2027.TEKST_NIET_GEZIEN) : List.of();
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 3, 1, Situatie.voorbeeld()).met(BIJDRAGE, true);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (!situatie.algemeneBijstand()) {
            return N.geen(zaak, "Zonder algemene bijstand is er geen vrijlating.");
        }
        if (situatie.pensioengerechtigd()) {
            zaak.stap(N.grondslag(), "Vanaf de AOW-leeftijd geldt de vrijlating zonder termijn en zonder oordeel.");
            return N.pasToe(zaak);
        }
        if (situatie.jongerDan27()) {
            return beoordeelJongere(zaak);
        }
        if (situatie.maandenVrijlatingN() >= MAANDEN_N) {
            zaak.stap(N.grondslag(), "De zes maanden van deze vrijlating zijn gebruikt.");
            return new NaZesMaanden(zaak).beoordeel();
        }
        var bijdrage = zaak.invulling(BIJDRAGE);
        if (bijdrage.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.hoogstens(N.bereken(zaak)), BIJDRAGE);
        }
        if (bijdrage.get()) {
            zaak.stap(
                            N.grondslag(),
                            "Het college vindt dat dit helpt om aan het werk te komen. Dit is maand {maand} van 6.")
                    .met("maand", situatie.maandenVrijlatingN() + 1);
            return N.pasToe(zaak);
        }
        zaak.stap(N.grondslag(), "Het college vindt niet dat deze vrijlating helpt om aan het werk te komen.");
        return situatie.medischUrenbeperkt() ? Y.pasToe(zaak) : OudeVrijlating.geenPast(zaak);
    }

    private Beoordeling<Uitkomst> beoordeelJongere(Zaak<Situatie> zaak) {
        if (zaak.invulling(LOOPT_VOORUIT).orElse(false)) {
            if (GEDOOGJAAR.bevat(zaak.peildatum().datum())) {
                zaak.voorbehoud(
                        Zekerheid.ONZEKER,
                        "Artikel 34a is nog niet in werking. De staatssecretaris gedoogt dat gemeenten het in 2026 al"
                                + " toepassen voor jongeren tot 27 jaar; de brief zelf is niet gezien.");
                return Artikel34a.beoordeel(zaak);
            }
            zaak.stap(Artikel34a.TIJDELIJK, "Vooruitlopen op de nieuwe vrijlating mag alleen in 2026.");
        }
        zaak.stap(JONGER_DAN_27, "De vrijlatingen van onderdeel n en r gelden niet voor wie jonger is dan 27 jaar.");
        if (zaak.situatie().medischUrenbeperkt()) {
            return Y.pasToe(zaak);
        }
        if (zaak.situatie().loonkostensubsidie()) {
            zaak.stap(Z.grondslag(), "Deze vrijlating begint pas nadat de zes maanden van onderdeel n voorbij zijn.");
            return zaak.nietTeBepalen("De wet sluit jongeren tot 27 jaar niet uit van de vrijlating bij"
                    + " loonkostensubsidie, maar laat die beginnen na een termijn die voor hen nooit loopt.");
        }
        return OudeVrijlating.geenPast(zaak);
    }
}
