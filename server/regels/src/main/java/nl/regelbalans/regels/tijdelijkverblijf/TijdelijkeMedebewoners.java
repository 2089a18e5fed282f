package nl.regelbalans.regels.tijdelijkverblijf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * Who stays only temporarily. The law has no exception for them: either they have their hoofdverblijf elsewhere, or the college
 * leaves them out by artikel 18, eerste lid. Both are for the college to say.
 */
record TijdelijkeMedebewoners(Zaak<Situatie> zaak, Telling telling) {

    static final Wetsartikel AFSTEMMEN = Wet.PARTICIPATIEWET.artikel("18").lid(1);
    static final Wetsartikel AIO = Wet.PARTICIPATIEWET.artikel("47a").lid(2);

    static final Oordeel<Integer> HOOFDVERBLIJF_ELDERS = Oordeel.getal(
            "hoofdverblijfElders",
            new Getalsoort(0, 1000),
            Ruimte.OPEN_NORM,
            Telling.MEDEBEWONER,
            "Hoeveel van de tijdelijke medebewoners hebben hun hoofdverblijf niet in deze woning? Denk aan logeren of een"
                    + " kort verblijf.");
    static final Oordeel<Integer> BUITEN_BESCHOUWING = Oordeel.getal(
            "buitenBeschouwing",
            new Getalsoort(0, 1000),
            Ruimte.OPEN_NORM,
            AFSTEMMEN,
            "Hoeveel van de andere tijdelijke medebewoners laat het college buiten beschouwing, omdat vooraf vaststaat dat"
                    + " hun verblijf tijdelijk is? Denk aan een crisis of (dreigende) dakloosheid.");
    static final Beleidsruimte<Integer> MAANDEN = new Beleidsruimte<>(
            "tijdelijkVerblijfMaanden",
            new Getalsoort(1, 120),
            AFSTEMMEN,
            "Hoeveel maanden telt de gemeente een medebewoner die hier tijdelijk is niet mee als kostendeler");

    static List<Oordeel<?>> oordelen() {
        return List.of(HOOFDVERBLIJF_ELDERS, BUITEN_BESCHOUWING);
    }

    static List<Vindplaats> grondslagen() {
        return List.of(AFSTEMMEN, AIO);
    }

    Beoordeling<Uitkomst> beoordeel() {
        int tijdelijk = telling.tijdelijk().size();
        if (tijdelijk == 0 || telling.zonderKostendelersnorm()) {
            return zaak.vastgesteld(telling.uitkomst(0));
        }
        var elders = zaak.invulling(HOOFDVERBLIJF_ELDERS);
        elders.ifPresent(getal -> eisHoogstens(HOOFDVERBLIJF_ELDERS, getal, tijdelijk));
        int rest = tijdelijk - elders.orElse(0);
        var beleid = zaak.invulling(MAANDEN).filter(maanden -> rest > 0).map(telling::laatsteDag);
        var buiten = buitenBeschouwing(rest, beleid);
        if (elders.isEmpty() || buiten.isEmpty()) {
            int meeste = telling.vast() + rest - buiten.orElse(0);
            return zaak.oordeelNodig(
                    telling.tussen(meeste, telling.vast()).metBeleidTotEnMet(beleid), ontbrekend(elders, buiten));
        }
        zaak.stap(
                        Telling.MEDEBEWONER,
                        "Aantal van hen met het hoofdverblijf ergens anders, volgens het college: {elders}.")
                .met("elders", elders.get());
        return zaak.vastgesteld(telling.uitkomst(rest - buiten.get()).metBeleidTotEnMet(beleid));
    }

    private static Oordeel<?>[] ontbrekend(Optional<Integer> elders, Optional<Integer> buiten) {
        var vragen = new ArrayList<Oordeel<?>>();
        if (elders.isEmpty()) {
            vragen.add(HOOFDVERBLIJF_ELDERS);
        }
        if (buiten.isEmpty()) {
            vragen.add(BUITEN_BESCHOUWING);
        }
        return vragen.toArray(Oordeel<?>[]::new);
    }

    private Optional<Integer> buitenBeschouwing(int rest, Optional<LocalDate> beleid) {
        boolean aio = zaak.situatie().huishouden().metPensioengerechtigde();
        var oordeel = zaak.invulling(BUITEN_BESCHOUWING);
        oordeel.ifPresent(getal -> eisHoogstens(BUITEN_BESCHOUWING, getal, aio ? 0 : rest));
        if (rest == 0) {
            return Optional.of(0);
        }
        if (aio) {
            zaak.stap(
                    AIO,
                    "Artikel 18 geldt niet voor bijstand van de SVB (AIO). Met dat artikel iemand niet meetellen kan dus niet.");
            return Optional.of(0);
        }
        if (oordeel.isPresent()) {
            zaak.stap(AFSTEMMEN, "Het college laat {buiten} van de tijdelijke medebewoners buiten beschouwing.")
                    .met("buiten", oordeel.get());
            if (oordeel.get() > 0) {
                zaak.voorbehoud(
                        Zekerheid.AFGELEID,
                        "De wet heeft geen algemene uitzondering voor tijdelijk verblijf; het college mag de bijstand wel afstemmen"
                                + " op de omstandigheden.");
            }
            return oordeel;
        }
        if (beleid.filter(zaak.peildatum().datum()::isAfter).isPresent()) {
            zaak.stap(AFSTEMMEN, "De termijn in het beleid van de gemeente liep tot en met {dag}. Zij tellen nu mee.")
                    .met("dag", beleid.get());
            return Optional.of(0);
        }
        return Optional.empty();
    }

    private void eisHoogstens(Oordeel<Integer> oordeel, int getal, int meeste) {
        if (getal > meeste) {
            throw zaak.weigering(oordeel, "Kies hooguit " + meeste + ": om meer medebewoners gaat het hier niet.");
        }
    }
}
