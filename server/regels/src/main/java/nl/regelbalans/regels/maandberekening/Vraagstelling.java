package nl.regelbalans.regels.maandberekening;

import nl.regelbalans.regels.wet.Vindplaats;

/** What a schakel has to ask of its entry, given what is known so far. */
sealed interface Vraagstelling {

    /** The schakel says nothing about this household. */
    Vraagstelling NIET_NODIG = new NietNodig();

    /** What it would ask depends on something that is not known (yet). */
    Vraagstelling WACHT = new Wacht();

    record Stel(Feiten situatie) implements Vraagstelling {}

    record NietNodig() implements Vraagstelling {}

    record Wacht() implements Vraagstelling {}

    /** No text of law says how to go on from here. */
    record Onbekend(Vindplaats grondslag, String reden) implements Vraagstelling {}
}
