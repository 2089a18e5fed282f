package nl.regelbalans.regels.alleenstaandeouder;

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

/** The proposal of 2023: a norm of 90 % of the norm for gehuwden, as alleenstaande ouders had before 2015. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Programmapunt PUNT_6B = new Programmapunt("6b");
    private static final Voorstelnorm NEGENTIG = new Voorstelnorm(PUNT_6B, Percentage.van("90"));

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_6B, Gehuwdennorm.GRONDSLAG);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, Situatie.voorbeeld());
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (situatie.paar().partnerHeeftRecht()
                || !situatie.toeslagpartner()
                || !situatie.rechtmatigKindTenLaste(zaak.peildatum())) {
            zaak.stap(
                    PUNT_6B,
                    "Het voorstel is voor een ouder met een kind dat rechtmatig in Nederland is en een toeslagpartner zonder"
                            + " recht op bijstand. Dat is hier niet zo.");
            return zaak.vastgesteld(Uitkomst.opgehoogd(false));
        }
        zaak.stap(PUNT_6B, "De partner heeft geen recht op bijstand, maar is wel toeslagpartner. De norm gaat omhoog.");
        var ja = Uitkomst.opgehoogd(true);
        if (situatie.paar().kostendelendeMedebewoners() > 0) {
            return zaak.nietTeBepalen(ja, "Het voorstel zegt niet wat geldt als er kostendelende medebewoners zijn.");
        }
        var uitwerking = NEGENTIG.bereken(zaak, situatie.paar(), situatie.kindTenLaste(zaak.peildatum()));
        return zaak.vastgesteld(ja.metNorm(uitwerking.norm()).metBijstand(uitwerking.bijstand()));
    }
}
