package nl.regelbalans.regels.catalogus;

import nl.regelbalans.regels.waarde.Geldigheid;

/** A version that is the text of the internetconsultatie: it computes on any day and is never law. */
public interface Voorstel<S extends Record, U extends Record> extends Versie<S, U> {

    @Override
    default Rechtskracht rechtskracht() {
        return Rechtskracht.VOORSTEL;
    }

    @Override
    default Geldigheid geldigheid() {
        return Geldigheid.ALTIJD;
    }
}
