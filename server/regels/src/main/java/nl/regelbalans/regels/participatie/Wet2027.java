package nl.regelbalans.regels.participatie;

import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;

/**
 * A part of the new articles 6 to 10. Their text was not read, so it answers nothing but what is missing.
 *
 * @param plaats the provision that the new law changes
 * @param watOntbreekt what nobody knows, in plain Dutch
 */
public record Wet2027<S extends Record, U extends Record>(
        Inwerkingtreding nieuwRecht, Vindplaats plaats, S voorbeeldsituatie, String watOntbreekt)
        implements Versie<S, U> {

    @Override
    public Geldigheid geldigheid() {
        return nieuwRecht.vanaf();
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(plaats);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(nieuwRecht.voorbehoud());
    }

    @Override
    public Voorbeeld<S> voorbeeld() {
        return new Voorbeeld<>(new Peildatum(nieuwRecht.datum()), voorbeeldsituatie, Map.of());
    }

    @Override
    public Beoordeling<U> beoordeel(Zaak<S> zaak) {
        zaak.stap(plaats, "De nieuwe tekst van artikel 6 tot en met 10 is niet gelezen.");
        return zaak.nietTeBepalen(watOntbreekt);
    }
}
