package nl.regelbalans.regels.maatschappelijkeparticipatie;

import nl.regelbalans.regels.gegevens.Veld;

/** What sociale activering is for. */
public enum Gerichtheid {
    @Veld("Op werk.")
    ARBEIDSINSCHAKELING,
    @Veld("Op zelfstandig meedoen in de samenleving, omdat werk nog niet kan.")
    MAATSCHAPPELIJKE_PARTICIPATIE
}
