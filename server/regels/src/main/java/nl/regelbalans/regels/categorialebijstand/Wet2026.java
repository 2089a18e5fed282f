package nl.regelbalans.regels.categorialebijstand;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * Artikel 35 as it stands. Participatiewet in balans left it alone, so this text answers for 2024 and 2025 too: Stb. 2023, 329,
 * gave it these leden.
 */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel COLLECTIEF =
            Wet.PARTICIPATIEWET.artikel("35").lid(3);

    private static final Oordeel<Boolean> ZORGVERZEKERING = Oordeel.jaNee(
            "collectieveZorgverzekering",
            Ruimte.KAN_BEPALING,
            COLLECTIEF,
            "Geeft het college deze persoon een collectieve zorgverzekering, of geld voor de premie?");

    private static final LocalDate TEKST_NIET_GELEZEN = LocalDate.of(2027, 1, 1);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2024, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.concat(Stream.of(COLLECTIEF, Kosten.RECHT, Kosten.KLEIN), Energietoeslag.GRONDSLAGEN.stream())
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return Stream.concat(Stream.of(ZORGVERZEKERING, Energietoeslag.KEUZE), Kosten.OORDELEN.stream())
                .toList();
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 5, 1, Situatie.van(Voorziening.COLLECTIEVE_ZORGVERZEKERING, false))
                .met(ZORGVERZEKERING, true);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (!zaak.peildatum().datum().isBefore(TEKST_NIET_GELEZEN)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "De tekst van artikel 35 vanaf 1 januari 2027 is niet gelezen. Of er dan iets verandert, is niet bekend.");
        }
        return switch (zaak.situatie().voorziening()) {
            case GROEP -> geenGrondslag(zaak);
            case COLLECTIEVE_ZORGVERZEKERING -> collectief(zaak);
            case ENERGIETOESLAG_2022 -> Energietoeslag.van2022(zaak);
            case ENERGIETOESLAG_2023 -> Energietoeslag.van2023(zaak);
            case EIGEN_KOSTEN -> Kosten.beoordeel(zaak, zaak.situatie().kosten().orElseThrow());
        };
    }

    private static Beoordeling<Uitkomst> geenGrondslag(Zaak<Situatie> zaak) {
        zaak.stap(
                COLLECTIEF,
                "Voor een groep kan het nu alleen met een collectieve zorgverzekering of de premie daarvan.");
        zaak.stap(Kosten.RECHT, "Anders kijkt het college per persoon of bijzondere kosten noodzakelijk zijn.");
        return zaak.nietVanKracht(
                "In de tekst van artikel 35 is geen grondslag gevonden om bij algemene maatregel van bestuur"
                        + " groepen aan te wijzen. Dat stond wel in het voorstel van 2023.");
    }

    private static Beoordeling<Uitkomst> collectief(Zaak<Situatie> zaak) {
        zaak.stap(
                COLLECTIEF,
                "Bij een collectieve zorgverzekering wordt niet gekeken of iemand de kosten echt heeft of nodig heeft.");
        return Keuze.van(zaak, ZORGVERZEKERING);
    }
}
