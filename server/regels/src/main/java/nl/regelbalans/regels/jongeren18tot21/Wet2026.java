package nl.regelbalans.regels.jongeren18tot21;

import java.time.LocalDate;
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

/** In force since 1 January 2026: a fixed amount on top of the jongerennorm for who cannot turn to the parents. */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    private static final Onderhoud ONDERHOUD = Onderhoud.volgens(Verhoging.VERHOGEN);
    private static final LocalDate VERHAAL_HERSTELD = LocalDate.of(2026, 7, 1);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2026, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.<List<Vindplaats>>of(
                        ONDERHOUD.grondslagen(),
                        List.of(
                                Verhoging.PLAFOND,
                                Inrichting.UITSLUITING,
                                Woonsituatie.ARTIKEL,
                                Overgangsrecht.ARTIKEL,
                                Artikel12.ARTIKEL,
                                Onderhoud.VERHAAL),
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
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, Situatie.alleenstaandeVan(19))
                .met(ONDERHOUD.eigen(), Ouders.ONDERHOUDSRECHT_NIET_TE_GELDE);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var huishouden = zaak.situatie().huishouden();
        if (huishouden.jongeren() == 0) {
            zaak.stap(Verhoging.VERHOGEN, "Niemand is hier 18, 19 of 20 jaar. Er is geen verhoging.");
            return zaak.vastgesteld(Uitkomst.geen().metVerhoging(Bedrag.NUL));
        }
        zaak.stap(
                Verhoging.VERHOGEN,
                "Wie 18, 19 of 20 jaar is en geen beroep kan doen op de ouders, krijgt een hogere norm.");
        if (zaak.situatie().inInrichting()) {
            return Inrichting.zonderAlgemeneBijstand(zaak, Uitkomst.geen().metVerhoging(Bedrag.NUL));
        }
        var overgang = Overgangsrecht.van(zaak);
        var norm = Bijstandsnorm.bereken(zaak, huishouden, zaak.situatie().kostendelers());
        var verhoging = new Verhoging(zaak, norm);
        var ontbreekt = overgang.beroepIsBeoordeeld() ? List.<Oordeel<?>>of() : ONDERHOUD.ontbreekt(zaak);
        int zonderBeroep = overgang.beroepIsBeoordeeld() ? 1 : ONDERHOUD.zonderBeroep(zaak);
        var vragen = vragen(zaak, ontbreekt, overgang.oudeAanvraag() && zonderBeroep > 0);
        if (!vragen.isEmpty()) {
            int mogelijk = zonderBeroep + ontbreekt.size();
            var uitkomst = Uitkomst.jongerennorm(norm);
            return zaak.oordeelNodig(
                    overgang.geldt() || !verhoging.teBepalen()
                            ? uitkomst
                            : uitkomst.metHoogstens(verhoging.hoogstens(mogelijk)),
                    vragen.toArray(Oordeel<?>[]::new));
        }
        if (zonderBeroep > 0 && !verhoging.teBepalen()) {
            return zaak.nietTeBepalen(
                    "Artikel 20, vierde lid, noemt als maximum de norm van artikel 21. Voor gehuwden met een"
                            + " kostendeler of met iemand met AOW staat daar geen norm.");
        }
        var bedrag = verhoging.voor(zonderBeroep);
        return overgang.geldt() ? volgensArtikel12(zaak, overgang, norm, bedrag) : verhoogd(zaak, norm, bedrag);
    }

    private static List<Oordeel<?>> vragen(Zaak<Situatie> zaak, List<Oordeel<?>> ontbreekt, boolean kostenNodig) {
        var vragen = new ArrayList<>(ontbreekt);
        if (Woonsituatie.ontbreekt(zaak)) {
            vragen.add(Woonsituatie.VERLAGING);
        }
        if (kostenNodig && zaak.invulling(Artikel12.KOSTEN).isEmpty()) {
            vragen.add(Artikel12.KOSTEN);
        }
        return vragen;
    }

    private static Beoordeling<Uitkomst> verhoogd(Zaak<Situatie> zaak, Bedrag jongerennorm, Bedrag verhoging) {
        if (!verhoging.isNul() && !zaak.peildatum().datum().isBefore(VERHAAL_HERSTELD)) {
            Onderhoud.noemVerhaal(zaak);
        }
        var norm = jongerennorm.plus(verhoging);
        var verlaging = Woonsituatie.verlaging(zaak, norm);
        return zaak.vastgesteld(Uitkomst.jongerennorm(jongerennorm)
                .metVerhoging(verhoging)
                .metVerlaging(verlaging)
                .metNorm(norm.min(verlaging.orElse(Bedrag.NUL))));
    }

    private static Beoordeling<Uitkomst> volgensArtikel12(
            Zaak<Situatie> zaak, Overgangsrecht overgang, Bedrag jongerennorm, Bedrag verhoging) {
        var verlaging = Woonsituatie.verlaging(zaak, jongerennorm);
        var norm = jongerennorm.min(verlaging.orElse(Bedrag.NUL));
        var uitkomst =
                Uitkomst.jongerennorm(jongerennorm).metVerlaging(verlaging).metNorm(norm);
        var artikel12 = overgang.toekenning().map(Toekenning::bedrag).or(() -> zaak.invulling(Artikel12.KOSTEN)
                .filter(kosten -> !verhoging.isNul())
                .map(kosten -> Artikel12.bijzondereBijstand(zaak, kosten, norm)));
        return zaak.vastgesteld(
                uitkomst.metBijzondereBijstand(overgang.aangevuld(artikel12.orElse(Bedrag.NUL), verhoging)));
    }
}
