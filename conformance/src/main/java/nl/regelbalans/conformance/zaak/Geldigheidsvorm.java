package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Whether the version is law, and on which days. A rule applies on a day on which it is law; a proposal is never law. */
final class Geldigheidsvorm {

    private static final String VOORSTEL = "consultatie-2023";

    private Geldigheidsvorm() {}

    static void controleer(JsonObject beoordeling) {
        boolean voorstel = Objecten.tekst(beoordeling, "versie").equals(VOORSTEL);
        Eis.tekst(beoordeling, "rechtskracht", voorstel ? "voorstel" : "wet");
        JsonObject geldigheid = Objecten.object(beoordeling.get("geldigheid"));
        Eis.dat(
                beoordeling.containsKey("geldigheid") && geldigheid.isEmpty() == voorstel,
                voorstel ? "een lege geldigheid: een voorstel is nooit wet" : "een geldigheid: van, totEnMet of beide",
                "geldigheid = " + beoordeling.get("geldigheid"));
        String peildatum = Objecten.tekst(beoordeling, "peildatum");
        Eis.dat(
                bevat(geldigheid, peildatum) || !Statusvorm.isBeslist(beoordeling),
                "een regel die geldt op de peildatum, " + peildatum,
                "geldigheid = " + geldigheid);
    }

    /** Whether a day lies within {@code van} and {@code totEnMet}; what is missing, is unlimited. */
    static boolean bevat(JsonObject termijn, String dag) {
        return !dag(dag).isBefore(dag(termijn.containsKey("van") ? Objecten.tekst(termijn, "van") : dag))
                && !dag(dag).isAfter(dag(termijn.containsKey("totEnMet") ? Objecten.tekst(termijn, "totEnMet") : dag));
    }

    private static LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            throw new Afwijking("een datum, geschreven als 2026-01-31", "'" + tekst + "'");
        }
    }
}
