package nl.regelbalans.regels.participatieplicht;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;

/** Which duties hold. Empty is what the law or the college has not said (yet). */
public record Uitkomst(
        @Veld("Geldt de plicht om werk te zoeken en te behouden")
        Optional<Boolean> werkZoeken,

        @Veld("Geldt de plicht om werk te aanvaarden") Optional<Boolean> werkAanvaarden,

        @Veld("Geldt de plicht om mee te werken en een voorziening te gebruiken")
        Optional<Boolean> meewerken,

        @Veld("Geldt de plicht tot een tegenprestatie, als het college die opdraagt")
        Optional<Boolean> tegenprestatie,

        @Veld("De laatste dag van de tijdelijke ontheffing") Optional<LocalDate> ontheffingTotEnMet,

        @Veld("Hoeveel maanden de ontheffing voor de alleenstaande ouder nog hooguit duurt")
        Optional<Integer> ontheffingMaanden,

        @Veld("Geldt de participatieplicht; alleen in het voorstel van 2023")
        Optional<Boolean> participatieplicht) {

    static final Uitkomst GEEN = plichten(false, false, false);
    static final Uitkomst ALLES = plichten(true, true, true);

    /** As long as the college may still release somebody, only meewerken is sure. */
    static final Uitkomst MEEWERKEN = new Uitkomst(
            Optional.empty(),
            Optional.empty(),
            Optional.of(true),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static final Uitkomst ONBEKEND = new Uitkomst(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static Uitkomst plichten(boolean werk, boolean meewerken, boolean tegenprestatie) {
        return new Uitkomst(
                Optional.of(werk),
                Optional.of(werk),
                Optional.of(meewerken),
                Optional.of(tegenprestatie),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Uitkomst ouder(int maanden) {
        var zonderWerk = plichten(false, true, false);
        return new Uitkomst(
                zonderWerk.werkZoeken,
                zonderWerk.werkAanvaarden,
                zonderWerk.meewerken,
                zonderWerk.tegenprestatie,
                Optional.empty(),
                Optional.of(maanden),
                Optional.empty());
    }

    static Uitkomst ontheven(Ontheffing ontheffing, LocalDate totEnMet) {
        var rest = plichten(ontheffing == Ontheffing.TEGENPRESTATIE, true, ontheffing == Ontheffing.WERK);
        return new Uitkomst(
                rest.werkZoeken,
                rest.werkAanvaarden,
                rest.meewerken,
                rest.tegenprestatie,
                Optional.of(totEnMet),
                Optional.empty(),
                Optional.empty());
    }

    static Uitkomst voorstel(boolean geldt) {
        return new Uitkomst(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(geldt));
    }

    boolean metWerk() {
        return werkZoeken.orElse(false);
    }

    Uitkomst aanvaarden(Optional<Boolean> geldt) {
        return new Uitkomst(
                werkZoeken,
                geldt,
                meewerken,
                tegenprestatie,
                ontheffingTotEnMet,
                ontheffingMaanden,
                participatieplicht);
    }

    Uitkomst zonderTegenprestatie() {
        return new Uitkomst(
                werkZoeken,
                werkAanvaarden,
                meewerken,
                Optional.empty(),
                ontheffingTotEnMet,
                ontheffingMaanden,
                participatieplicht);
    }
}
