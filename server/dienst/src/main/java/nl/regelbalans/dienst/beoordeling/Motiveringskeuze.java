package nl.regelbalans.dienst.beoordeling;

import nl.regelbalans.dienst.fout.Fout;
import nl.regelbalans.dienst.fout.Weigering;
import nl.regelbalans.regels.loket.Uitvoerigheid;

/** The query key with which a caller leaves the reasons out of the answer. */
final class Motiveringskeuze {
    static final String SLEUTEL = "motivering";
    static final String JA = "ja";

    private Motiveringskeuze() {}

    /** @throws Weigering if it is neither of the two */
    static Uitvoerigheid lees(String waarde) {
        return switch (waarde) {
            case JA -> Uitvoerigheid.MET_MOTIVERING;
            case "nee" -> Uitvoerigheid.ZONDER_MOTIVERING;
            default ->
                throw Weigering.vanwege(new Fout(
                        SLEUTEL, "onbekende-keuze", "Kies ja of nee. Zonder deze sleutel komt de motivering mee."));
        };
    }
}
