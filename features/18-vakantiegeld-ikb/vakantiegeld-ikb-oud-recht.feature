# language: nl
Functionaliteit: Vakantiegeld naast de bijstand tot en met 31 december 2026
  Wie werkt, bouwt vakantiegeld op bij de werkgever. De gemeente telt dat elke maand al mee als inkomen.
  Hoeveel dat is, staat in tabellen. Die gelden voor inkomen dat in 2026 is ontvangen.
  De tabellen maken sprongen: één cent meer loon geeft soms tientallen euro's minder vakantietoeslag. Zo staan ze er echt.
  Van de bijstand bewaart de gemeente 5 procent tot juni. Wat zij uitbetaalt, is de rest.
  Iemand komt te kort als loon en uitbetaling samen lager zijn dan de norm zonder vakantietoeslag.
  Bronnen: artikel 19 en 45 van de Participatiewet, en dossier 18.
  Ook artikel 9 tot en met 14 van de Regeling Participatiewet, IOAW en IOAZ.

  Regel: Vakantietoeslag die iemand opbouwt over loon telt elke maand mee.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ; artikel 11, Regeling Participatiewet, IOAW en IOAZ; artikel 19, tweede lid, Participatiewet

    @PWB-18-001 @oud-recht @wet @inwoner
    Scenario: Ik verdien € 600 en kom elke maand € 15,60 te kort
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 48,00 vakantietoeslag en de bijstand is € 753,50
      En de gemeente betaalt € 715,82 uit, bewaart € 37,68 tot juni, en er is € 15,60 te weinig
      En verder volgt er niets

    @PWB-18-077 @oud-recht @wet @inwoner
    Scenario: Ik heb drie kleine banen die elk € 200 betalen
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon met drie banen elk € 200,00, met kortingen en opbouw van vakantiegeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 48,00 vakantietoeslag en de bijstand is € 753,50
      En de gemeente betaalt € 715,82 uit, bewaart € 37,68 tot juni, en er is € 15,60 te weinig
      En verder volgt er niets

    @PWB-18-002 @oud-recht @wet @inwoner
    Scenario: Ik verdien € 300 en kom elke maand € 7,80 te kort
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 300,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 24,00 vakantietoeslag en de bijstand is € 1.077,50
      En de gemeente betaalt € 1.023,62 uit, bewaart € 53,88 tot juni, en er is € 7,80 te weinig
      En verder volgt er niets

    @PWB-18-003 @oud-recht @wet @inwoner
    Scenario: Ik verdien € 1.200 en kom elke maand € 28,66 te kort
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 1.200,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 93,33 vakantietoeslag en de bijstand is € 108,17
      En de gemeente betaalt € 102,76 uit, bewaart € 5,41 tot juni, en er is € 28,66 te weinig
      En verder volgt er niets

    @PWB-18-004 @oud-recht @wet @jurist
    Scenario: Eén cent onder € 876,39 is de vakantietoeslag 8 procent
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 876,38 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 70,11 vakantietoeslag en de bijstand is € 455,01
      En de gemeente betaalt € 432,26 uit, bewaart € 22,75 tot juni, en er is € 22,78 te weinig
      En de norm vakantietoeslag is 5 % vanaf 1 januari 2009
      En verder volgt er niets

    @PWB-18-005 @oud-recht @wet @jurist
    Scenario: Bij precies € 876,39 gaat er € 20,77 af
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 876,39 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 49,34 vakantietoeslag en de bijstand is € 475,77
      En de gemeente betaalt € 451,98 uit, bewaart € 23,79 tot juni, en er is € 3,05 te weinig
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-18-006 @oud-recht @wet @jurist
    Scenario: Eén cent onder € 1.059,26 gaat er nog € 20,77 af
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 1.059,25 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 63,97 vakantietoeslag en de bijstand is € 278,28
      En de gemeente betaalt € 264,37 uit, bewaart € 13,91 tot juni, en er is € 7,80 te weinig
      En verder volgt er niets

    @PWB-18-007 @oud-recht @wet @jurist
    Scenario: Bij precies € 1.059,26 gaat er nog maar € 2,67 af
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 1.059,26 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 82,07 vakantietoeslag en de bijstand is € 260,17
      En de gemeente betaalt € 247,16 uit, bewaart € 13,01 tot juni, en er is € 25,00 te weinig
      En verder volgt er niets

    @PWB-18-008 @oud-recht @wet @jurist
    Scenario: Met vakantietoeslag is het inkomen één cent lager dan de norm
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 1.300,15 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 101,34 vakantietoeslag en de bijstand is € 0,01
      En de gemeente betaalt € 0,01 uit, bewaart € 0,00 tot juni, en er is € 31,26 te weinig
      En verder volgt er niets

  Regel: Is het inkomen met vakantietoeslag niet lager dan de norm, dan is er geen bijstand.
    Grondslag: artikel 19, eerste lid, onderdeel a, Participatiewet; artikel 11, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-009 @oud-recht @wet @inwoner
    Scenario: Door vakantiegeld dat ik nog niet heb, krijg ik geen bijstand en kom ik te kort
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 1.300,16 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 101,34 vakantietoeslag en de bijstand is € 0,00
      En de gemeente betaalt € 0,00 uit, bewaart € 0,00 tot juni, en er is € 31,26 te weinig
      En verder volgt er niets

    @PWB-18-010 @oud-recht @wet @jurist
    Scenario: Eén cent onder € 2.175,48 is het 8 procent min € 2,67
      Gegeven de peildatum is 1 juli 2026
      En bij een norm van € 2.027,79 verdient deze persoon € 2.175,47 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 171,37 vakantietoeslag en de bijstand is € 0,00
      En de gemeente betaalt € 0,00 uit, bewaart € 0,00 tot juni, en er is € 0,00 te weinig
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-18-011 @oud-recht @wet @jurist
    Scenario: Bij precies € 2.175,48 is het 5,02 procent min € 1,68
      Gegeven de peildatum is 1 juli 2026
      En bij een norm van € 2.027,79 verdient deze persoon € 2.175,48 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 107,53 vakantietoeslag en de bijstand is € 0,00
      En de gemeente betaalt € 0,00 uit, bewaart € 0,00 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

  Regel: Van de bijstand is 5 procent vakantietoeslag, die de gemeente in juni betaalt.
    Grondslag: artikel 19, derde lid, Participatiewet; artikel 45, eerste lid, Participatiewet

    @PWB-18-012 @oud-recht @wet @inwoner
    Scenario: Ik heb geen inkomen en de gemeente bewaart elke maand vakantiegeld tot juni
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 heeft deze persoon geen inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 1.401,50
      En de gemeente betaalt € 1.331,42 uit, bewaart € 70,08 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-013 @oud-recht @wet @jurist
    Scenario: De norm van 2024 is zonder vakantietoeslag € 1.219,64
      Gegeven de peildatum is 1 januari 2024
      En bij een norm van € 1.283,83 heeft deze persoon geen inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 1.283,83
      En de gemeente betaalt € 1.219,64 uit, bewaart € 64,19 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-014 @oud-recht @wet @jurist
    Scenario: De norm voor jongeren van 2024 is zonder vakantietoeslag € 301,09
      Gegeven de peildatum is 1 januari 2024
      En bij een norm van € 316,94 heeft deze persoon geen inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 316,94
      En de gemeente betaalt € 301,09 uit, bewaart € 15,85 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-015 @oud-recht @wet @jurist
    Scenario: De norm van 2021 is € 1.024,76 en € 53,94 vakantietoeslag
      Gegeven de peildatum is 1 juli 2021
      En bij een norm van € 1.078,70 heeft deze persoon geen inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 1.078,70
      En de gemeente betaalt € 1.024,76 uit, bewaart € 53,94 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-016 @oud-recht @wet @jurist
    Scenario: De norm voor gehuwden van 2021 is € 1.463,95 en € 77,05 vakantietoeslag
      Gegeven de peildatum is 1 juli 2021
      En bij een norm van € 1.541,00 heeft deze persoon geen inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 1.541,00
      En de gemeente betaalt € 1.463,95 uit, bewaart € 77,05 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-017 @oud-recht @wet @inwoner
    Scenario: Over mijn alimentatie is geen vakantiegeld en ik kom niets te kort
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 heeft deze persoon € 600,00 inkomen zonder vakantiegeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 801,50
      En de gemeente betaalt € 761,42 uit, bewaart € 40,08 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

  Regel: Vakantiegeld dat al meetelde tijdens de opbouw, telt bij uitbetaling niet nog een keer mee.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ; artikel 11, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-018 @oud-recht @wet @inwoner
    Scenario: In mei krijg ik € 576 vakantiegeld van mijn werkgever en ik mag het houden
      Gegeven de peildatum is 31 mei 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 600,00 netto en komt er € 576,00 opgebouwd vakantiegeld bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 48,00 vakantietoeslag en de bijstand is € 753,50
      En de gemeente betaalt € 715,82 uit, bewaart € 37,68 tot juni, en er is € 15,60 te weinig
      En € 576,00 uitbetaald vakantiegeld telt niet nog een keer mee
      En verder volgt er niets

  Regel: Vakantiegeld of IKB dat elke maand is uitbetaald, is inkomen van die maand.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-019 @oud-recht @interpretatie @inwoner
    Scenario: Het uitzendbureau betaalt mijn vakantiegeld elke maand uit
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 648,00 netto met elke maand vakantiegeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 753,50
      En de gemeente betaalt € 715,82 uit, bewaart € 37,68 tot juni, en er is € 0,00 te weinig
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-18-020 @oud-recht @interpretatie @inwoner
    Scenario: Mijn werkgever betaalt mijn keuzebudget elke maand uit
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 648,00 netto met elke maand een keuzebudget
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 753,50
      En de gemeente betaalt € 715,82 uit, bewaart € 37,68 tot juni, en er is € 0,00 te weinig
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-18-021 @oud-recht @wet @inwoner
    Scenario: Ik spaar mijn keuzebudget op en niemand kan zeggen of het elke maand meetelt
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 600,00 netto en bouwt een keuzebudget op
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Een oordeel van het college bestaat bij vakantiegeld niet.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-022 @oud-recht @wet @jurist
    Scenario: Het college kan niet besluiten het vakantiegeld vrij te laten
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      En het college wil het vakantiegeld niet laten meetellen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.vakantiegeldVrijlaten
      En verder volgt er niets
