package nl.regelbalans.conformance.certificaat;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.conformance.certificaat.Registerregel.Intrekking;
import nl.regelbalans.conformance.certificaat.Verificatie.Geldig;
import nl.regelbalans.conformance.waarden.Sha256;

/**
 * Checks certificates. Needs no connection and no clock.
 *
 * @param uitgever the key that is trusted; a certificate never brings its own
 * @param suiteSha256 of the features at hand
 * @param register when it is known: a certificate that is not in it, or withdrawn, does not count
 */
public record Verificateur(Uitgeversleutel uitgever, String suiteSha256, Optional<Registerketen> register) {

    /** The longest text that can be a certificate, in characters; who reads a file need not read further. */
    public static final int GROOTSTE = Jws.GROOTSTE;

    /**
     * Checks one certificate.
     *
     * @param tekst as it came in, however large
     * @param dag the day for which the question is asked
     */
    public Verificatie verifieer(String tekst, LocalDate dag) {
        try {
            Certificaat certificaat = lees(Jws.lees(tekst, uitgever));
            register.ifPresent(keten -> controleerRegister(keten, certificaat.nummer(), tekst));
            controleerSuite(certificaat.suite());
            controleerDag(certificaat, dag);
            return new Geldig(certificaat, dag);
        } catch (Geweigerd nee) {
            return nee.uitslag();
        }
    }

    private Certificaat lees(String inhoud) {
        Certificaat certificaat;
        try {
            certificaat = Certificaatvorm.lees(inhoud);
        } catch (Onleesbaar onleesbaar) {
            throw new Geweigerd(Weigering.ONLEESBAAR, onleesbaar.getMessage());
        }
        if (!certificaat.uitgever().sleutel().equals(uitgever.duimafdruk())) {
            throw new Geweigerd(
                    Weigering.ANDERE_UITGEVER, certificaat.uitgever().sleutel());
        }
        return certificaat;
    }

    private static void controleerRegister(Registerketen keten, String nummer, String tekst) {
        if (!keten.gafUit(nummer, Sha256.van(tekst))) {
            throw new Geweigerd(Weigering.NIET_IN_REGISTER, nummer);
        }
        Optional<Intrekking> intrekking = keten.intrekking(nummer);
        if (intrekking.isPresent()) {
            throw new Geweigerd(
                    Weigering.INGETROKKEN,
                    nummer,
                    intrekking.get().dag(),
                    intrekking.get().reden());
        }
    }

    private void controleerSuite(Certificaat.Suite suite) {
        if (!suite.sha256().equals(suiteSha256)) {
            throw new Geweigerd(Weigering.ANDERE_SCENARIOS, suite.sha256(), suiteSha256, suite.versie());
        }
    }

    private static void controleerDag(Certificaat certificaat, LocalDate dag) {
        if (dag.isBefore(certificaat.getoetst())) {
            throw new Geweigerd(Weigering.NOG_NIET_GELDIG, dag, certificaat.getoetst());
        }
        if (!dag.isBefore(certificaat.geldigTot())) {
            throw new Geweigerd(Weigering.VERLOPEN, certificaat.geldigTot());
        }
    }
}
