package nl.regelbalans.regels.inlichtingenplicht;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: what one of the two need not be told, the other need not be told either. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_21 = new Programmapunt("21");
    private static final Vindplaats PUNT_17 = new Programmapunt("17");

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_21, PUNT_17, Meldplicht.MELDEN);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(Meldplicht.DUIDELIJK);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Het voorstel noemt geen gegevens. Dat de ruimste uitzondering voor allebei geldt, volgt uit het doel: minder"
                        + " hoeven melden."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var situatie = new Situatie(Uitvoerder.GEMEENTE, Bron.BRP, Optional.of(false), Optional.of(true), false);
        return Voorbeeld.op(2026, 5, 1, situatie);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(PUNT_21, "De uitzonderingen op de inlichtingenplicht zijn gelijk voor de gemeente en de SVB.");
        if (zaak.situatie().automatischVerrekend()) {
            zaak.stap(
                    PUNT_17,
                    "Het inkomen wordt automatisch verrekend uit de polisadministratie. Melden hoeft dan niet.");
            return zaak.vastgesteld(melden(Optional.of(false)));
        }
        var verplicht = Meldplicht.verplicht(zaak, uitgezonderd(zaak.situatie()));
        if (verplicht.isPresent()) {
            return zaak.vastgesteld(melden(verplicht));
        }
        return zaak.invulling(Meldplicht.DUIDELIJK).isEmpty()
                ? zaak.oordeelNodig(melden(verplicht), Meldplicht.DUIDELIJK)
                : zaak.nietTeBepalen(melden(verplicht), Meldplicht.REGELING_ONBEKEND);
    }

    /** Named for one of the two is enough; not named takes both. */
    private static Optional<Boolean> uitgezonderd(Situatie situatie) {
        if (situatie.bron() == Bron.GEEN) {
            return Optional.of(false);
        }
        var gemeente = situatie.uitgezonderdBijGemeente();
        return gemeente.orElse(false)
                ? gemeente
                : situatie.uitgezonderdBijSvb().filter(svb -> svb || gemeente.isPresent());
    }

    private static Uitkomst melden(Optional<Boolean> verplicht) {
        return new Uitkomst(verplicht, Optional.empty());
    }
}
