package nl.regelbalans.regels.tijdelijkverblijf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnorm;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * In force since 1 January 2026: the kostendelersnorm does not hold for who temporarily has a hoofdverblijf elsewhere to give
 * mantelzorg. The wider exception of the proposal, for every vooropgezet tijdelijk verblijf, did not become law.
 */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel MANTELZORG =
            Wet.PARTICIPATIEWET.artikel("22a").lid(4);
    private static final Wetsartikel ADRES =
            Wet.PARTICIPATIEWET.artikel("40").lid(3).onderdeel("d");

    private static final Oordeel<Boolean> INTENSIEF = Oordeel.jaNee(
            "intensieveZorgbehoefte",
            Ruimte.OPEN_NORM,
            MANTELZORG,
            "Heeft degene die mantelzorg krijgt een intensieve zorgbehoefte?");
    private static final Oordeel<Boolean> TIJDELIJK = Oordeel.jaNee(
            "mantelzorgTijdelijkElders",
            Ruimte.OPEN_NORM,
            MANTELZORG,
            "Gebruikt de mantelzorger het hoofdverblijf elders tijdelijk?");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2026, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.<List<Vindplaats>>of(
                        List.of(MANTELZORG, ADRES),
                        Telling.grondslagen(),
                        TijdelijkeMedebewoners.grondslagen(),
                        Bijstandsnorm.grondslagen())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return Stream.concat(Stream.of(INTENSIEF, TIJDELIJK), TijdelijkeMedebewoners.oordelen().stream())
                .toList();
    }

    @Override
    public List<Beleidsruimte<?>> beleid() {
        return List.of(TijdelijkeMedebewoners.MAANDEN);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var broer = new Medebewoner(30, Overeenkomst.GEEN, true, false, Optional.of(LocalDate.of(2026, 6, 1)));
        var situatie = new Situatie(35, false, Optional.empty(), false, false, List.of(broer), false);
        return Voorbeeld.op(2026, 7, 1, situatie)
                .met(TijdelijkeMedebewoners.HOOFDVERBLIJF_ELDERS, 0)
                .met(TijdelijkeMedebewoners.BUITEN_BESCHOUWING, 1);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var telling = Telling.van(zaak);
        if (!zaak.situatie().mantelzorgElders() || telling.hoogstens() == 0 || telling.zonderKostendelersnorm()) {
            return new TijdelijkeMedebewoners(zaak, telling).beoordeel();
        }
        var intensief = zaak.invulling(INTENSIEF);
        var tijdelijk = zaak.invulling(TIJDELIJK);
        if (intensief.equals(Optional.of(false)) || tijdelijk.equals(Optional.of(false))) {
            zaak.stap(
                    MANTELZORG,
                    "De zorgbehoefte is niet intensief of het verblijf is niet tijdelijk. Artikel 22a geldt.");
            return new TijdelijkeMedebewoners(zaak, telling).beoordeel();
        }
        if (intensief.isEmpty() || tijdelijk.isEmpty()) {
            return zaak.oordeelNodig(telling.tussen(telling.hoogstens(), 0), ontbrekend(intensief, tijdelijk));
        }
        return bijMantelzorg(zaak, telling);
    }

    private static Beoordeling<Uitkomst> bijMantelzorg(Zaak<Situatie> zaak, Telling telling) {
        zaak.stap(
                MANTELZORG,
                "De mantelzorger woont tijdelijk elders bij een intensieve zorgbehoefte. Artikel 22a geldt niet.");
        if (zaak.situatie().huishouden().gehuwd()) {
            return zaak.nietTeBepalen(
                    "Artikel 22a, vierde lid, gaat over één belanghebbende. Wat de norm is voor gehuwden, zegt de wet niet.");
        }
        zaak.stap(ADRES, "Wijkt het adres daardoor af van de BRP, dan gaat de betaling gewoon door.");
        return zaak.vastgesteld(Uitkomst.van(0, telling.norm(0)));
    }

    private static Oordeel<?>[] ontbrekend(Optional<Boolean> intensief, Optional<Boolean> tijdelijk) {
        if (intensief.isPresent()) {
            return new Oordeel<?>[] {TIJDELIJK};
        }
        return tijdelijk.isPresent() ? new Oordeel<?>[] {INTENSIEF} : new Oordeel<?>[] {INTENSIEF, TIJDELIJK};
    }
}
