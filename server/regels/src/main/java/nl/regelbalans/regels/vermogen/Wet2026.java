package nl.regelbalans.regels.vermogen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force since 1 January 2026: only the vermogen that is there counts, whatever was left free before. */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    private static final Voorbehoud ZONDER_VERWERVING = new Voorbehoud(
            Zekerheid.ONZEKER, "De wet zegt niet of het college ook tijdens de bijstand toetst als er niets bij komt.");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2026, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.concat(Artikel34.alles().stream(), Stream.of(Toets.INDEXERING))
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return Toets.oordelen();
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var geld = new Bezitting(Bezitsoort.GELD, Bedrag.euro(20000));
        var situatie =
                new Situatie(Leefvorm.GEHUWDEN, List.of(geld), Bedrag.euro(6000), Optional.empty(), Optional.empty());
        return Voorbeeld.op(2026, 5, 1, situatie).met(Weging.SCHULDEN, Bedrag.euro(6000));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        situatie.tijdensBijstand().ifPresent(bijstand -> tijdensBijstand(zaak, bijstand));
        if (!situatie.waarde(Bezitsoort.IMMATERIELE_SCHADE).isNul()) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Onderdeel e verwijst naar artikel 31, tweede lid, onderdeel m. Dat gaat sinds 2026 alleen over giften."
                            + " Waarschijnlijk is de verwijzing niet bijgewerkt.");
        }
        var grenzen = Grenzen.zijnBekend(zaak) ? Grenzen.van(zaak) : Grenzen.laatstBekend(zaak);
        return new Toets(zaak, grenzen, situatie.zonderVerwerving() ? List.of(ZONDER_VERWERVING) : List.of())
                .beoordeel();
    }

    private static void tijdensBijstand(Zaak<Situatie> zaak, TijdensBijstand bijstand) {
        if (!bijstand.verwerving().isNul()) {
            zaak.stap(Artikel34.ONTVANGEN, "Tijdens de bijstand komt er {verwerving} bij. Dat is vermogen.")
                    .met("verwerving", bijstand.verwerving());
        }
        if (!bijstand.alVrij().isNul()) {
            zaak.stap(Artikel34.AANWEZIG, "Wat eerder vrij bleef, {alVrij}, gaat niet meer van de grens af.")
                    .met("alVrij", bijstand.alVrij());
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Voor bijstand die op 1 januari 2026 al liep, is geen overgangsrecht gevonden. Hier geldt de nieuwe"
                            + " toets vanaf die dag.");
        }
        if (!bijstand.verwerving().isNul() && !zaak.situatie().schulden().isNul()) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Dat schulden ook meetellen bij wat er tijdens de bijstand bij komt, volgt uit het doel van de wijziging."
                            + " Het staat niet met zoveel woorden in de wet.");
        }
    }
}
