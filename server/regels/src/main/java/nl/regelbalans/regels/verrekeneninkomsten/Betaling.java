package nl.regelbalans.regels.verrekeneninkomsten;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** One payment that somebody receives beside bijstand, or should receive. */
public record Betaling(
        @Veld("Wat voor betaling dit is") Betalingsoort soort,

        @Veld("Het bedrag vóór aftrek van de inhoudingen, in euro")
        Bedrag bruto,

        @Veld(value = "Wat eraf gaat aan loonbelasting en premies volksverzekeringen, in euro", standaard = "0")
        Bedrag loonheffing,

        @Veld(value = "Wat eraf gaat aan bijdrage voor de Zorgverzekeringswet, in euro", standaard = "0")
        Bedrag bijdrageZvw,

        @Veld(value = "Wat eraf gaat aan verplichte pensioenbijdrage, in euro", standaard = "0")
        Bedrag pensioenbijdrage,

        @Veld(value = "Wat eraf gaat aan andere verplichte inhoudingen, in euro", standaard = "0")
        Bedrag andereInhoudingen,

        @Veld("De eerste dag van de periode waarbij deze betaling hoort")
        LocalDate van,

        @Veld("De laatste dag van de periode waarbij deze betaling hoort")
        LocalDate totEnMet,

        @Veld("De dag waarop deze persoon het geld krijgt; leeg als het nog niet is betaald")
        Optional<LocalDate> betaaldOp,

        @Veld(
                value = "Alleen bij een onbelaste vergoeding: krijgt deze persoon bijstand voor dezelfde kosten",
                standaard = "false")
        boolean bijstandVoorDezelfdeKosten) {

    Periode periode() {
        return new Periode(van, totEnMet);
    }

    boolean is(Betalingsoort andere) {
        return soort == andere;
    }

    Bedrag inhoudingen() {
        return Stream.of(loonheffing, bijdrageZvw, pensioenbijdrage, andereInhoudingen)
                .reduce(Bedrag.NUL, Bedrag::plus);
    }

    public Bedrag netto() {
        return bruto.min(inhoudingen());
    }

    /** This fraction of the net amount. No provision names a rounding: rekenkundig op hele centen. */
    Bedrag nettoMaal(long teller, long noemer) {
        return new Bedrag(BigDecimal.valueOf(netto().centen())
                .multiply(BigDecimal.valueOf(teller))
                .divide(BigDecimal.valueOf(noemer), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
