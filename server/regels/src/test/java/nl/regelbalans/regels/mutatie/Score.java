package nl.regelbalans.regels.mutatie;

/** How many of a number of mutants the scenarios caught. */
record Score(long mutanten, long gevangen) {

    boolean isMinstens(int procent) {
        return gevangen * 100 >= mutanten * procent;
    }

    /** The score with one decimal, rounded down: 99,9 % is never written as 100. */
    String procent() {
        long promille = gevangen * 1000 / mutanten;
        return promille / 10 + "," + promille % 10 + " %";
    }
}
