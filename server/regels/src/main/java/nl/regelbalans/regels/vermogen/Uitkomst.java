package nl.regelbalans.regels.vermogen;

import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** Whether the vermogen stands in the way of bijstand. */
public record Uitkomst(
        @Veld(
                "Is er recht op algemene bijstand voor zover het om het vermogen gaat (artikel 19, eerste lid, onderdeel b)")
        Optional<Boolean> recht,

        @Veld(
                "De bezittingen min de schulden, met de woning boven de vrijstelling, in euro; nul als de schulden hoger zijn")
        Optional<Bedrag> vermogen,

        @Veld("Wat de schulden hoger zijn dan de bezittingen, in euro; alleen dan")
        Optional<Bedrag> meerSchuld,

        @Veld("De vermogensgrens, in euro; leeg als die nog niet bekend is")
        Optional<Bedrag> grens,

        @Veld("Het vermogen dat in aanmerking wordt genomen, in euro")
        Optional<Bedrag> inAanmerking,

        @Veld("Wat er nog bij mag, in euro; alleen als er niets in aanmerking wordt genomen")
        Optional<Bedrag> ruimte,

        @Veld("Wat de woning meer waard is dan vrij blijft, in euro; tot dit bedrag kan de bijstand een lening zijn"
                + " (artikel 50, tweede lid)")
        Optional<Bedrag> woningBovenVrijstelling)
        implements KanTegenvallen {

    /** For as long as the college has not judged. */
    static Uitkomst alleenGrens(Optional<Bedrag> grens) {
        return new Uitkomst(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                grens,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Without a test, as nothing is received. */
    static Uitkomst zonderToets() {
        return new Uitkomst(
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The staffel of the old law, which looks at what is received and not at the whole. */
    static Uitkomst staffel(Bedrag grens, Bedrag ruimte, Bedrag verwerving) {
        boolean recht = !verwerving.meerDan(ruimte);
        return new Uitkomst(
                Optional.of(recht),
                Optional.empty(),
                Optional.empty(),
                Optional.of(grens),
                Optional.of(verwerving.boven(ruimte)),
                Optional.of(ruimte.min(verwerving)).filter(over -> recht),
                Optional.empty());
    }

    /**
     * @param recht empty for as long as the college has not judged
     * @param saldo below zero when the debts are higher
     * @param grens empty when it is not known yet
     */
    static Uitkomst toets(
            Optional<Boolean> recht,
            Bedrag saldo,
            Optional<Bedrag> grens,
            Bedrag inAanmerking,
            Optional<Bedrag> woningBovenVrijstelling) {
        return new Uitkomst(
                recht,
                Optional.of(saldo.boven(Bedrag.NUL)),
                Optional.of(Bedrag.NUL.boven(saldo)).filter(meer -> !meer.isNul()),
                grens,
                Optional.of(inAanmerking),
                grens.map(bedrag -> bedrag.min(saldo)).filter(over -> inAanmerking.isNul()),
                woningBovenVrijstelling);
    }

    @Override
    public boolean valtTegen() {
        return recht.filter(ja -> !ja).isPresent();
    }
}
