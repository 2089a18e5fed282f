package nl.regelbalans.regels.bufferbudget;

import java.time.LocalDate;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** Bufferbudget that the college has used before. */
public record EerdereInzet(
        @Veld("De dag waarop het college dit bedrag inzette")
        LocalDate datum,

        @Veld("Het bedrag, in euro") Bedrag bedrag) {}
