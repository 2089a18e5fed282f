package nl.regelbalans.regels.wet;

/** The place where a rule stands: what a step of a motivering rests on. */
public sealed interface Vindplaats permits Wetsartikel, Programmapunt, Uitspraak {

    /** The place as a jurist writes it: {@code artikel 31, tweede lid, onderdeel m, Participatiewet}. */
    String aanduiding();
}
