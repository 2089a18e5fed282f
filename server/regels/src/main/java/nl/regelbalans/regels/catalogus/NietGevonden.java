package nl.regelbalans.regels.catalogus;

/** A wetswijziging, version or norm that does not exist. The message says in Dutch which ones do. */
public final class NietGevonden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NietGevonden(String bericht) {
        super(bericht);
    }
}
