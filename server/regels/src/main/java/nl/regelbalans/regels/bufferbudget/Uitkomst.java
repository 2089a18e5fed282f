package nl.regelbalans.regels.bufferbudget;

import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** What there is to say about the bufferbudget of one calendar year. */
public record Uitkomst(
        @Veld("Mag het college bufferbudget inzetten; leeg zolang het college nog moet oordelen")
        Optional<Boolean> inzetMogelijk,

        @Veld("Wat er in de maanden samen minder is dan de bijstandsnorm, in euro")
        Optional<Bedrag> tekort,

        @Veld("Wat van het bufferbudget van dit kalenderjaar nog over is, in euro")
        Optional<Bedrag> resterend,

        @Veld("Het laagste van het tekort en wat nog over is, in euro; zolang het college niet heeft gekozen")
        Optional<Bedrag> aanTeVullen,

        @Veld("Het laagste van de vordering en wat nog over is, in euro; alleen als er een vordering is")
        Optional<Bedrag> teVereffenen,

        @Veld("Wat het college betaalt, in euro") Optional<Bedrag> betaling,
        @Veld("Wat het college vereffent, in euro") Optional<Bedrag> vereffening,
        @Veld("Wat daarna nog over is, in euro") Optional<Bedrag> resterendNaInzet,

        @Veld("Wat de ene echtgenoot krijgt, in euro; alleen als ieder een helft krijgt")
        Optional<Bedrag> eneHelft,

        @Veld("Wat de andere echtgenoot krijgt, in euro; alleen als ieder een helft krijgt")
        Optional<Bedrag> andereHelft)
        implements KanTegenvallen {

    static final Uitkomst NIET_IN_DE_DOELGROEP = leeg(Optional.of(false), Optional.empty(), Optional.empty());

    static Uitkomst nietMogelijk(Bedrag tekort, Bedrag resterend) {
        return leeg(Optional.of(false), Optional.of(tekort), Optional.of(resterend));
    }

    /** For as long as the college has not judged. */
    static Uitkomst teBeslissen(Bedrag tekort, Bedrag resterend, Bedrag vordering) {
        return new Uitkomst(
                Optional.empty(),
                Optional.of(tekort),
                Optional.of(resterend),
                Optional.of(tekort.tenHoogste(resterend)),
                Optional.of(vordering.tenHoogste(resterend)).filter(bedrag -> !vordering.isNul()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Uitkomst inzet(Bedrag tekort, Bedrag resterend, Bedrag betaling, Bedrag vereffening) {
        return new Uitkomst(
                Optional.of(true),
                Optional.of(tekort),
                Optional.of(resterend),
                Optional.empty(),
                Optional.empty(),
                Optional.of(betaling),
                Optional.of(vereffening),
                Optional.of(resterend.min(betaling).min(vereffening)),
                Optional.empty(),
                Optional.empty());
    }

    Uitkomst verdeeld(Bedrag ene, Bedrag andere) {
        return new Uitkomst(
                inzetMogelijk,
                tekort,
                resterend,
                aanTeVullen,
                teVereffenen,
                betaling,
                vereffening,
                resterendNaInzet,
                Optional.of(ene),
                Optional.of(andere));
    }

    private static Uitkomst leeg(Optional<Boolean> mogelijk, Optional<Bedrag> tekort, Optional<Bedrag> resterend) {
        return new Uitkomst(
                mogelijk,
                tekort,
                resterend,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public boolean valtTegen() {
        return inzetMogelijk.filter(ja -> !ja).isPresent();
    }
}
