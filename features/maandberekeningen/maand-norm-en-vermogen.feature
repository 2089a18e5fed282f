# language: nl
Functionaliteit: De norm, het vermogen, giften en juni in een maandberekening

  Wie met anderen in huis woont, heeft een lagere norm. Wie te veel spaargeld heeft, heeft geen recht. Giften boven
  de grens kunnen inkomen zijn, als het college dat vindt. In juni betaalt de gemeente de vakantietoeslag die zij
  bewaarde. En van 2027 zijn de normen nog niet bekend: dan houdt de berekening op, met wat al bekend is.
  De bedragen zijn met de hand berekend uit de artikelen die bij elke regel staan.

  Regel: Wie kosten deelt, heeft een lagere norm.
    Grondslag: artikel 19a, eerste lid, Participatiewet

    @PWB-M-014 @maand @wet @inwoner
    Scenario: Mijn broer van 27 woont bij mij
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En een broer of zus van 27 jaar woont in
      Als de regel wordt toegepast
      Dan staat vast: van € 0,00 inkomsten blijft € 0,00 vrij, € 0,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.001,07 is de bijstand € 1.001,07; daarvan wordt € 50,05 bewaard en € 951,02 betaald
      En met € 0,00 aan inkomen is er € 951,02 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-015 @maand @wet @inwoner
    Scenario: Mijn broer van 26 telt nog niet mee
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En een broer of zus van 26 jaar woont in
      Als de regel wordt toegepast
      Dan staat vast: van € 0,00 inkomsten blijft € 0,00 vrij, € 0,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 1.401,50; daarvan wordt € 70,08 bewaard en € 1.331,42 betaald
      En met € 0,00 aan inkomen is er € 1.331,42 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

  Regel: Met te veel vermogen is er geen recht op bijstand.
    Grondslag: artikel 19, eerste lid, onderdeel b, Participatiewet

    @PWB-M-016 @maand @wet @inwoner
    Scenario: Met precies € 8.000 spaargeld heb ik recht
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En het spaargeld is € 8.000,00
      Als de regel wordt toegepast
      Dan staat vast: van € 0,00 inkomsten blijft € 0,00 vrij, € 0,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 1.401,50; daarvan wordt € 70,08 bewaard en € 1.331,42 betaald
      En met € 0,00 aan inkomen is er € 1.331,42 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-017 @maand @wet @jurist
    Scenario: Met één cent meer is er geen recht
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En het spaargeld is € 8.000,01
      Als de regel wordt toegepast
      Dan is er geen recht op bijstand en is er € 0,00 in handen
      En verder volgt er niets

    @PWB-M-128 @maand @wet @inwoner
    Scenario: Met drie rekeningen van € 2.666,67 heb ik één cent te veel
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En er zijn drie spaarrekeningen met elk € 2.666,67
      Als de regel wordt toegepast
      Dan is er geen recht op bijstand en is er € 0,00 in handen
      En verder volgt er niets

  Regel: Giften boven € 1.200 per jaar kunnen als inkomen meetellen.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-M-018 @maand @wet @inwoner
    Scenario: Een gift van € 1.200 verandert niets
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 maart 2026 komt er een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan staat vast: van € 0,00 inkomsten blijft € 0,00 vrij, € 0,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 1.401,50; daarvan wordt € 70,08 bewaard en € 1.331,42 betaald
      En met € 0,00 aan inkomen is er € 1.331,42 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-019 @maand @interpretatie @jurist
    Scenario: Van een gift van € 1.500 rekent het college € 300 als inkomen van die maand
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 maart 2026 komt er een gift van € 1.500,00; het college vindt niets ervan verantwoord en rekent haar als inkomen
      Als de regel wordt toegepast
      Dan staat vast: van € 0,00 inkomsten blijft € 0,00 vrij, € 300,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 1.101,50; daarvan wordt € 55,08 bewaard en € 1.046,42 betaald
      En met € 0,00 aan inkomen is er € 1.046,42 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

  Regel: In juni betaalt de gemeente de vakantietoeslag die zij bewaarde.
    Grondslag: artikel 45, eerste lid, Participatiewet

    @PWB-M-020 @maand @wet @inwoner
    Scenario: In juni krijg ik de € 840 die de gemeente bewaarde
      Gegeven de peildatum is 1 juni 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de gemeente bewaarde al € 840,00 aan vakantietoeslag
      Als de regel wordt toegepast
      Dan staat vast: van € 0,00 inkomsten blijft € 0,00 vrij, € 0,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 1.401,50; daarvan wordt € 70,08 bewaard en € 1.331,42 betaald
      En met € 0,00 aan inkomen en € 840,00 vakantietoeslag is er € 2.171,42 in handen, € 0,00 te weinig, en bewaart de gemeente € 70,08
      En verder volgt er niets

    @PWB-M-021 @maand @interpretatie @jurist
    Scenario: In juni moet bekend zijn wat de gemeente bewaarde
      Gegeven de peildatum is 1 juni 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code ontbreekt bij situatie.bijstand.bewaard
      En verder volgt er niets

  Regel: Over een deel van een maand is er bijstand over dat deel; hoe dat wordt berekend, staat er niet.
    Grondslag: artikel 45, derde lid, Participatiewet

    @PWB-M-022 @maand @wet @inwoner
    Scenario: Mijn bijstand begint op 10 maart
      Gegeven de peildatum is 31 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de bijstand begon op 10 maart 2026
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En is alvast bekend dat er € 0,00 binnenkomt
      En verder volgt er niets

  Regel: Zolang de normen van een jaar niet bekend zijn, houdt de berekening daar op.
    Grondslag: artikel 21, onderdeel a, Participatiewet

    @PWB-M-023 @maand @wet @jurist
    Scenario: Wat iemand in maart 2027 in handen heeft, is nog niet te zeggen
      Gegeven de peildatum is 1 maart 2027
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En is alvast bekend dat er € 600,00 binnenkomt
      En verder volgt er niets
