package nl.regelbalans.regels.aanvraag;

import com.google.auto.service.AutoService;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** 19. Een lichtere aanvraag: artikel 1, 17, 43a, 44 en 52. */
@AutoService(Wetswijziging.class)
public final class Aanvraag implements Wetswijziging {

    @Override
    public String id() {
        return "19-aanvraag";
    }

    @Override
    public String titel() {
        return "Minder papier bij de aanvraag";
    }

    @Override
    public String kern() {
        return "Wie binnen twaalf maanden opnieuw bijstand vraagt, hoeft misschien minder in te leveren: de gemeente kan"
                + " gegevens van de vorige keer gebruiken. Vanaf 2026 telt ook een rijbewijs of een veilig elektronisch"
                + " middel, zoals DigiD met een hoog genoeg niveau, om te laten zien wie iemand is. Het voorschot is dan ten"
                + " minste 95 % van de bijstand.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2026());
    }
}
