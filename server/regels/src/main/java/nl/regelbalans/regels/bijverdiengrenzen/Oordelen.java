package nl.regelbalans.regels.bijverdiengrenzen;

import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.wet.Vindplaats;

/** The judgements that more than one version asks, each with the provision of that version. */
final class Oordelen {

    private Oordelen() {}

    static Oordeel<Boolean> bijdrage(Vindplaats grondslag) {
        return Oordeel.jaNee(
                "bijdrageArbeidsinschakeling",
                Ruimte.BEOORDELINGSRUIMTE,
                grondslag,
                "Vindt het college dat deze vrijlating helpt om (meer) aan het werk te komen?");
    }

    static Oordeel<Boolean> uitbreidingNietMogelijk(Vindplaats grondslag) {
        return Oordeel.jaNee(
                "uitbreidingNietMogelijk",
                Ruimte.BEOORDELINGSRUIMTE,
                grondslag,
                "Vindt het college dat deze persoon door zijn omstandigheden niet meer uren kan werken?");
    }
}
