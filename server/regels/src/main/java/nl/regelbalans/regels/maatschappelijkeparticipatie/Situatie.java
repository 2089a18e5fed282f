package nl.regelbalans.regels.maatschappelijkeparticipatie;

import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody who may get support from the gemeente. */
public record Situatie(
        @Veld(value = "Leeftijd in jaren", maximum = 130) int leeftijd,

        @Veld("Bij welke groep deze persoon hoort") Groep groep,

        @Veld(value = "Krijgt deze persoon een uitkering van het UWV", standaard = "false")
        boolean uwvUitkering,

        @Veld(
                value = "Is er loonkostensubsidie, en verdiende deze persoon nog geen twee jaar zonder die subsidie het"
                        + " minimumloon",
                standaard = "false")
        boolean loonkostensubsidie,

        @Veld(
                value =
                        "Loopt de zoektermijn van vier weken na de melding; alleen als deze persoon jonger is dan 27 jaar",
                standaard = "false")
        boolean zoektermijn,

        @Veld(
                value = "Vraagt een school voor mbo, praktijkonderwijs of speciaal onderwijs om de ondersteuning",
                standaard = "false")
        boolean schoolVraagtErom,

        @Veld(value = "Volgt deze persoon initieel hoger onderwijs", standaard = "false")
        boolean hogerOnderwijs)
        implements Samenhang {

    private static final int ONDERSTEUNING_VANAF = 27;

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (zoektermijn && !jonger()) {
            fouten.meld(
                    "situatie.zoektermijn",
                    Foutcode.TEGENSTRIJDIG,
                    "De zoektermijn is er alleen voor wie jonger is dan 27 jaar. Verander een van de twee.");
        }
    }

    boolean jonger() {
        return leeftijd < ONDERSTEUNING_VANAF;
    }
}
