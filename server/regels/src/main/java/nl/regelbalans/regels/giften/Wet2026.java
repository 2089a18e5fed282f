package nl.regelbalans.regels.giften;

import static nl.regelbalans.regels.giften.Ontvangstsoort.GIFT_IN_GELD;
import static nl.regelbalans.regels.giften.Ontvangstsoort.GIFT_IN_NATURA;
import static nl.regelbalans.regels.giften.Ontvangstsoort.KOSTENBESPARENDE_BIJDRAGE;
import static nl.regelbalans.regels.giften.Ontvangstsoort.VOEDSELBANK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * In force since 1 January 2026: giften and kostenbesparende bijdragen are free up to one limit per kalenderjaar; what comes
 * above is for the college.
 */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    static final Norm<Bedrag> GRENS = Norm.bedrag(Giften.class, "giftengrens");

    private static final Wetsartikel GIFTEN =
            Wet.PARTICIPATIEWET.artikel("31").lid(2).onderdeel("m");
    private static final Wetsartikel OVERIGE_GIFTEN =
            Wet.PARTICIPATIEWET.artikel("31").lid(2).onderdeel("s");
    private static final Wetsartikel BIJDRAGEN =
            Wet.PARTICIPATIEWET.artikel("18").lid("8*");
    private static final Wetsartikel INDEXERING =
            Wet.PARTICIPATIEWET.artikel("39").lid(1);
    private static final Wetsartikel MELDEN = Wet.PARTICIPATIEWET.artikel("17").lid(1);

    private static final Oordeel<Bedrag> UIT_GIFTEN = Oordeel.bedrag(
            "overschotUitGiften",
            Ruimte.BEOORDELINGSRUIMTE,
            GIFTEN,
            "Het gezin kreeg giften én bijdragen die kosten besparen. De wet zegt niet welke van de twee boven de grens"
                    + " uitkomt. Welk deel van het bedrag boven de grens bestaat volgens het college uit giften?");
    private static final Oordeel<Bedrag> VERANTWOORD = Oordeel.bedrag(
            "verantwoord",
            Ruimte.BEOORDELINGSRUIMTE,
            OVERIGE_GIFTEN,
            "Welk deel van de giften boven de grens vindt het college in dit geval verantwoord naast de bijstand?");

    private static final Set<Ontvangstsoort> GIFTSOORTEN = EnumSet.of(GIFT_IN_GELD, GIFT_IN_NATURA);
    private static final Set<Ontvangstsoort> TELT_MEE =
            EnumSet.of(GIFT_IN_GELD, GIFT_IN_NATURA, KOSTENBESPARENDE_BIJDRAGE);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2026, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(
                GIFTEN,
                BIJDRAGEN,
                OVERIGE_GIFTEN,
                Middel.INKOMEN.grondslag(),
                Middel.VERMOGEN.grondslag(),
                Weging.AFSTEMMEN,
                INDEXERING,
                MELDEN);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(UIT_GIFTEN, VERANTWOORD, Weging.AARD, Weging.AFSTEMMING);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var situatie = new Situatie(List.of(
                new Ontvangst(LocalDate.of(2026, 3, 15), GIFT_IN_GELD, Bedrag.euro(1000)),
                new Ontvangst(LocalDate.of(2026, 6, 20), GIFT_IN_GELD, Bedrag.euro(500))));
        return Voorbeeld.op(2026, 7, 1, situatie)
                .met(VERANTWOORD, Bedrag.euro(100))
                .met(Weging.AARD, Middel.VERMOGEN);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var som = tel(zaak);
        var bekend = zaak.bekendeNorm(GRENS);
        if (bekend.isEmpty()) {
            return zonderBekendeGrens(zaak, som);
        }
        var grens = bekend.get();
        var overschot = zaak.stap(
                        GIFTEN, "Tot {grens} per kalenderjaar blijft dit vrij. Boven de grens komt {overschot}.")
                .met("som", som)
                .met("grens", grens)
                .geeft("overschot", som.boven(grens));
        if (overschot.isNul()) {
            zaak.stap(MELDEN, "Het gezin hoeft dit niet te melden: het verandert niets aan de bijstand.");
            return zaak.vastgesteld(Uitkomst.vrij(som, Optional.of(grens.min(som)), false));
        }
        var vanaf = zaak.situatie().dagBoven(grens, zaak.peildatum(), TELT_MEE).orElseThrow();
        zaak.stap(MELDEN, "Vanaf {dag} komt het totaal boven de grens. Vanaf die dag moet het gezin het melden.")
                .geeft("dag", vanaf);
        twijfelOverNatura(zaak);
        return verdeel(zaak, Uitkomst.boven(som, overschot, Optional.of(vanaf)));
    }

    /** The law does not say which comes above the limit when a gezin received both: the college says so. */
    private static Beoordeling<Uitkomst> verdeel(Zaak<Situatie> zaak, Uitkomst boven) {
        var giften = zaak.situatie().som(zaak.peildatum(), GIFTSOORTEN);
        var minste = boven.overschot().boven(boven.som().min(giften));
        var meeste = boven.overschot().tenHoogste(giften);
        var uitGiften = minste.equals(meeste) ? Optional.of(meeste) : zaak.invulling(UIT_GIFTEN);
        if (uitGiften.isEmpty()) {
            return zaak.oordeelNodig(boven, UIT_GIFTEN);
        }
        if (minste.meerDan(uitGiften.get()) || uitGiften.get().meerDan(meeste)) {
            throw zaak.weigering(UIT_GIFTEN, "Kies een bedrag van " + minste + " tot en met " + meeste + ".");
        }
        if (!uitGiften.get().isNul()) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Onderdeel s over overige giften staat in de wettekst sinds 4 februari 2026 en werkt terug tot en met"
                            + " 1 januari 2026. De wijzigingstekst zelf is niet gezien.");
        }
        return new Weging(zaak, VERANTWOORD)
                .beoordeel(boven, uitGiften.get(), boven.overschot().min(uitGiften.get()));
    }

    private static Bedrag tel(Zaak<Situatie> zaak) {
        var peildatum = zaak.peildatum();
        var giften = zaak.situatie().som(peildatum, GIFTSOORTEN);
        var bijdragen = zaak.situatie().som(peildatum, EnumSet.of(KOSTENBESPARENDE_BIJDRAGE));
        var voedselbank = zaak.situatie().som(peildatum, EnumSet.of(VOEDSELBANK));
        if (!voedselbank.isNul()) {
            zaak.stap(BIJDRAGEN, "Hulp van de voedselbank, {voedselbank}, telt in het geheel niet mee.")
                    .met("voedselbank", voedselbank);
        }
        if (!bijdragen.isNul()) {
            zaak.stap(BIJDRAGEN, "Bijdragen die kosten besparen, {bijdragen}, tellen mee bij de giften.")
                    .met("bijdragen", bijdragen);
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Artikel 18, lid 8*, verwijst naar artikel 31, eerste lid, onderdeel m. Dat onderdeel bestaat niet;"
                            + " het tweede lid is bedoeld.");
        }
        return zaak.stap(GIFTEN, "In {jaar} telt samen {som} mee.")
                .met("jaar", peildatum.datum().getYear())
                .met("giften", giften)
                .met("bijdragen", bijdragen)
                .geeft("som", giften.plus(bijdragen));
    }

    /** Artikel 39 lets the limit only rise, so what stays below the last known one stays free whatever the new one is. */
    private static Beoordeling<Uitkomst> zonderBekendeGrens(Zaak<Situatie> zaak, Bedrag som) {
        var laatste = GRENS.laatsteVoor(zaak.peildatum());
        zaak.stap(INDEXERING, "De grens stijgt elk jaar mee met de prijzen. Voor {jaar} is het bedrag nog niet bekend.")
                .met("jaar", zaak.peildatum().datum().getYear());
        if (som.meerDan(laatste.waarde())) {
            return zaak.nietTeBepalen(
                    "De giftengrens voor " + zaak.peildatum().datum().getYear()
                            + " is nog niet bekend, en " + som + " is meer dan de laatst bekende grens van "
                            + laatste.waarde() + ".");
        }
        zaak.stap(
                        GIFTEN,
                        "Het totaal is niet meer dan de laatst bekende grens van {laatsteGrens}, dus het blijft vrij.")
                .met("laatsteGrens", laatste.waarde());
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "De grens van dit jaar is nog niet bekend. Artikel 39 laat haar alleen stijgen, nooit dalen.");
        return zaak.vastgesteld(Uitkomst.vrij(som, Optional.empty(), false));
    }

    private static void twijfelOverNatura(Zaak<Situatie> zaak) {
        if (!zaak.situatie().som(zaak.peildatum(), EnumSet.of(GIFT_IN_NATURA)).isNul()) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "De wet maakt geen verschil tussen giften in geld en in natura. De Tweede Kamer vroeg in een motie"
                            + " (36 582, nr. 55) om alleen geld te laten meetellen; het antwoord daarop is niet gevonden.");
        }
    }
}
