package nl.regelbalans.regels.tijdelijkverblijf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnorm;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: whoever stays vooropgezet tijdelijk is no kostendelende medebewoner. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_14 = new Programmapunt("14");

    private static final Oordeel<Integer> VOOROPGEZET = Oordeel.getal(
            "vooropgezetTijdelijk",
            new Getalsoort(0, 1000),
            Ruimte.OPEN_NORM,
            PUNT_14,
            "Van hoeveel tijdelijke medebewoners stond vooraf vast dat hun verblijf tijdelijk is? Denk aan een crisis of"
                    + " (dreigende) dakloosheid.");

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.<List<Vindplaats>>of(List.of(PUNT_14), Telling.grondslagen(), Bijstandsnorm.grondslagen())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(VOOROPGEZET);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Het voorstel noemt geen langste duur en geen grens voor \"tijdelijk\". Voor het overige is artikel 19a en 22a"
                        + " toegepast zoals zij luiden."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var broer = new Medebewoner(30, Overeenkomst.GEEN, true, false, Optional.of(LocalDate.of(2026, 6, 1)));
        var situatie = new Situatie(35, false, Optional.empty(), false, false, List.of(broer), false);
        return Voorbeeld.op(2026, 7, 1, situatie).met(VOOROPGEZET, 1);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(PUNT_14, "Wie hier vooropgezet tijdelijk verblijft, telt niet mee als kostendeler.");
        var telling = Telling.van(zaak);
        int tijdelijk = telling.tijdelijk().size();
        if (tijdelijk == 0 || telling.zonderKostendelersnorm()) {
            return zaak.vastgesteld(telling.uitkomst(0));
        }
        var vooropgezet = zaak.invulling(VOOROPGEZET);
        if (vooropgezet.isEmpty()) {
            return zaak.oordeelNodig(telling.tussen(telling.hoogstens(), telling.vast()), VOOROPGEZET);
        }
        if (vooropgezet.get() > tijdelijk) {
            throw zaak.weigering(
                    VOOROPGEZET, "Kies hooguit " + tijdelijk + ": meer tijdelijke medebewoners zijn er niet.");
        }
        zaak.stap(PUNT_14, "Aantal medebewoners van wie het verblijf vooropgezet tijdelijk is: {vooropgezet}.")
                .met("vooropgezet", vooropgezet.get());
        return zaak.vastgesteld(telling.uitkomst(tijdelijk - vooropgezet.get()));
    }
}
