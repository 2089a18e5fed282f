package nl.regelbalans.conformance.zaak;

/** The product answered, and the answer is not what the scenario says. */
public final class Afwijking extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A product may answer a megabyte of nonsense; the report need not repeat all of it. */
    private static final int GENOEG_OM_TE_BEGRIJPEN = 2000;

    private final String verwacht;
    private final String gekregen;

    Afwijking(String verwacht, String gekregen) {
        super("Verwacht: " + verwacht + ". Gekregen: " + gekregen + ".");
        this.verwacht = verwacht;
        this.gekregen = gekregen.length() > GENOEG_OM_TE_BEGRIJPEN
                ? gekregen.substring(0, GENOEG_OM_TE_BEGRIJPEN) + " …"
                : gekregen;
    }

    public String verwacht() {
        return verwacht;
    }

    public String gekregen() {
        return gekregen;
    }
}
