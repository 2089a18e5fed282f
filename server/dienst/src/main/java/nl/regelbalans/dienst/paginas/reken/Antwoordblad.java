package nl.regelbalans.dienst.paginas.reken;

import java.util.List;
import java.util.Map;
import nl.regelbalans.dienst.paginas.Weergave;
import nl.regelbalans.regels.gegevens.Recordsoort;

/**
 * One answer, to read.
 *
 * @param naam what it is called when another stands beside it; empty when it stands alone
 * @param weigering why there is no answer; empty when there is one
 * @param inhoud the answer as plain data
 */
record Antwoordblad(
        String naam,
        String kop,
        List<String> weigering,
        Map<String, Object> inhoud,
        List<Uitkomstregel> uitkomst,
        List<Stapblad> stappen) {

    private static final Map<String, String> STATUSSEN = Map.of(
            "vastgesteld", "De regel beslist",
            "oordeel-nodig", "Hier beslist het college",
            "niet-van-kracht", "Deze regel geldt niet op deze dag",
            "niet-te-bepalen", "Dit is niet te bepalen");

    static Antwoordblad van(String naam, Map<String, Object> antwoord, Recordsoort<?> soort) {
        return new Antwoordblad(
                naam,
                Weergave.kop((String) antwoord.get("versie")) + " op " + Weergave.waarde(antwoord.get("peildatum")),
                List.of(),
                antwoord,
                Uitkomstregel.van(soort, (Map<?, ?>) antwoord.getOrDefault("uitkomst", Map.of())),
                ((List<?>) antwoord.get("motivering"))
                        .stream().map(stap -> Stapblad.van((Map<?, ?>) stap)).toList());
    }

    static Antwoordblad geweigerd(String kop, List<String> weigering) {
        return new Antwoordblad("", kop, weigering, Map.of(), List.of(), List.of());
    }

    Antwoordblad genaamd(String ander) {
        return new Antwoordblad(ander, kop, weigering, inhoud, uitkomst, stappen);
    }

    String status() {
        return STATUSSEN.getOrDefault((String) inhoud.get("status"), "");
    }

    boolean beslist() {
        return "vastgesteld".equals(inhoud.get("status"));
    }

    List<Normregel> normen() {
        return ((List<?>) inhoud.getOrDefault("normen", List.of()))
                .stream().map(norm -> Normregel.van((Map<?, ?>) norm)).toList();
    }

    /** A dated amount that was used. */
    record Normregel(String omschrijving, String waarde, String sinds, Object grondslag) {
        static Normregel van(Map<?, ?> norm) {
            return new Normregel(
                    norm.get("omschrijving").toString(),
                    Weergave.waarde(norm.get("waarde")) + " " + norm.get("eenheid"),
                    Weergave.waarde(norm.get("van")),
                    norm.get("grondslag"));
        }
    }

    /** The same answer, with a mark at everything that the answer beside it does not say. */
    Antwoordblad naast(Antwoordblad ander) {
        return new Antwoordblad(
                naam,
                kop,
                weigering,
                inhoud,
                uitkomst.stream().map(regel -> regel.naast(ander.uitkomst)).toList(),
                stappen.stream().map(stap -> stap.naast(ander.stappen)).toList());
    }
}
