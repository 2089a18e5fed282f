package nl.regelbalans.conformance.certificaat;

/** This report gives no certificate; the message says why, in Dutch, and what to do. */
public final class GeenCertificaat extends RuntimeException {

    private static final long serialVersionUID = 1;

    GeenCertificaat(String uitleg) {
        super(Tekst.toon(uitleg));
    }
}
