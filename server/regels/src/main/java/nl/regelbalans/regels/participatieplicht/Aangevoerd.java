package nl.regelbalans.regels.participatieplicht;

import nl.regelbalans.regels.gegevens.Veld;

/** What somebody puts forward to be released for a while. Whether it is urgent, the college says. */
public enum Aangevoerd {
    @Veld("Niets.")
    NIETS,
    @Veld("Zorgtaken.")
    ZORGTAKEN,
    @Veld("Andere redenen.")
    ANDERE_REDENEN
}
