package nl.regelbalans.regels.maatwerk;

import nl.regelbalans.regels.gegevens.Veld;

/** What the other beoordeling was about: that decides which article may open a route. */
public enum Onderwerp {
    @Veld("Hoeveel bijstand iemand per maand krijgt.")
    HOOGTE,
    @Veld("Wat iemand moet doen die bijstand krijgt.")
    VERPLICHTINGEN,
    @Veld("Over welke periode de bijstand wordt vastgesteld of betaald.")
    BETALING,
    @Veld("Geen recht op bijstand op grond van paragraaf 2.2 van de Participatiewet.")
    GEEN_RECHT,
    @Veld("Bijzondere kosten waar geen bijstand voor komt.")
    KOSTEN,
    @Veld("De dag waarop de bijstand begint.")
    INGANGSDATUM,
    @Veld("De vier weken wachten van jongeren tot 27 jaar.")
    ZOEKTERMIJN,
    @Veld("Een maatregel: een verlaging omdat iemand een plicht niet nakwam.")
    MAATREGEL
}
