package nl.regelbalans.snelheid;

/** Something to be measured. */
interface Meting {

    void meet(Uitslag uitslag) throws Exception;
}
