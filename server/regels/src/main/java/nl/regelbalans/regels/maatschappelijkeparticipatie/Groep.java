package nl.regelbalans.regels.maatschappelijkeparticipatie;

import nl.regelbalans.regels.gegevens.Veld;

/** Who somebody is to article 7: the seven groups of onderdeel a, with wezen apart because article 10 leaves them out. */
public enum Groep {
    @Veld("Krijgt algemene bijstand.")
    ALGEMENE_BIJSTAND(true),
    @Veld("Kreeg eerder loonkostensubsidie en verdient nog geen twee jaar het minimumloon (Wet WIA).")
    NA_LOONKOSTENSUBSIDIE(true),
    @Veld("Hoort alleen door een voorziening naar werk niet meer bij een van de andere groepen.")
    DOOR_VOORZIENING(true),
    @Veld("Krijgt een nabestaandenuitkering (Anw).")
    NABESTAANDENUITKERING(true),
    @Veld("Krijgt een wezenuitkering (Anw).")
    WEZENUITKERING(false),
    @Veld("Krijgt een IOAW-uitkering.")
    IOAW(false),
    @Veld("Krijgt een IOAZ-uitkering.")
    IOAZ(false),
    @Veld("Zoekt werk, is jonger dan de AOW-leeftijd, staat bij het UWV geregistreerd en krijgt geen uitkering.")
    NIET_UITKERINGSGERECHTIGD(true),
    @Veld("Geen van deze groepen.")
    ANDERS(false);

    private final boolean inArtikel10;

    Groep(boolean inArtikel10) {
        this.inArtikel10 = inArtikel10;
    }

    boolean heeftAanspraak() {
        return inArtikel10;
    }
}
