package nl.regelbalans.regels.maatwerk;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force since 1 January 2026: artikel 18 stayed, artikel 44, vijfde lid, and 41, elfde lid, opened two new routes. */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    private static final Toets TOETS = new Toets(List.of(
            Weg.AFSTEMMING_BIJSTAND,
            Weg.AFSTEMMING_VERPLICHTINGEN,
            Weg.ANDERE_PERIODE,
            Weg.ZEER_DRINGENDE_REDENEN,
            Weg.BIJZONDERE_BIJSTAND,
            Weg.EERDER_INGAAN,
            Weg.EERDER_BEHANDELEN,
            Weg.MAATREGEL_AFSTEMMEN));

    private static final LocalDate TEKST_NIET_GELEZEN = LocalDate.of(2027, 1, 1);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2026, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return TOETS.grondslagen();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return TOETS.oordelen();
    }

    @Override
    public List<Beleidsruimte<?>> beleid() {
        return List.of(Awb.GUNSTIGER_BELEID);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 5, 1, OudRecht.voorbeeldsituatie()).met(Weg.AFSTEMMING_BIJSTAND.oordeel(), true);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (!zaak.peildatum().datum().isBefore(TEKST_NIET_GELEZEN)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "De tekst van artikel 18 vanaf 1 januari 2027 is niet gelezen. Of er dan iets verandert, is niet bekend.");
        }
        return TOETS.beoordeel(zaak);
    }
}
