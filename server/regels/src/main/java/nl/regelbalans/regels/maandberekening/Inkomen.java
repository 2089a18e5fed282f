package nl.regelbalans.regels.maandberekening;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regelbalans.regels.maandberekening.Vraagstelling.Stel;
import nl.regelbalans.regels.waarde.Bedrag;

/** Articles 31 and 32: which income belongs to the month, and what of the earnings is left free. */
final class Inkomen {

    private static final String IN_AANMERKING = "inAanmerking";

    private Inkomen() {}

    /** The name of the schakel on one source of income; people count from one. */
    static String bron(int nummer) {
        return "inkomen-" + (nummer + 1);
    }

    static String vrijlating(Wie wie) {
        return wie == Wie.BELANGHEBBENDE ? "vrijlating" : "vrijlating-partner";
    }

    static Vraagstelling inkomen(Maand maand, int nummer) {
        if (Middelen.geenRecht(maand)) {
            return Vraagstelling.NIET_NODIG;
        }
        var huishouden = maand.huishouden();
        return new Stel(new Feiten()
                .met("betalingen", huishouden.inkomsten().get(nummer).betalingen(maand.kalendermaand()))
                .met("beginBijstand", huishouden.bijstand().begin())
                .met("eindeBijstand", huishouden.bijstand().einde())
                .met("gegevensUitPolisadministratie", huishouden.gegevensUitPolisadministratie()));
    }

    static Vraagstelling vrijlating(Maand maand, Wie wie) {
        var persoon = maand.huishouden().persoon(wie);
        if (persoon.isEmpty()) {
            return Vraagstelling.NIET_NODIG;
        }
        return som(maand, maand.huishouden().arbeidVan(wie))
                .map(som -> som.isNul()
                        ? Vraagstelling.NIET_NODIG
                        : new Stel(Feiten.van(persoon.get())
                                .met("inkomstenUitArbeid", som)
                                .met("algemeneBijstand", true)))
                .orElse(Vraagstelling.WACHT);
    }

    /** What counts of some sources together, before anything is left free; empty as long as one of them is not known. */
    static Optional<Bedrag> som(Maand maand, List<Integer> bronnen) {
        var bedragen =
                bronnen.stream().flatMap(nummer -> van(maand, nummer).stream()).toList();
        return Optional.of(bedragen.stream().reduce(Bedrag.NUL, Bedrag::plus))
                .filter(som -> bedragen.size() == bronnen.size());
    }

    static Optional<Bedrag> van(Maand maand, int nummer) {
        return maand.bedrag(bron(nummer), IN_AANMERKING);
    }

    /** What is left free of the earnings of one person; empty as long as that is not known. */
    static Optional<Bedrag> vrij(Maand maand, Wie wie) {
        return maand.bedrag(vrijlating(wie), "vrijgelaten")
                .or(() -> maand.isBekend(vrijlating(wie)) ? Optional.of(Bedrag.NUL) : Optional.empty());
    }

    /** Whether nothing is left to ask about any income. */
    static boolean isBekend(Maand maand) {
        return alles(maand).isPresent() && vrijAlles(maand).isPresent();
    }

    static Optional<Bedrag> alles(Maand maand) {
        return som(
                maand,
                IntStream.range(0, maand.huishouden().inkomsten().size())
                        .boxed()
                        .toList());
    }

    /** What is left free of all earnings together; empty as long as that is not known. */
    static Optional<Bedrag> vrijAlles(Maand maand) {
        return vrij(maand, Wie.BELANGHEBBENDE)
                .flatMap(eigen -> vrij(maand, Wie.PARTNER).map(eigen::plus));
    }

    /** What counts of one source after what is left free, the first source first. Only to be called when all is known. */
    static Bedrag inMindering(Maand maand, int nummer) {
        var bedrag = van(maand, nummer).orElseThrow();
        return bedrag.min(vrijVan(maand, nummer));
    }

    static boolean heeftVrijlating(Maand maand, int nummer) {
        return !vrijVan(maand, nummer).isNul();
    }

    private static Bedrag vrijVan(Maand maand, int nummer) {
        var wie = maand.huishouden().inkomsten().get(nummer).wie();
        var arbeid = maand.huishouden().arbeidVan(wie);
        if (!arbeid.contains(nummer)) {
            return Bedrag.NUL;
        }
        var eerdere = arbeid.stream().filter(ander -> ander < nummer).toList();
        return vrij(maand, wie)
                .orElseThrow()
                .boven(som(maand, eerdere).orElseThrow())
                .tenHoogste(van(maand, nummer).orElseThrow());
    }
}
