# language: nl
Functionaliteit: De randen van de kostendelersnorm bij tijdelijk verblijf
  Soms is een oordeel van het college niet nodig, omdat het de norm niet verandert.
  Soms heeft het college een deel gezegd en blijft er één vraag over.
  En soms past wat het college zegt niet bij de mensen die in huis zijn.
  Bronnen: artikel 18, 19a, 20, 22 en 22a van de Participatiewet, bedragen per 1 juli 2026.

  Regel: Heeft de echtgenoot AOW, dan rekent ieder van de twee met de norm voor die situatie.
    Grondslag: artikel 22a, eerste lid, Participatiewet; artikel 22a, tweede lid, Participatiewet

    @PWB-14-073 @wet-2026 @wet @inwoner
    Scenario: Mijn man heeft AOW en ik nog niet, en onze dochter van 30 woont bij ons
      Gegeven de peildatum is 1 juli 2026
      En gehuwden hebben bijstand, de een is 60 jaar zonder AOW en de ander 70 jaar met AOW
      En in huis woont ook iemand van 30 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.885,96
      En verder volgt er niets

    @PWB-14-074 @wet-2026 @wet @jurist
    Scenario: Wie 60 jaar is, heeft de AOW-leeftijd niet bereikt
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 60 jaar met AOW heeft bijstand
      En in huis woont ook iemand van 30 jaar
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.pensioengerechtigd
      En verder volgt er niets

    @PWB-14-075 @wet-2026 @wet @jurist
    Scenario: Ook een echtgenoot van 60 jaar heeft de AOW-leeftijd niet bereikt
      Gegeven de peildatum is 1 juli 2026
      En gehuwden hebben bijstand, de een is 70 jaar zonder AOW en de ander 60 jaar met AOW
      En in huis woont ook iemand van 30 jaar
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.partnerPensioengerechtigd
      En verder volgt er niets

  Regel: Geldt de kostendelersnorm niet, dan hoeft het college niets te zeggen over de mantelzorg.
    Grondslag: artikel 19a, eerste lid, Participatiewet

    @PWB-14-076 @wet-2026 @wet @inwoner
    Scenario: Ik ben 20 en woon bij mijn oma om haar te verzorgen
      Gegeven de peildatum is 1 juli 2026
      En een mantelzorger van 20 jaar met bijstand heeft het hoofdverblijf bij iemand van 80 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 350,42
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-14-077 @wet-2026 @wet @inwoner
    Scenario: Ik verzorg mijn zoon van 26 en woon bij hem
      Gegeven de peildatum is 1 juli 2026
      En een mantelzorger van 45 jaar met bijstand heeft het hoofdverblijf bij iemand van 26 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Is alleen bekend dat het verblijf tijdelijk is, dan blijft de vraag over de zorgbehoefte over.
    Grondslag: artikel 19a, eerste lid, Participatiewet

    @PWB-14-078 @wet-2026 @wet @inwoner
    Scenario: De gemeente weet dat ik tijdelijk bij mijn moeder ben, maar niet hoe ziek zij is
      Gegeven de peildatum is 1 juli 2026
      En een mantelzorger van 45 jaar met bijstand heeft het hoofdverblijf bij iemand van 80 jaar
      En volgens het college woont de mantelzorger tijdelijk elders
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 1.013,90 en hoogstens € 1.419,46
      En het college moet zeggen of de zorgbehoefte intensief is
      En verder volgt er niets

  Regel: Het college laat alleen mensen buiten beschouwing die hier hun hoofdverblijf hebben.
    Grondslag: artikel 19a, eerste lid, Participatiewet

    @PWB-14-079 @wet-2026 @interpretatie @inwoner
    Scenario: De gemeente telt één van mijn twee dakloze vrienden niet mee, en van de ander weet ik het nog niet
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 55 jaar met bijstand heeft sinds 1 juni 2026 mensen van 28 en 40 jaar tijdelijk in huis
      En het aantal tijdelijke medebewoners dat het college buiten beschouwing laat is 1
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 1.013,90 en hoogstens € 1.419,46
      En het college moet zeggen wie zijn hoofdverblijf elders heeft
      En verder volgt er niets

    @PWB-14-080 @wet-2026 @interpretatie @jurist
    Scenario: Logeert iedereen, dan is er niemand om buiten beschouwing te laten
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 55 jaar met bijstand heeft sinds 15 juni 2026 iemand van 28 jaar tijdelijk in huis
      En volgens het college is het aantal tijdelijke medebewoners met een hoofdverblijf elders 1
      En het aantal tijdelijke medebewoners dat het college buiten beschouwing laat is 1
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.buitenBeschouwing
      En verder volgt er niets

    @PWB-14-081 @wet-2026 @beleidsruimte @jurist
    Scenario: Logeert iedereen, dan is er geen termijn van de gemeente
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juli 2025 iemand van 30 jaar tijdelijk in huis
      En volgens het college is het aantal tijdelijke medebewoners met een hoofdverblijf elders 1
      En de gemeente telt tijdelijke medebewoners hoogstens 12 maanden niet mee
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En verder volgt er niets

  Regel: Ook in 2025 kon een gemeente een termijn kiezen.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-14-082 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn zus is hier langer dan een jaar en telt voor de gemeente mee
      Gegeven de peildatum is 30 december 2025
      En een alleenstaande van 35 jaar met bijstand heeft sinds 30 december 2024 iemand van 30 jaar tijdelijk in huis, die hier woont
      En de gemeente telt tijdelijke medebewoners hoogstens 12 maanden niet mee
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1, de norm is € 977,90, en het beleid loopt tot en met 29 december 2025
      En verder volgt er niets

  Regel: Ook in het voorstel geldt de kostendelersnorm niet voor wie zelf jonger is dan 21 jaar.
    Grondslag: punt 14 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-14-083 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik ben 20 en een dakloze kennis slaapt bij mij
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 20 jaar met bijstand heeft sinds 1 juni 2026 iemand van 40 jaar tijdelijk in huis
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 350,42
      En het antwoord is afgeleid
      En verder volgt er niets
