package nl.regelbalans.regels.vakantiegeldikb;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** From 1 January 2027, as far as anybody says: neither a text nor the tables of that year were found. */
final class Wet2027 implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel REGELS = Wet.PARTICIPATIEWET.artikel("31").lid(4);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2027, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(REGELS);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(
                new Voorbehoud(
                        Zekerheid.ONZEKER,
                        "Dat nieuwe regels voor vakantiegeld op 1 januari 2027 ingaan, staat in geen officiële bron die is gelezen."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2027, 3, 1, OudRecht.voorbeeldsituatie());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(REGELS, "Een ministeriële regeling bepaalt hoe vakantietoeslag over een inkomen meetelt.");
        return zaak.nietTeBepalen("Niet gevonden zijn: de nieuwe regels voor vakantiegeld en het keuzebudget (IKB), de"
                + " tabellen voor inkomen in 2027, en het overgangsrecht voor vakantiegeld dat in 2026 is opgebouwd.");
    }
}
