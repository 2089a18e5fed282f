# language: nl
Functionaliteit: Bijstand vóór de melding, zoals de rechter het vóór 2026 zag
  Tot en met 2025 stond er niets in de wet over bijstand van vóór de melding.
  De Centrale Raad van Beroep zei: het kan alleen in bijzondere omstandigheden.
  Een grens van drie maanden was er niet. Het recht moest wel bestaan op de gekozen dag.
  Een melding voor Bbz, IOAW of IOAZ telde nog niet als melding voor bijstand.
  Bij een verwijtbaar late aanvraag kon de bijstand later ingaan. Dat lid veranderde in 2026 niet.
  De uitspraken staan hier met hun eigen datums. De peildatum is steeds de dag van de melding.
  Bron: artikel 44 van de Participatiewet en dossier 03, onderdelen 2 en 5.

  Regel: De bijstand gaat niet in vóór de melding, ook niet als het recht eerder bestond.
    Grondslag: artikel 44, eerste lid, Participatiewet

    @PWB-03-031 @oud-recht @wet @jurist
    Scenario: Zonder bijzondere omstandigheden gaat de bijstand in op de melding van 6 juni 2016
      Gegeven de peildatum is 6 juni 2016
      En iemand meldt zich op 6 juni 2016 en heeft recht op bijstand vanaf 15 april 2016
      En er zijn volgens het college geen bijzondere omstandigheden om eerder te beginnen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 6 juni 2016
      En de motivering noemt ECLI:NL:CRVB:2018:3283
      En verder volgt er niets

    @PWB-03-032 @oud-recht @wet @inwoner
    Scenario: Ik was dakloos toen mijn bijstand stopte en meldde me pas na vijf maanden
      Gegeven de peildatum is 22 juni 2017
      En iemand meldt zich op 22 juni 2017 en heeft recht op bijstand vanaf 30 januari 2017
      En er zijn volgens het college geen bijzondere omstandigheden om eerder te beginnen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 22 juni 2017
      En verder volgt er niets

    @PWB-03-033 @oud-recht @wet @inwoner
    Scenario: Mijn melding voor zelfstandigen van mei 2025 telt nog niet voor de bijstand
      Gegeven de peildatum is 1 juli 2025
      En iemand meldt zich op 1 juli 2025 en heeft recht op bijstand vanaf 1 mei 2025
      En een uitkering met melding op 1 mei 2025 is afgewezen
      En er zijn volgens het college geen bijzondere omstandigheden om eerder te beginnen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 1 juli 2025
      En verder volgt er niets

    @PWB-03-034 @oud-recht @wet @jurist
    Scenario: Ontstaat het recht op de dag van de melding, dan is geen oordeel nodig
      Gegeven de peildatum is 1 juli 2025
      En iemand meldt zich op 1 juli 2025 en heeft recht op bijstand vanaf 1 juli 2025
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 1 juli 2025
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-03-035 @oud-recht @wet @jurist
    Scenario: Op 1 januari 2026 geldt de oude regel niet meer
      Gegeven de peildatum is 1 januari 2026
      En iemand meldt zich op 1 januari 2026 en heeft recht op bijstand vanaf 1 december 2025
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2025
      En verder volgt er niets

  Regel: In bijzondere omstandigheden kan de bijstand eerder ingaan dan de melding, zonder vaste termijn.
    Grondslag: ECLI:NL:CRVB:2018:3283

    @PWB-03-036 @oud-recht @beleidsruimte @jurist
    Scenario: Of omstandigheden bijzonder zijn, moet het college zeggen
      Gegeven de peildatum is 6 juni 2016
      En iemand meldt zich op 6 juni 2016 en heeft recht op bijstand vanaf 15 april 2016
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of er bijzondere omstandigheden zijn
      En de bijstand kan niet eerder ingaan dan op 15 april 2016
      En verder volgt er niets

    @PWB-03-037 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik lag een half jaar in coma en krijg bijstand over die hele tijd
      Gegeven de peildatum is 1 december 2025
      En iemand meldt zich op 1 december 2025 en heeft recht op bijstand vanaf 1 juni 2025
      En er zijn volgens het college bijzondere omstandigheden om eerder te beginnen
      En het college kiest 1 juni 2025 als eerste dag van de bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 1 juni 2025
      En verder volgt er niets

    @PWB-03-038 @oud-recht @beleidsruimte @jurist
    Scenario: Een dag vóór het recht ontstond kon het college ook toen niet kiezen
      Gegeven de peildatum is 1 december 2025
      En iemand meldt zich op 1 december 2025 en heeft recht op bijstand vanaf 1 juni 2025
      En er zijn volgens het college bijzondere omstandigheden om eerder te beginnen
      En het college kiest 31 mei 2025 als eerste dag van de bijstand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.ingangsdatum
      En verder volgt er niets

  Regel: Ook vóór 2026 kon de bijstand bij een verwijtbaar late aanvraag ingaan op de dag van de aanvraag.
    Grondslag: artikel 44, derde lid, Participatiewet

    @PWB-03-061 @oud-recht @beleidsruimte @jurist
    Scenario: Of de aanvraag verwijtbaar te laat kwam, zei ook toen het college
      Gegeven de peildatum is 1 juli 2025
      En iemand meldt zich op 1 mei 2025 en heeft recht op bijstand vanaf 1 mei 2025
      En de aanvraag is ingediend op 2 mei 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de aanvraag verwijtbaar te laat kwam
      En de bijstand kan niet eerder ingaan dan op 1 mei 2025
      En verder volgt er niets

    @PWB-03-062 @oud-recht @beleidsruimte @inwoner
    Scenario: In 2025 liet ik de papieren liggen en begon mijn bijstand pas bij de aanvraag
      Gegeven de peildatum is 31 december 2025
      En iemand meldt zich op 1 december 2025 en heeft recht op bijstand vanaf 1 december 2025
      En de aanvraag is ingediend op 20 december 2025
      En de aanvraag kwam volgens het college verwijtbaar te laat
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 december 2025
      En verder volgt er niets

    @PWB-03-063 @oud-recht @interpretatie @jurist
    Scenario: Ook toen kon de bijstand niet tegelijk eerder en later ingaan
      Gegeven de peildatum is 31 december 2025
      En iemand meldt zich op 1 december 2025 en heeft recht op bijstand vanaf 1 november 2025
      En de aanvraag is ingediend op 20 december 2025
      En er zijn volgens het college bijzondere omstandigheden om eerder te beginnen
      En de aanvraag kwam volgens het college verwijtbaar te laat
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.aanvraagVerwijtbaarTeLaat
      En verder volgt er niets
