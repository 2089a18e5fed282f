package nl.regelbalans.regels.maandberekening;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelbalans.regels.beoordeling.Motivering;
import nl.regelbalans.regels.bufferbudget.EerdereInzet;
import nl.regelbalans.regels.loket.Schrijver;

/**
 * The answer for one month.
 *
 * @param motivering the steps of the composition itself
 */
record Maandantwoord(Maand maand, Verslag verslag, Uitkomst uitkomst, Motivering motivering) {

    static Maandantwoord van(Maand maand, Verslag verslag) {
        var uitkomst = new Slotsom(maand).uitkomst(verslag.isAf());
        return new Maandantwoord(
                maand, verslag, uitkomst, maand.zaak().vastgesteld(uitkomst).motivering());
    }

    Map<String, Object> gegevens() {
        var schrijver = new Schrijver(maand.zaak().peildatum());
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("aard", Schrijver.AARD);
        gegevens.put("peildatum", peildatum().toString());
        gegevens.put("status", verslag.status().naam());
        gegevens.put("uitkomst", Maandberekening.UITKOMST.schrijf(uitkomst));
        verslag.schrijfWaarom(gegevens);
        gegevens.put(
                "motivering", motivering.stappen().stream().map(schrijver::stap).toList());
        gegevens.put("schakels", verslag.schakels());
        gegevens.put("zekerheid", verslag.zekerheid(motivering));
        return gegevens;
    }

    /** The household with which the next month begins: less vrijlating to come, more vakantietoeslag kept. */
    Huishouden volgend() {
        var inzet = uitkomst.bufferbudget().filter(bedrag -> !bedrag.isNul());
        return maand.huishouden()
                .na(
                        uitkomst.bewaard(),
                        inzet.map(bedrag -> new EerdereInzet(peildatum(), bedrag)),
                        gebruikt(Wie.BELANGHEBBENDE),
                        gebruikt(Wie.PARTNER));
    }

    private GebruikteVrijlating gebruikt(Wie wie) {
        return verslag.schakels().stream()
                .filter(schakel -> schakel.get("schakel").equals(Inkomen.vrijlating(wie)))
                .map(schakel ->
                        GebruikteVrijlating.uit(peildatum().withDayOfMonth(1), (Map<?, ?>) schakel.get("beoordeling")))
                .findFirst()
                .orElseGet(() -> new GebruikteVrijlating(peildatum(), "", false));
    }

    private LocalDate peildatum() {
        return maand.zaak().peildatum().datum();
    }
}
