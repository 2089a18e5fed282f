package nl.regelbalans.regels.gegevens;

/**
 * One fault in a question.
 *
 * @param pad where it is: {@code situatie.ontvangsten[0].waarde}; empty for the question as a whole
 * @param code which kind of fault
 * @param uitleg what is wrong and what to do, in Dutch
 */
public record Fout(String pad, Foutcode code, String uitleg) {}
