package nl.regelbalans.regels.zoektermijnjongeren;

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

/**
 * In force since 1 January 2026: the college may take the aanvraag up before the four weeks are over (lid 11), and whoever has no
 * zoektermijn can ask at once (lid 12).
 */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel EERDER = Wet.PARTICIPATIEWET.artikel("41").lid(11);
    private static final Wetsartikel ONVERWIJLD =
            Wet.PARTICIPATIEWET.artikel("41").lid(12);

    private static final Oordeel<Boolean> AANLEIDING = Oordeel.jaNee(
            "omstandighedenGevenAanleiding",
            Ruimte.BEOORDELINGSRUIMTE,
            EERDER,
            "Geven de omstandigheden van deze persoon of het gezin aanleiding om niet vier weken te wachten? Denk aan"
                    + " dakloosheid, schulden of de zorg voor een kind.");
    private static final Oordeel<Boolean> BEHANDELEN = Oordeel.jaNee(
            "eerderBehandelen",
            Ruimte.KAN_BEPALING,
            EERDER,
            "Neemt het college de aanvraag in behandeling voordat de vier weken om zijn?");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2026, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(
                EERDER,
                ONVERWIJLD,
                Zoektermijn.TERMIJN,
                Zoektermijn.SCHOOL,
                Zoektermijn.URENBEPERKT,
                Zoektermijn.INGANG);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(AANLEIDING, BEHANDELEN);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 3, 2, alleenstaandeVan23(LocalDate.of(2026, 3, 2)))
                .met(AANLEIDING, true)
                .met(BEHANDELEN, true);
    }

    static Situatie alleenstaandeVan23(LocalDate melding) {
        var persoon = new Persoon(23, false, Optional.empty(), false, false);
        return new Situatie(melding, Optional.empty(), List.of(persoon));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var melding = zaak.situatie().melding();
        if (!Zoektermijn.geldt(zaak)) {
            zaak.stap(ONVERWIJLD, "Het college laat deze persoon na de melding zonder uitstel een aanvraag indienen.");
            return zaak.vastgesteld(Uitkomst.vanaf(false, melding, melding));
        }
        return new EerderKunnen(AANLEIDING, BEHANDELEN)
                .beoordeel(zaak, Zoektermijn.einde(zaak), () -> meteen(zaak, melding));
    }

    /** The four weeks stay, but they do not hold up the aanvraag. */
    private static Uitkomst meteen(Zaak<Situatie> zaak, LocalDate melding) {
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "Artikel 41, elfde lid, noemt alleen het in behandeling nemen. Dat de aanvraag dan ook eerder kan worden"
                        + " ingediend, volgt daaruit.");
        return Uitkomst.vanaf(true, melding, melding);
    }
}
