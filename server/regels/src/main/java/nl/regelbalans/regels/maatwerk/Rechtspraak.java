package nl.regelbalans.regels.maatwerk;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Uitspraak;
import nl.regelbalans.regels.wet.Vindplaats;

/** What the Centrale Raad van Beroep said of afstemming in some circumstances: a signpost, the college still judges. */
final class Rechtspraak {

    private static final Vindplaats KOP = new Uitspraak("ECLI:NL:CRVB:2018:1600");
    private static final Vindplaats OOK_KOP = new Uitspraak("ECLI:NL:CRVB:2018:1618");
    private static final Vindplaats STUDEREND_KIND = new Uitspraak("ECLI:NL:CRVB:2022:1004");

    static final List<Vindplaats> GRONDSLAGEN = List.of(KOP, OOK_KOP, STUDEREND_KIND);

    private Rechtspraak() {}

    static void wijstDeWeg(Zaak<Situatie> zaak) {
        if (zaak.situatie().noemt(Omstandigheid.OUDER_ZONDER_KOP)) {
            zaak.stap(KOP, "De rechter vond een ouder zonder alleenstaande-ouderkop in beginsel zeer bijzonder.");
            zaak.stap(OOK_KOP, "Ophogen gaat dan via artikel 18, niet via bijzondere bijstand.");
        }
        if (zaak.situatie().noemt(Omstandigheid.STUDEREND_KIND)) {
            zaak.stap(
                    STUDEREND_KIND, "Voor een studerende zoon van 17 jaar vond de rechter extra bijstand niet nodig.");
        }
    }
}
