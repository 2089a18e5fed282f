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
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force since 1 January 2026: the college may go back at most three months before the melding. */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel HOOFDREGEL =
            Wet.PARTICIPATIEWET.artikel("44").lid(1);
    private static final Wetsartikel TERUGWERKEND =
            Wet.PARTICIPATIEWET.artikel("44").lid(5);
    private static final Wetsartikel EERDERE_MELDING =
            Wet.PARTICIPATIEWET.artikel("43").lid(6);
    private static final LocalDate INWERKINGTREDING = LocalDate.of(2026, 1, 1);

    private static final Oordeel<Boolean> NOODZAAK = Oordeel.jaNee(
            "omstandighedenNoodzaken",
            Ruimte.OPEN_NORM,
            TERUGWERKEND,
            "Noodzaken de omstandigheden van deze persoon om de bijstand eerder te laten ingaan dan de melding? Denk aan"
                    + " nieuwe schulden, achterstanden of leningen, omdat er te weinig geld was om van te leven.");
    private static final Oordeel<LocalDate> INGANGSDATUM = Meldingsdag.ingangsdatum(TERUGWERKEND);
    private static final Oordeel<Boolean> ONVERWIJLD = Oordeel.jaNee(
            "onverwijldNaAfwijzing",
            Ruimte.OPEN_NORM,
            EERDERE_MELDING,
            "Meldde deze persoon zich zonder uitstel voor bijstand, nadat de aanvraag voor Bbz, IOAW of IOAZ was afgewezen?");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2026, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(TERUGWERKEND, HOOFDREGEL, LateAanvraag.GRONDSLAG, EERDERE_MELDING);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(NOODZAAK, INGANGSDATUM, LateAanvraag.VERWIJTBAAR, ONVERWIJLD);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var situatie =
                new Situatie(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 1, 10), Optional.empty(), Optional.empty());
        return Voorbeeld.op(2026, 6, 1, situatie).met(NOODZAAK, true).met(INGANGSDATUM, LocalDate.of(2026, 2, 20));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (eerdereMeldingTelt(situatie) && zaak.invulling(ONVERWIJLD).isEmpty()) {
            return zaak.oordeelNodig(
                    Uitkomst.nietEerderDan(
                            vroegste(zaak, situatie.eerdereMelding().orElseThrow())),
                    ONVERWIJLD);
        }
        var melding = new Meldingsdag(zaak, dagVanMelding(zaak), HOOFDREGEL);
        return LateAanvraag.beoordeel(zaak, () -> vroegste(zaak, melding.dag()), NOODZAAK)
                .orElseGet(() -> melding.rechtOntstondDaarna()
                        ? melding.vanafHetRecht()
                        : melding.terugTot(() -> vroegste(zaak, melding.dag()), NOODZAAK, INGANGSDATUM));
    }

    /** When the right arose on or after the melding for bijstand, an earlier melding changes nothing. */
    private static boolean eerdereMeldingTelt(Situatie situatie) {
        return situatie.eerdereMelding().isPresent() && situatie.rechtOntstaan().isBefore(situatie.melding());
    }

    private static LocalDate vroegste(Zaak<Situatie> zaak, LocalDate melding) {
        var vroegste = DrieMaanden.voor(zaak, melding, TERUGWERKEND);
        var keuze = zaak.invulling(NOODZAAK).flatMap(noodzaak -> zaak.invulling(INGANGSDATUM));
        if (keuze.orElse(vroegste).isBefore(INWERKINGTREDING)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Of het college ook mag teruggaan tot een dag vóór 1 januari 2026, toen deze regel nog niet bestond,"
                            + " zegt de wet niet.");
        }
        return vroegste;
    }

    private static LocalDate dagVanMelding(Zaak<Situatie> zaak) {
        var eerder = zaak.situatie().eerdereMelding().filter(dag -> eerdereMeldingTelt(zaak.situatie()));
        if (eerder.isEmpty()) {
            return zaak.situatie().melding();
        }
        if (!zaak.invulling(ONVERWIJLD).orElseThrow()) {
            zaak.stap(
                    EERDERE_MELDING,
                    "De eerdere melding telt niet, want de melding volgde niet onverwijld op de afwijzing.");
            return zaak.situatie().melding();
        }
        if (eerder.get().isBefore(INWERKINGTREDING)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Of ook een eerdere melding van vóór 1 januari 2026 telt, toen deze regel nog niet bestond, zegt de wet"
                            + " niet.");
        }
        return zaak.stap(EERDERE_MELDING, "De eerdere melding voor Bbz, IOAW of IOAZ, op {melding}, telt als melding.")
                .geeft("melding", eerder.get());
    }
}
