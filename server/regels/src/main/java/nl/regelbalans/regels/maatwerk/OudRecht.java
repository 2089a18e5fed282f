package nl.regelbalans.regels.maatwerk;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;

/** In force until 31 December 2025: no route to handle the aanvraag of a jongere earlier, and only case law to begin earlier. */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    static final Toets TOETS = new Toets(List.of(
            Weg.AFSTEMMING_BIJSTAND,
            Weg.AFSTEMMING_VERPLICHTINGEN,
            Weg.ANDERE_PERIODE,
            Weg.ZEER_DRINGENDE_REDENEN,
            Weg.BIJZONDERE_BIJSTAND,
            Weg.BIJZONDERE_OMSTANDIGHEDEN,
            Weg.MAATREGEL_AFSTEMMEN));

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2015, 1, 1).totEnMet(2025, 12, 31);
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
        return Voorbeeld.op(2025, 5, 1, voorbeeldsituatie());
    }

    static Situatie voorbeeldsituatie() {
        return new Situatie(
                Onderwerp.HOOGTE,
                AndereUitkomst.VASTGESTELD,
                true,
                Regelsoort.GEBONDEN,
                List.of(Omstandigheid.TIJDELIJK_INWONEN),
                List.of(Toetsvraag.BEHOEFTE_EN_EFFECT),
                Optional.empty(),
                Uitvoerder.GEMEENTE,
                false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        return TOETS.beoordeel(zaak);
    }
}
