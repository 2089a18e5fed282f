package nl.regelbalans.dienst.paginas.reken;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.regelbalans.dienst.paginas.Weergave;
import nl.regelbalans.regels.gegevens.Bedragsoort;
import nl.regelbalans.regels.gegevens.Keuzesoort;
import nl.regelbalans.regels.gegevens.Lijstsoort;
import nl.regelbalans.regels.gegevens.Percentagesoort;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.gegevens.Soort;
import nl.regelbalans.regels.gegevens.Veldopgave;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Percentage;

/**
 * One value of an uitkomst.
 *
 * @param tekst as a reader writes it; empty for a group or a list
 * @param delen what is in the group or the list
 * @param anders whether the answer beside it says something else here
 */
record Uitkomstregel(String label, String tekst, List<Deel> delen, boolean anders) {

    /** One group of values. */
    record Deel(List<Uitkomstregel> uitkomst) {}

    static List<Uitkomstregel> van(Recordsoort<?> soort, Map<?, ?> gegevens) {
        return soort.velden().stream()
                .filter(veld -> gegevens.containsKey(veld.naam()))
                .map(veld -> van(veld, gegevens.get(veld.naam())))
                .toList();
    }

    private static Uitkomstregel van(Veldopgave veld, Object gegeven) {
        if (veld.soort() instanceof Recordsoort<?> groep && gegeven instanceof Map<?, ?> velden) {
            return new Uitkomstregel(veld.betekenis(), "", List.of(new Deel(van(groep, velden))), false);
        }
        if (veld.soort() instanceof Lijstsoort<?> lijst && gegeven instanceof List<?> rij) {
            return lijst.element() instanceof Recordsoort<?> groep
                    ? new Uitkomstregel(veld.betekenis(), rij.isEmpty() ? "geen" : "", delen(groep, rij), false)
                    : new Uitkomstregel(veld.betekenis(), opsomming(lijst.element(), rij), List.of(), false);
        }
        return new Uitkomstregel(veld.betekenis(), tekst(veld.soort(), gegeven), List.of(), false);
    }

    private static List<Deel> delen(Recordsoort<?> groep, List<?> rij) {
        return rij.stream().map(deel -> new Deel(van(groep, (Map<?, ?>) deel))).toList();
    }

    private static String opsomming(Soort<?> element, List<?> rij) {
        return rij.isEmpty()
                ? "geen"
                : String.join(
                        "; ", rij.stream().map(deel -> tekst(element, deel)).toList());
    }

    private static String tekst(Soort<?> soort, Object gegeven) {
        if (soort instanceof Bedragsoort) {
            return Bedrag.van((BigDecimal) gegeven).toString();
        }
        if (soort instanceof Percentagesoort) {
            return new Percentage((BigDecimal) gegeven).toString();
        }
        var betekenis =
                soort instanceof Keuzesoort<?> keuze ? keuze.betekenissen().get(gegeven) : "";
        return Weergave.waarde(gegeven) + (betekenis.isEmpty() ? "" : ": " + betekenis);
    }

    Uitkomstregel naast(List<Uitkomstregel> ander) {
        return new Uitkomstregel(label, tekst, delen, !ander.contains(this));
    }
}
