package nl.regelbalans.regels.terugwerkendekracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: at most three months back, if individual circumstances make it necessary. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_3 = new Programmapunt("3");

    private static final Oordeel<Boolean> NOODZAAK = Oordeel.jaNee(
            "omstandighedenNoodzaken",
            Ruimte.OPEN_NORM,
            PUNT_3,
            "Noodzaken de omstandigheden van deze persoon om de bijstand eerder te laten ingaan? Denk aan nieuwe schulden,"
                    + " achterstanden of leningen, omdat er aantoonbaar te weinig geld was om van rond te komen.");
    private static final Oordeel<LocalDate> INGANGSDATUM = Meldingsdag.ingangsdatum(PUNT_3);

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_3);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(NOODZAAK, INGANGSDATUM);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Het voorstel noemt drie maanden, maar niet vanaf welke dag. Hier is dat de dag van de melding."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var situatie =
                new Situatie(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 1, 10), Optional.empty(), Optional.empty());
        return Voorbeeld.op(2026, 6, 1, situatie).met(NOODZAAK, false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var melding = new Meldingsdag(zaak, zaak.situatie().melding(), PUNT_3);
        if (melding.rechtOntstondDaarna()) {
            return melding.vanafHetRecht();
        }
        return melding.terugTot(() -> DrieMaanden.voor(zaak, melding.dag(), PUNT_3), NOODZAAK, INGANGSDATUM);
    }
}
