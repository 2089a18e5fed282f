# language: nl
Functionaliteit: Begin en einde, loon op een andere dag, bufferbudget en fouten in een maandberekening

  Bijstand is er per kalendermaand. Loon telt in de maand van het werk, maar is er pas als het wordt betaald.
  Daardoor kan een eerste maand heel krap zijn. Bufferbudget is er alleen voor wie loon én bijstand heeft.
  Wat in de vraag niet klopt, komt terug met een code en de plaats van de fout.

  Regel: Een maand is heel van de eerste tot en met de laatste dag.
    Grondslag: artikel 45, eerste lid, Participatiewet

    @PWB-M-067 @maand @wet @inwoner
    Scenario: Mijn bijstand begon op 1 maart; de gemeente bewaart daarna € 70,08
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de bijstand begon op 1 maart 2026
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En bewaart de gemeente in totaal € 70,08
      En verder volgt er niets

    @PWB-M-068 @maand @wet @inwoner
    Scenario: Mijn bijstand eindigt na 31 maart: dat is nog een hele maand
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de bijstand eindigt na 31 maart 2026
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En verder volgt er niets

    @PWB-M-069 @maand @wet @inwoner
    Scenario: De gemeente bewaarde al € 300 en na maart € 370,08
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de gemeente bewaarde al € 300,00 aan vakantietoeslag
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En bewaart de gemeente in totaal € 370,08
      En verder volgt er niets

  Regel: Over een deel van een maand is niet te bepalen wat er is.
    Grondslag: artikel 45, derde lid, Participatiewet

    @PWB-M-070 @maand @wet @jurist
    Scenario: Eindigt de bijstand na 30 maart, dan is maart geen hele maand
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de bijstand eindigt na 30 maart 2026
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En is alvast bekend dat er € 0,00 binnenkomt
      En verder volgt er niets

  Regel: Zonder bijstand in de maand is er niets te berekenen.
    Grondslag: artikel 45, eerste lid, Participatiewet

    @PWB-M-071 @maand @interpretatie @jurist
    Scenario: Begint de bijstand op 1 april, dan wordt maart geweigerd
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de bijstand begon op 1 april 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.bijstand
      En verder volgt er niets

    @PWB-M-072 @maand @interpretatie @jurist
    Scenario: Eindigde de bijstand in februari, dan wordt maart geweigerd
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de bijstand eindigt na 28 februari 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.bijstand
      En verder volgt er niets

  Regel: Loon telt in de maand van het werk, ook als het later komt.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet

    @PWB-M-073 @maand @wet @inwoner
    Scenario: Mijn eerste loon telt in februari al mee, maar komt pas in maart
      Gegeven de peildatum is 1 februari 2026
      En een alleenstaande van 34 jaar met bijstand werkt sinds 1 februari 2026 voor € 600,00; het eerste loon komt op 5 maart 2026
      En het college geeft geen vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 0,00 aan inkomen is er € 715,82 in handen, € 615,60 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-074 @maand @wet @inwoner
    Scenario: Na mijn werk komt het loon van februari nog, naast hele bijstand
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand werkt sinds 1 februari 2026 voor € 600,00; het eerste loon komt op 5 maart 2026
      En het werk stopt na 28 februari 2026
      Als de regel wordt toegepast
      Dan staat vast: van € 0,00 inkomsten blijft € 0,00 vrij, € 0,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 1.401,50; daarvan wordt € 70,08 bewaard en € 1.331,42 betaald
      En met € 600,00 aan inkomen is er € 1.931,42 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

  Regel: Een onbelaste vergoeding is geen inkomen.
    Grondslag: artikel 31, tweede lid, onderdeel g, Participatiewet

    @PWB-M-075 @maand @wet @inwoner
    Scenario: Wat ik van mijn werkgever voor mijn reizen krijg, telt niet mee
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand, zonder vrijlating
      En op 25 maart 2026 komt er € 50,00 onbelaste vergoeding over maart 2026
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 600,00 aan inkomen is er € 1.315,82 in handen, € 15,60 te weinig om van te leven
      En verder volgt er niets

  Regel: De gemeente mag loon per vier weken afronden op hele euro's.
    Grondslag: artikel 45, eerste lid, Participatiewet

    @PWB-M-076 @maand @beleidsruimte @jurist
    Scenario: Van € 541,67 maakt de gemeente € 541
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 45 jaar met bijstand verdient via een uitzendbureau € 500,00 per vier weken
      En de gemeente rondt dat loon af op hele euro's, en geeft geen vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 541,00 inkomsten blijft € 0,00 vrij, € 541,00 telt mee, met € 43,28 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 817,22; daarvan wordt € 40,86 bewaard en € 776,36 betaald
      En met € 500,00 aan inkomen is er € 1.276,36 in handen, € 55,06 te weinig om van te leven
      En verder volgt er niets

  Regel: Bufferbudget is er alleen voor wie loon én bijstand heeft.
    Grondslag: punt 2 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-M-077 @maand @consultatie @inwoner
    Scenario: Met € 1.301 loon krijg ik geen bijstand, en ook geen bufferbudget
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 1.301,00 per maand, zonder vrijlating
      En het bufferbudget is dat van het voorstel
      Als de regel wordt toegepast
      Dan staat vast: van € 1.301,00 inkomsten blijft € 0,00 vrij, € 1.301,00 telt mee, met € 101,41 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 0,00; daarvan wordt € 0,00 bewaard en € 0,00 betaald
      En met € 1.301,00 aan inkomen is er € 1.301,00 in handen, € 30,42 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-078 @maand @consultatie @jurist
    Scenario: Wie een uitkering heeft en geen loon, krijgt geen bufferbudget
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand heeft een uitkering van € 600,00 per maand
      En het bufferbudget is dat van het voorstel
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 600,00 aan inkomen is er € 1.315,82 in handen, € 15,60 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-079 @maand @consultatie @jurist
    Scenario: Met € 15,59 budget over kan het college geen € 15,60 betalen
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het college zette op 5 februari 2026 al € 984,41 bufferbudget in
      En het bufferbudget is dat van het voorstel, en het college vult € 15,60 aan, zonder vrijlating
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.bufferbudget.betaling
      En verder volgt er niets

  Regel: Wat in de vraag niet klopt, wordt geweigerd.
    Grondslag: artikel 45, eerste lid, Participatiewet

    @PWB-M-080 @maand @interpretatie @jurist
    Scenario: Iemand van 17 heeft geen bijstand
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 17 jaar met bijstand en zonder inkomsten
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.belanghebbende.leeftijd
      En verder volgt er niets

    @PWB-M-081 @maand @interpretatie @jurist
    Scenario: Een versie die niet bestaat, wordt geweigerd
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En de vraag noemt voor het inkomen een versie die niet bestaat
      Als de regel wordt toegepast
      Dan wordt de versie voor het inkomen geweigerd met code onbekende-keuze
      En verder volgt er niets

    @PWB-M-082 @maand @interpretatie @jurist
    Scenario: Een getal is geen naam van een versie
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En de vraag noemt voor het inkomen een getal als versie
      Als de regel wordt toegepast
      Dan wordt de versie voor het inkomen geweigerd met code verkeerd-type
      En verder volgt er niets

    @PWB-M-083 @maand @interpretatie @jurist
    Scenario: Het college kan niet meer meerekenen dan er is
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 150,00 per week
      En van de weken die maar voor een deel in de maand liggen, rekent het college € 300,01 mee, zonder vrijlating
      Als de regel wordt toegepast
      Dan wordt het oordeel over het eerste inkomen geweigerd met code tegenstrijdig
      En verder volgt er niets
