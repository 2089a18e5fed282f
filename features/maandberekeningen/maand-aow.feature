# language: nl
Functionaliteit: Een maand met AOW: loon, klein pensioen en wie welke AOW kan hebben

  De tabellen van artikel 11, 12 en 13 van de regeling zijn voor wie de AOW-leeftijd nog niet heeft. Daarna geldt artikel 14.
  Over gekorte AOW is er dan een eigen percentage, en over ander inkomen daarnaast 8 procent, zonder sprongen.
  Over loon zonder gekorte AOW zegt artikel 14 niets. Dan is de maand niet te bepalen.
  Van een particulier pensioen blijft een klein bedrag vrij (artikel 33, vijfde lid). Dat rekent de maand niet uit; het antwoord zegt dat.
  Alle loon begon in januari 2026. De bedragen zijn die van januari 2026.

  Regel: Over loon naast gekorte AOW is de vakantietoeslag 8 procent.
    Grondslag: artikel 14, eerste lid, onderdeel a, Regeling Participatiewet, IOAW en IOAZ; artikel 14, tweede lid, Regeling Participatiewet, IOAW en IOAZ

    @PWB-M-114 @maand @wet @inwoner
    Scenario: Ik heb een kleine AOW en verdien er nog € 1.200 bij
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar met bijstand heeft € 400,00 gekorte AOW en verdient € 1.200,00 per maand
      Als de regel wordt toegepast
      Dan staat vast: van € 1.600,00 inkomsten blijft € 285,00 vrij, € 1.315,00 telt mee, met € 99,24 vakantietoeslag
      En bij een norm van € 1.564,69 is de bijstand € 150,45; daarvan wordt € 7,52 bewaard en € 142,93 betaald
      En met € 1.600,00 aan inkomen is er € 1.742,93 in handen, € 0,00 te weinig om van te leven
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-M-115 @maand @wet @jurist
    Scenario: Met AOW-leeftijd springt de vakantietoeslag niet: één cent onder de grens van artikel 11
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar met bijstand heeft € 400,00 gekorte AOW en verdient € 1.161,38 per maand
      Als de regel wordt toegepast
      Dan staat vast: van € 1.561,38 inkomsten blijft € 285,00 vrij, € 1.276,38 telt mee, met € 96,15 vakantietoeslag
      En bij een norm van € 1.564,69 is de bijstand € 192,16; daarvan wordt € 9,61 bewaard en € 182,55 betaald
      En met € 1.561,38 aan inkomen is er € 1.743,93 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-116 @maand @wet @jurist
    Scenario: Met AOW-leeftijd springt de vakantietoeslag niet: precies de grens van artikel 11
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar met bijstand heeft € 400,00 gekorte AOW en verdient € 1.161,39 per maand
      Als de regel wordt toegepast
      Dan staat vast: van € 1.561,39 inkomsten blijft € 285,00 vrij, € 1.276,39 telt mee, met € 96,15 vakantietoeslag
      En bij een norm van € 1.564,69 is de bijstand € 192,15; daarvan wordt € 9,61 bewaard en € 182,54 betaald
      En met € 1.561,39 aan inkomen is er € 1.743,93 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

  Regel: Zonder gekorte AOW zegt artikel 14 niets over vakantietoeslag over loon.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet; artikel 14, tweede lid, Regeling Participatiewet, IOAW en IOAZ

    @PWB-M-117 @maand @wet @jurist
    Scenario: Een AOW-leeftijd zonder AOW, met € 600 loon
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar met bijstand verdient € 600,00 per maand
      En de AOW-leeftijd is bereikt
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En is alvast bekend de norm van € 1.564,69, met € 600,00 inkomsten, € 150,00 vrij, € 450,00 minder bijstand
      En is alvast bekend dat er € 600,00 binnenkomt
      En verder volgt er niets

  Regel: Zonder loon met opbouw van vakantiegeld is er geen tabel nodig.
    Grondslag: artikel 22, onderdeel a, Participatiewet

    @PWB-M-137 @maand @wet @inwoner
    Scenario: Ik heb de AOW-leeftijd en geen AOW; mijn eerste loon komt pas in april
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar met bijstand werkt sinds 1 april 2026 voor € 600,00; het eerste loon komt op 25 april 2026
      En de AOW-leeftijd is bereikt
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.564,69; daarvan is € 1.486,46 in handen en wordt € 78,23 bewaard
      En verder volgt er niets

    @PWB-M-138 @maand @wet @inwoner
    Scenario: Ik heb de AOW-leeftijd en geen AOW; het vakantiegeld zit in mijn loon
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar heeft twee banen: € 400,00 en € 200,00 per maand, met vakantiegeld in elk loon
      En de AOW-leeftijd is bereikt
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 150,00 vrij, € 450,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.564,69 is de bijstand € 1.114,69; daarvan wordt € 55,73 bewaard en € 1.058,96 betaald
      En met € 600,00 aan inkomen is er € 1.658,96 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

  Regel: Van een particulier pensioen blijft een klein bedrag vrij; de maand rekent dat niet uit en zegt dat.
    Grondslag: artikel 14, eerste lid, onderdeel a, Regeling Participatiewet, IOAW en IOAZ

    @PWB-M-118 @maand @wet @inwoner
    Scenario: Naast mijn AOW heb ik € 26,50 pensioen
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar met bijstand heeft € 1.000,00 gekorte AOW en € 26,50 pensioen per maand
      Als de regel wordt toegepast
      Dan staat vast: van € 1.026,50 inkomsten blijft € 0,00 vrij, € 1.026,50 telt mee, met € 65,10 vakantietoeslag
      En bij een norm van € 1.564,69 is de bijstand € 473,09; daarvan wordt € 23,65 bewaard en € 449,44 betaald
      En met € 1.026,50 aan inkomen is er € 1.475,94 in handen, € 10,52 te weinig om van te leven
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-M-119 @maand @wet @inwoner
    Scenario: Ik heb alleen gekorte AOW
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar met bijstand heeft AOW-leeftijd en € 1.000,00 gekorte AOW
      Als de regel wordt toegepast
      Dan staat vast: van € 1.000,00 inkomsten blijft € 0,00 vrij, € 1.000,00 telt mee, met € 65,10 vakantietoeslag
      En bij een norm van € 1.564,69 is de bijstand € 499,59; daarvan wordt € 24,98 bewaard en € 474,61 betaald
      En met € 1.000,00 aan inkomen is er € 1.474,61 in handen, € 11,85 te weinig om van te leven
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Onder de AOW-leeftijd is er geen klein pensioen dat vrij blijft.
    Grondslag: artikel 21, onderdeel a, Participatiewet

    @PWB-M-139 @maand @wet @inwoner
    Scenario: Mijn uitkering van € 600 telt helemaal mee, en dat is zeker
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand heeft een uitkering van € 600,00 per maand
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 600,00 aan inkomen is er € 1.315,82 in handen, € 15,60 te weinig om van te leven
      En het antwoord is zeker
      En verder volgt er niets

  Regel: De soort AOW past bij het huishouden.
    Grondslag: artikel 14, eerste lid, Regeling Participatiewet, IOAW en IOAZ

    @PWB-M-120 @maand @wet @jurist
    Scenario: Wie de AOW-leeftijd niet heeft bereikt, heeft geen AOW
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 67 jaar met bijstand heeft geen AOW-leeftijd en € 1.000,00 gekorte AOW
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.inkomsten[0].soort
      En verder volgt er niets

    @PWB-M-121 @maand @wet @jurist
    Scenario: De AOW van een alleenstaande hoort niet bij een paar
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 70 en 68 jaar met AOW-leeftijd hebben € 1.000,00 gekorte AOW, van de soort aow-alleenstaande
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.inkomsten[0].soort
      En verder volgt er niets

    @PWB-M-122 @maand @wet @jurist
    Scenario: De AOW van een paar met één AOW hoort niet bij een paar met twee
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 70 en 68 jaar met AOW-leeftijd hebben € 1.000,00 gekorte AOW, van de soort aow-een-echtgenoot
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.inkomsten[0].soort
      En verder volgt er niets

    @PWB-M-123 @maand @wet @inwoner
    Scenario: Wij hebben allebei AOW, samen € 1.000
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 70 en 68 jaar met AOW-leeftijd hebben € 1.000,00 gekorte AOW, van de soort aow-beide-echtgenoten
      Als de regel wordt toegepast
      Dan staat vast: van € 1.000,00 inkomsten blijft € 0,00 vrij, € 1.000,00 telt mee, met € 67,80 vakantietoeslag
      En bij een norm van € 2.144,16 is de bijstand € 1.076,36; daarvan wordt € 53,82 bewaard en € 1.022,54 betaald
      En met € 1.000,00 aan inkomen is er € 2.022,54 in handen, € 14,41 te weinig om van te leven
      En verder volgt er niets

  Regel: Alleen een alleenstaande ouder heeft de vrijlating van artikel 31, tweede lid, onderdeel r.
    Grondslag: artikel 31, tweede lid, onderdeel r, Participatiewet

    @PWB-M-124 @maand @wet @jurist
    Scenario: Wie een partner heeft, is geen alleenstaande ouder
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 34 en 36 jaar met bijstand en zonder inkomsten
      En er zijn kinderen
      En deze persoon zorgt als alleenstaande ouder voor een kind tot 12 jaar
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.belanghebbende.alleenstaandeOuderKindTot12
      En verder volgt er niets

    @PWB-M-125 @maand @wet @jurist
    Scenario: Zonder kinderen is niemand een alleenstaande ouder
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En deze persoon zorgt als alleenstaande ouder voor een kind tot 12 jaar
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.belanghebbende.alleenstaandeOuderKindTot12
      En verder volgt er niets

    @PWB-M-140 @maand @wet @jurist
    Scenario: Ook een partner is geen alleenstaande ouder
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 34 en 36 jaar met bijstand en zonder inkomsten
      En er zijn kinderen
      En de partner zorgt als alleenstaande ouder voor een kind tot 12 jaar
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.partner.alleenstaandeOuderKindTot12
      En verder volgt er niets
