package nl.regelbalans.regels.bijverdiengrenzen;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * One of the five vrijlatingen of artikel 31, tweede lid: a percentage with a maximum.
 *
 * @param maximum in euros a month
 */
record OudeVrijlating(Wetsartikel grondslag, Percentage percentage, Norm<Bedrag> maximum) {

    static final LocalDate LAATSTE_DAG = LocalDate.of(2026, 12, 31);

    static final OudeVrijlating N = van("n", "25", maximum("vrijlating-n-maximum"));
    static final OudeVrijlating R = van("r", "12.5", maximum("vrijlating-r-maximum"));
    static final OudeVrijlating Y = van("y", "15", maximum("vrijlating-y-maximum"));
    static final OudeVrijlating Z = van("z", "15", maximum("vrijlating-z-aa-maximum"));
    static final OudeVrijlating AA = van("aa", "15", Z.maximum());

    private static OudeVrijlating van(String onderdeel, String percentage, Norm<Bedrag> maximum) {
        return new OudeVrijlating(
                Wet.PARTICIPATIEWET.artikel("31").lid(2).onderdeel(onderdeel), Percentage.van(percentage), maximum);
    }

    private static Norm<Bedrag> maximum(String naam) {
        return Norm.bedrag(Bijverdiengrenzen.class, naam);
    }

    Bedrag bereken(Zaak<Situatie> zaak) {
        var inkomsten = zaak.situatie().inkomstenUitArbeid();
        var hoogste = zaak.norm(maximum);
        return zaak.stap(
                        grondslag,
                        "{percentage} van {inkomsten}, met een maximum van {maximum}, is {vrijgelaten}"
                                + " (rekenkundig op hele centen).")
                .met("percentage", percentage)
                .met("inkomsten", inkomsten)
                .met("maximum", hoogste)
                .geeft("vrijgelaten", percentage.van(inkomsten).tenHoogste(hoogste));
    }

    /** Gives this vrijlating, without an end. */
    Beoordeling<Uitkomst> pasToe(Zaak<Situatie> zaak) {
        return zaak.vastgesteld(Uitkomst.vrij(zaak.situatie().inkomstenUitArbeid(), bereken(zaak), Optional.empty()));
    }

    /** Gives this vrijlating until and including a day. */
    Beoordeling<Uitkomst> pasToe(Zaak<Situatie> zaak, LocalDate totEnMet) {
        if (totEnMet.isAfter(LAATSTE_DAG)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Deze vrijlating loopt door na 31 december 2026. Wat er dan mee gebeurt, regelt overgangsrecht"
                            + " (artikel 78ff) waarvan de tekst niet bekend is.");
        }
        return zaak.vastgesteld(
                Uitkomst.vrij(zaak.situatie().inkomstenUitArbeid(), bereken(zaak), Optional.of(totEnMet)));
    }

    /** All earnings count, for a reason that stands in the provision of this vrijlating. */
    Beoordeling<Uitkomst> geen(Zaak<Situatie> zaak, String reden) {
        zaak.stap(grondslag, reden);
        return zaak.vastgesteld(Uitkomst.geen(zaak.situatie().inkomstenUitArbeid()));
    }

    static Beoordeling<Uitkomst> geenPast(Zaak<Situatie> zaak) {
        return N.geen(zaak, "Geen van de vrijlatingen past. Alle inkomsten uit arbeid tellen mee.");
    }
}
