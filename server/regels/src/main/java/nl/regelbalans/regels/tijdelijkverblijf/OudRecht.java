package nl.regelbalans.regels.tijdelijkverblijf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnorm;
import nl.regelbalans.regels.bijstandsnorm.Kostendelersnorm;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;

/** In force until 31 December 2025: articles 19a and 22a, without an exception for who gives mantelzorg elsewhere. */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2025, 1, 1).totEnMet(2025, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.<List<Vindplaats>>of(
                        Telling.grondslagen(), TijdelijkeMedebewoners.grondslagen(), Bijstandsnorm.grondslagen())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return TijdelijkeMedebewoners.oordelen();
    }

    @Override
    public List<Beleidsruimte<?>> beleid() {
        return List.of(TijdelijkeMedebewoners.MAANDEN);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var medebewoner = new Medebewoner(40, Overeenkomst.GEEN, false, false, Optional.empty());
        var situatie = new Situatie(35, false, Optional.empty(), false, false, List.of(medebewoner), false);
        return Voorbeeld.op(2025, 8, 1, situatie);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (zaak.situatie().mantelzorgElders()) {
            zaak.stap(
                    Kostendelersnorm.GRONDSLAG, "Een uitzondering voor wie elders mantelzorg geeft, was er nog niet.");
        }
        return new TijdelijkeMedebewoners(zaak, Telling.van(zaak)).beoordeel();
    }
}
