package nl.regelbalans.regels.mutatie;

import java.util.Comparator;

/**
 * One small fault in the rules. Known by what it does and where, never by its line: lines move.
 *
 * @param klasse the class below {@code nl.regelbalans.regels}: {@code giften.Wet2026}
 * @param methode the method; "(lambda)" follows when the fault is in a lambda of it
 * @param fout what is wrong, in the words of PIT
 * @param nummer which one, from 1, when a method can have the same fault in more places
 */
record Mutant(String klasse, String methode, String fout, int nummer) implements Comparable<Mutant> {

    private static final Comparator<Mutant> VOLGORDE = Comparator.comparing(Mutant::klasse)
            .thenComparing(Mutant::methode)
            .thenComparing(Mutant::fout)
            .thenComparing(Mutant::nummer);

    /** The package: a wetswijziging, or a part of the kernel. */
    String pakket() {
        return klasse.substring(0, klasse.indexOf('.'));
    }

    @Override
    public int compareTo(Mutant ander) {
        return VOLGORDE.compare(this, ander);
    }

    /** As a line of overlevers.csv, without its reason. */
    @Override
    public String toString() {
        return klasse + ";" + methode + ";" + fout + ";" + nummer;
    }
}
