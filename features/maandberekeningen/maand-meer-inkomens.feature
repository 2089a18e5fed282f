# language: nl
Functionaliteit: Meer dan één inkomen in een maandberekening

  Iemand kan twee werkgevers hebben, of werk naast een uitkering. De vrijlating hoort bij al het loon van één persoon samen.
  De vakantietoeslag volgt uit elk inkomen apart. Van welk loon de vrijlating af gaat, zegt de wet niet.
  Dan houdt de berekening op, met wat al bekend is. Is er maar één antwoord mogelijk, dan rekent zij door.
  De bedragen zijn met de hand berekend: 25 % vrijlating, 8 % vakantietoeslag, 5 % van de bijstand wordt bewaard.

  Regel: Wie bij twee werkgevers vakantiegeld opbouwt, heeft met een vrijlating nog geen uitkomst.
    Grondslag: artikel 31, vierde lid, Participatiewet

    @PWB-M-031 @maand @interpretatie @inwoner
    Scenario: Ik heb twee banen en een vrijlating, en de wet zegt niet hoe het verder gaat
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar heeft twee banen: € 400,00 en € 200,00 per maand, beide met opbouw van vakantiegeld
      En het college geeft de vrijlating
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En is alvast bekend de norm van € 1.401,50, met € 600,00 inkomsten, € 150,00 vrij, € 450,00 minder bijstand
      En is alvast bekend dat er € 600,00 binnenkomt
      En verder volgt er niets

    @PWB-M-032 @maand @interpretatie @jurist
    Scenario: Ook als maar één van de twee werkgevers vakantiegeld opbouwt
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar heeft twee banen: € 400,00 met opbouw van vakantiegeld, en € 200,00 met vakantiegeld in het loon
      En het college geeft de vrijlating
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En is alvast bekend de norm van € 1.401,50, met € 600,00 inkomsten, € 150,00 vrij, € 450,00 minder bijstand
      En is alvast bekend dat er € 600,00 binnenkomt
      En verder volgt er niets

  Regel: Zonder vrijlating volgt de vakantietoeslag uit elk loon apart.
    Grondslag: artikel 19, tweede lid, Participatiewet

    @PWB-M-033 @maand @wet @inwoner
    Scenario: Mijn twee banen tellen zonder vrijlating samen voor € 648 mee
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar heeft twee banen: € 400,00 en € 200,00 per maand, beide met opbouw van vakantiegeld
      En het college geeft geen vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 600,00 aan inkomen is er € 1.315,82 in handen, € 15,60 te weinig om van te leven
      En verder volgt er niets

  Regel: Zit het vakantiegeld in elk loon, dan maakt het niet uit van welk loon de vrijlating af gaat.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-034 @maand @interpretatie @inwoner
    Scenario: Met vakantiegeld in elk loon houd ik van twee banen € 150 vrij
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar heeft twee banen: € 400,00 en € 200,00 per maand, met vakantiegeld in elk loon
      En het college geeft de vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 150,00 vrij, € 450,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 951,50; daarvan wordt € 47,58 bewaard en € 903,92 betaald
      En met € 600,00 aan inkomen is er € 1.503,92 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-035 @maand @interpretatie @jurist
    Scenario: De vrijlating is hoger dan het eerste loon: de rest gaat van het tweede af
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar heeft twee banen: € 50,00 en € 550,00 per maand, met vakantiegeld in elk loon
      En het college geeft de vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 150,00 vrij, € 450,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 951,50; daarvan wordt € 47,58 bewaard en € 903,92 betaald
      En met € 600,00 aan inkomen is er € 1.503,92 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-036 @maand @interpretatie @inwoner
    Scenario: Mijn baan met opbouw is gestopt, dus alleen mijn andere loon telt
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar heeft twee banen: € 300,00 met opbouw van vakantiegeld, en € 600,00 met vakantiegeld in het loon
      En het eerste werk stopt na 28 februari 2026, en het college geeft de vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 150,00 vrij, € 450,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 951,50; daarvan wordt € 47,58 bewaard en € 903,92 betaald
      En met € 600,00 aan inkomen is er € 1.503,92 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

  Regel: De vrijlating hoort bij loon uit werk, niet bij een uitkering.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-037 @maand @interpretatie @inwoner
    Scenario: Naast mijn uitkering van € 300 werk ik, en € 100 van dat loon blijft vrij
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar heeft een uitkering van € 300,00 en werk voor € 400,00, beide met opbouw van vakantiegeld
      En het college geeft de vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 700,00 inkomsten blijft € 100,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 700,00 aan inkomen is er € 1.415,82 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

  Regel: De partner heeft een eigen vrijlating en een eigen oordeel.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-038 @maand @wet @inwoner
    Scenario: Over mijn vrijlating is beslist, over die van mijn partner nog niet
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 34 en 30 jaar met bijstand verdienen € 600,00 en € 200,00 per maand
      En het college geeft de vrijlating
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En zijn alvast bekend de norm van € 2.002,13, € 800,00 aan inkomsten die meetellen en € 800,00 die binnenkomt
      En het college moet nog beslissen over de vrijlating
      En verder volgt er niets

    @PWB-M-039 @maand @interpretatie @jurist
    Scenario: Alleen de partner werkt, en heeft een vrijlating van € 150
      Gegeven de peildatum is 1 maart 2026
      En van twee partners van 34 en 30 jaar met bijstand verdient alleen de tweede € 600,00 per maand
      En het college geeft alleen de partner de vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 150,00 vrij, € 450,00 telt mee, met € 36,00 vakantietoeslag
      En bij een norm van € 2.002,13 is de bijstand € 1.516,13; daarvan wordt € 75,81 bewaard en € 1.440,32 betaald
      En met € 600,00 aan inkomen is er € 2.040,32 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-136 @maand @interpretatie @inwoner
    Scenario: Wij werken allebei, en alleen ik heb een vrijlating
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 34 en 30 jaar met bijstand verdienen € 600,00 en € 200,00 per maand
      En het college geeft de vrijlating, maar de partner niet
      Als de regel wordt toegepast
      Dan staat vast: van € 800,00 inkomsten blijft € 150,00 vrij, € 650,00 telt mee, met € 52,00 vakantietoeslag
      En bij een norm van € 2.002,13 is de bijstand € 1.300,13; daarvan wordt € 65,01 bewaard en € 1.235,12 betaald
      En met € 800,00 aan inkomen is er € 2.035,12 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets
