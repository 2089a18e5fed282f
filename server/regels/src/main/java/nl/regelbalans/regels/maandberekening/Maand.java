package nl.regelbalans.regels.maandberekening;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/**
 * One month as it is being worked out: the household, and what the schakels said so far. Used for one berekening by one thread.
 */
final class Maand {

    private final Zaak<Huishouden> zaak;
    private final Map<String, Map<?, ?>> uitkomsten = new HashMap<>();
    private final Set<String> nietNodig = new HashSet<>();

    Maand(Peildatum peildatum, Huishouden huishouden) {
        this.zaak = new Zaak<>(peildatum, huishouden);
    }

    /** The reasoning of the composition itself; that of a schakel stays with its beoordeling. */
    Zaak<Huishouden> zaak() {
        return zaak;
    }

    Huishouden huishouden() {
        return zaak.situatie();
    }

    YearMonth kalendermaand() {
        return YearMonth.from(zaak.peildatum().datum());
    }

    void staatVast(String schakel, Map<?, ?> uitkomst) {
        uitkomsten.put(schakel, uitkomst);
    }

    void isNietNodig(String schakel) {
        nietNodig.add(schakel);
    }

    /** Whether a schakel has said all that it has to say. */
    boolean isBekend(String schakel) {
        return uitkomsten.containsKey(schakel) || nietNodig.contains(schakel);
    }

    /** An amount that a schakel gave; empty when it has not, or gave no such amount. */
    Optional<Bedrag> bedrag(String schakel, String veld) {
        return veld(schakel, veld).map(BigDecimal.class::cast).map(Bedrag::van);
    }

    /** Whether a schakel answered a question of yes or no with this. */
    boolean zegt(String schakel, String veld, boolean jaOfNee) {
        return veld(schakel, veld).filter(Boolean.valueOf(jaOfNee)::equals).isPresent();
    }

    Optional<Object> veld(String schakel, String veld) {
        return Optional.ofNullable(uitkomsten.getOrDefault(schakel, Map.of()).get(veld));
    }
}
