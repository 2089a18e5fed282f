package nl.regelbalans.regels.categorialebijstand;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.norm.Norm;

/** 20. Categoriale bijzondere bijstand: proposed in 2023, not found in the law; artikel 35 stayed as it was. */
@AutoService(Wetswijziging.class)
public final class CategorialeBijstand implements Wetswijziging {

    @Override
    public String id() {
        return "20-categoriale-bijzondere-bijstand";
    }

    @Override
    public String titel() {
        return "Categoriale bijzondere bijstand";
    }

    @Override
    public String kern() {
        return "Soms heeft een hele groep extra geld nodig, zoals toen energie duur werd. Het voorstel van 2023 wilde dat de"
                + " regering zulke groepen kon aanwijzen. In de wet is dat niet gevonden. Wel kan de gemeente een collectieve"
                + " zorgverzekering vergoeden, en per persoon kijken welke bijzondere kosten nodig zijn.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new Wet2026());
    }

    @Override
    public List<Norm<?>> normen() {
        return List.of(Kosten.DREMPEL);
    }
}
