# language: nl
Functionaliteit: Bufferbudget: wanneer kan het
  Wie naast de bijstand werkt, heeft soms een maand te weinig geld, omdat loon en bijstand achteraf worden verrekend.
  Vanaf 2027 kan de gemeente dan een bufferbudget inzetten, tot € 1.000 per kalenderjaar. Een aanvraag is niet nodig.
  De regel rekent uit hoeveel er tekort is en hoeveel budget er nog is. De rest is aan het college.
  Een tekort is alles onder de bijstandsnorm in een maand. De norm is hier zonder vakantietoeslag, want die komt in juni.
  De wet zegt dat niet met zoveel woorden. Daarom is bijna elk antwoord afgeleid.
  Bronnen: artikel 34b van de Participatiewet, Stb. 2025, 312 en 313. Een rekenvoorbeeld van de wetgever is niet gevonden.

  Regel: Het bufferbudget is er alleen voor wie inkomen uit arbeid én algemene bijstand ontvangt.
    Grondslag: artikel 34b, eerste lid, Participatiewet

    @PWB-02-001 @wet-2027 @wet @inwoner
    Scenario: Ik werk en heb geen bijstand meer
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 0,00 bijstand, bij een norm van € 1.348,49
      En deze persoon ontvangt geen algemene bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoort niet bij de doelgroep
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-02-002 @wet-2027 @wet @inwoner
    Scenario: Ik heb bijstand en werk niet
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 0,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En deze persoon ontvangt geen inkomen uit arbeid
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoort niet bij de doelgroep
      En verder volgt er niets

  Regel: Er is een maand waarin deze persoon of het gezin minder heeft dan de bijstandsnorm.
    Grondslag: artikel 34b, eerste lid, onderdeel a, Participatiewet

    @PWB-02-003 @wet-2027 @wet @inwoner
    Scenario: Ik had in mei € 1.100 en kom dus geld tekort
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 248,49, het budget is € 1.000,00 en aan te vullen is € 248,49
      En het college moet zeggen welk bedrag het betaalt
      En verder volgt er niets

    @PWB-02-004 @wet-2027 @wet @jurist
    Scenario: Wie precies de norm heeft, heeft geen tekort
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 448,49 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 0,00 en een budget van € 1.000,00 kan het college niets inzetten
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-02-005 @wet-2027 @wet @jurist
    Scenario: Eén cent onder de norm is een tekort
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 448,48 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 0,01, het budget is € 1.000,00 en aan te vullen is € 0,01
      En het college moet zeggen welk bedrag het betaalt
      En verder volgt er niets

    @PWB-02-006 @wet-2027 @wet @inwoner
    Scenario: In maart hield ik over, maar in april kwam ik tekort
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maart € 700,00 en in april € 100,00, met elke maand € 900,00 bijstand en een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 348,49, het budget is € 1.000,00 en aan te vullen is € 348,49
      En het college moet zeggen welk bedrag het betaalt
      En verder volgt er niets

    @PWB-02-007 @wet-2027 @wet @inwoner
    Scenario: Ik kwam in maart én in april tekort
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maart € 200,00 en in april € 100,00, met elke maand € 900,00 bijstand en een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 596,98, het budget is € 1.000,00 en aan te vullen is € 596,98
      En het college moet zeggen welk bedrag het betaalt
      En verder volgt er niets

    @PWB-02-008 @wet-2027 @wet @jurist
    Scenario: Ander geld in die maand telt mee als beschikbaar
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En in die maand is er ook € 248,49 uit andere middelen
      En aan alle voorwaarden is volgens het college voldaan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 0,00 en een budget van € 1.000,00 kan het college niets inzetten
      En verder volgt er niets

    @PWB-02-009 @wet-2027 @wet @jurist
    Scenario: Eén cent minder ander geld laat een tekort over
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En in die maand is er ook € 248,48 uit andere middelen
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 0,01
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 0,01 betaalt het college € 0,01 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 999,99
      En verder volgt er niets

    @PWB-02-010 @wet-2027 @wet @jurist
    Scenario: Een schuld zonder maand onder de norm opent het bufferbudget niet
      Gegeven de peildatum is 1 mei 2027
      En een werkende met bijstand verdient € 448,49, krijgt € 900,00 bijstand bij een norm van € 1.348,49 en moet € 150,00 terugbetalen
      En aan alle voorwaarden is volgens het college voldaan, het betaalt € 0,00 en vereffent € 150,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 0,00 en een budget van € 1.000,00 kan het college niets inzetten
      En verder volgt er niets

    @PWB-02-011 @wet-2027 @wet @jurist
    Scenario: Dezelfde maand twee keer invullen kan niet
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En ook in maand 5 verdient deze persoon € 100,00, met € 900,00 bijstand en een norm van € 1.348,49
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.maanden
      En verder volgt er niets

    @PWB-02-012 @wet-2027 @wet @jurist
    Scenario: Zonder maand met cijfers is er geen tekort
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand van wie geen maand is ingevuld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 0,00 en een budget van € 1.000,00 kan het college niets inzetten
      En de norm bufferbudget-maximum is € 1.000,00 vanaf 1 januari 2027
      En verder volgt er niets

  Regel: Het tekort komt doordat inkomsten worden verrekend en het inkomen daardoor wisselt.
    Grondslag: artikel 34b, eerste lid, onderdeel a, Participatiewet

    @PWB-02-013 @wet-2027 @wet @inwoner
    Scenario: Ik kom tekort omdat de gemeente mij een maatregel oplegde
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En volgens het college komt het tekort ergens anders door, zoals een maatregel
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 248,49 en een budget van € 1.000,00 kan het college niets inzetten
      En verder volgt er niets

    @PWB-02-014 @wet-2027 @wet @inwoner
    Scenario: Mijn loon is elke maand hetzelfde
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En volgens het college wisselt het inkomen niet door verrekenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 248,49 en een budget van € 1.000,00 kan het college niets inzetten
      En verder volgt er niets

    @PWB-02-015 @wet-2027 @wet @jurist
    Scenario: Het college zei nog niet of het inkomen door verrekenen wisselt
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college betaalt € 100,00, maar zei nog niet of het inkomen door verrekenen wisselt
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 248,49, het budget is € 1.000,00 en aan te vullen is € 248,49
      En het college moet zeggen of het inkomen door verrekenen wisselt
      En verder volgt er niets

    @PWB-02-016 @wet-2027 @wet @jurist
    Scenario: Het college zei nog niet waardoor het tekort komt
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college betaalt € 100,00, maar zei nog niet of het tekort door verrekenen komt
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 248,49, het budget is € 1.000,00 en aan te vullen is € 248,49
      En het college moet zeggen of het tekort door verrekenen komt
      En verder volgt er niets

  Regel: Het bufferbudget helpt volgens het college om in deeltijd of helemaal te werken.
    Grondslag: artikel 34b, eerste lid, onderdeel b, Participatiewet

    @PWB-02-017 @wet-2027 @wet @jurist
    Scenario: Zonder het oordeel over werk is er nog geen antwoord
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college betaalt € 100,00, maar zei nog niet of dit helpt om te werken
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 248,49, het budget is € 1.000,00 en aan te vullen is € 248,49
      En het college moet zeggen of het bufferbudget helpt om te werken
      En verder volgt er niets

    @PWB-02-018 @wet-2027 @wet @inwoner
    Scenario: De gemeente vindt dat het geld mij niet helpt om te blijven werken
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En volgens het college helpt het bufferbudget niet om te werken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 248,49 en een budget van € 1.000,00 kan het college niets inzetten
      En verder volgt er niets

  Regel: Het bufferbudget maakt volgens het college het inkomen in een of meer maanden stabiel.
    Grondslag: artikel 34b, tweede lid, Participatiewet

    @PWB-02-019 @wet-2027 @wet @jurist
    Scenario: Zonder het oordeel over een stabiel inkomen is er nog geen antwoord
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En het college betaalt € 100,00, maar zei nog niet of dit het inkomen stabiel maakt
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 248,49, het budget is € 1.000,00 en aan te vullen is € 248,49
      En het college moet zeggen of het bufferbudget het inkomen stabiel maakt
      En verder volgt er niets

    @PWB-02-020 @wet-2027 @wet @jurist
    Scenario: Maakt het geld het inkomen niet stabiel, dan kan het college niets inzetten
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En volgens het college maakt het bufferbudget het inkomen niet stabiel
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 248,49 en een budget van € 1.000,00 kan het college niets inzetten
      En verder volgt er niets
