package nl.regelbalans.regels.beoordeling;

/** A rule needs an amount that nobody knows on the peildatum. Ends the rule; the answer becomes niet-te-bepalen. */
final class OnbekendeNorm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnbekendeNorm(String reden) {
        // No stack trace: it is an answer, not a failure.
        super(reden, null, false, false);
    }
}
