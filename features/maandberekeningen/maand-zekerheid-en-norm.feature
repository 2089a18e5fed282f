# language: nl
Functionaliteit: Hoe zeker een maandberekening is, en welke norm zij gebruikt

  Een maandberekening is zo zeker als haar minst zekere deel. Over loon met een vrijlating en vakantiegeld zegt de wet niet alles.
  Dan is het antwoord afgeleid: het volgt uit de wet, maar staat er niet. Voor jongeren onder 21 ontbreekt hier de verhoging: dan is het onzeker.
  De normen komen uit artikel 20, 21, 22 en 22a van de Participatiewet, met de bedragen van januari 2026.

  Regel: Wat in de wet staat, is zeker.
    Grondslag: artikel 19, derde lid, Participatiewet

    @PWB-M-040 @maand @wet @jurist
    Scenario: Zonder inkomsten is de maand zeker
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-M-041 @maand @wet @inwoner
    Scenario: Zonder vrijlating is ook met loon de maand zeker
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand, zonder vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 600,00 aan inkomen is er € 1.315,82 in handen, € 15,60 te weinig om van te leven
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Vakantietoeslag over loon met een vrijlating is afgeleid uit de wet.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-042 @maand @interpretatie @jurist
    Scenario: Met een vrijlating is de vakantietoeslag afgeleid
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand, met de vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 150,00 vrij, € 450,00 telt mee, met € 36,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 915,50; daarvan wordt € 45,78 bewaard en € 869,72 betaald
      En met € 600,00 aan inkomen is er € 1.469,72 in handen, € 0,00 te weinig om van te leven
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Uitbetaald vakantiegeld dat elke maand al meetelde, telt niet nog een keer; dat is afgeleid.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ

    @PWB-M-043 @maand @interpretatie @inwoner
    Scenario: Mijn vakantiegeld van mei maakt het antwoord over mei minder zeker
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand, zonder vrijlating
      En de werkgever betaalt op 31 mei 2026 € 400,00 vakantiegeld
      Als de regel wordt toegepast
      Dan is met € 600,00 loon en € 400,00 vakantiegeld € 1.715,82 in handen; € 15,60 is te weinig
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-M-135 @maand @interpretatie @inwoner
    Scenario: Mijn werkgever betaalt het vakantiegeld van mei in twee gelijke delen
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand, zonder vrijlating
      En de werkgever betaalt op 31 mei 2026 tweemaal € 200,27 vakantiegeld
      Als de regel wordt toegepast
      Dan is met € 600,00 loon en € 400,54 vakantiegeld € 1.716,36 in handen; € 15,60 is te weinig
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Vakantiegeld van een andere maand is er in deze maand niet.
    Grondslag: artikel 19, tweede lid, Participatiewet

    @PWB-M-044 @maand @wet @inwoner
    Scenario: In april is het vakantiegeld van mei er nog niet
      Gegeven de peildatum is 30 april 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand, zonder vrijlating
      En de werkgever betaalt op 1 mei 2026 € 400,00 vakantiegeld
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 600,00 aan inkomen is er € 1.315,82 in handen, € 15,60 te weinig om van te leven
      En verder volgt er niets

  Regel: Onder 21 jaar is de norm lager; de verhoging rekent de berekening niet mee.
    Grondslag: artikel 20, eerste lid, onderdeel a, Participatiewet

    @PWB-M-045 @maand @wet @inwoner
    Scenario: Ik ben 20 en krijg € 328,69, zonder de verhoging
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 20 jaar met bijstand en zonder inkomsten
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 345,99; daarvan is € 328,69 in handen en wordt € 17,30 bewaard
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Vanaf 21 jaar geldt de gewone norm.
    Grondslag: artikel 21, onderdeel a, Participatiewet

    @PWB-M-046 @maand @wet @inwoner
    Scenario: Met 21 jaar krijg ik de gewone norm
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 21 jaar met bijstand en zonder inkomsten
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Is één partner jonger dan 21, dan geldt voor het paar een lagere norm.
    Grondslag: artikel 20, eerste lid, onderdeel c, Participatiewet

    @PWB-M-047 @maand @wet @jurist
    Scenario: De partner van 20 maakt de norm € 1.347,06 en het antwoord onzeker
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 34 en 20 jaar met bijstand en zonder inkomsten
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.347,06; daarvan is € 1.279,71 in handen en wordt € 67,35 bewaard
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Met AOW-leeftijd is de norm hoger.
    Grondslag: artikel 22, onderdeel a, Participatiewet

    @PWB-M-048 @maand @wet @inwoner
    Scenario: Ik heb de AOW-leeftijd en vul aan tot € 1.486,46
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar met bijstand en zonder inkomsten
      En de AOW-leeftijd is bereikt
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.564,69; daarvan is € 1.486,46 in handen en wordt € 78,23 bewaard
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Vanaf de AOW-leeftijd is er een vrijlating zonder oordeel.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-049 @maand @wet @jurist
    Scenario: Met AOW-leeftijd blijft van € 600 loon € 150 vrij, zonder dat het college beslist
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar met bijstand heeft € 500,00 gekorte AOW en verdient € 600,00 per maand
      Als de regel wordt toegepast
      Dan staat vast: van € 1.100,00 inkomsten blijft € 150,00 vrij, € 950,00 telt mee, met € 68,55 vakantietoeslag
      En bij een norm van € 1.564,69 is de bijstand € 546,14; daarvan wordt € 27,31 bewaard en € 518,83 betaald
      En met € 1.100,00 aan inkomen is er € 1.618,83 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

  Regel: Wie pas later komt wonen, deelt nog geen kosten.
    Grondslag: artikel 21, onderdeel a, Participatiewet

    @PWB-M-050 @maand @wet @inwoner
    Scenario: Mijn broer komt op 2 maart logeren; op 1 maart is hij er nog niet
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En een broer of zus van 27 jaar logeert vanaf 2 maart 2026
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En verder volgt er niets

  Regel: Zolang de norm op het college wacht, gaat de rest door.
    Grondslag: artikel 22a, vierde lid, Participatiewet

    @PWB-M-051 @maand @wet @jurist
    Scenario: De norm van een mantelzorger wacht, en het loon is al bekend
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand, zonder vrijlating
      En deze persoon woont elders bij een ouder van 70 jaar om mantelzorg te geven
      Als de regel wordt toegepast
      Dan wacht de norm: van € 600,00 inkomsten blijft € 0,00 vrij, gaat € 600,00 van de bijstand af en komt € 600,00 binnen
      En het college moet nog beslissen of de zorg intensief is
      En het college moet nog beslissen of het verblijf elders tijdelijk is
      En verder volgt er niets
