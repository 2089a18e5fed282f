package nl.regelbalans.regels.bewijs;

import static nl.regelbalans.regels.bewijs.Bewerking.plaatsen;
import static nl.regelbalans.regels.bewijs.Bewerking.tekst;
import static nl.regelbalans.regels.bewijs.Bewerking.vervang;
import static nl.regelbalans.regels.bewijs.Bewerking.waarde;
import static nl.regelbalans.regels.bewijs.Bewerking.zet;
import static nl.regelbalans.regels.bewijs.Fout.inVraag;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.regels.catalogus.NietGevonden;

/** Products that lose their way in time: another day, another version, another length of a month. */
final class FouteTijd {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 8, 24);
    private static final int LANGSTE_TERMIJN = 36;

    static final List<Miniatuur> ALLE = List.of(
            new Miniatuur(
                    "vandaag-in-plaats-van-peildatum",
                    "De regel van vandaag telt, hier 24 augustus 2026.",
                    "12-experimenten",
                    opDag(peildatum -> VANDAAG)),
            new Miniatuur(
                    "een-dag-te-laat",
                    "Nieuw recht begint een dag later dan de wet zegt.",
                    "12-experimenten",
                    opDag(peildatum -> peildatum.minusDays(1))),
            new Miniatuur(
                    "bedragen-van-het-andere-halfjaar",
                    "Op 1 juli gelden nog de bedragen van 1 januari, en omgekeerd.",
                    "07-participatieplicht",
                    opDag(peildatum -> peildatum.getMonthValue() < 7
                            ? LocalDate.of(peildatum.getYear(), 7, 1)
                            : LocalDate.of(peildatum.getYear(), 6, 30))),
            new Miniatuur(
                    "oude-wet", "Elke versie is de versie van voor de wet.", "12-experimenten", FouteTijd::oudeWet),
            new Miniatuur(
                    "herhaalt-geldend",
                    "Gevraagd naar geldend recht, heet de versie van het antwoord ook 'geldend'.",
                    "05-giften",
                    bijGeldend("geldend")),
            new Miniatuur(
                    "geldend-heet-altijd-wet-2026",
                    "Gevraagd naar geldend recht, heet elk antwoord dat van wet-2026.",
                    "12-experimenten",
                    bijGeldend("wet-2026")),
            new Miniatuur(
                    "maand-van-dertig-dagen",
                    "Een maand duurt dertig dagen.",
                    "12-experimenten",
                    inVraag(vraag -> vraag, FouteTijd::dertigDagen)));

    private FouteTijd() {}

    private static UnaryOperator<Doel> opDag(UnaryOperator<LocalDate> ander) {
        return inVraag(
                vraag -> plaatsen(vraag, "/peildatum")
                        .filter(plaats -> isBestaandeDatum(waarde(vraag, plaats)))
                        .reduce(
                                vraag,
                                (uit, plaats) -> zet(
                                        uit,
                                        plaats,
                                        tekst(ander.apply(Bewerking.datum(waarde(vraag, plaats)))
                                                .toString())),
                                (een, nieuw) -> nieuw),
                (vraag, json) -> vervang(
                        zet(json, "/peildatum", vraag.get("peildatum")),
                        jci -> tekst(jci.toString()
                                .replace("\"", "")
                                .replaceAll("&g=.*", "&g=" + vraag.getString("peildatum"))),
                        "/motivering/*/grondslag/jci",
                        "/vragen/*/grondslag/jci",
                        "/normen/*/grondslag/jci"));
    }

    private static boolean isBestaandeDatum(JsonValue waarde) {
        return Bewerking.isDatum(waarde) && !waarde.toString().contains("-02-3");
    }

    private static Doel oudeWet(Doel goed) {
        return verzoek -> {
            String oud = verzoek.pad().replaceAll("/versies/(wet-\\d+|geldend)/", "/versies/oud-recht/");
            String versie = verzoek.pad().replaceAll(".*/versies/([^/]+)/.*", "$1");
            try {
                Antwoord kwam = goed.stuur(new Verzoek(verzoek.methode(), oud, verzoek.inhoud()));
                return kwam.status() != 200 || oud.equals(verzoek.pad()) || versie.equals("geldend")
                        ? kwam
                        : Antwoord.json(200, zet(kwam.json().orElseThrow(), "/versie", tekst(versie)));
            } catch (NietGevonden zonderOudRecht) {
                return goed.stuur(verzoek);
            }
        };
    }

    private static UnaryOperator<Doel> bijGeldend(String versie) {
        return goed -> verzoek -> {
            Antwoord kwam = goed.stuur(verzoek);
            return verzoek.pad().contains("/versies/geldend/") && kwam.status() == 200
                    ? Antwoord.json(200, zet(kwam.json().orElseThrow(), "/versie", tekst(versie)))
                    : kwam;
        };
    }

    private static JsonObject dertigDagen(JsonObject vraag, JsonObject json) {
        List<LocalDate> genoemd = plaatsen(vraag, "/**")
                .map(plaats -> waarde(vraag, plaats))
                .filter(FouteTijd::isBestaandeDatum)
                .map(Bewerking::datum)
                .toList();
        return vervang(
                json,
                waarde -> Bewerking.isDatum(waarde)
                        ? tekst(dertigDagen(genoemd, Bewerking.datum(waarde)).toString())
                        : waarde,
                "/uitkomst/**");
    }

    private static LocalDate dertigDagen(List<LocalDate> genoemd, LocalDate uitkomst) {
        for (LocalDate begin : genoemd) {
            for (int maanden = 1; maanden <= LANGSTE_TERMIJN; maanden++) {
                if (uitkomst.equals(begin.plusMonths(maanden))
                        || uitkomst.equals(begin.plusMonths(maanden).minusDays(1))) {
                    return begin.plusDays(30L * maanden).minusDays(uitkomst.equals(begin.plusMonths(maanden)) ? 0 : 1);
                }
                if (uitkomst.equals(begin.minusMonths(maanden))) {
                    return begin.minusDays(30L * maanden);
                }
            }
        }
        return uitkomst;
    }
}
