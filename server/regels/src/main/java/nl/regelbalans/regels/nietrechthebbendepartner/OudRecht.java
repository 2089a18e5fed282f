package nl.regelbalans.regels.nietrechthebbendepartner;

import java.time.LocalDate;
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
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;

/** In force from 2016 until 31 December 2026: half of the norm for gehuwden. Before 2016 artikel 24 read otherwise. */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final LocalDate LAATSTE_DAG = LocalDate.of(2026, 12, 31);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2016, 1, 1).totEnMet(2026, 12, 31);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.of(Artikel24.GRONDSLAGEN, List.of(Afstemming.GRONDSLAG), Bijstand.GRONDSLAGEN)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(Partnerstand.DUURZAAM_GESCHEIDEN, Afstemming.ZEER_BIJZONDER, Afstemming.VERHOGING);
    }

    @Override
    public List<Voorbehoud> voorbehouden(Peildatum peildatum) {
        return peildatum.datum().isAfter(LAATSTE_DAG) ? List.of(Wet2027.TEKST_NIET_GEZIEN) : List.of();
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, Situatie.voorbeeld(true));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        return switch (Partnerstand.van(zaak, zaak.situatie().paar(), Artikel24.GRONDSLAG)) {
            case BEIDEN_RECHT -> zaak.vastgesteld(Uitkomst.van(Normsoort.GEHUWDEN));
            case ONGEHUWD -> zaak.vastgesteld(Uitkomst.van(Normsoort.ONGEHUWD));
            case NOG_TE_BEOORDELEN -> zaak.oordeelNodig(Uitkomst.leeg(), Partnerstand.DUURZAAM_GESCHEIDEN);
            case PARTNER_ZONDER_RECHT -> zonderRecht(zaak);
        };
    }

    private static Beoordeling<Uitkomst> zonderRecht(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        var soort = situatie.paar().heeftKostendelersnorm()
                ? Uitkomst.van(Normsoort.KOSTENDELERSNORM)
                : Uitkomst.deel(Artikel24.HELFT);
        return Restbijstand.van(zaak, soort, Artikel24.norm(zaak, situatie.paar(), situatie.kindTenLaste()));
    }
}
