package nl.regelbalans.regels.giften;

import java.time.LocalDate;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** Something that the gezin received on a day. */
public record Ontvangst(
        @Veld("De dag waarop het gezin dit ontving") LocalDate datum,
        @Veld("Wat het gezin ontving") Ontvangstsoort soort,
        @Veld("Het bedrag in euro, of de waarde in geld") Bedrag waarde) {}
