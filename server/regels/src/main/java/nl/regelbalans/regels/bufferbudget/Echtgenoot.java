package nl.regelbalans.regels.bufferbudget;

import nl.regelbalans.regels.gegevens.Veld;

/** Whether there is somebody to share the right to bijstand with. */
public enum Echtgenoot {
    @Veld("Er is geen echtgenoot.")
    GEEN,
    @Veld("Er is een echtgenoot die ook recht heeft op bijstand.")
    MET_RECHT,
    @Veld("Er is een echtgenoot die geen recht heeft op bijstand.")
    ZONDER_RECHT
}
