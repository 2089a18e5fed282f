# language: nl
Functionaliteit: Bufferbudget op de dag waarop de wet begint
  Het bufferbudget bestaat vanaf 1 januari 2027. Daarvoor was er niets wat erop leek.
  De gemeente mag het in 2026 dus nog niet inzetten op grond van de wet.
  Het bedrag van € 1.000 stijgt niet mee met de prijzen: artikel 38 en 39 noemen het niet.
  Bronnen: artikel 34b van de Participatiewet, Stb. 2025, 312 en 313.

  Regel: Het bufferbudget bestaat vanaf 1 januari 2027.
    Grondslag: artikel 34b, eerste lid, Participatiewet

    @PWB-02-044 @geldend @wet @inwoner
    Scenario: Ik kom op 31 december 2025 tekort door verrekenen
      Gegeven de peildatum is 31 december 2025
      En een werkende met bijstand verdient in maand 12 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-02-045 @geldend @wet @inwoner
    Scenario: Ik kom op 1 januari 2026 tekort door verrekenen
      Gegeven de peildatum is 1 januari 2026
      En een werkende met bijstand verdient in maand 1 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-02-046 @geldend @wet @jurist
    Scenario: Op 31 december 2026 is er nog geen bufferbudget
      Gegeven de peildatum is 31 december 2026
      En een werkende met bijstand verdient in maand 12 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-02-047 @geldend @wet @jurist
    Scenario: Op 1 januari 2027 is er een bufferbudget
      Gegeven de peildatum is 1 januari 2027
      En een werkende met bijstand verdient in maand 1 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 248,49, het budget is € 1.000,00 en aan te vullen is € 248,49
      En het college moet zeggen welk bedrag het betaalt
      En verder volgt er niets

    @PWB-02-048 @wet-2027 @wet @jurist
    Scenario: De wet van 2027 geldt nog niet op 31 december 2026
      Gegeven de peildatum is 31 december 2026
      En een werkende met bijstand verdient in maand 12 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 100,00
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets
