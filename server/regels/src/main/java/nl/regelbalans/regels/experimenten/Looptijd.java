package nl.regelbalans.regels.experimenten;

import java.time.LocalDate;

/** How long an experiment is planned to last, against what article 83, second lid, allows. */
enum Looptijd {
    PAST,
    VERLENGD,
    TE_LANG;

    /**
     * Weighs the plan.
     *
     * @param uiterlijk the first day on which the afwijking may no longer hold, unless a wetsvoorstel came before it
     */
    static Looptijd van(Situatie situatie, LocalDate uiterlijk) {
        if (!situatie.einde().isAfter(uiterlijk)) {
            return PAST;
        }
        return situatie.wetsvoorstelIngediend()
                        .filter(dag -> dag.isBefore(uiterlijk))
                        .isPresent()
                ? VERLENGD
                : TE_LANG;
    }
}
