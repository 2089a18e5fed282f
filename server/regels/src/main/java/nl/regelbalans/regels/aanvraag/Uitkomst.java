package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;

/** What there is to say about an aanvraag, for each question that was asked. */
public record Uitkomst(
        @Veld("Kan het met minder gegevens, omdat er eerder bijstand was")
        Optional<Hernieuwd> hernieuwd,

        @Veld("Staat vast wie de aanvraag doet") Optional<Identiteit> identiteit,
        @Veld("Het voorschot") Optional<Voorschot> voorschot,

        @Veld(
                "Drie maanden voor de melding: verder terug kan de bijstand nooit ingaan; of zij eerder ingaat dan de melding,"
                        + " beslist het college (wetswijziging 3)")
        Optional<LocalDate> nooitEerderDan) {}
