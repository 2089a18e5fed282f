package nl.regelbalans.regels.nietrechthebbendepartner;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.partner.Gehuwdennorm;
import nl.regelbalans.regels.partner.Voorstelnorm;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;

/** The proposal of 2023: 70 % of the norm for gehuwden, for who can share costs with nobody but the partner. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Programmapunt PUNT_6A = new Programmapunt("6a");
    private static final Voorstelnorm ZEVENTIG = new Voorstelnorm(PUNT_6A, Percentage.van("70"));

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_6A, Gehuwdennorm.GRONDSLAG);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, Situatie.voorbeeld(true));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (situatie.paar().partnerHeeftRecht()) {
            zaak.stap(PUNT_6A, "Beiden hebben recht op algemene bijstand. Dit voorstel geldt dan niet.");
            return zaak.vastgesteld(Uitkomst.van(Normsoort.GEHUWDEN));
        }
        zaak.stap(PUNT_6A, "De norm gaat omhoog voor wie met niemand anders dan de partner kosten kan delen.");
        if (situatie.paar().kostendelendeMedebewoners() > 0) {
            return zaak.nietTeBepalen("Het voorstel zegt niet wat geldt als er kostendelende medebewoners zijn.");
        }
        var uitwerking = ZEVENTIG.bereken(zaak, situatie.paar(), situatie.kindTenLaste());
        return zaak.vastgesteld(
                Uitkomst.deel(ZEVENTIG.percentage()).metNorm(uitwerking.norm()).metBijstand(uitwerking.bijstand()));
    }
}
