# language: nl
Functionaliteit: De andere tabellen van de vakantietoeslag in 2026
  Voor een uitkering uit vroeger werk, voor werk zonder heffingskorting en voor AOW gelden andere tabellen.
  Elke grens heeft hier twee scenario's, één cent uit elkaar.
  Bronnen: artikel 12, 13 en 14 van de Regeling Participatiewet, IOAW en IOAZ (2026) en dossier 18.

  Regel: Over inkomen uit vroegere arbeid met de algemene heffingskorting geldt de tabel van artikel 12.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ; artikel 12, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-023 @oud-recht @wet @jurist
    Scenario: Eén cent onder € 672,38 is de vakantietoeslag 8 procent
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 krijgt deze persoon € 672,37 netto uit werk van vroeger en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 53,79 vakantietoeslag en de bijstand is € 675,34
      En de gemeente betaalt € 641,57 uit, bewaart € 33,77 tot juni, en er is € 17,48 te weinig
      En verder volgt er niets

    @PWB-18-024 @oud-recht @wet @inwoner
    Scenario: Mijn WW stijgt één cent naar € 672,38 en er telt € 19,23 minder vakantiegeld mee
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 krijgt deze persoon € 672,38 netto uit werk van vroeger en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 34,56 vakantietoeslag en de bijstand is € 694,56
      En de gemeente betaalt € 659,83 uit, bewaart € 34,73 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-025 @oud-recht @wet @jurist
    Scenario: Eén cent onder € 726,15 is de vakantietoeslag 5,14 procent
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 krijgt deze persoon € 726,14 netto uit werk van vroeger en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 37,32 vakantietoeslag en de bijstand is € 638,04
      En de gemeente betaalt € 606,14 uit, bewaart € 31,90 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-026 @oud-recht @wet @jurist
    Scenario: Bij precies € 726,15 is het 8 procent min € 20,77
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 krijgt deze persoon € 726,15 netto uit werk van vroeger en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 37,32 vakantietoeslag en de bijstand is € 638,03
      En de gemeente betaalt € 606,13 uit, bewaart € 31,90 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-027 @oud-recht @wet @jurist
    Scenario: Boven € 726,15 loopt het op met 8 procent
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 krijgt deze persoon € 800,00 netto uit werk van vroeger en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 43,23 vakantietoeslag en de bijstand is € 558,27
      En de gemeente betaalt € 530,36 uit, bewaart € 27,91 tot juni, en er is € 1,06 te weinig
      En verder volgt er niets

    @PWB-18-028 @oud-recht @wet @jurist
    Scenario: Eén cent onder € 1.733,81 is het 8 procent min € 20,77
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 2.002,13 krijgt deze persoon € 1.733,80 netto uit werk van vroeger en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 117,93 vakantietoeslag en de bijstand is € 150,40
      En de gemeente betaalt € 142,88 uit, bewaart € 7,52 tot juni, en er is € 25,34 te weinig
      En verder volgt er niets

    @PWB-18-029 @oud-recht @wet @jurist
    Scenario: Bij precies € 1.733,81 is het 7,20 procent min € 18,70
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 2.002,13 krijgt deze persoon € 1.733,81 netto uit werk van vroeger en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 106,13 vakantietoeslag en de bijstand is € 162,19
      En de gemeente betaalt € 154,08 uit, bewaart € 8,11 tot juni, en er is € 14,13 te weinig
      En verder volgt er niets

    @PWB-18-030 @oud-recht @wet @jurist
    Scenario: Eén cent onder € 1.851,75 is het 7,20 procent min € 18,70
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 2.002,13 krijgt deze persoon € 1.851,74 netto uit werk van vroeger en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 114,63 vakantietoeslag en de bijstand is € 35,76
      En de gemeente betaalt € 33,97 uit, bewaart € 1,79 tot juni, en er is € 16,31 te weinig
      En verder volgt er niets

    @PWB-18-031 @oud-recht @wet @jurist
    Scenario: Bij precies € 1.851,75 is het 8 procent min € 33,46
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 2.002,13 krijgt deze persoon € 1.851,75 netto uit werk van vroeger en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 114,68 vakantietoeslag en de bijstand is € 35,70
      En de gemeente betaalt € 33,91 uit, bewaart € 1,79 tot juni, en er is € 16,36 te weinig
      En verder volgt er niets

  Regel: Zonder algemene heffingskorting is de vakantietoeslag altijd 8 procent.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ; artikel 13, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-032 @oud-recht @wet @inwoner
    Scenario: Op mijn tweede baan zit geen heffingskorting
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 1.000,00 netto zonder heffingskortingen en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 80,00 vakantietoeslag en de bijstand is € 321,50
      En de gemeente betaalt € 305,42 uit, bewaart € 16,08 tot juni, en er is € 26,00 te weinig
      En verder volgt er niets

    @PWB-18-033 @oud-recht @wet @jurist
    Scenario: Ook over inkomen uit vroegere arbeid zonder heffingskorting is het 8 procent
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 krijgt deze persoon € 700,00 netto uit werk van vroeger zonder heffingskorting en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 56,00 vakantietoeslag en de bijstand is € 645,50
      En de gemeente betaalt € 613,22 uit, bewaart € 32,28 tot juni, en er is € 18,20 te weinig
      En verder volgt er niets

  Regel: Voor werk met de algemene heffingskorting maar zonder arbeidskorting is er geen tabel.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-034 @oud-recht @wet @jurist
    Scenario: Alleen de arbeidskorting ontbreekt
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 1.000,00 netto zonder arbeidskorting en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Over gekorte AOW geldt een eigen percentage.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ; artikel 14, eerste lid, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-035 @oud-recht @wet @inwoner
    Scenario: Ik woon alleen en heb € 1.000 gekorte AOW
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.564,69 krijgt een alleenstaande € 1.000,00 gekorte AOW
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 65,10 vakantietoeslag en de bijstand is € 499,59
      En de gemeente betaalt € 474,61 uit, bewaart € 24,98 tot juni, en er is € 11,85 te weinig
      En verder volgt er niets

    @PWB-18-036 @oud-recht @wet @inwoner
    Scenario: Wij hebben allebei AOW, samen € 1.000
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 2.144,16 krijgen echtgenoten met allebei AOW € 1.000,00 gekorte AOW
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 67,80 vakantietoeslag en de bijstand is € 1.076,36
      En de gemeente betaalt € 1.022,54 uit, bewaart € 53,82 tot juni, en er is € 14,41 te weinig
      En verder volgt er niets

    @PWB-18-037 @oud-recht @wet @jurist
    Scenario: Eén echtgenoot met AOW, één cent onder € 1.507,16
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 2.144,16 krijgen echtgenoten met één AOW € 1.507,15 gekorte AOW
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 102,18 vakantietoeslag en de bijstand is € 534,83
      En de gemeente betaalt € 508,09 uit, bewaart € 26,74 tot juni, en er is € 21,71 te weinig
      En verder volgt er niets

    @PWB-18-038 @oud-recht @wet @jurist
    Scenario: Eén echtgenoot met AOW, precies € 1.507,16
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 2.144,16 krijgen echtgenoten met één AOW € 1.507,16 gekorte AOW
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 81,71 vakantietoeslag en de bijstand is € 555,29
      En de gemeente betaalt € 527,53 uit, bewaart € 27,76 tot juni, en er is € 2,26 te weinig
      En verder volgt er niets

  Regel: Over ander inkomen naast gekorte AOW is de vakantietoeslag 8 procent.
    Grondslag: artikel 14, eerste lid, onderdeel a, Regeling Participatiewet, IOAW en IOAZ; artikel 14, tweede lid, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-039 @oud-recht @wet @inwoner
    Scenario: Naast mijn AOW heb ik € 200 loon
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.564,69 krijgt een alleenstaande € 1.000,00 gekorte AOW
      En daarnaast is er € 200,00 ander inkomen met vakantiegeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 81,10 vakantietoeslag en de bijstand is € 283,59
      En de gemeente betaalt € 269,41 uit, bewaart € 14,18 tot juni, en er is € 17,05 te weinig
      En verder volgt er niets

    @PWB-18-040 @oud-recht @wet @jurist
    Scenario: Inkomen naast AOW bestaat niet zonder AOW
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.564,69 is er alleen € 200,00 inkomen van de soort naast AOW
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.inkomens[0].soort
      En verder volgt er niets

  Regel: Ander inkomen naast gekorte AOW van een paar geeft 8 procent.
    Grondslag: artikel 14, tweede lid, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-073 @oud-recht @wet @inwoner
    Scenario: Wij hebben allebei een kleine AOW en een klein pensioen
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 2.144,16 krijgen echtgenoten met allebei AOW € 1.000,00 gekorte AOW
      En daarnaast is er € 200,00 ander inkomen met vakantiegeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 83,80 vakantietoeslag en de bijstand is € 860,36
      En de gemeente betaalt € 817,34 uit, bewaart € 43,02 tot juni, en er is € 19,61 te weinig
      En verder volgt er niets

    @PWB-18-074 @oud-recht @wet @inwoner
    Scenario: Mijn man heeft een kleine AOW en ik verdien nog € 300
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 2.144,16 krijgen echtgenoten met één AOW € 1.000,00 gekorte AOW
      En daarnaast is er € 300,00 ander inkomen met vakantiegeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 91,80 vakantietoeslag en de bijstand is € 752,36
      En de gemeente betaalt € 714,74 uit, bewaart € 37,62 tot juni, en er is € 22,21 te weinig
      En verder volgt er niets
