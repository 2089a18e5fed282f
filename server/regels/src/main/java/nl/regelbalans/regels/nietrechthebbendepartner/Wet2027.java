package nl.regelbalans.regels.nietrechthebbendepartner;

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
import nl.regelbalans.regels.partner.Gehuwdennorm;
import nl.regelbalans.regels.partner.Kostendelers;
import nl.regelbalans.regels.partner.Partnerstand;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * In force from 1 January 2027, as far as one can tell: the enacted text of artikel 24 was not found. Only where every reading
 * gives 70 %, the percentage is said.
 */
final class Wet2027 implements Versie<Situatie, Uitkomst> {

    private static final Percentage ZEVENTIG = Percentage.van("70");

    /** Holds for the old law too, on the days on which it has made way for this one. */
    static final Voorbehoud TEKST_NIET_GEZIEN = new Voorbehoud(
            Zekerheid.ONZEKER,
            "De tekst van artikel 24 per 1 januari 2027 is niet gezien. Dat het artikel dan verandert en dat de norm 70 %"
                    + " wordt, is afgeleid uit het programma en de toelichting.");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2027, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.of(
                        List.of(
                                Artikel24.GRONDSLAG,
                                Gehuwdennorm.GRONDSLAG,
                                Partnerstand.GESCHEIDEN,
                                Afstemming.GRONDSLAG),
                        List.of(Kostendelers.GRONDSLAG, Kostendelers.EEN_JONGER_DAN_21),
                        Bijstand.GRONDSLAGEN)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(Partnerstand.DUURZAAM_GESCHEIDEN, Afstemming.ZEER_BIJZONDER, Afstemming.VERHOGING);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(TEKST_NIET_GEZIEN);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2027, 1, 1, Situatie.voorbeeld(false)).met(Partnerstand.DUURZAAM_GESCHEIDEN, false);
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
        var paar = zaak.situatie().paar();
        if (paar.heeftKostendelersnorm()) {
            return Restbijstand.van(zaak, Uitkomst.van(Normsoort.KOSTENDELERSNORM), Kostendelers.norm(zaak, paar));
        }
        if (paar.jongerDan21()) {
            return zaak.nietTeBepalen(
                    "De tekst van artikel 24 per 1 januari 2027 is niet bekend. Wat voor wie jonger is dan 21 gaat gelden,"
                            + " zegt geen bron.");
        }
        if (paar.partnerInZelfdeWoning()) {
            return zaak.nietTeBepalen(
                    "De tekst van artikel 24 per 1 januari 2027 is niet bekend. De toelichting noemt wie alleenwonend is."
                            + " Of 70 % ook geldt als de partner in dezelfde woning woont, is niet te zeggen.");
        }
        return zeventig(zaak);
    }

    private static Beoordeling<Uitkomst> zeventig(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        zaak.stap(Artikel24.GRONDSLAG, "De norm wordt waarschijnlijk {percentage} van de norm voor gehuwden.")
                .met("percentage", ZEVENTIG);
        var deel = Uitkomst.deel(ZEVENTIG);
        var soort = Gehuwdennorm.vanEigenLeeftijd(situatie.paar(), situatie.kindTenLaste());
        return zaak.bekendeNorm(soort)
                .map(gehuwdennorm -> Restbijstand.van(
                        zaak,
                        deel,
                        zaak.stap(Artikel24.GRONDSLAG, "Dat is {norm} (rekenkundig op hele centen).")
                                .met("gehuwdennorm", gehuwdennorm)
                                .geeft("norm", ZEVENTIG.van(gehuwdennorm))))
                .orElseGet(() -> zaak.nietTeBepalen(deel, soort.ontbreekt(zaak.peildatum())));
    }
}
