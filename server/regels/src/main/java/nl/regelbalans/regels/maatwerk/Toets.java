package nl.regelbalans.regels.maatwerk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * Looks for room after another beoordeling. It names routes, reasons and questions; it decides nothing, computes no amount, and
 * never goes below what the other beoordeling gave.
 *
 * @param wegen the routes that the version of the law knows
 */
record Toets(List<Weg> wegen) {

    private static final Wetsartikel AFSTEMMING =
            Wet.PARTICIPATIEWET.artikel("18").lid(1);

    private static final Oordeel<Bedrag> BEDRAG = Oordeel.bedrag(
            "afgestemdBedrag",
            Ruimte.OPEN_NORM,
            AFSTEMMING,
            "Welk bedrag per maand geeft het college in deze zeer bijzondere situatie?");

    List<Oordeel<?>> oordelen() {
        var oordelen = new ArrayList<Oordeel<?>>();
        wegen.forEach(weg -> oordelen.add(weg.oordeel()));
        oordelen.addAll(List.of(BEDRAG, Awb.GEREEDSCHAP));
        return oordelen;
    }

    List<Vindplaats> grondslagen() {
        var grondslagen = new LinkedHashSet<Vindplaats>();
        wegen.forEach(weg -> grondslagen.add(weg.grondslag()));
        grondslagen.add(Speelruimte.VREEMDELINGEN);
        grondslagen.addAll(Awb.GRONDSLAGEN);
        grondslagen.addAll(Aio.GRONDSLAGEN);
        grondslagen.addAll(Rechtspraak.GRONDSLAGEN);
        return List.copyOf(grondslagen);
    }

    Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (situatie.uitkomst() == AndereUitkomst.OORDEEL_NODIG) {
            return eerstHetOordeel(zaak);
        }
        if (!situatie.ongunstig()) {
            weigerAlles(zaak, oordelen(), "De uitkomst is niet ongunstig. Laat dit weg.");
            zaak.stap(Awb.AFWEGING, "De uitkomst is niet ongunstig. Er is geen reden om een route te zoeken.");
            return zaak.vastgesteld(Uitkomst.GEEN_REDEN);
        }
        if (situatie.uitkomst() == AndereUitkomst.NIET_TE_BEPALEN) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "De andere beoordeling is niet te bepalen. Of haar uitkomst ongunstig is, is dus niet zeker.");
        }
        var ruimte = Speelruimte.van(zaak, wegen);
        var uitkomst = Uitkomst.nogTeToetsen(ruimte, toetsvragen(zaak));
        weigerWatGeslotenIs(zaak, ruimte);
        if (situatie.omstandigheden().isEmpty()) {
            zaak.stap(Awb.MOTIVERING, "Het college noemt geen omstandigheid. Zonder reden is er geen afwijking.");
            return zaak.vastgesteld(uitkomst.zonderAfwijking());
        }
        if (ruimte.isLeeg()) {
            zaak.stap(Awb.MOTIVERING, "Hier is geen route open. Het college legt uit waarom.");
            return zaak.vastgesteld(uitkomst.zonderAfwijking());
        }
        return weeg(zaak, ruimte, uitkomst);
    }

    /** There is nothing yet to deviate from: the room is in the rule itself. */
    private Beoordeling<Uitkomst> eerstHetOordeel(Zaak<Situatie> zaak) {
        weigerAlles(zaak, oordelen(), "Beantwoord eerst de open vraag van de andere beoordeling.");
        zaak.stap(
                Awb.AFWEGING,
                "Er is nog geen uitkomst. De ruimte zit in de regel zelf: beantwoord eerst de open vraag.");
        var ruimte = Speelruimte.van(zaak, List.of());
        return zaak.vastgesteld(Uitkomst.nogTeToetsen(ruimte, toetsvragen(zaak)));
    }

    private static List<Toetsvraag> toetsvragen(Zaak<Situatie> zaak) {
        zaak.stap(
                Awb.AFWEGING,
                "Vraag eerst wat iemand nodig heeft, dan naar waarden en gevolgen. Het artikel komt als laatste.");
        return Toetsvraag.zonder(zaak.situatie().beantwoord());
    }

    private static Beoordeling<Uitkomst> weeg(Zaak<Situatie> zaak, Speelruimte ruimte, Uitkomst uitkomst) {
        for (var weg : ruimte.wegen()) {
            var oordeel = zaak.invulling(weg.oordeel());
            if (oordeel.isEmpty()) {
                return zaak.oordeelNodig(uitkomst, weg.oordeel());
            }
            if (oordeel.get()) {
                return afgeweken(zaak, uitkomst);
            }
        }
        if (!ruimte.werktuigen().isEmpty() && zaak.invulling(Awb.GEREEDSCHAP).isEmpty()) {
            return zaak.oordeelNodig(uitkomst, Awb.GEREEDSCHAP);
        }
        if (zaak.invulling(Awb.GEREEDSCHAP).orElse(false)) {
            zaak.stap(Awb.MOTIVERING, "Het college beslist gunstiger met gereedschap en noemt zijn redenen.");
            return zaak.vastgesteld(uitkomst.besloten(true));
        }
        zaak.stap(Awb.MOTIVERING, "Het college wijkt niet af. Ook dat besluit noemt de redenen.");
        return zaak.vastgesteld(uitkomst.besloten(false));
    }

    private static Beoordeling<Uitkomst> afgeweken(Zaak<Situatie> zaak, Uitkomst uitkomst) {
        zaak.stap(Awb.MOTIVERING, "Het college gebruikt deze route en noemt zijn redenen.");
        var volgensDeRegel = zaak.situatie().bedrag();
        if (volgensDeRegel.isEmpty()) {
            return zaak.vastgesteld(uitkomst.besloten(true));
        }
        var gekozen = zaak.invulling(BEDRAG);
        if (gekozen.isEmpty()) {
            return zaak.oordeelNodig(uitkomst, BEDRAG);
        }
        if (volgensDeRegel.get().meerDan(gekozen.get())) {
            throw zaak.weigering(
                    BEDRAG,
                    "Maatwerk gaat hier nooit onder de uitkomst van de regel: " + volgensDeRegel.get() + " per maand.");
        }
        zaak.stap(AFSTEMMING, "De regel geeft {volgensDeRegel} per maand. Het college kiest {gekozen}.")
                .met("volgensDeRegel", volgensDeRegel.get())
                .geeft("gekozen", gekozen.get());
        return zaak.vastgesteld(uitkomst.besloten(true).met(gekozen.get()));
    }

    private void weigerWatGeslotenIs(Zaak<Situatie> zaak, Speelruimte ruimte) {
        var gesloten = wegen.stream()
                .filter(weg -> !ruimte.wegen().contains(weg))
                .map(Weg::oordeel)
                .toList();
        weigerAlles(zaak, gesloten, "Deze route is hier niet open. Laat dit weg.");
        if (ruimte.werktuigen().isEmpty()) {
            weigerAlles(zaak, List.of(Awb.GEREEDSCHAP), "Er is hier geen gereedschap. Laat dit weg.");
        }
        boolean bedragGevraagd = zaak.situatie().bedrag().isPresent()
                && zaak.invulling(Weg.AFSTEMMING_BIJSTAND.oordeel()).orElse(false);
        if (!bedragGevraagd) {
            weigerAlles(zaak, List.of(BEDRAG), "Geef ook het bedrag van de regel, en zeg dat het college afstemt.");
        }
        if (zaak.situatie().omstandigheden().isEmpty()) {
            weigerAlles(zaak, oordelen(), "Noem eerst de omstandigheid. Zonder reden is er geen afwijking.");
        }
    }

    private static void weigerAlles(Zaak<Situatie> zaak, List<? extends Oordeel<?>> oordelen, String uitleg) {
        for (var oordeel : oordelen) {
            if (zaak.invulling(oordeel).isPresent()) {
                throw zaak.weigering(oordeel, uitleg);
            }
        }
    }
}
