package nl.regelbalans.regels.bufferbudget;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force from 1 January 2027: the college may use up to € 1.000 per kalenderjaar, by its own motion. */
final class Wet2027 implements Versie<Situatie, Uitkomst> {

    static final Norm<Bedrag> MAXIMUM = Norm.bedrag(Bufferbudget.class, "bufferbudget-maximum");

    private static final Wetsartikel BUDGET = Wet.PARTICIPATIEWET.artikel("34b").lid(1);
    private static final Wetsartikel TEKORT = BUDGET.onderdeel("a");
    private static final Wetsartikel ARBEID = BUDGET.onderdeel("b");
    private static final Wetsartikel AANWENDING =
            Wet.PARTICIPATIEWET.artikel("34b").lid(2);
    private static final Wetsartikel ECHTGENOTEN =
            Wet.PARTICIPATIEWET.artikel("34b").lid(3);
    private static final Wetsartikel GEZAMENLIJK =
            Wet.PARTICIPATIEWET.artikel("11").lid(4);
    private static final Wetsartikel UITBETALEN =
            Wet.PARTICIPATIEWET.artikel("45").lid(4);
    private static final Percentage HELFT = Percentage.van("50");

    private static final Voorwaarde STABILITEIT = new Voorwaarde(
            Oordeel.jaNee(
                    "bijdrageStabiliteit",
                    Ruimte.BEOORDELINGSRUIMTE,
                    AANWENDING,
                    "Vindt het college dat dit geld het inkomen in een of meer maanden stabieler maakt?"),
            "Het college vindt dat het geld het inkomen in een of meer maanden stabieler maakt.",
            "Het college vindt niet dat het geld het inkomen stabieler maakt.");

    private static final Inzet INZET = new Inzet(
            BUDGET,
            TEKORT,
            AANWENDING,
            List.of(
                    Voorwaarde.instabiliteit(TEKORT),
                    Voorwaarde.tekort(TEKORT),
                    Voorwaarde.arbeid(ARBEID),
                    STABILITEIT),
            Wet2027::verdeel);

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2027, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(BUDGET, TEKORT, ARBEID, AANWENDING, ECHTGENOTEN, GEZAMENLIJK, UITBETALEN);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return INZET.oordelen();
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2027, 6, 1, voorbeeldsituatie());
    }

    static Situatie voorbeeldsituatie() {
        var mei = new Maand(5, Bedrag.van("1348.49"), Bedrag.euro(200), Bedrag.euro(900), Bedrag.NUL);
        var eerder = new EerdereInzet(LocalDate.of(2027, 3, 1), Bedrag.euro(400));
        return new Situatie(true, true, List.of(mei), List.of(eerder), Bedrag.NUL, Echtgenoot.GEEN, false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (!zaak.situatie().werktNaastBijstand()) {
            return INZET.nietInDeDoelgroep(zaak);
        }
        if (zaak.situatie().echtgenoot() != Echtgenoot.GEEN) {
            zaak.stap(ECHTGENOTEN, "Bij echtgenoten telt of zij allebei recht op bijstand hebben.");
            aanWieHetToekomt(zaak);
        }
        return INZET.beoordeel(zaak, zaak.norm(MAXIMUM));
    }

    private static void aanWieHetToekomt(Zaak<Situatie> zaak) {
        if (zaak.situatie().echtgenoot() == Echtgenoot.ZONDER_RECHT) {
            zaak.stap(GEZAMENLIJK, "Eén echtgenoot heeft geen recht. Het bufferbudget komt toe aan de ander.");
            return;
        }
        zaak.stap(GEZAMENLIJK, "Beide echtgenoten hebben recht. Het bufferbudget is voor hen samen.");
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "Dat het maximum voor beide echtgenoten samen geldt, staat er niet letterlijk. Het volgt uit artikel 34b,"
                        + " derde lid.");
    }

    private static Uitkomst verdeel(Zaak<Situatie> zaak, Uitkomst uitkomst) {
        var betaling = uitkomst.betaling().orElseThrow();
        if (zaak.situatie().echtgenoot() != Echtgenoot.MET_RECHT || betaling.isNul()) {
            return uitkomst;
        }
        if (zaak.situatie().gezamenlijkVerzoek()) {
            zaak.stap(UITBETALEN, "De echtgenoten vroegen er samen om: één van hen krijgt {betaling}.")
                    .met("betaling", betaling);
            return uitkomst;
        }
        var helft = HELFT.van(betaling);
        var stap = zaak.stap(
                UITBETALEN,
                "Ieder krijgt de helft van {betaling}: {eneHelft} en {andereHelft} (rekenkundig op hele centen).");
        return uitkomst.verdeeld(
                stap.met("betaling", betaling).geeft("eneHelft", helft),
                stap.geeft("andereHelft", betaling.min(helft)));
    }
}
