package nl.regelbalans.regels.jongeren18tot21;

import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** Artikel 12 as it was until 2026: bijzondere bijstand for the noodzakelijke kosten above the norm. */
final class Artikel12 {

    static final Wetsartikel ARTIKEL = Wet.PARTICIPATIEWET.artikel("12");

    static final Oordeel<Bedrag> KOSTEN = Oordeel.bedrag(
            "noodzakelijkeKosten",
            Ruimte.OPEN_NORM,
            ARTIKEL,
            "Hoe hoog zijn volgens het college de noodzakelijke kosten van het bestaan, in euro per maand?");

    private Artikel12() {}

    /** The bijzondere bijstand beside the norm. */
    static Bedrag bijzondereBijstand(Zaak<Situatie> zaak, Bedrag kosten, Bedrag norm) {
        if (zaak.situatie().huishouden().gehuwd()) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Artikel 12 gaat over één persoon. Bij gehuwden zijn hier de kosten van beiden samen genomen.");
        }
        return zaak.stap(
                        ARTIKEL, "De noodzakelijke kosten zijn {kosten}. Boven de norm van {norm} is dat {aanvulling}.")
                .met("kosten", kosten)
                .met("norm", norm)
                .geeft("aanvulling", kosten.boven(norm));
    }
}
