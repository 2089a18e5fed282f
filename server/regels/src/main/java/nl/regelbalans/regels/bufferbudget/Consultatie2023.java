package nl.regelbalans.regels.bufferbudget;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The preferred variant of 2023: up to € 1.000 a year, and only when other help is used up or does not fit. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_2 = new Programmapunt("2");
    private static final Bedrag MAXIMUM = Bedrag.euro(1000);

    private static final Voorwaarde ANDERE_HULP = new Voorwaarde(
            Oordeel.jaNee(
                    "andereHulpUitgeput",
                    Ruimte.OPEN_NORM,
                    PUNT_2,
                    "Is andere hulp, zoals de vrijlating of een premie voor werk, op of past die hier niet?"),
            "Volgens het college is andere hulp op, of past die hier niet.",
            "Volgens het college is andere hulp nog mogelijk. Die gaat voor.");

    private static final Inzet INZET = new Inzet(
            PUNT_2,
            PUNT_2,
            PUNT_2,
            List.of(
                    Voorwaarde.instabiliteit(PUNT_2),
                    Voorwaarde.tekort(PUNT_2),
                    Voorwaarde.arbeid(PUNT_2),
                    ANDERE_HULP),
            Consultatie2023::belast);

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_2);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return INZET.oordelen();
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Over het bufferbudget was nog niet definitief gekozen; dit is de voorkeursvariant. Die zegt \"per jaar\" en"
                        + " \"bestaansminimum\"; hier is dat een kalenderjaar en de bijstandsnorm."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2027, 6, 1, Wet2027.voorbeeldsituatie());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        return zaak.situatie().werktNaastBijstand() ? INZET.beoordeel(zaak, MAXIMUM) : INZET.nietInDeDoelgroep(zaak);
    }

    private static Uitkomst belast(Zaak<Situatie> zaak, Uitkomst uitkomst) {
        zaak.stap(PUNT_2, "De gemeente betaalt de belasting. Het geld telt niet mee voor toeslagen.");
        return uitkomst;
    }
}
