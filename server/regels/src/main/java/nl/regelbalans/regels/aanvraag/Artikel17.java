package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** Who somebody is: article 17, third and fourth lid, before and since 1 January 2026. */
final class Artikel17 {

    static final Wetsartikel IDENTITEIT = Wet.PARTICIPATIEWET.artikel("17").lid(3);
    static final Wetsartikel DOCUMENT = Wet.PARTICIPATIEWET.artikel("17").lid(4);
    static final Wetsartikel ELEKTRONISCH = Wet.PARTICIPATIEWET.artikel("1").onderdeel("j");

    static final Oordeel<Boolean> DOCUMENT_NODIG = Oordeel.jaNee(
            "documentNodig",
            Ruimte.OPEN_NORM,
            DOCUMENT,
            "Vraagt het college om een document te laten zien, omdat dat redelijkerwijs nodig is? Denk aan twijfel over wie"
                    + " deze persoon is.");

    /** Published on 3 February 2026, in force the day after, back to the first of the year. */
    private static final LocalDate GELDIG = LocalDate.of(2026, 1, 1);

    private static final LocalDate KENBAAR = LocalDate.of(2026, 2, 4);

    private Artikel17() {}

    static Deel<Identiteit> tot2026(Zaak<Situatie> zaak, Middel middel) {
        var vast = zaak.stap(
                        IDENTITEIT,
                        "Alleen een paspoort, identiteitskaart of vreemdelingendocument telt. Staat de identiteit vast:"
                                + " {antwoord}.")
                .met("middel", middel)
                .met("antwoord", jaNee(middel.gewoonDocument()))
                .geeft("vastgesteld", middel.gewoonDocument());
        return Deel.vast(document(zaak, Identiteit.van(vast)));
    }

    static Deel<Identiteit> vanaf2026(Zaak<Situatie> zaak, Middel middel) {
        boolean nieuw = middel == Middel.RIJBEWIJS || middel.elektronischIdentificatiemiddel();
        if (middel.elektronisch()) {
            zaak.stap(
                            ELEKTRONISCH,
                            "Een elektronisch middel telt als het is aangemeld of erkend en ten minste niveau substantieel"
                                    + " heeft. Telt dit middel: {antwoord}.")
                    .met("antwoord", jaNee(nieuw));
        }
        var vast = zaak.stap(
                        IDENTITEIT,
                        "Een identiteitsdocument, een rijbewijs en een elektronisch identificatiemiddel tellen. Staat de"
                                + " identiteit vast: {antwoord}.")
                .met("middel", middel)
                .met("antwoord", jaNee(nieuw || middel.gewoonDocument()))
                .geeft("vastgesteld", nieuw || middel.gewoonDocument());
        var identiteit = document(zaak, Identiteit.van(vast));
        return Deel.vast(nieuw ? geldigEnKenbaar(zaak, identiteit) : identiteit);
    }

    /** A request of the college: without one, nobody has to show anything. */
    private static Identiteit document(Zaak<Situatie> zaak, Identiteit identiteit) {
        if (!zaak.invulling(DOCUMENT_NODIG).orElse(false)) {
            return identiteit;
        }
        zaak.stap(DOCUMENT, "Het college vraagt om een document te laten zien. Dat moet deze persoon meteen doen.");
        return identiteit.metDocument();
    }

    private static Identiteit geldigEnKenbaar(Zaak<Situatie> zaak, Identiteit identiteit) {
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "De tekst van artikel 17, derde lid, met rijbewijs en elektronisch middel is van 4 februari 2026 en werkt terug"
                        + " tot 1 januari 2026. Dat de terugwerking dit lid betreft, is afgeleid.");
        return zaak.situatie()
                .kennisdatum()
                .map(dag -> {
                    zaak.stap(
                                    IDENTITEIT,
                                    "Dit middel telt vanaf {geldigVanaf}. Dat was pas te lezen vanaf {kenbaarVanaf}. Gevraagd"
                                            + " is wat er op {kennisdatum} te lezen was.")
                            .met("kennisdatum", dag)
                            .met("geldigVanaf", GELDIG)
                            .met("kenbaarVanaf", KENBAAR);
                    return identiteit.bekend(GELDIG, KENBAAR, dag);
                })
                .orElse(identiteit);
    }

    private static String jaNee(boolean antwoord) {
        return antwoord ? "ja" : "nee";
    }
}
