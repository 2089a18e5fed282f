package nl.regelbalans.regels.bijverdiengrenzen;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force from 1 January 2027: artikel 34a. What happens to a vrijlating that runs on that day, nobody can read yet. */
final class Wet2027 implements Versie<Situatie, Uitkomst> {

    private static final LocalDate INWERKINGTREDING = LocalDate.of(2027, 1, 1);
    private static final Wetsartikel OVERGANGSRECHT = Wet.PARTICIPATIEWET.artikel("78ff");

    /** Holds for the old law too, on the days on which it has made way for this one. */
    static final Voorbehoud TEKST_NIET_GEZIEN = new Voorbehoud(
            Zekerheid.AFGELEID,
            "De volledige wettekst per 1 januari 2027 is nog niet gezien. Dat de oude vrijlatingen dan vervallen, is"
                    + " afgeleid.");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2027, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(
                Artikel34a.TIJDELIJK,
                Artikel34a.MEDISCH,
                Artikel34a.PENSIOEN,
                Artikel34a.VERLENGEN,
                Artikel34a.OPNIEUW,
                OVERGANGSRECHT);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(
                Artikel34a.BIJDRAGE,
                Artikel34a.UITBREIDING_NIET_MOGELIJK,
                Artikel34a.VERLENGING_MAANDEN,
                Artikel34a.NOGMAALS);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(TEKST_NIET_GEZIEN);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2027, 3, 1, Situatie.voorbeeld()).met(Artikel34a.BIJDRAGE, true);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (liepDoor(zaak.situatie())) {
            zaak.stap(OVERGANGSRECHT, "Voor een vrijlating die op 1 januari 2027 al loopt, is overgangsrecht nodig.");
            return zaak.nietTeBepalen(
                    "Artikel 78ff, tweede tot en met vierde lid, regelt waarschijnlijk wat er met een lopende"
                            + " vrijlating gebeurt. De tekst van die leden is niet bekend.");
        }
        if (begonInGedoogjaar(zaak.situatie())) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Deze vrijlating begon vóór 1 januari 2027, toen de gemeente vooruitliep op de wet. Of die maanden meetellen"
                            + " voor de twaalf maanden, is niet bekend.");
        }
        return Artikel34a.beoordeel(zaak);
    }

    private static boolean begonInGedoogjaar(Situatie situatie) {
        return situatie.aanEenTermijnGebonden()
                && situatie.beginVrijlating().filter(INWERKINGTREDING::isAfter).isPresent();
    }

    /** An old vrijlating that ran on, because the question says so or because its months say so. */
    private static boolean liepDoor(Situatie situatie) {
        return situatie.lopendeVrijlatingOudRecht()
                || NaZesMaanden.liepDoor(situatie.beginVrijlatingZ(), NaZesMaanden.MAANDEN_Z)
                || NaZesMaanden.liepDoor(situatie.beginVrijlatingR(), NaZesMaanden.MAANDEN_R);
    }
}
