package nl.regelbalans.regels.loket;

/** How much an answer says. */
public enum Uitvoerigheid {
    /** Everything. */
    MET_MOTIVERING,
    /** Without why it is so: no {@code motivering} and no {@code normen}. How sure it is belongs to what it says, and stays. */
    ZONDER_MOTIVERING
}
