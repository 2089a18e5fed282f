package nl.regelbalans.regels.maandberekening;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Adds up what the schakels said to what there is in hand. */
record Slotsom(Maand maand) {

    static final Wetsartikel PER_MAAND = Wet.PARTICIPATIEWET.artikel("45").lid(1);

    private static final String ONTVANGEN = "inkomen";
    private static final String BETAALD = "bijstand";

    /**
     * What can be said.
     *
     * @param af whether nothing is left to ask: only then what is in hand is known
     */
    Uitkomst uitkomst(boolean af) {
        var posten = af ? posten() : Map.<String, Bedrag>of();
        return new Uitkomst(
                maand.bedrag(Leefnorm.NORM, "norm"),
                inkomsten(),
                bekend(Inkomen.vrijAlles(maand)),
                inMindering(),
                maand.bedrag(Verrekening.BIJSTAND, "vakantietoeslagOverInkomen"),
                bijstand("bijstand"),
                bijstand("reservering"),
                bijstand("uitbetaling"),
                uitJuni(),
                maand.bedrag(Verrekening.BUFFERBUDGET, "betaling"),
                Optional.of(ontvangen()),
                Optional.of(vakantiegeld()).filter(bedrag -> !bedrag.isNul()),
                Optional.of(posten).filter(een -> af).map(this::inHanden),
                af ? tekort() : Optional.empty(),
                af ? bewaard() : Optional.empty());
    }

    /** What the gemeente keeps when the month is over; empty when nobody said what it kept before. */
    Optional<Bedrag> bewaard() {
        var erbij = bijstand("reservering").orElse(Bedrag.NUL);
        return isJuni() ? Optional.of(erbij) : vooraf().map(erbij::plus);
    }

    /** In June the gemeente pays what it kept: then it must be known. */
    boolean ontbreektBewaard() {
        return isJuni() && vooraf().isEmpty();
    }

    private Optional<Bedrag> bekend(Optional<Bedrag> bedrag) {
        return bedrag.filter(een -> !Middelen.geenRecht(maand));
    }

    /** That there is no income, is only an outcome when the chain came that far. */
    private Optional<Bedrag> inkomsten() {
        return bekend(Inkomen.alles(maand)).filter(som -> maand.isBekend(Leefnorm.NORM) || !som.isNul());
    }

    /** As long as the college has to judge the giften, nobody knows whether they are income. */
    private Optional<Bedrag> inMindering() {
        return bekend(Inkomen.vrijAlles(maand))
                .filter(vrij -> maand.isBekend(Middelen.GIFTEN))
                .flatMap(vrij -> Inkomen.alles(maand).flatMap(alles -> Middelen.giftenAlsInkomen(maand)
                        .map(giften -> alles.min(vrij).plus(giften))));
    }

    /** An amount of the bijstand; nil without a right to it. */
    private Optional<Bedrag> bijstand(String veld) {
        return Middelen.geenRecht(maand) ? Optional.of(Bedrag.NUL) : maand.bedrag(Verrekening.BIJSTAND, veld);
    }

    private Bedrag ontvangen() {
        return maand.huishouden().ontvangen(maand.kalendermaand());
    }

    private Bedrag vakantiegeld() {
        return maand.huishouden().vakantiegeld(maand.kalendermaand());
    }

    private boolean isJuni() {
        return maand.kalendermaand().getMonth() == Month.JUNE;
    }

    private Optional<Bedrag> vooraf() {
        return maand.huishouden().bijstand().bewaardVoor(maand.kalendermaand());
    }

    private Optional<Bedrag> uitJuni() {
        return vooraf().filter(bedrag -> isJuni());
    }

    /** What makes up what is in hand; who gets nothing of a kind, does not read about it. */
    private Map<String, Bedrag> posten() {
        var posten = new LinkedHashMap<String, Bedrag>();
        posten.put(ONTVANGEN, ontvangen());
        posten.put(BETAALD, bijstand("uitbetaling").orElse(Bedrag.NUL));
        posten.put("vakantiegeld", vakantiegeld());
        posten.put("vakantietoeslag", uitJuni().orElse(Bedrag.NUL));
        posten.put(
                "bufferbudget",
                maand.bedrag(Verrekening.BUFFERBUDGET, "betaling").orElse(Bedrag.NUL));
        posten.entrySet().removeIf(post -> post.getValue().isNul());
        return posten;
    }

    private Bedrag inHanden(Map<String, Bedrag> posten) {
        uitJuni().ifPresent(bewaard -> maand.zaak()
                .stap(PER_MAAND, "In juni betaalt de gemeente de vakantietoeslag die zij bewaarde: {vakantietoeslag}.")
                .geeft("vakantietoeslag", bewaard));
        var opsomming =
                posten.keySet().stream().map(naam -> "{" + naam + "} " + naam).collect(Collectors.joining(", "));
        var stap = maand.zaak()
                .stap(
                        PER_MAAND,
                        "Deze maand is er " + (posten.isEmpty() ? "niets" : opsomming + ". Samen {inHanden}")
                                + " in handen.");
        posten.forEach(stap::met);
        return stap.geeft("inHanden", posten.values().stream().reduce(Bedrag.NUL, Bedrag::plus));
    }

    private Optional<Bedrag> tekort() {
        var buffer = maand.bedrag(Verrekening.BUFFERBUDGET, "betaling").orElse(Bedrag.NUL);
        // A gift that counts as income is there to live on too, as in articles 19 and 34b.
        var giften = Middelen.giftenAlsInkomen(maand).orElse(Bedrag.NUL);
        var erVan = ontvangen()
                .plus(giften)
                .plus(bijstand("uitbetaling").orElse(Bedrag.NUL))
                .plus(buffer);
        return maand.bedrag(Leefnorm.ZONDER_VAKANTIETOESLAG, "uitbetaling").map(norm -> norm.boven(erVan));
    }
}
