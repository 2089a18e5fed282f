# language: nl
Functionaliteit: Wat een huishouden in een maand in handen heeft

  Bijstand is de norm min het inkomen. Maar wat is dan het inkomen, wat blijft er vrij, en wat bewaart de gemeente
  tot juni? Een maandberekening stelt die vragen aan de wetswijzigingen die dan gelden, in de volgorde van de wet.
  Eerst komt wat meetelt en het vermogen, dan de norm. Daarna het inkomen met de vrijlating, en wat de gemeente betaalt.
  Ontbreekt een oordeel, dan vraagt de berekening daarom. Zegt geen tekst hoe het verder gaat, dan houdt zij daar op.
  De bedragen zijn met de hand berekend: 5 % van de bijstand wordt bewaard, over loon is 8 % vakantietoeslag opgebouwd.

  Regel: De bijstand is de norm min het inkomen, en vakantietoeslag over het loon telt elke maand als inkomen mee.
    Grondslag: artikel 19, tweede lid, Participatiewet; artikel 19, derde lid, Participatiewet

    @PWB-M-001 @maand @wet @jurist
    Scenario: Zonder inkomsten betaalt de gemeente de norm zonder vakantietoeslag
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      Als de regel wordt toegepast
      Dan staat vast: van € 0,00 inkomsten blijft € 0,00 vrij, € 0,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 1.401,50; daarvan wordt € 70,08 bewaard en € 1.331,42 betaald
      En met € 0,00 aan inkomen is er € 1.331,42 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-002 @maand @wet @inwoner
    Scenario: Ik verdien € 600 en kom toch € 15,60 tekort
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het college geeft geen vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 600,00 aan inkomen is er € 1.315,82 in handen, € 15,60 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-003 @maand @wet @inwoner
    Scenario: Na de verhoging van juli kom ik nog steeds € 15,60 tekort
      Gegeven de peildatum is 1 december 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het college geeft geen vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.419,46 is de bijstand € 771,46; daarvan wordt € 38,57 bewaard en € 732,89 betaald
      En met € 600,00 aan inkomen is er € 1.332,89 in handen, € 15,60 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-004 @maand @wet @inwoner
    Scenario: Het vakantiegeld van mijn werkgever mag ik houden
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand, zonder vrijlating
      En de werkgever betaalt op 20 mei 2026 € 400,00 vakantiegeld
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 600,00 aan inkomen en € 400,00 vakantiegeld is er € 1.715,82 in handen, € 15,60 te weinig om van te leven
      En verder volgt er niets

  Regel: Wat van het loon vrij blijft, gaat niet van de bijstand af.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-005 @maand @interpretatie @inwoner
    Scenario: Met de vrijlating houd ik € 138,30 meer over dan de norm
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het college geeft de vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 150,00 vrij, € 450,00 telt mee, met € 36,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 915,50; daarvan wordt € 45,78 bewaard en € 869,72 betaald
      En met € 600,00 aan inkomen is er € 1.469,72 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-006 @maand @wet @jurist
    Scenario: Zonder oordeel over de vrijlating vraagt de berekening daarom
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En zijn alvast bekend de norm van € 1.401,50, € 600,00 aan inkomsten die meetellen en € 600,00 die binnenkomt
      En het college moet nog beslissen over de vrijlating
      En verder volgt er niets

    @PWB-M-126 @maand @wet @jurist
    Scenario: Zonder AOW, kinderen of beperking blijft de vraag over de vrijlating
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En deze persoon heeft geen AOW, geen kinderen, geen urenbeperking en geen mantelzorg elders
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En zijn alvast bekend de norm van € 1.401,50, € 600,00 aan inkomsten die meetellen en € 600,00 die binnenkomt
      En het college moet nog beslissen over de vrijlating
      En verder volgt er niets

    @PWB-M-007 @maand @interpretatie @inwoner
    Scenario: Wij werken allebei en hebben ieder een vrijlating
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 34 en 30 jaar met bijstand verdienen € 600,00 en € 200,00 per maand
      En het college geeft beide partners de vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 800,00 inkomsten blijft € 200,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 2.002,13 is de bijstand € 1.354,13; daarvan wordt € 67,71 bewaard en € 1.286,42 betaald
      En met € 800,00 aan inkomen is er € 2.086,42 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-008 @maand @interpretatie @jurist
    Scenario: Een oordeel dat geen versie kent, wordt geweigerd bij zijn schakel
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En de vraag noemt een oordeel dat geen versie kent
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.vrijlating.gunfactor
      En verder volgt er niets

    @PWB-M-009 @maand @interpretatie @jurist
    Scenario: Loon van een partner die er niet is, wordt geweigerd
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het loon is van een partner die er niet is
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.inkomsten[0].wie
      En verder volgt er niets

  Regel: Loon telt mee over de periode waarin het is verdiend.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet

    @PWB-M-010 @maand @wet @inwoner
    Scenario: Mijn weekloon loopt over het eind van de maand heen
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 150,00 per week
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En zijn alvast bekend de norm van € 1.401,50 en € 750,00 die binnenkomt
      En het college moet nog beslissen welk deel van de weken meetelt
      En verder volgt er niets

    @PWB-M-011 @maand @beleidsruimte @jurist
    Scenario: Het college rekent van die weken € 70 mee
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 150,00 per week
      En van de weken die maar voor een deel in de maand liggen, rekent het college € 70,00 mee, zonder vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 670,00 inkomsten blijft € 0,00 vrij, € 670,00 telt mee, met € 53,60 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 677,90; daarvan wordt € 33,90 bewaard en € 644,00 betaald
      En met € 750,00 aan inkomen is er € 1.394,00 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

  Regel: Een versie die op de peildatum niet geldt, houdt de berekening op.
    Grondslag: artikel 32, vijfde lid, Participatiewet

    @PWB-M-012 @maand @wet @jurist
    Scenario: De regels van 2027 gelden nog niet in maart 2026
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het inkomen wordt verrekend volgens wet-2027
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En zijn alvast bekend de norm van € 1.401,50 en € 600,00 die binnenkomt
      En verder volgt er niets

  Regel: In een maand onder de norm kan het college volgens het voorstel bufferbudget inzetten.
    Grondslag: punt 2 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-M-013 @maand @consultatie @inwoner
    Scenario: Het bufferbudget vult mijn tekort van € 15,60 aan
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het bufferbudget is dat van het voorstel, en het college vult € 15,60 aan, zonder vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 600,00 aan inkomen en € 15,60 bufferbudget is er € 1.331,42 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets
