package nl.regelbalans.regels.maatwerk;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** What the Algemene wet bestuursrecht asks of every decision, and the room that it leaves. */
final class Awb {

    /** The interests that a decision touches are weighed, within what the law lets. */
    static final Wetsartikel AFWEGING = Wet.AWB.artikel("3:4").lid(1);
    /** The consequences are not out of proportion to the purpose. */
    static final Wetsartikel EVENREDIGHEID = Wet.AWB.artikel("3:4").lid(2);
    /** A decision rests on sound reasons. */
    static final Wetsartikel MOTIVERING = Wet.AWB.artikel("3:46");
    /** A beleidsregel is followed, unless the consequences are out of proportion by bijzondere omstandigheden. */
    static final Wetsartikel BELEIDSREGEL = Wet.AWB.artikel("4:84");

    static final List<Vindplaats> GRONDSLAGEN = List.of(AFWEGING, EVENREDIGHEID, MOTIVERING, BELEIDSREGEL);

    static final Oordeel<Boolean> GEREEDSCHAP = Oordeel.jaNee(
            "gereedschapGebruikt",
            Ruimte.BEOORDELINGSRUIMTE,
            AFWEGING,
            "Beslist het college met het genoemde gereedschap gunstiger voor deze persoon?");

    static final Beleidsruimte<Boolean> GUNSTIGER_BELEID = Beleidsruimte.jaNee(
            "gunstigerBeleid",
            AFWEGING,
            "Of de gemeente op dit punt vast beleid heeft dat gunstiger is dan de wet. Strenger dan de wet mag nooit.");

    private Awb() {}
}
