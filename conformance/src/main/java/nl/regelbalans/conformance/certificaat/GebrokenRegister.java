package nl.regelbalans.conformance.certificaat;

/** The register is not what was written in it; the message names the first place where that shows, in Dutch. */
public final class GebrokenRegister extends RuntimeException {

    private static final long serialVersionUID = 1;

    GebrokenRegister(String plaats, String wat) {
        super("Het register is veranderd of beschadigd. " + Tekst.toon(plaats) + ": " + wat
                + " Vertrouw het niet, en vraag de uitgever om een kopie.");
    }
}
