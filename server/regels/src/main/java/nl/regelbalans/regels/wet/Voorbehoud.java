package nl.regelbalans.regels.wet;

/**
 * Why an answer is less than certain.
 *
 * @param reden one Dutch sentence for the reader of the answer
 */
public record Voorbehoud(Zekerheid zekerheid, String reden) {}
