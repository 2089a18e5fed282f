package nl.regelbalans.regels.maatwerk;

import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.wet.Uitspraak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;

/**
 * How a route goes.
 *
 * @param onderwerp what the other beoordeling has to be about
 * @param oordeel what the college judges before it takes this route
 * @param zin the step that explains the route and what to reason
 */
record Weg(Route route, Onderwerp onderwerp, Oordeel<Boolean> oordeel, String zin, Motiveringseis eis) {

    static final Weg AFSTEMMING_BIJSTAND = new Weg(
            Route.AFSTEMMING_BIJSTAND,
            Onderwerp.HOOGTE,
            Oordeel.jaNee(
                    "afstemmingBijstand",
                    Ruimte.OPEN_NORM,
                    Wet.PARTICIPATIEWET.artikel("18").lid(1),
                    "Is de situatie van deze persoon zo bijzonder dat het college meer bijstand geeft dan de regel?"),
            "Het college kan de bijstand afstemmen. Motiveer waarom de situatie zeer bijzonder is.",
            Motiveringseis.ZEER_BIJZONDERE_SITUATIE);

    static final Weg AFSTEMMING_VERPLICHTINGEN = new Weg(
            Route.AFSTEMMING_VERPLICHTINGEN,
            Onderwerp.VERPLICHTINGEN,
            Oordeel.jaNee(
                    "afstemmingVerplichtingen",
                    Ruimte.OPEN_NORM,
                    Wet.PARTICIPATIEWET.artikel("18").lid(1),
                    "Past het college de verplichtingen aan, aan wat deze persoon kan en heeft?"),
            "Het college stemt verplichtingen af. Motiveer wat iemand kan en heeft.",
            Motiveringseis.MOGELIJKHEDEN_EN_MIDDELEN);

    static final Weg ANDERE_PERIODE = new Weg(
            Route.ANDERE_PERIODE,
            Onderwerp.BETALING,
            Oordeel.jaNee(
                    "anderePeriode",
                    Ruimte.KAN_BEPALING,
                    Wet.PARTICIPATIEWET.artikel("45").lid(2),
                    "Kiest het college een andere periode om de bijstand vast te stellen of te betalen?"),
            "Het college kan een andere periode kiezen. Motiveer wat iemand kan en heeft.",
            Motiveringseis.MOGELIJKHEDEN_EN_MIDDELEN);

    static final Weg ZEER_DRINGENDE_REDENEN = new Weg(
            Route.ZEER_DRINGENDE_REDENEN,
            Onderwerp.GEEN_RECHT,
            Oordeel.jaNee(
                    "zeerDringendeRedenen",
                    Ruimte.KAN_BEPALING,
                    Wet.PARTICIPATIEWET.artikel("16").lid(1),
                    "Noodzaken zeer dringende redenen om toch bijstand te geven, en doet het college dat?"),
            "Er kan toch bijstand zijn. Motiveer welke zeer dringende redenen daartoe noodzaken.",
            Motiveringseis.ZEER_DRINGENDE_REDENEN);

    static final Weg BIJZONDERE_BIJSTAND = new Weg(
            Route.BIJZONDERE_BIJSTAND,
            Onderwerp.KOSTEN,
            Oordeel.jaNee(
                    "bijzondereBijstand",
                    Ruimte.BEOORDELINGSRUIMTE,
                    Wet.PARTICIPATIEWET.artikel("35").lid(1),
                    "Zijn de kosten noodzakelijk en bijzonder, en kan deze persoon ze volgens het college niet zelf"
                            + " betalen?"),
            "Bijzondere kosten lopen via bijzondere bijstand. Motiveer waarom ze noodzakelijk zijn en niet zelf te betalen.",
            Motiveringseis.NOODZAKELIJKE_KOSTEN);

    static final Weg EERDER_INGAAN = new Weg(
            Route.EERDER_INGAAN,
            Onderwerp.INGANGSDATUM,
            Oordeel.jaNee(
                    "eerderIngaan",
                    Ruimte.KAN_BEPALING,
                    Wet.PARTICIPATIEWET.artikel("44").lid(5),
                    "Noodzaken de omstandigheden om de bijstand eerder te laten ingaan dan de melding, en doet het college"
                            + " dat?"),
            "De bijstand kan tot drie maanden eerder ingaan. Motiveer waarom de omstandigheden daartoe noodzaken.",
            Motiveringseis.NOODZAAK_EERDER_BEGIN);

    static final Weg BIJZONDERE_OMSTANDIGHEDEN = new Weg(
            Route.BIJZONDERE_OMSTANDIGHEDEN,
            Onderwerp.INGANGSDATUM,
            Oordeel.jaNee(
                    "bijzondereOmstandigheden",
                    Ruimte.OPEN_NORM,
                    new Uitspraak("ECLI:NL:CRVB:2018:3283"),
                    "Zijn er bijzondere omstandigheden die rechtvaardigen dat de bijstand eerder ingaat dan de melding?"),
            "De rechter liet een eerdere dag toe in bijzondere omstandigheden. Motiveer welke dat zijn.",
            Motiveringseis.NOODZAAK_EERDER_BEGIN);

    static final Weg EERDER_BEHANDELEN = new Weg(
            Route.EERDER_BEHANDELEN,
            Onderwerp.ZOEKTERMIJN,
            Oordeel.jaNee(
                    "eerderBehandelen",
                    Ruimte.BEOORDELINGSRUIMTE,
                    Wet.PARTICIPATIEWET.artikel("41").lid(11),
                    "Geven de omstandigheden het college aanleiding om de aanvraag eerder dan na vier weken te behandelen,"
                            + " en doet het dat?"),
            "Het college kan de aanvraag eerder behandelen. Motiveer waarom de omstandigheden aanleiding geven.",
            Motiveringseis.AANLEIDING_NIET_WACHTEN);

    static final Weg MAATREGEL_AFSTEMMEN = new Weg(
            Route.MAATREGEL_AFSTEMMEN,
            Onderwerp.MAATREGEL,
            Oordeel.jaNee(
                    "maatregelAfstemmen",
                    Ruimte.BEOORDELINGSRUIMTE,
                    Wet.PARTICIPATIEWET.artikel("18").lid(10),
                    "Noodzaken dringende redenen volgens het college om de maatregel af te stemmen, gelet op bijzondere"
                            + " omstandigheden?"),
            "Het college stemt de maatregel af als dringende redenen daartoe noodzaken. Motiveer welke dat zijn.",
            Motiveringseis.DRINGENDE_REDENEN);

    Vindplaats grondslag() {
        return oordeel.grondslag();
    }
}
