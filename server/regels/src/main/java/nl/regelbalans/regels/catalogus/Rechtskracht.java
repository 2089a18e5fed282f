package nl.regelbalans.regels.catalogus;

/** Whether a version is law. */
public enum Rechtskracht {
    /** Law, within its validity. */
    WET,
    /** The text of the internetconsultatie of 2023: computes on any day, is never law. */
    VOORSTEL
}
