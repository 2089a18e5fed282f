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

/** A part of the new articles 6 to 10. Their text was not read, so it answers nothing but what is missing. */
public interface OngelezenWet<S extends Record, U extends Record> extends Versie<S, U> {

    Inwerkingtreding nieuwRecht();

    /** The provision that the new law changes. */
    Vindplaats plaats();

    S voorbeeldsituatie();

    /** What nobody knows, in plain Dutch. */
    String watOntbreekt();

    @Override
    default Geldigheid geldigheid() {
        return nieuwRecht().vanaf();
    }

    @Override
    default List<Vindplaats> grondslagen() {
        return List.of(plaats());
    }

    @Override
    default List<Voorbehoud> voorbehouden() {
        return List.of(nieuwRecht().voorbehoud());
    }

    @Override
    default Voorbeeld<S> voorbeeld() {
        return new Voorbeeld<>(new Peildatum(nieuwRecht().datum()), voorbeeldsituatie(), Map.of());
    }

    @Override
    default Beoordeling<U> beoordeel(Zaak<S> zaak) {
        zaak.stap(plaats(), "De nieuwe tekst van artikel 6 tot en met 10 is niet gelezen.");
        return zaak.nietTeBepalen(watOntbreekt());
    }
}
