package nl.regelbalans.regels.wet;

/** How sure a piece of law is, from sure to unsure: the least sure piece decides how sure an answer is. */
public enum Zekerheid {
    /** Read in the text of the law or in the Staatscourant. */
    VASTGESTELD,
    /** Not written as such; follows from the text by reasoning that the answer names. */
    AFGELEID,
    /** Sources are missing or contradict each other; the answer names what is missing. */
    ONZEKER
}
