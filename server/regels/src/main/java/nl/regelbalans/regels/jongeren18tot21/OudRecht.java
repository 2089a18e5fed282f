package nl.regelbalans.regels.jongeren18tot21;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Bijstandsnorm;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force until 31 December 2025: artikel 12, bijzondere bijstand as high as the college finds necessary. */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final Onderhoud ONDERHOUD = Onderhoud.volgens(Artikel12.ARTIKEL);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2025, 1, 1).totEnMet(2025, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.<List<Vindplaats>>of(
                        ONDERHOUD.grondslagen(),
                        List.of(Inrichting.UITSLUITING, Woonsituatie.ARTIKEL, Onderhoud.VERHAAL),
                        Bijstandsnorm.grondslagen())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return Stream.concat(ONDERHOUD.oordelen().stream(), Stream.of(Woonsituatie.VERLAGING, Artikel12.KOSTEN))
                .toList();
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "De tekst van artikel 12 zoals die tot 2026 luidde, is gelezen in gemeentelijk beleid dat haar aanhaalt, niet in"
                        + " de wet zelf."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2025, 8, 1, Situatie.alleenstaandeVan(19))
                .met(ONDERHOUD.eigen(), Ouders.MIDDELEN_NIET_TOEREIKEND)
                .met(Artikel12.KOSTEN, Bedrag.euro(1000));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var huishouden = zaak.situatie().huishouden();
        if (huishouden.jongeren() == 0) {
            zaak.stap(Artikel12.ARTIKEL, "Niemand is hier 18, 19 of 20 jaar. Artikel 12 geldt niet.");
            return zaak.vastgesteld(Uitkomst.geen().metBijzondereBijstand(Bedrag.NUL));
        }
        zaak.stap(
                Artikel12.ARTIKEL,
                "Wie 18, 19 of 20 jaar is en geen beroep kan doen op de ouders, krijgt bijzondere bijstand voor de kosten boven"
                        + " de norm.");
        if (zaak.situatie().inInrichting()) {
            zaak.stap(Inrichting.UITSLUITING, "In een inrichting had een jongere geen recht op algemene bijstand.");
            return zaak.nietTeBepalen(
                    "De bijzondere bijstand van een jongere in een inrichting hing helemaal af van zijn kosten en"
                            + " omstandigheden. Er was geen norm om die kosten mee te vergelijken.");
        }
        var jongerennorm =
                Bijstandsnorm.bereken(zaak, huishouden, zaak.situatie().kostendelers());
        var vragen = new ArrayList<>(ONDERHOUD.ontbreekt(zaak));
        int zonderBeroep = ONDERHOUD.zonderBeroep(zaak);
        if (Woonsituatie.ontbreekt(zaak)) {
            vragen.add(Woonsituatie.VERLAGING);
        }
        if (zonderBeroep > 0 && zaak.invulling(Artikel12.KOSTEN).isEmpty()) {
            vragen.add(Artikel12.KOSTEN);
        }
        var uitkomst = Uitkomst.jongerennorm(jongerennorm);
        return vragen.isEmpty()
                ? zaak.vastgesteld(metBijstand(zaak, uitkomst, jongerennorm, zonderBeroep))
                : zaak.oordeelNodig(uitkomst, vragen.toArray(Oordeel<?>[]::new));
    }

    private static Uitkomst metBijstand(Zaak<Situatie> zaak, Uitkomst uitkomst, Bedrag jongerennorm, int zonderBeroep) {
        var verlaging = Woonsituatie.verlaging(zaak, jongerennorm);
        var norm = jongerennorm.min(verlaging.orElse(Bedrag.NUL));
        var bijstand = zaak.invulling(Artikel12.KOSTEN)
                .filter(kosten -> zonderBeroep > 0)
                .map(kosten -> Artikel12.bijzondereBijstand(zaak, kosten, norm))
                .orElse(Bedrag.NUL);
        if (!bijstand.isNul()) {
            Onderhoud.noemVerhaal(zaak);
        }
        return uitkomst.metVerlaging(verlaging).metNorm(norm).metBijzondereBijstand(bijstand);
    }
}
