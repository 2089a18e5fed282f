package nl.regelbalans.regels.catalogus;

/** An entry with a day of entry into force on which the sources disagree: who loads the catalogue may choose another day. */
public interface MetInwerkingtreding extends Wetswijziging {

    Inwerkingtreding inwerkingtreding();

    /** The same entry, with versions that begin and end on another day. */
    Wetswijziging met(Inwerkingtreding inwerkingtreding);
}
