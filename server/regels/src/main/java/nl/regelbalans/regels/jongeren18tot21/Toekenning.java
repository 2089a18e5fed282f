package nl.regelbalans.regels.jongeren18tot21;

import java.time.LocalDate;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** Bijzondere bijstand by artikel 12, as the college granted it before 2026. */
public record Toekenning(
        @Veld("De toegekende bijzondere bijstand, in euro per maand")
        Bedrag bedrag,

        @Veld("De laatste dag van de toegekende periode") LocalDate totEnMet) {}
