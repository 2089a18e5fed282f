# language: nl
Functionaliteit: Bufferbudget: hoeveel en hoe
  Het bufferbudget is hoogstens € 1.000 per kalenderjaar. Het college kiest zelf of het iets inzet en hoeveel.
  Het kan geld betalen, of een schuld vereffenen die ontstond doordat loon te laat is verrekend met de bijstand.
  De wet noemt alleen het maximum per jaar. Of het college meer mag betalen dan het tekort, zegt zij niet: dat is onzeker.
  Bronnen: artikel 34b van de Participatiewet; een voorbeeld van de gemeente Rotterdam over verrekenen.

  Regel: Het college zet hoogstens € 1.000 per kalenderjaar in.
    Grondslag: artikel 34b, eerste lid, Participatiewet

    @PWB-02-021 @wet-2027 @wet @inwoner
    Scenario: De gemeente hielp mij dit jaar al twee keer en nu kom ik weer tekort
      Gegeven de peildatum is 1 december 2027
      En een werkende met bijstand verdient in maand 11 € 148,49 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college zette op 1 maart 2027 al € 400,00 in en op 1 juni 2027 nog € 350,00
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 250,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 betaalt het college € 250,00 en vereffent € 0,00; het budget gaat van € 250,00 naar € 0,00
      En verder volgt er niets

    @PWB-02-075 @wet-2027 @wet @inwoner
    Scenario: De gemeente hielp mij al drie keer, waarvan twee keer op één dag
      Gegeven de peildatum is 1 december 2027
      En een werkende met bijstand verdient in maand 11 € 148,49 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college zette op 1 maart 2027 twee keer en op 1 juni 2027 één keer € 300,00 in
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 100,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 betaalt het college € 100,00 en vereffent € 0,00; het budget gaat van € 100,00 naar € 0,00
      En verder volgt er niets

    @PWB-02-022 @wet-2027 @wet @jurist
    Scenario: Eén cent meer dan het budget dat over is, kan niet
      Gegeven de peildatum is 1 december 2027
      En een werkende met bijstand verdient in maand 11 € 148,49 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college zette op 1 maart 2027 al € 400,00 in en op 1 juni 2027 nog € 350,00
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 250,01
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.betaling
      En verder volgt er niets

    @PWB-02-023 @wet-2027 @wet @inwoner
    Scenario: Mijn budget van dit jaar is op
      Gegeven de peildatum is 1 december 2027
      En een werkende met bijstand verdient in maand 11 € 148,49 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college zette op 1 maart 2027 al € 1.000,00 in
      En aan alle voorwaarden is volgens het college voldaan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 en een budget van € 0,00 kan het college niets inzetten
      En verder volgt er niets

    @PWB-02-024 @wet-2027 @wet @jurist
    Scenario: Is er nog één cent budget, dan kan het college die cent betalen
      Gegeven de peildatum is 1 december 2027
      En een werkende met bijstand verdient in maand 11 € 148,49 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college zette op 1 maart 2027 al € 999,99 in
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 0,01
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 betaalt het college € 0,01 en vereffent € 0,00; het budget gaat van € 0,01 naar € 0,00
      En verder volgt er niets

    @PWB-02-025 @wet-2027 @wet @jurist
    Scenario: Wat op de laatste dag van vorig jaar is ingezet, telt dit jaar niet mee
      Gegeven de peildatum is 1 februari 2028
      En een werkende met bijstand verdient in maand 1 € 148,49 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college zette op 31 december 2027 al € 1.000,00 in
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 300,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 betaalt het college € 300,00 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 700,00
      En verder volgt er niets

    @PWB-02-026 @wet-2027 @wet @jurist
    Scenario: Wat op de eerste dag van dit jaar is ingezet, telt mee
      Gegeven de peildatum is 1 februari 2028
      En een werkende met bijstand verdient in maand 1 € 148,49 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college zette op 1 januari 2028 al € 1.000,00 in
      En aan alle voorwaarden is volgens het college voldaan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 en een budget van € 0,00 kan het college niets inzetten
      En verder volgt er niets

  Regel: Het college kan het bufferbudget inzetten, maar het hoeft niet.
    Grondslag: artikel 34b, eerste lid, Participatiewet; artikel 34b, tweede lid, Participatiewet

    @PWB-02-027 @wet-2027 @wet @inwoner
    Scenario: De gemeente kiest ervoor om mij niets te betalen
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 0,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 248,49 betaalt het college € 0,00 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 1.000,00
      En verder volgt er niets

    @PWB-02-028 @wet-2027 @wet @inwoner
    Scenario: De gemeente vult mijn hele tekort van mei aan
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 248,49
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 248,49 betaalt het college € 248,49 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 751,51
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-02-029 @wet-2027 @interpretatie @jurist
    Scenario: Of één cent meer dan het tekort mag, zegt de wet niet
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 248,50
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 248,49 betaalt het college € 248,50 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 751,50
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Het college kan een schuld vereffenen die ontstond door het verrekenen van loon.
    Grondslag: artikel 34b, tweede lid, Participatiewet

    @PWB-02-030 @wet-2027 @wet @inwoner
    Scenario: Ik werkte in april meer dan gedacht en moet € 150 terugbetalen
      Gegeven de peildatum is 1 mei 2027
      En een werkende met bijstand verdient € 300,00, krijgt € 898,49 bijstand bij een norm van € 1.348,49 en moet € 150,00 terugbetalen
      En aan alle voorwaarden is volgens het college voldaan, het betaalt € 0,00 en vereffent € 150,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 150,00 betaalt het college € 0,00 en vereffent € 150,00; het budget gaat van € 1.000,00 naar € 850,00
      En verder volgt er niets

    @PWB-02-031 @wet-2027 @wet @jurist
    Scenario: Meer vereffenen dan de schuld kan niet
      Gegeven de peildatum is 1 mei 2027
      En een werkende met bijstand verdient € 300,00, krijgt € 898,49 bijstand bij een norm van € 1.348,49 en moet € 150,00 terugbetalen
      En aan alle voorwaarden is volgens het college voldaan, het betaalt € 0,00 en vereffent € 150,01
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.vereffening
      En verder volgt er niets

    @PWB-02-032 @wet-2027 @wet @jurist
    Scenario: Zonder schuld valt er niets te vereffenen
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan, het betaalt € 0,00 en vereffent € 0,01
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.vereffening
      En verder volgt er niets

    @PWB-02-033 @wet-2027 @wet @jurist
    Scenario: Is er een schuld, dan zegt het college ook hoeveel het vereffent
      Gegeven de peildatum is 1 mei 2027
      En een werkende met bijstand verdient € 300,00, krijgt € 898,49 bijstand bij een norm van € 1.348,49 en moet € 150,00 terugbetalen
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 100,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 150,00, het budget is € 1.000,00, aan te vullen is € 150,00 en te vereffenen is € 150,00
      En het college moet zeggen welk bedrag het vereffent
      En verder volgt er niets

    @PWB-02-076 @wet-2027 @wet @jurist
    Scenario: Van een schuld tellen ook de centen
      Gegeven de peildatum is 1 mei 2027
      En een werkende met bijstand verdient € 300,00, krijgt € 898,49 bijstand bij een norm van € 1.348,49 en moet € 150,55 terugbetalen
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 100,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 150,00, het budget is € 1.000,00, aan te vullen is € 150,00 en te vereffenen is € 150,55
      En het college moet zeggen welk bedrag het vereffent
      En verder volgt er niets

    @PWB-02-034 @wet-2027 @wet @jurist
    Scenario: Een schuld die hoger is dan het budget, kan niet helemaal worden vereffend
      Gegeven de peildatum is 1 mei 2027
      En een werkende met bijstand verdient € 300,00, krijgt € 898,49 bijstand bij een norm van € 1.348,49 en moet € 1.000,01 terugbetalen
      En aan alle voorwaarden is volgens het college voldaan, het betaalt € 0,00 en vereffent € 1.000,01
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.vereffening
      En verder volgt er niets

    @PWB-02-035 @wet-2027 @wet @jurist
    Scenario: Het college kan tegelijk betalen en vereffenen tot het budget op is
      Gegeven de peildatum is 1 mei 2027
      En een werkende met bijstand verdient € 300,00, krijgt € 48,49 bijstand bij een norm van € 1.348,49 en moet € 150,00 terugbetalen
      En aan alle voorwaarden is volgens het college voldaan, het betaalt € 850,00 en vereffent € 150,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 1.000,00 betaalt het college € 850,00 en vereffent € 150,00; het budget gaat van € 1.000,00 naar € 0,00
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-02-036 @wet-2027 @wet @jurist
    Scenario: Samen één cent meer dan het budget kan niet
      Gegeven de peildatum is 1 mei 2027
      En een werkende met bijstand verdient € 300,00, krijgt € 48,49 bijstand bij een norm van € 1.348,49 en moet € 150,00 terugbetalen
      En aan alle voorwaarden is volgens het college voldaan, het betaalt € 850,01 en vereffent € 150,00
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.betaling
      En verder volgt er niets
