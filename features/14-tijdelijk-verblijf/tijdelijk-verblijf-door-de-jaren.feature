# language: nl
Functionaliteit: Dezelfde vraag over kostendelers op acht dagen
  Een alleenstaande van 35 jaar met bijstand woont samen met iemand van 40 jaar.
  De normen veranderen op 1 januari en op 1 juli. De regel zelf verandert niet.
  De bedragen van 2027 zijn nog niet bekend.
  Bron: artikel 21 en 22a van de Participatiewet, met de bedragen van dossier 00, tabel B en D.

  Regel: Met één kostendelende medebewoner is de norm de helft van de norm voor gehuwden.
    Grondslag: artikel 22a, eerste lid, Participatiewet

    @PWB-14-051 @geldend @wet @jurist
    Scenario: Op 30 juni 2025 gelden de bedragen van het eerste halfjaar
      Gegeven de peildatum is 30 juni 2025
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 961,04
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-14-052 @geldend @wet @inwoner
    Scenario: Op 1 juli 2025 ga ik € 16,86 omhoog
      Gegeven de peildatum is 1 juli 2025
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 977,90
      En verder volgt er niets

    @PWB-14-053 @geldend @wet @inwoner
    Scenario: Op oudejaarsdag 2025 vraag ik wat mijn norm is
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 977,90
      En verder volgt er niets

    @PWB-14-054 @geldend @wet @inwoner
    Scenario: Op nieuwjaarsdag 2026 stel ik dezelfde vraag
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.001,07
      En verder volgt er niets

    @PWB-14-055 @geldend @wet @jurist
    Scenario: Op 30 juni 2026 is het bedrag nog hetzelfde
      Gegeven de peildatum is 30 juni 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.001,07
      En verder volgt er niets

    @PWB-14-056 @geldend @wet @jurist
    Scenario: Op 1 juli 2026 gelden de bedragen van het tweede halfjaar
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En verder volgt er niets

    @PWB-14-057 @geldend @wet @jurist
    Scenario: Op 31 december 2026 is het bedrag nog bekend
      Gegeven de peildatum is 31 december 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En verder volgt er niets

  Regel: Wie 27 jaar of ouder is, telt ook in 2027 mee.
    Grondslag: artikel 19a, eerste lid, Participatiewet

    @PWB-14-058 @geldend @wet @inwoner
    Scenario: Op 1 januari 2027 kan niemand mij nog zeggen hoe hoog mijn norm is
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: De uitzondering voor mantelzorg geldt vanaf 1 januari 2026.
    Grondslag: artikel 22a, vierde lid, Participatiewet

    @PWB-14-059 @wet-2026 @wet @jurist
    Scenario: De nieuwe regel is er nog niet op de dag voor de ingang
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets

  Regel: De oude regel eindigt op 31 december 2025.
    Grondslag: artikel 19a, eerste lid, Participatiewet

    @PWB-14-060 @oud-recht @wet @jurist
    Scenario: De oude regel is er niet meer op 1 januari 2026
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2025
      En verder volgt er niets

    @PWB-14-061 @oud-recht @wet @jurist
    Scenario: Hoe de regel vóór 2025 luidde, is niet opgenomen
      Gegeven de peildatum is 31 december 2024
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de regel geldt vanaf 1 januari 2025
      En verder volgt er niets
