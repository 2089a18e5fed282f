package nl.regelbalans.regels.proef;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;

/** An entry that exists only among the tests: it shows that nothing but itself is needed to add one. */
@AutoService(Wetswijziging.class)
public final class Proef implements Wetswijziging {

    public record Situatie(
            @Veld("Een bedrag om te verdubbelen, in euro") Bedrag bedrag) {}

    public record Uitkomst(
            @Veld("Tweemaal het bedrag, in euro") Bedrag dubbel) {}

    @Override
    public String id() {
        return "99-proef";
    }

    @Override
    public String titel() {
        return "Proef";
    }

    @Override
    public String kern() {
        return "Bestaat alleen in de tests.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Wet2026());
    }

    /** Doubles an amount; cites the definitions of the act, for want of an article on doubling. */
    static final class Wet2026 implements Versie<Situatie, Uitkomst> {

        private static final Vindplaats BEGRIPPEN = Wet.PARTICIPATIEWET.artikel("1");

        @Override
        public Geldigheid geldigheid() {
            return Geldigheid.vanaf(2026, 1, 1);
        }

        @Override
        public List<Vindplaats> grondslagen() {
            return List.of(BEGRIPPEN);
        }

        @Override
        public Voorbeeld<Situatie> voorbeeld() {
            return Voorbeeld.op(2026, 2, 1, new Situatie(Bedrag.euro(21)));
        }

        @Override
        public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
            var bedrag = zaak.situatie().bedrag();
            var dubbel = zaak.stap(BEGRIPPEN, "Tweemaal {bedrag} is {dubbel}.")
                    .met("bedrag", bedrag)
                    .geeft("dubbel", bedrag.plus(bedrag));
            return zaak.vastgesteld(new Uitkomst(dubbel));
        }
    }
}
