package nl.regelbalans.regels.maatregelen;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.KanTegenvallen;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;

/** What follows from a breach, month by month; what is not decided yet, is left out. */
public record Uitkomst(
        @Veld("Wat er volgt") Optional<Maatregel> maatregel,
        @Veld("Met welk percentage de bijstand lager is") Optional<Percentage> percentage,

        @Veld("Hoeveel maanden de verlaging duurt, hoe zij ook is gespreid")
        Optional<Integer> duurMaanden,

        @Veld("Wat er in alle maanden samen af gaat, in euro")
        Optional<Bedrag> totaal,

        @Veld("Wat er hoogstens af gaat, in euro; zolang het college nog moet oordelen")
        Optional<Bedrag> hoogsteVerlaging,

        @Veld("De maanden waarin er iets af gaat, te beginnen bij de eerste")
        Optional<List<Maandbedrag>> perMaand)
        implements KanTegenvallen {

    static Uitkomst zonderVerlaging(Maatregel maatregel) {
        return new Uitkomst(
                Optional.of(maatregel),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The law says how much, but not for how long. */
    static Uitkomst alleen(Optional<Percentage> percentage) {
        return new Uitkomst(
                Optional.empty(), percentage, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Uitkomst teBeslissen(Verlaging hoogste) {
        return new Uitkomst(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(hoogste.totaal()),
                Optional.empty());
    }

    static Uitkomst van(Verlaging verlaging, Bedrag bijstand) {
        return new Uitkomst(
                Optional.of(Maatregel.VERLAGING),
                Optional.of(verlaging.percentage()),
                Optional.of(verlaging.duurMaanden()),
                Optional.of(verlaging.totaal()),
                Optional.empty(),
                Optional.of(verlaging.stappen().stream()
                        .map(bedrag -> new Maandbedrag(bedrag, bijstand.min(bedrag)))
                        .toList()));
    }

    @Override
    public boolean valtTegen() {
        return totaal.filter(bedrag -> !bedrag.isNul()).isPresent();
    }
}
