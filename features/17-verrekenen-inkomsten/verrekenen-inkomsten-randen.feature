# language: nl
Functionaliteit: Geld dat niet precies bij de maanden met bijstand past
  Een eindejaarsuitkering over hele maanden is te verdelen. Over halve maanden zegt geen regel hoe dat gaat.
  Zonder bijstand in een maand telt er in die maand niets mee.
  Een onbelaste vergoeding telt niet mee, ook niet als zij na de bijstand komt.
  Bronnen: artikel 32 van de Participatiewet, en punt 17 van bijlage I van het programmaplan.

  Regel: Hoort uitgesteld loon maar voor een deel bij de bijstand in de maand, dan zegt het college welk deel.
    Grondslag: artikel 32, tweede lid, Participatiewet; artikel 45, eerste lid, Participatiewet

    @PWB-17-090 @oud-recht @wet @inwoner
    Scenario: Mijn bijstand begon op 10 december en op 20 december kwam de eindejaarsuitkering
      Gegeven de peildatum is 20 december 2026
      En deze persoon heeft bijstand vanaf 10 december 2026
      En op 20 december 2026 komt er € 1.200,00 eindejaarsuitkering over 1 januari 2026 tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt minstens € 0,00 en hoogstens € 1.200,00 mee
      En het college moet nog zeggen welk deel bij deze maand hoort
      En verder volgt er niets

    @PWB-17-091 @oud-recht @wet @inwoner
    Scenario: Ik werkte alleen in december en kreeg daar een eindejaarsuitkering over
      Gegeven de peildatum is 20 december 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 20 december 2026 komt er € 60,00 eindejaarsuitkering over 1 december 2026 tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 60,00 mee als inkomen
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Uitgesteld loon over halve maanden is ook in het voorstel niet te verdelen.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-17-092 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik begon midden in januari en kreeg vanaf juli bijstand
      Gegeven de peildatum is 20 december 2026
      En deze persoon heeft bijstand vanaf 1 juli 2026
      En op 20 december 2026 komt er € 1.200,00 eindejaarsuitkering over 15 januari 2026 tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt minstens € 0,00 en hoogstens € 1.200,00 mee, en deze persoon moet zelf melden
      En het college moet nog zeggen welk deel bij deze maand hoort
      En verder volgt er niets

    @PWB-17-093 @consultatie-2023 @consultatie @jurist
    Scenario: Ook als de bijstand midden in een maand begint, zegt het college welk deel telt
      Gegeven de peildatum is 20 december 2026
      En deze persoon heeft bijstand vanaf 10 juli 2026
      En op 20 december 2026 komt er € 1.200,00 eindejaarsuitkering over 1 januari 2026 tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt minstens € 0,00 en hoogstens € 1.200,00 mee, en deze persoon moet zelf melden
      En het college moet nog zeggen welk deel bij deze maand hoort
      En verder volgt er niets

  Regel: In het voorstel telt niets mee in een maand zonder bijstand, en een onbelaste vergoeding nooit.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-17-094 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn loon van april kwam op 31 maart, een dag voor mijn bijstand begon
      Gegeven de peildatum is 31 maart 2026
      En deze persoon heeft bijstand vanaf 1 april 2026
      En op 31 maart 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-095 @consultatie-2023 @consultatie @inwoner
    Scenario: Na mijn bijstand kreeg ik reiskosten terug over twee maanden
      Gegeven de peildatum is 31 maart 2026
      En deze persoon heeft bijstand van 1 januari 2026 tot en met 31 maart 2026
      En op 15 april 2026 komt er € 80,00 onbelaste vergoeding over 1 februari 2026 tot en met 31 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-096 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik heb twee banen, de een betaalt per maand en de ander per vier weken
      Gegeven de peildatum is 31 maart 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 31 maart 2026 komt er € 500,00 loon over 1 maart 2026 tot en met 31 maart 2026
      En op 22 maart 2026 komt er € 400,00 loon over vier weken van 23 februari 2026 tot en met 22 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 900,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets
