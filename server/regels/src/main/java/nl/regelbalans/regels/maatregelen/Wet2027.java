package nl.regelbalans.regels.maatregelen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;

/** From 1 January 2027: whether the fourth to eighth lid still stand then, is not known. */
final class Wet2027 implements Versie<Situatie, Uitkomst> {

    private static final String ONBEKEND =
            "De tekst van artikel 18 vanaf 1 januari 2027 is niet gezien. Bronnen verschillen over de vraag of het vierde tot en"
                    + " met achtste lid dan vervallen, of pas met de Wet handhaving sociale zekerheid.";

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(2027, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(Artikel18.EERSTE);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2027, 5, 1, Situatie.voorbeeld(LocalDate.of(2027, 4, 1), Optional.empty()));
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        zaak.stap(Artikel18.EERSTE, ONBEKEND);
        return zaak.nietTeBepalen(ONBEKEND);
    }
}
