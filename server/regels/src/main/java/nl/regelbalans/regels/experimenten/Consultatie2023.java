package nl.regelbalans.regels.experimenten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: maatschappelijke participatie too, and five years with the voorbereiding and the verslag in them. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_12 = new Programmapunt("12");
    private static final int JAREN = 5;

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_12);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Het voorstel verandert alleen het doel en de duur. Of een experiment aan de andere eisen van artikel 83"
                        + " voldoet, is hier niet bekeken."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(
                2026, 3, 1, OudRecht.voorbeeldsituatie(LocalDate.of(2026, 3, 1), Doel.MAATSCHAPPELIJKE_PARTICIPATIE));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        zaak.stap(PUNT_12, "Een experiment mag ook over maatschappelijke participatie gaan.");
        var uiterlijk = zaak.stap(
                        PUNT_12,
                        "Voorbereiding, experiment en verslag duren samen ten hoogste {jaren} jaar. Vanaf {begin} is dat tot"
                                + " {uiterlijk}.")
                .met("jaren", JAREN)
                .met("begin", situatie.begin())
                .geeft("uiterlijk", situatie.begin().plusYears(JAREN));
        if (!situatie.einde().isAfter(uiterlijk)) {
            return zaak.vastgesteld(Uitkomst.mag(Optional.of(uiterlijk)));
        }
        zaak.stap(PUNT_12, "Samen duurt het tot {einde}. Dat is te lang.").met("einde", situatie.einde());
        return zaak.vastgesteld(Uitkomst.magNiet(Optional.of(uiterlijk)));
    }
}
