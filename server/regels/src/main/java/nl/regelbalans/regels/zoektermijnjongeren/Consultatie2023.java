package nl.regelbalans.regels.zoektermijnjongeren;

import java.time.LocalDate;
import java.util.List;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;

/** The proposal of 2023: the college may leave the four weeks out, because of the circumstances of this person. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_4 = new Programmapunt("4");

    private static final Oordeel<Boolean> AANLEIDING = Oordeel.jaNee(
            "omstandighedenGevenAanleiding",
            Ruimte.BEOORDELINGSRUIMTE,
            PUNT_4,
            "Geven de omstandigheden van deze persoon aanleiding om de vier weken niet toe te passen?");
    private static final Oordeel<Boolean> BUITEN_TOEPASSING = Oordeel.jaNee(
            "buitenToepassing",
            Ruimte.KAN_BEPALING,
            PUNT_4,
            "Laat het college de zoektermijn van vier weken buiten toepassing?");

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_4, Zoektermijn.TERMIJN, Zoektermijn.SCHOOL, Zoektermijn.URENBEPERKT, Zoektermijn.INGANG);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(AANLEIDING, BUITEN_TOEPASSING);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 3, 2, Wet2026.alleenstaandeVan23(LocalDate.of(2026, 3, 2)))
                .met(AANLEIDING, true)
                .met(BUITEN_TOEPASSING, true);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var melding = zaak.situatie().melding();
        zaak.stap(
                PUNT_4, "Het uitgangspunt blijft: jongeren tot 27 jaar zoeken eerst vier weken werk of een opleiding.");
        if (!Zoektermijn.geldt(zaak)) {
            return zaak.vastgesteld(Uitkomst.vanaf(false, melding, melding));
        }
        return new EerderKunnen(AANLEIDING, BUITEN_TOEPASSING)
                .beoordeel(zaak, Zoektermijn.einde(zaak), () -> Uitkomst.vanaf(false, melding, melding));
    }
}
