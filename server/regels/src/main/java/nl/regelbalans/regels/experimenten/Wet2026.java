package nl.regelbalans.regels.experimenten;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force since 1 January 2026: five years. Whether that counts for an experiment that ran already, the law does not say. */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    static final int JAREN = 5;

    private static final LocalDate INWERKINGTREDING = LocalDate.of(2026, 1, 1);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(INWERKINGTREDING).totEnMet(2026, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Artikel83.GRONDSLAGEN;
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 3, 1, OudRecht.voorbeeldsituatie(LocalDate.of(2026, 3, 1), Doel.ARBEIDSINSCHAKELING));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        return besluit(zaak, Artikel83.allesPast(zaak));
    }

    /** The answer on an experiment of which the doel and the opzet are judged already. */
    static Beoordeling<Uitkomst> besluit(Zaak<Situatie> zaak, boolean past) {
        if (liepAl(zaak.situatie())) {
            return alBegonnen(zaak, past);
        }
        return Artikel83.besluit(zaak, past, Artikel83.duurPast(zaak, Artikel83.uiterlijk(zaak, JAREN)));
    }

    static boolean liepAl(Situatie situatie) {
        return situatie.begin().isBefore(INWERKINGTREDING);
    }

    /** Only where three years and five years give the same answer, there is one; the last day they never share. */
    private static Beoordeling<Uitkomst> alBegonnen(Zaak<Situatie> zaak, boolean past) {
        var situatie = zaak.situatie();
        var begin = situatie.begin();
        zaak.stap(
                        Artikel83.DUUR,
                        "Het experiment begon op {begin}, toen het ten hoogste {oud} jaar mocht duren. Nu is dat {nieuw} jaar.")
                .met("begin", begin)
                .met("oud", OudRecht.JAREN)
                .met("nieuw", JAREN);
        var uiterlijk = begin.plusYears(JAREN);
        if (past && Looptijd.van(situatie, begin.plusYears(OudRecht.JAREN)) != Looptijd.van(situatie, uiterlijk)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Voor experimenten die op 1 januari 2026 al liepen, is geen overgangsrecht gevonden.");
            return zaak.nietTeBepalen(
                    "De wet zegt niet of vijf jaar ook geldt voor een experiment dat vóór 1 januari 2026 begon.");
        }
        return Artikel83.besluit(zaak, past, Artikel83.duurPast(zaak, uiterlijk).zonderUiterlijk());
    }
}
