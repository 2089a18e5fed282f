package nl.regelbalans.conformance.certificaat;

import java.util.List;

/**
 * The header of a certificate. There is only one right header for a key, so it is compared and never followed; it is read only to say
 * what is wrong with it.
 */
final class Kop {

    private static final String ALGORITME = "PS256";
    private static final String SOORT = "regelbalans-certificaat+jws";
    private static final List<String> VELDEN = List.of("alg", "kid", "typ");

    private Kop() {}

    static String van(String duimafdruk) {
        return "{\"alg\":\"" + ALGORITME + "\",\"kid\":\"" + duimafdruk + "\",\"typ\":\"" + SOORT + "\"}";
    }

    static void controleer(String kop, String duimafdruk) {
        if (!kop.equals(van(duimafdruk))) {
            throw waarom(kop, duimafdruk);
        }
    }

    private static Geweigerd waarom(String kop, String duimafdruk) {
        try {
            Velden velden = Velden.lees(kop);
            String algoritme = velden.tekst("alg");
            if (!algoritme.equals(ALGORITME)) {
                return algoritme.equalsIgnoreCase("none")
                        ? new Geweigerd(Weigering.GEEN_HANDTEKENING)
                        : new Geweigerd(Weigering.ANDER_ALGORITME, algoritme);
            }
            for (String naam : velden.namen()) {
                if (!VELDEN.contains(naam)) {
                    return new Geweigerd(Weigering.VREEMDE_KOP, naam);
                }
            }
            if (!velden.tekst("typ").equals(SOORT)) {
                return new Geweigerd(Weigering.ANDERE_SOORT, velden.tekst("typ"));
            }
            return velden.tekst("kid").equals(duimafdruk)
                    ? new Geweigerd(Weigering.ANDERE_SCHRIJFWIJZE)
                    : new Geweigerd(Weigering.ANDERE_UITGEVER, velden.tekst("kid"));
        } catch (Onleesbaar onleesbaar) {
            return new Geweigerd(Weigering.ONLEESBARE_KOP, onleesbaar.getMessage());
        }
    }
}
