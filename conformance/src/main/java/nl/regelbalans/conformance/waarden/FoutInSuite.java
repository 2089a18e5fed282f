package nl.regelbalans.conformance.waarden;

/** The scenario itself is wrong, so it says nothing about the product. */
public final class FoutInSuite extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String verwacht;
    private final String gekregen;

    /**
     * Says what should be written and what is.
     *
     * @param verwacht in Dutch: what should be written
     * @param gekregen in Dutch: what is written
     */
    public FoutInSuite(String verwacht, String gekregen) {
        super("Verwacht: " + verwacht + ". Gekregen: " + gekregen + ".");
        this.verwacht = verwacht;
        this.gekregen = gekregen;
    }

    public String verwacht() {
        return verwacht;
    }

    public String gekregen() {
        return gekregen;
    }
}
