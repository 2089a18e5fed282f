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
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
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
 * In force until 31 December 2025: giften are free as far as the college finds them verantwoord. The law has no amount; many
 * gemeenten had one of their own.
 */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel GIFTEN =
            Wet.PARTICIPATIEWET.artikel("31").lid(2).onderdeel("m");
    private static final Wetsartikel MELDEN = Wet.PARTICIPATIEWET.artikel("17").lid(1);

    // Until 2026 the law made no exception for the voedselbank.
    private static final Set<Ontvangstsoort> GIFTSOORTEN = EnumSet.of(GIFT_IN_GELD, GIFT_IN_NATURA, VOEDSELBANK);

    private static final Beleidsruimte<Bedrag> EIGEN_GRENS = Beleidsruimte.bedrag(
            "giftengrens",
            GIFTEN,
            "Tot welk bedrag aan giften per kalenderjaar vindt de gemeente giften altijd verantwoord, in euro");

    private static final Oordeel<Bedrag> VERANTWOORD = Oordeel.bedrag(
            "verantwoord",
            Ruimte.BEOORDELINGSRUIMTE,
            GIFTEN,
            "Welk deel van de giften vindt het college verantwoord naast de bijstand?");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2015, 1, 1).totEnMet(2025, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(GIFTEN, Middel.INKOMEN.grondslag(), Middel.VERMOGEN.grondslag(), Weging.AFSTEMMEN, MELDEN);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(VERANTWOORD, Weging.AARD, Weging.AFSTEMMING);
    }

    @Override
    public List<Beleidsruimte<?>> beleid() {
        return List.of(EIGEN_GRENS);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var gift = new Ontvangst(LocalDate.of(2025, 5, 10), GIFT_IN_GELD, Bedrag.euro(600));
        return Voorbeeld.op(2025, 6, 1, new Situatie(List.of(gift)));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var giften = zaak.situatie().som(zaak.peildatum(), GIFTSOORTEN);
        var bijdragen = zaak.situatie().som(zaak.peildatum(), EnumSet.of(KOSTENBESPARENDE_BIJDRAGE));
        var som = zaak.stap(
                        GIFTEN, "In {jaar} kreeg het gezin samen {som}. De wet noemt geen bedrag dat altijd vrij is.")
                .met("jaar", zaak.peildatum().datum().getYear())
                .geeft("som", giften.plus(bijdragen));
        var teWegen = bovenEigenGrens(zaak, giften);
        var overschot = teWegen.plus(bijdragen);
        if (overschot.isNul()) {
            zaak.stap(MELDEN, "Het gezin hoeft dit niet te melden: het verandert niets aan de bijstand.");
            return zaak.vastgesteld(Uitkomst.vrij(som, Optional.empty(), false));
        }
        zaak.stap(MELDEN, "Het gezin moet dit melden: het kan invloed hebben op de bijstand.");
        if (!bijdragen.isNul()) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Artikel 18, eerste lid, noemt hulp die kosten bespaart niet. Dat het college de bijstand daarop afstemt,"
                            + " is een lezing.");
        }
        return new Weging(zaak, VERANTWOORD)
                .beoordeel(Uitkomst.boven(som, overschot, Optional.empty()), teWegen, bijdragen);
    }

    private static Bedrag bovenEigenGrens(Zaak<Situatie> zaak, Bedrag giften) {
        return zaak.invulling(EIGEN_GRENS)
                .map(grens -> zaak.stap(
                                GIFTEN,
                                "De gemeente vindt giften tot {grens} altijd verantwoord. Daarboven komt {boven}.")
                        .met("grens", grens)
                        .geeft("boven", giften.boven(grens)))
                .orElse(giften);
    }
}
