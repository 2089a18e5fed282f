# language: nl
Functionaliteit: Vakantiegeld naast de bijstand in het voorstel van december 2023
  In het voorstel gaat loon af van de bijstand zonder vakantietoeslag.
  Vakantiegeld over het loon gaat af van het vakantiegeld dat de gemeente bewaart. Zo komt niemand per maand te kort.
  Is er over het loon meer vakantiegeld dan de gemeente bewaart? Dan zegt het voorstel niet wat er gebeurt.
  De wijze voor het keuzebudget (IKB) is nooit uitgewerkt.
  Elk antwoord is afgeleid: het voorstel heeft geen eigen tabellen. Hier gelden die van 2026.
  Bron: punt 18 van bijlage I bij het Programmaplan Participatiewet in Balans.

  Regel: Loon gaat af van de bijstand zonder vakantietoeslag, vakantiegeld van wat de gemeente bewaart.
    Grondslag: punt 18 van bijlage I, Programmaplan Participatiewet in Balans; artikel 11, Regeling Participatiewet, IOAW en IOAZ; artikel 19, derde lid, Participatiewet

    @PWB-18-041 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik verdien € 600 en heb elke maand genoeg
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 48,00 vakantietoeslag en de bijstand is € 753,50
      En de gemeente betaalt € 731,42 uit, bewaart € 22,08 tot juni, en er is € 0,00 te weinig
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-18-042 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik verdien € 300 en heb elke maand genoeg
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 300,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 24,00 vakantietoeslag en de bijstand is € 1.077,50
      En de gemeente betaalt € 1.031,42 uit, bewaart € 46,08 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-043 @consultatie-2023 @consultatie @jurist
    Scenario: Er blijft precies niets over om te bewaren
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 876,06 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 70,08 vakantietoeslag en de bijstand is € 455,36
      En de gemeente betaalt € 455,36 uit, bewaart € 0,00 tot juni, en er is € 0,00 te weinig
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-18-044 @consultatie-2023 @interpretatie @jurist
    Scenario: Voorbij de sprong in de tabel blijft er weer wat over
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 876,39 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 49,34 vakantietoeslag en de bijstand is € 475,77
      En de gemeente betaalt € 455,03 uit, bewaart € 20,74 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-045 @consultatie-2023 @interpretatie @jurist
    Scenario: Eén cent onder € 1.059,26 blijft er € 6,11 over
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 1.059,25 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 63,97 vakantietoeslag en de bijstand is € 278,28
      En de gemeente betaalt € 272,17 uit, bewaart € 6,11 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-046 @consultatie-2023 @interpretatie @inwoner
    Scenario: Mijn werkgever betaalt € 576 vakantiegeld uit en ik mag het houden
      Gegeven de peildatum is 31 mei 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 600,00 netto en komt er € 576,00 opgebouwd vakantiegeld bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 48,00 vakantietoeslag en de bijstand is € 753,50
      En de gemeente betaalt € 731,42 uit, bewaart € 22,08 tot juni, en er is € 0,00 te weinig
      En € 576,00 uitbetaald vakantiegeld telt niet nog een keer mee
      En verder volgt er niets

  Regel: Is er meer vakantiegeld over het loon dan de gemeente bewaart, dan zegt het voorstel niet wat er gebeurt.
    Grondslag: punt 18 van bijlage I, Programmaplan Participatiewet in Balans; artikel 11, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-047 @consultatie-2023 @consultatie @jurist
    Scenario: De gemeente bewaart één cent te weinig
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 876,07 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de norm vakantietoeslag is 5 % vanaf 1 januari 2009
      En verder volgt er niets

    @PWB-18-048 @consultatie-2023 @consultatie @jurist
    Scenario: Vlak voor de sprong in de tabel bewaart de gemeente te weinig
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 876,38 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-18-049 @consultatie-2023 @consultatie @jurist
    Scenario: Bij precies € 1.059,26 bewaart de gemeente te weinig
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 1.059,26 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-18-050 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik verdien € 1.200 en niemand kan zeggen wat er met mijn vakantiegeld gebeurt
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 1.200,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Inkomen tussen de norm zonder vakantietoeslag en de hele norm is niet geregeld.
    Grondslag: punt 18 van bijlage I, Programmaplan Participatiewet in Balans; artikel 19, derde lid, Participatiewet

    @PWB-18-051 @consultatie-2023 @consultatie @jurist
    Scenario: Het inkomen is gelijk aan de norm zonder vakantietoeslag
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 heeft deze persoon € 1.331,42 inkomen zonder vakantiegeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 70,08
      En de gemeente betaalt € 0,00 uit, bewaart € 70,08 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-052 @consultatie-2023 @consultatie @jurist
    Scenario: Het inkomen is één cent hoger dan de norm zonder vakantietoeslag
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 heeft deze persoon € 1.331,43 inkomen zonder vakantiegeld
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-18-053 @consultatie-2023 @consultatie @jurist
    Scenario: Het inkomen is één cent lager dan de hele norm
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 heeft deze persoon € 1.401,49 inkomen zonder vakantiegeld
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Is het inkomen niet lager dan de norm, dan is er geen bijstand.
    Grondslag: artikel 19, eerste lid, onderdeel a, Participatiewet

    @PWB-18-054 @consultatie-2023 @interpretatie @jurist
    Scenario: Het inkomen is gelijk aan de norm
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 heeft deze persoon € 1.401,50 inkomen zonder vakantiegeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 0,00
      En de gemeente betaalt € 0,00 uit, bewaart € 0,00 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

  Regel: Wordt vakantiegeld elke maand uitbetaald, dan is het inkomen van die maand; voor het IKB is geen wijze bekend.
    Grondslag: punt 18 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-18-055 @consultatie-2023 @interpretatie @inwoner
    Scenario: Het uitzendbureau betaalt mijn vakantiegeld elke maand uit
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 648,00 netto met elke maand vakantiegeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 753,50
      En de gemeente betaalt € 683,42 uit, bewaart € 70,08 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

    @PWB-18-056 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik spaar mijn keuzebudget op
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 600,00 netto en bouwt een keuzebudget op
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-18-057 @consultatie-2023 @consultatie @jurist
    Scenario: Ook een keuzebudget dat elke maand wordt uitbetaald, heeft in het voorstel geen wijze
      Gegeven de peildatum is 1 maart 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 648,00 netto met elke maand een keuzebudget
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Buiten 2026 zijn er geen tabellen bekend.
    Grondslag: punt 18 van bijlage I, Programmaplan Participatiewet in Balans; artikel 9, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-058 @consultatie-2023 @interpretatie @jurist
    Scenario: In 2024 is de vakantietoeslag over loon niet te berekenen
      Gegeven de peildatum is 1 maart 2024
      En bij een norm van € 1.283,83 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets
