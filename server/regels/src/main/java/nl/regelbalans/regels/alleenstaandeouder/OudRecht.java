package nl.regelbalans.regels.alleenstaandeouder;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.partner.Afstemming;
import nl.regelbalans.regels.partner.Artikel24;
import nl.regelbalans.regels.partner.Bijstand;
import nl.regelbalans.regels.partner.Partnerstand;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Uitspraak;
import nl.regelbalans.regels.wet.Vindplaats;

/**
 * In force until 31 December 2026, when artikel 24a does not hold yet: the college gives more on the ground of artikel 18. That
 * it has to in principle, stands in no article; the Centrale Raad van Beroep said it.
 */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final Vindplaats ALO_KOP_UITSPRAAK = new Uitspraak("ECLI:NL:CRVB:2018:1600");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2015, 1, 1).totEnMet(2026, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.of(
                        List.of(Afstemming.GRONDSLAG, ALO_KOP_UITSPRAAK, Ouderkop.GRONDSLAG),
                        Artikel24.GRONDSLAGEN,
                        Bijstand.GRONDSLAGEN)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(Partnerstand.DUURZAAM_GESCHEIDEN, Afstemming.ZEER_BIJZONDER, Afstemming.VERHOGING);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, Situatie.voorbeeld())
                .met(Afstemming.ZEER_BIJZONDER, true)
                .met(Afstemming.VERHOGING, Bedrag.van("284.67"));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        return switch (Partnerstand.van(zaak, zaak.situatie().paar(), Artikel24.GRONDSLAG)) {
            case BEIDEN_RECHT, ONGEHUWD -> zaak.vastgesteld(Uitkomst.opgehoogd(false));
            case NOG_TE_BEOORDELEN -> zaak.oordeelNodig(Uitkomst.leeg(), Partnerstand.DUURZAAM_GESCHEIDEN);
            case PARTNER_ZONDER_RECHT -> zonderRecht(zaak);
        };
    }

    private static Beoordeling<Uitkomst> zonderRecht(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        var norm = Artikel24.norm(zaak, situatie.paar(), situatie.kindTenLaste(zaak.peildatum()));
        boolean mistDeKop = mistDeKop(zaak);
        var verhoging = Afstemming.verhoging(zaak);
        if (mistDeKop && zaak.invulling(Afstemming.ZEER_BIJZONDER).isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.nogTeBeslissen(norm, Ouderkop.perMaand(zaak)), Afstemming.ZEER_BIJZONDER);
        }
        return verhoging
                .map(bedrag -> rond(zaak, norm, bedrag))
                .orElseGet(() -> zaak.oordeelNodig(
                        Uitkomst.nogTeBeslissen(norm, Ouderkop.perMaand(zaak)), Afstemming.VERHOGING));
    }

    private static boolean mistDeKop(Zaak<Situatie> zaak) {
        boolean mist = zaak.situatie().rechtmatigKindTenLaste(zaak.peildatum())
                && zaak.situatie().toeslagpartner();
        zaak.stap(
                ALO_KOP_UITSPRAAK,
                mist
                        ? "Door de partner krijgt deze ouder geen alleenstaande-ouderkop. Dat is een zeer bijzondere"
                                + " situatie: het college moet de bijstand in beginsel verhogen."
                        : "De uitspraak gaat over ouders die de kop missen door de partner. Dat is hier niet zo.");
        return mist;
    }

    private static Beoordeling<Uitkomst> rond(Zaak<Situatie> zaak, Bedrag norm, Bedrag verhoging) {
        var situatie = zaak.situatie();
        var uitkomst = verhoging.isNul()
                ? Uitkomst.opgehoogd(false)
                : Uitkomst.opgehoogd(true).metOphoging(verhoging);
        var totaal = uitkomst.metNorm(norm.plus(verhoging));
        return Bijstand.van(zaak, situatie.paar(), situatie.kindTenLaste(zaak.peildatum()), norm, verhoging)
                .map(bijstand -> zaak.vastgesteld(totaal.metBijstand(bijstand)))
                .orElseGet(() -> zaak.nietTeBepalen(totaal, Bijstand.GRENS_ONBEKEND));
    }
}
