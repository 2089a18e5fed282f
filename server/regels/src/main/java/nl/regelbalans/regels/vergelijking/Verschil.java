package nl.regelbalans.regels.vergelijking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.gegevens.Veldopgave;
import nl.regelbalans.regels.waarde.Bedrag;

/**
 * One field of an uitkomst that two answers fill in differently.
 *
 * @param van its value in the first answer, as plain data; empty when that says nothing
 * @param naar its value in the second answer
 */
public record Verschil(Veldopgave veld, Optional<Object> van, Optional<Object> naar) {

    /** Every field that differs between two uitkomsten, in the order of their declaration. */
    public static List<Verschil> tussen(Recordsoort<?> soort, Map<?, ?> van, Map<?, ?> naar) {
        return soort.velden().stream()
                .flatMap(veld -> van(
                        veld, Optional.ofNullable(van.get(veld.naam())), Optional.ofNullable(naar.get(veld.naam()))))
                .toList();
    }

    private static Stream<Verschil> van(Veldopgave veld, Optional<Object> van, Optional<Object> naar) {
        if (van.equals(naar)) {
            return Stream.empty();
        }
        return veld.soort() instanceof Recordsoort<?> delen && van.isPresent() && naar.isPresent()
                ? tussen(delen, (Map<?, ?>) van.get(), (Map<?, ?>) naar.get()).stream()
                        .map(deel -> deel.in(veld.naam()))
                : Stream.of(new Verschil(veld, van, naar));
    }

    /** This field as a part of another one, so that the words are about what changed and not about the whole. */
    private Verschil in(String geheel) {
        return new Verschil(veld.in(geheel), van, naar);
    }

    /** Whether the declaration says what a change of this field means for somebody. */
    public boolean heeftGevolg() {
        return veld.gevolg().isPresent();
    }

    /**
     * As plain data.
     *
     * @param geheel where the field stands: {@code uitkomst}
     * @param opening begins the sentence on what it means: {@code Vanaf 1 januari 2027}
     * @param slot ends it: {@code dan op 1 december 2026}; may be empty
     */
    public Map<String, Object> gegevens(String geheel, String opening, String slot) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("veld", geheel + "." + veld.naam());
        van.ifPresent(waarde -> gegevens.put("van", waarde));
        naar.ifPresent(waarde -> gegevens.put("naar", waarde));
        getal().ifPresent(verschil -> gegevens.put("verschil", verschil));
        gegevens.put("zin", zin(opening, slot));
        return gegevens;
    }

    private Optional<BigDecimal> getal() {
        return van.isPresent()
                        && naar.isPresent()
                        && van.get() instanceof BigDecimal begin
                        && naar.get() instanceof BigDecimal einde
                ? Optional.of(einde.subtract(begin))
                : Optional.empty();
    }

    private String zin(String opening, String slot) {
        var tekst = new Waardetekst(veld);
        var verschil = getal();
        if (veld.gevolg().isPresent() && verschil.isPresent()) {
            var bedrag = Bedrag.van(verschil.get().abs())
                    + tekst.per()
                    + (verschil.get().signum() < 0 ? " minder" : " meer");
            return opening + " " + veld.gevolg().get().replace("{verschil}", bedrag)
                    + (slot.isEmpty() ? "" : " " + slot) + ".";
        }
        var eerst = woorden(tekst, van);
        var daarna = woorden(tekst, naar);
        if (eerst.isEmpty() || daarna.isEmpty()) {
            return tekst.label() + ": dit is anders.";
        }
        return van.isEmpty() || naar.isEmpty() || van.get() instanceof Boolean
                ? tekst.label() + ": eerst " + eerst.get() + ", daarna " + daarna.get() + "."
                : tekst.label() + " verandert van " + eerst.get() + " naar " + daarna.get() + tekst.per() + ".";
    }

    private static Optional<String> woorden(Waardetekst tekst, Optional<Object> waarde) {
        return waarde.isEmpty() ? Optional.of("geen uitkomst") : tekst.tekst(waarde.get());
    }
}
