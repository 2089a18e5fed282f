package nl.regelbalans.regels.verrekeneninkomsten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * From 1 January 2027. That article 32 gets a fifth lid is known from the regeling that rests on it (Stcrt. 2025, 33979); its
 * text, and that of the first and second lid, nobody could read yet.
 */
final class Wet2027 implements Versie<Situatie, Uitkomst> {

    static final Wetsartikel NETTO_INKOMEN = Wet.PARTICIPATIEWET.artikel("32").lid(5);

    static final String ONTBREEKT =
            "Niet gevonden zijn: de nieuwe tekst van artikel 32, in welke maand inkomen dan meetelt,"
                    + " het percentage van de premie dat eraf gaat (artikel 7b van de Regeling Participatiewet, IOAW en IOAZ) en het"
                    + " overgangsrecht voor geld dat rond 1 januari 2027 is verdiend of betaald.";

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2027, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(NETTO_INKOMEN);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.ONZEKER,
                "Dat de nieuwe regels op 1 januari 2027 ingaan, is afgeleid uit berichten van het ministerie."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2027, 3, 1, loonVanMaart2026());
    }

    /** Wages of March that are paid in April: the months in which old and new rules count them. */
    static Situatie loonVanMaart2026() {
        var loon = new Betaling(
                Betalingsoort.LOON,
                Bedrag.euro(540),
                Bedrag.euro(40),
                Bedrag.NUL,
                Bedrag.NUL,
                Bedrag.NUL,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31),
                Optional.of(LocalDate.of(2026, 4, 5)),
                false);
        return new Situatie(List.of(loon), LocalDate.of(2026, 1, 1), Optional.empty(), false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(
                NETTO_INKOMEN,
                "Een ministeriële regeling (Stcrt. 2025, 33979) zegt wat er van het inkomen af gaat. In welke maand het"
                        + " meetelt, moet in de wet staan.");
        return zaak.nietTeBepalen(ONTBREEKT);
    }
}
