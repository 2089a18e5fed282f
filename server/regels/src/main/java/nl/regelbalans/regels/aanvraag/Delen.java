package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;

/** The answers together: one missing judgement leaves the others as they are. */
record Delen(
        Optional<Deel<Hernieuwd>> hernieuwd,
        Optional<Deel<Identiteit>> identiteit,
        Optional<Deel<Voorschot>> voorschot,
        Optional<LocalDate> nooitEerderDan) {

    Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (hernieuwd.isEmpty() && identiteit.isEmpty() && voorschot.isEmpty() && nooitEerderDan.isEmpty()) {
            return zaak.nietVanKracht("Deze versie kent geen regel voor wat hier wordt gevraagd.");
        }
        var uitkomst = new Uitkomst(
                hernieuwd.map(Deel::uitkomst),
                identiteit.map(Deel::uitkomst),
                voorschot.map(Deel::uitkomst),
                nooitEerderDan);
        List<Oordeel<?>> vragen = Stream.of(hernieuwd, identiteit, voorschot)
                .flatMap(Optional::stream)
                .<Oordeel<?>>flatMap(deel -> deel.vragen().stream())
                .toList();
        return vragen.isEmpty()
                ? zaak.vastgesteld(uitkomst)
                : zaak.oordeelNodig(uitkomst, vragen.toArray(Oordeel<?>[]::new));
    }
}
