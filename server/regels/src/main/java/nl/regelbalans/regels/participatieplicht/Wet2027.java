package nl.regelbalans.regels.participatieplicht;

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

/** The new law, with one participatieplicht. Its text was not read, so it answers nothing. */
record Wet2027(Inwerkingtreding nieuwRecht) implements Versie<Situatie, Uitkomst> {

    @Override
    public Geldigheid geldigheid() {
        return nieuwRecht.vanaf();
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(OudRecht.PLICHT);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(nieuwRecht.voorbehoud());
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return new Voorbeeld<>(new Peildatum(nieuwRecht.datum()), OudRecht.voorbeeldsituatie(), Map.of());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(OudRecht.PLICHT, "De nieuwe tekst van artikel 6 tot en met 10 is niet gelezen.");
        return zaak.nietTeBepalen(
                "Hoe de participatieplicht in de nieuwe wet luidt, en wie er tijdelijk van is ontheven, is niet"
                        + " bekend.");
    }
}
