package nl.regelbalans.conformance.features;

import java.util.List;
import java.util.regex.Pattern;

/** The labels that every scenario has exactly once. */
enum Label {
    ID("PWB-(?:\\d\\d[a-z]?|[VM])-\\d{3}", "nummer", "@PWB-05-001"),
    VERSIE(
            "consultatie-2023|oud-recht|wet-\\d{4}|geldend",
            "versie", "@consultatie-2023, @oud-recht, @wet-2026 (of een ander jaar) of @geldend"),
    WETSWIJZIGING("\\d\\d[a-z]?-[a-z0-9-]+", "wetswijziging", "@01-bijverdiengrenzen, of een andere wetswijziging"),
    PERIODE("maand|jaar", "periode", "@maand of @jaar"),
    SOORT(
            "wet|consultatie|interpretatie|beleidsruimte",
            "soort",
            "@wet, @consultatie, @interpretatie of @beleidsruimte"),
    OGEN("inwoner|jurist", "blik", "@inwoner of @jurist");

    private final Pattern vorm;
    private final String naam;
    private final String keuze;

    Label(String vorm, String naam, String keuze) {
        this.vorm = Pattern.compile("@(?:" + vorm + ")");
        this.naam = naam;
        this.keuze = keuze;
    }

    /** What a scenario of this folder says where others say the version. */
    static Label vanDeel(String map) {
        return Niveau.van(map)
                .map(niveau -> niveau == Niveau.VERGELIJKINGEN ? WETSWIJZIGING : PERIODE)
                .orElse(VERSIE);
    }

    /** The one label of this kind without its @; otherwise a fault, and an empty text. */
    String kies(List<String> labels, Vindplaats plaats, List<Leesfout> fouten) {
        List<String> passend =
                labels.stream().filter(vorm.asMatchPredicate()).distinct().toList();
        if (passend.size() == 1) {
            return passend.get(0).substring(1);
        }
        String aantal = passend.isEmpty() ? "geen label" : "meer dan één label (" + String.join(" ", passend) + ")";
        fouten.add(new Leesfout(
                plaats,
                "Dit scenario heeft " + aantal + " voor zijn " + naam + ". Zet er precies één bij: " + keuze + "."));
        return "";
    }
}
