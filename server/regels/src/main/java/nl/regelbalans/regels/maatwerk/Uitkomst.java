package nl.regelbalans.regels.maatwerk;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;

/** Where there is room, what has to be reasoned, and what the college did with it. */
public record Uitkomst(
        @Veld("De artikelen van de Participatiewet die een route openen")
        List<Route> routes,

        @Veld("Het gereedschap dat daarnaast gebruikt kan worden")
        List<Gereedschap> gereedschap,

        @Veld("Wat het college moet motiveren als het een route of gereedschap gebruikt")
        List<Motiveringseis> teMotiveren,

        @Veld("De vragen van de omgekeerde toets die eerst gesteld moeten worden, in volgorde")
        List<Toetsvraag> toetsvragen,

        @Veld("Is de maatwerktoets uitgevoerd: noemde het college omstandigheden en besliste het")
        boolean toetsUitgevoerd,

        @Veld("Wijkt het college af, ten gunste van deze persoon; leeg zolang dat niet te zeggen is")
        Optional<Boolean> afwijking,

        @Veld("Het bedrag per maand dat het college kiest, in euro; alleen bij een andere hoogte")
        Optional<Bedrag> bedrag) {

    static final Uitkomst GEEN_REDEN =
            new Uitkomst(List.of(), List.of(), List.of(), List.of(), false, Optional.of(false), Optional.empty());

    static Uitkomst nogTeToetsen(Speelruimte ruimte, List<Toetsvraag> toetsvragen) {
        return new Uitkomst(
                ruimte.routes(),
                ruimte.gereedschap(),
                ruimte.teMotiveren(),
                toetsvragen,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Nothing was weighed: no circumstance was named, or nothing is open. */
    Uitkomst zonderAfwijking() {
        return new Uitkomst(routes, gereedschap, teMotiveren, toetsvragen, false, Optional.of(false), Optional.empty());
    }

    Uitkomst besloten(boolean afwijking) {
        return new Uitkomst(
                routes, gereedschap, teMotiveren, List.of(), true, Optional.of(afwijking), Optional.empty());
    }

    Uitkomst met(Bedrag gekozen) {
        return new Uitkomst(
                routes, gereedschap, teMotiveren, toetsvragen, toetsUitgevoerd, afwijking, Optional.of(gekozen));
    }
}
