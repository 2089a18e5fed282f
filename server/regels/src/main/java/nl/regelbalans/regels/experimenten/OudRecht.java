package nl.regelbalans.regels.experimenten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;

/** In force until 31 December 2025: three years. */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    static final int JAREN = 3;

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2025, 1, 1).totEnMet(2025, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Artikel83.GRONDSLAGEN;
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2025, 3, 1, voorbeeldsituatie(LocalDate.of(2025, 3, 1), Doel.ARBEIDSINSCHAKELING));
    }

    /** An experiment of two years that a gemeente may do. */
    static Situatie voorbeeldsituatie(LocalDate begin, Doel doel) {
        return new Situatie(
                doel,
                List.of(Bepaling.ARTIKEL_6_TOT_EN_MET_10, Bepaling.ARTIKEL_31_LID_2),
                begin,
                begin.plusYears(2),
                true,
                true,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        boolean past = Artikel83.allesPast(zaak);
        var duur = Artikel83.duurPast(zaak, Artikel83.uiterlijk(zaak, JAREN));
        return Artikel83.besluit(zaak, past, duur);
    }
}
