package nl.regelbalans.regels.terugwerkendekracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Uitspraak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * In force until 31 December 2025: no bijstand from before the melding, unless bijzondere omstandigheden justify it. That
 * exception stands in no article; the Centrale Raad van Beroep made it.
 */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel HOOFDREGEL =
            Wet.PARTICIPATIEWET.artikel("44").lid(1);
    private static final Vindplaats VASTE_RECHTSPRAAK = new Uitspraak("ECLI:NL:CRVB:2018:3283");

    private static final Oordeel<Boolean> BIJZONDERE_OMSTANDIGHEDEN = Oordeel.jaNee(
            "bijzondereOmstandigheden",
            Ruimte.OPEN_NORM,
            VASTE_RECHTSPRAAK,
            "Zijn er bijzondere omstandigheden die rechtvaardigen dat de bijstand eerder ingaat dan de melding?");
    private static final Oordeel<LocalDate> INGANGSDATUM = Meldingsdag.ingangsdatum(VASTE_RECHTSPRAAK);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2015, 1, 1).totEnMet(2025, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(HOOFDREGEL, VASTE_RECHTSPRAAK, LateAanvraag.GRONDSLAG);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(BIJZONDERE_OMSTANDIGHEDEN, INGANGSDATUM, LateAanvraag.VERWIJTBAAR);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var situatie =
                new Situatie(LocalDate.of(2025, 6, 6), LocalDate.of(2025, 4, 15), Optional.empty(), Optional.empty());
        return Voorbeeld.op(2025, 7, 1, situatie).met(BIJZONDERE_OMSTANDIGHEDEN, false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        var melding = new Meldingsdag(zaak, situatie.melding(), HOOFDREGEL);
        if (situatie.eerdereMelding().isPresent()) {
            zaak.stap(
                    HOOFDREGEL,
                    "Een eerdere melding voor Bbz, IOAW of IOAZ telde toen nog niet als melding voor bijstand.");
        }
        return LateAanvraag.beoordeel(zaak, situatie::rechtOntstaan, BIJZONDERE_OMSTANDIGHEDEN)
                .orElseGet(() -> melding.rechtOntstondDaarna() ? melding.vanafHetRecht() : terug(melding));
    }

    private static Beoordeling<Uitkomst> terug(Meldingsdag melding) {
        melding.zaak()
                .stap(
                        VASTE_RECHTSPRAAK,
                        "Eerder dan de melding kan alleen in bijzondere omstandigheden. Een termijn is er niet.");
        return melding.terugTot(
                () -> melding.zaak().situatie().rechtOntstaan(), BIJZONDERE_OMSTANDIGHEDEN, INGANGSDATUM);
    }
}
