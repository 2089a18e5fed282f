package nl.regelbalans.regels.verrekeneninkomsten;

import nl.regelbalans.regels.gegevens.Veld;

/** What kind of payment somebody receives. */
public enum Betalingsoort {
    @Veld("Loon over een maand of over een andere periode.")
    LOON,
    @Veld("Loon van één werkgever over een periode van vier weken, dertien keer per jaar.")
    VIERWEKENLOON,
    @Veld(
            "Loon dat later komt dan het is verdiend, zoals een eindejaarsuitkering. De periode is waarin het is verdiend.")
    UITGESTELD_INKOMEN,
    @Veld("Een betaling die bedoeld is om later van te leven. De periode is waarvoor zij bedoeld is.")
    INKOMEN_VOOR_LATER,
    @Veld("Een vergoeding voor kosten waarover loonbelasting is ingehouden.")
    BELASTE_VERGOEDING,
    @Veld("Een vergoeding voor kosten waarover geen loonbelasting is ingehouden.")
    ONBELASTE_VERGOEDING
}
