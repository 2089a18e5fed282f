# language: nl
Functionaliteit: Tijdelijk verblijf in het voorstel van december 2023
  In het voorstel telt iemand die vooropgezet tijdelijk in huis is, niet mee als kostendeler.
  Voorbeelden zijn mensen in een crisis, daklozen en mensen die dakloos dreigen te raken.
  Het voorstel noemt geen langste duur. Elk antwoord is daarom afgeleid.
  Bron: punt 14 van bijlage I bij het Programmaplan Participatiewet in Balans. Dit is geen wet geworden.

  Regel: Wie vooropgezet tijdelijk in huis is, telt niet mee als kostendeler.
    Grondslag: punt 14 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-14-062 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn broer is dakloos en slaapt hier tijdelijk, en het voorstel telt hem niet mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juni 2026 iemand van 30 jaar tijdelijk in huis
      En het aantal medebewoners met een vooropgezet tijdelijk verblijf is 1
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-14-063 @consultatie-2023 @consultatie @jurist
    Scenario: Is het verblijf niet vooropgezet tijdelijk, dan telt de medebewoner mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juni 2026 iemand van 30 jaar tijdelijk in huis
      En het aantal medebewoners met een vooropgezet tijdelijk verblijf is 0
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-14-064 @consultatie-2023 @consultatie @jurist
    Scenario: Of het verblijf vooropgezet tijdelijk is, moet iemand zeggen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juni 2026 iemand van 30 jaar tijdelijk in huis
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 1.013,90 en hoogstens € 1.419,46
      En het voorstel vraagt van wie het verblijf vooropgezet tijdelijk is
      En de norm alleenstaande is € 1.419,46 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-14-065 @consultatie-2023 @consultatie @jurist
    Scenario: Er kunnen niet meer mensen tijdelijk zijn dan er tijdelijk in huis zijn
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juni 2026 iemand van 30 jaar tijdelijk in huis
      En het aantal medebewoners met een vooropgezet tijdelijk verblijf is 2
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.vooropgezetTijdelijk
      En verder volgt er niets

    @PWB-14-066 @consultatie-2023 @consultatie @inwoner
    Scenario: Wie gewoon bij mij woont, telt ook in het voorstel mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En de norm gehuwden is € 2.027,79 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets
