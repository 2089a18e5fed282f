package nl.regelbalans.regels.maandberekening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regelbalans.regels.bufferbudget.Echtgenoot;
import nl.regelbalans.regels.maandberekening.Vraagstelling.Onbekend;
import nl.regelbalans.regels.maandberekening.Vraagstelling.Stel;
import nl.regelbalans.regels.vakantiegeldikb.Inkomenssoort;
import nl.regelbalans.regels.vakantiegeldikb.Vakantiegeld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** Articles 19 and 34b: from norm and income to the bijstand that is paid, and what the college adds in a month below the norm. */
final class Verrekening {

    static final String BIJSTAND = "bijstand";
    static final String BUFFERBUDGET = "bufferbudget";

    private static final Wetsartikel AFSTEMMEN =
            Wet.PARTICIPATIEWET.artikel("18").lid(1);
    private static final Wetsartikel PERIODE =
            Wet.PARTICIPATIEWET.artikel("32").lid(1).onderdeel("b");
    private static final Wetsartikel VAKANTIETOESLAG =
            Wet.PARTICIPATIEWET.artikel("31").lid(4);
    private static final Wetsartikel NAAST_AOW =
            Wet.REGELING_PARTICIPATIEWET.artikel("14").lid(2);

    private Verrekening() {}

    static Vraagstelling bijstand(Maand maand) {
        if (Middelen.geenRecht(maand)) {
            return Vraagstelling.NIET_NODIG;
        }
        var bezwaar = bezwaar(maand);
        if (bezwaar.isPresent()) {
            return bezwaar.get();
        }
        var norm = maand.bedrag(Leefnorm.NORM, "norm");
        if (norm.isEmpty() || !maand.isBekend(Middelen.VERMOGEN) || !Inkomen.isBekend(maand)) {
            return Vraagstelling.WACHT;
        }
        var vakantiegeld = maand.huishouden().vakantiegeld(maand.kalendermaand());
        return new Stel(new Feiten()
                .met("bijstandsnorm", norm)
                .met("inkomens", inkomens(maand))
                .met("uitbetaaldVakantiegeld", Optional.of(vakantiegeld).filter(bedrag -> !bedrag.isNul())));
    }

    /** Why no text says how to go on from giften and vrijlating to the bijstand of this month. */
    private static Optional<Vraagstelling> bezwaar(Maand maand) {
        if (maand.bedrag(Middelen.GIFTEN, "afstemming")
                .filter(bedrag -> !bedrag.isNul())
                .isPresent()) {
            return Optional.of(new Onbekend(
                    AFSTEMMEN,
                    "Het college verlaagt de bijstand omdat het gezin kosten bespaart. In welke maand en hoe dat doorwerkt in de"
                            + " vakantietoeslag, staat er niet."));
        }
        if (Middelen.giftenAlsInkomen(maand).isEmpty()) {
            return Optional.of(new Onbekend(
                    PERIODE,
                    "Een deel van de giften telt mee als inkomen. Welk deel bij deze maand hoort, staat er niet."));
        }
        if (isTabelOnbekend(maand)) {
            return Optional.of(new Onbekend(
                    NAAST_AOW,
                    "De tabellen voor vakantietoeslag over loon gelden onder de AOW-leeftijd. Daarna gaat de regeling alleen over"
                            + " inkomen naast gekorte AOW. Die is er hier niet."));
        }
        return Stream.of(Wie.values())
                .filter(wie -> isVerdelingOnbekend(maand, wie))
                .findFirst()
                .map(wie -> new Onbekend(
                        VAKANTIETOESLAG,
                        "De vakantietoeslag volgt uit elk inkomen apart. Van welk inkomen de vrijlating af gaat als iemand meer"
                                + " dan één werkgever heeft, staat er niet."));
    }

    /** Articles 11 to 13 of the regeling are for people below the AOW-leeftijd, and artikel 14 is for people with AOW. */
    private static boolean isTabelOnbekend(Maand maand) {
        var huishouden = maand.huishouden();
        return !huishouden.heeftAow()
                && IntStream.range(0, huishouden.inkomsten().size())
                        .filter(nummer -> Inkomen.van(maand, nummer)
                                .filter(bedrag -> !bedrag.isNul())
                                .isPresent())
                        .mapToObj(huishouden.inkomsten()::get)
                        .filter(bron -> bron.vakantiegeld() == Vakantiegeld.OPBOUW)
                        .anyMatch(bron -> huishouden.isPensioengerechtigd(bron.wie()));
    }

    private static boolean isVerdelingOnbekend(Maand maand, Wie wie) {
        var opbouw = maand.huishouden().arbeidVan(wie).stream()
                .filter(nummer -> Inkomen.van(maand, nummer)
                        .filter(bedrag -> !bedrag.isNul())
                        .isPresent())
                .map(maand.huishouden().inkomsten()::get)
                .filter(bron -> bron.vakantiegeld() == Vakantiegeld.OPBOUW)
                .count();
        return opbouw > 0
                && maand.huishouden().arbeidVan(wie).size() > 1
                && Inkomen.vrij(maand, wie).filter(vrij -> !vrij.isNul()).isPresent();
    }

    private static List<Feiten> inkomens(Maand maand) {
        var bronnen = maand.huishouden().inkomsten();
        var inkomens = new ArrayList<Feiten>();
        for (int nummer = 0; nummer < bronnen.size(); nummer++) {
            var bron = bronnen.get(nummer);
            inkomens.add(
                    inkomen(Inkomen.inMindering(maand, nummer), soort(maand.huishouden(), bron), bron.vakantiegeld())
                            .met("algemeneHeffingskorting", bron.algemeneHeffingskorting())
                            .met("arbeidskorting", bron.arbeidskorting()));
            if (bron.vakantiegeld() == Vakantiegeld.OPBOUW && Inkomen.heeftVrijlating(maand, nummer)) {
                maand.zaak()
                        .voorbehoud(
                                Zekerheid.AFGELEID,
                                "De vakantietoeslag is berekend over het inkomen na de vrijlating, omdat artikel 32 alleen inkomen"
                                        + " noemt wat in aanmerking wordt genomen. Uitdrukkelijk staat dat er niet.");
            }
        }
        if (maand.huishouden().heeftPensioengerechtigde()
                && bronnen.stream()
                        .anyMatch(bron -> !bron.isArbeid() && !bron.soort().isAow())) {
            maand.zaak()
                    .voorbehoud(
                            Zekerheid.ONZEKER,
                            "Inkomen naast AOW telt hier helemaal mee. Van een particulier pensioen blijft een klein bedrag vrij"
                                    + " (artikel 33, vijfde lid). Loon is van de soort tegenwoordige-arbeid.");
        }
        var giften = Middelen.giftenAlsInkomen(maand).orElse(Bedrag.NUL);
        if (!giften.isNul()) {
            maand.zaak()
                    .voorbehoud(
                            Zekerheid.AFGELEID,
                            "Giften die als inkomen meetellen, tellen hier mee in de maand waarin het gezin ze kreeg.");
            // Without vakantiegeld no table is used, so that the kind of inkomen says nothing.
            inkomens.add(inkomen(giften, Inkomenssoort.VROEGERE_ARBEID, Vakantiegeld.GEEN));
        }
        return inkomens;
    }

    /** Who has the AOW-leeftijd, gets the percentage for inkomen beside AOW, whatever the inkomen comes from. */
    private static Inkomenssoort soort(Huishouden huishouden, Bron bron) {
        return huishouden.isPensioengerechtigd(bron.wie())
                        && huishouden.heeftAow()
                        && !bron.soort().isAow()
                ? Inkomenssoort.NAAST_AOW
                : bron.soort();
    }

    private static Feiten inkomen(Bedrag bedrag, Inkomenssoort soort, Vakantiegeld vakantiegeld) {
        return new Feiten().met("bedrag", bedrag).met("soort", soort).met("vakantiegeld", vakantiegeld);
    }

    /** Artikel 34b: what there is in hand, without vakantiegeld on either side, against the norm without vakantietoeslag. */
    static Vraagstelling bufferbudget(Maand maand) {
        var norm = maand.bedrag(Leefnorm.ZONDER_VAKANTIETOESLAG, "uitbetaling");
        var betaald = maand.bedrag(BIJSTAND, "uitbetaling");
        if (norm.isEmpty() || betaald.isEmpty()) {
            return Vraagstelling.WACHT;
        }
        var huishouden = maand.huishouden();
        var arbeid = huishouden.inkomsten().stream()
                .filter(Bron::isArbeid)
                .map(bron -> bron.ontvangen(maand.kalendermaand()))
                .reduce(Bedrag.NUL, Bedrag::plus);
        var cijfers = new Feiten()
                .met("maand", maand.kalendermaand().getMonthValue())
                .met("bijstandsnorm", norm)
                .met("inkomstenUitArbeid", arbeid)
                .met("bijstand", betaald)
                .met("overigeMiddelen", alles(maand).min(arbeid));
        return new Stel(new Feiten()
                .met("inkomenUitArbeid", huishouden.inkomsten().stream().anyMatch(Bron::isArbeid))
                .met(
                        "algemeneBijstand",
                        maand.bedrag(BIJSTAND, "bijstand")
                                .filter(bedrag -> !bedrag.isNul())
                                .isPresent())
                .met("maanden", List.of(cijfers))
                .met("ingezet", huishouden.bijstand().ingezet())
                .met("echtgenoot", huishouden.partner().isPresent() ? Echtgenoot.MET_RECHT : Echtgenoot.GEEN));
    }

    /** All that comes in, with the giften that count as income. */
    private static Bedrag alles(Maand maand) {
        return maand.huishouden()
                .ontvangen(maand.kalendermaand())
                .plus(Middelen.giftenAlsInkomen(maand).orElse(Bedrag.NUL));
    }
}
