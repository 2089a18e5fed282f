package nl.regelbalans.regels.gegevens;

import nl.regelbalans.regels.waarde.Peildatum;

/** A situatie whose facts can contradict each other. */
public interface Samenhang {

    /** Reports every contradiction, with the path of the field to change. */
    void controleer(Peildatum peildatum, Fouten fouten);
}
