# language: nl
Functionaliteit: Vakantiegeld dat al is uitbetaald en inkomen zonder vakantiegeld
  Vakantiegeld dat al meetelde tijdens de opbouw, telt bij uitbetaling niet nog een keer mee.
  Dat staat niet letterlijk in de regels. Het volgt uit het verrekenen tijdens de opbouw.
  Is er over een inkomen geen vakantiegeld, dan is er ook geen tabel nodig.
  Bronnen: artikel 19 van de Participatiewet, de Regeling Participatiewet, IOAW en IOAZ, en dossier 18.

  Regel: Dat uitbetaald vakantiegeld niet nog een keer meetelt, is afgeleid.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-075 @oud-recht @interpretatie @inwoner
    Scenario: In mei krijg ik € 288 vakantiegeld en dat staat niet letterlijk in de regels
      Gegeven de peildatum is 31 mei 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 300,00 netto en komt er € 288,00 opgebouwd vakantiegeld bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 24,00 vakantietoeslag, de bijstand is € 1.077,50 en € 288,00 uitbetaald vakantiegeld blijft vrij
      En de gemeente betaalt € 1.023,62 uit, bewaart € 53,88 tot juni, en er is € 7,80 te weinig
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Zonder vakantiegeld over het inkomen is er geen tabel nodig.
    Grondslag: artikel 19, tweede lid, Participatiewet; artikel 19, derde lid, Participatiewet

    @PWB-18-076 @oud-recht @wet @inwoner
    Scenario: In 2025 kreeg ik alimentatie en daar hoort geen vakantiegeld bij
      Gegeven de peildatum is 1 maart 2025
      En bij een norm van € 1.345,45 heeft deze persoon € 600,00 inkomen zonder vakantiegeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 745,45
      En de gemeente betaalt € 708,18 uit, bewaart € 37,27 tot juni, en er is € 0,00 te weinig
      En het antwoord is zeker
      En verder volgt er niets
