package nl.regelbalans.regels.vakantiegeldikb;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: inkomen goes off the month, vakantiegeld over it goes off the vakantiegeld that is kept until June. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_18 = new Programmapunt("18");

    @Override
    public List<Vindplaats> grondslagen() {
        return OudRecht.metTabellen(PUNT_18, Aanspraak.IN_AANMERKING, OudRecht.RECHT, OudRecht.VAKANTIETOESLAG);
    }

    @Override
    public List<Voorbehoud> voorbehouden() {
        return List.of(new Voorbehoud(
                Zekerheid.AFGELEID,
                "Het voorstel zegt niet hoe de vakantietoeslag over een inkomen wordt berekend. Hier gelden de tabellen van de"
                        + " regeling van 2026."));
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 3, 1, OudRecht.voorbeeldsituatie());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(
                PUNT_18,
                "Het inkomen gaat af van de bijstand zonder vakantiegeld. Vakantiegeld over het inkomen gaat af van het"
                        + " vakantiegeld dat de gemeente bewaart.");
        if (zaak.situatie().inkomens().stream()
                .anyMatch(inkomen -> inkomen.vakantiegeld().isIkb())) {
            return zaak.nietTeBepalen(
                    "De standaardwijze voor het keuzebudget (IKB) zou in een besluit komen dat niet is" + " gevonden.");
        }
        var ontbreekt = Aanspraak.ontbreekt(zaak);
        return ontbreekt.isPresent() ? zaak.nietTeBepalen(ontbreekt.get()) : verreken(zaak);
    }

    private static Beoordeling<Uitkomst> verreken(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        var norm = situatie.bijstandsnorm();
        var vakantietoeslag = Aanspraak.bereken(zaak);
        var normZonder = OudRecht.normZonder(zaak);
        if (!norm.meerDan(situatie.inkomen())) {
            zaak.stap(OudRecht.RECHT, "Het inkomen is niet lager dan de norm. Er is geen bijstand.");
            return OudRecht.rondAf(zaak, Uitkomst.van(situatie, vakantietoeslag, Bedrag.NUL, Bedrag.NUL, normZonder));
        }
        if (situatie.inkomen().meerDan(normZonder)) {
            return zaak.nietTeBepalen(
                    "Het voorstel zegt niet wat er gebeurt als het inkomen hoger is dan de norm zonder"
                            + " vakantietoeslag en lager dan de hele norm.");
        }
        var uitbetaling = zaak.stap(
                        PUNT_18, "{normZonder} min {inkomen} inkomen is {uitbetaling}. Dat betaalt de gemeente uit.")
                .met("normZonder", normZonder)
                .met("inkomen", situatie.inkomen())
                .geeft("uitbetaling", normZonder.min(situatie.inkomen()));
        var teBewaren = norm.min(normZonder);
        if (vakantietoeslag.meerDan(teBewaren)) {
            zaak.stap(PUNT_18, "{vakantietoeslagInkomen} is meer dan de {vakantietoeslagNorm} die de gemeente bewaart.")
                    .met("vakantietoeslagInkomen", vakantietoeslag)
                    .met("vakantietoeslagNorm", teBewaren);
            return zaak.nietTeBepalen(
                    "De vakantietoeslag over het inkomen is hoger dan wat de gemeente bewaart. Het voorstel"
                            + " zegt niet wat er dan gebeurt.");
        }
        var reservering = zaak.stap(
                        PUNT_18,
                        "{vakantietoeslagNorm} min {vakantietoeslagInkomen} is {reservering}. Dat bewaart de gemeente.")
                .met("vakantietoeslagNorm", teBewaren)
                .met("vakantietoeslagInkomen", vakantietoeslag)
                .geeft("reservering", teBewaren.min(vakantietoeslag));
        return OudRecht.rondAf(zaak, Uitkomst.van(situatie, vakantietoeslag, uitbetaling, reservering, normZonder));
    }
}
