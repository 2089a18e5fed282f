package nl.regelbalans.regels.zoektermijnjongeren;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;

/** In force until 31 December 2025: four weeks, with exceptions by law and no room for the college. */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2023, 7, 1).totEnMet(2025, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(Zoektermijn.TERMIJN, Zoektermijn.SCHOOL, Zoektermijn.URENBEPERKT, Zoektermijn.INGANG);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2025, 3, 3, Wet2026.alleenstaandeVan23(LocalDate.of(2025, 3, 3)));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var melding = zaak.situatie().melding();
        return zaak.vastgesteld(
                Zoektermijn.geldt(zaak)
                        ? Uitkomst.vanaf(true, Zoektermijn.einde(zaak), melding)
                        : Uitkomst.vanaf(false, melding, melding));
    }
}
