# language: nl
Functionaliteit: Vakantiegeld op de dag waarop het jaar verandert
  De tabellen die bekend zijn, gelden voor inkomen dat in 2026 is ontvangen. Die van 2025 en 2027 zijn niet gevonden.
  Vanaf 1 januari 2027 komen er misschien nieuwe regels. De tekst en de datum zijn in geen officiële bron gevonden.
  Bronnen: artikel 31, vierde lid, van de Participatiewet, artikel 9 van de Regeling Participatiewet, IOAW en IOAZ, en dossier 18.

  Regel: De tabellen van 2026 gelden alleen voor inkomen dat in 2026 is ontvangen.
    Grondslag: artikel 9, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-059 @geldend @wet @inwoner
    Scenario: Ik verdien € 600 op oudejaarsdag 2025
      Gegeven de peildatum is 31 december 2025
      En bij een norm van € 1.369,06 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets

  Regel: In 2026 telt vakantietoeslag over loon elke maand mee.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ; artikel 11, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-060 @geldend @wet @inwoner
    Scenario: Ik verdien € 600 op nieuwjaarsdag 2026
      Gegeven de peildatum is 1 januari 2026
      En bij een norm van € 1.401,50 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 48,00 vakantietoeslag en de bijstand is € 753,50
      En de gemeente betaalt € 715,82 uit, bewaart € 37,68 tot juni, en er is € 15,60 te weinig
      En verder volgt er niets

    @PWB-18-061 @geldend @wet @inwoner
    Scenario: Ik verdien € 600 op oudejaarsdag 2026
      Gegeven de peildatum is 31 december 2026
      En bij een norm van € 1.419,46 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 48,00 vakantietoeslag en de bijstand is € 771,46
      En de gemeente betaalt € 732,89 uit, bewaart € 38,57 tot juni, en er is € 15,60 te weinig
      En verder volgt er niets

  Regel: Zonder vakantietoeslag over inkomen zijn de tabellen niet nodig.
    Grondslag: artikel 19, derde lid, Participatiewet; artikel 45, eerste lid, Participatiewet

    @PWB-18-062 @geldend @wet @inwoner
    Scenario: Op oudejaarsdag 2025 heb ik geen inkomen
      Gegeven de peildatum is 31 december 2025
      En bij een norm van € 1.369,06 heeft deze persoon geen inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En over het inkomen is er € 0,00 vakantietoeslag en de bijstand is € 1.369,06
      En de gemeente betaalt € 1.300,61 uit, bewaart € 68,45 tot juni, en er is € 0,00 te weinig
      En verder volgt er niets

  Regel: Wat vanaf 1 januari 2027 geldt, kan nog niemand lezen.
    Grondslag: artikel 31, vierde lid, Participatiewet

    @PWB-18-063 @geldend @wet @inwoner
    Scenario: Ik verdien € 600 op nieuwjaarsdag 2027
      Gegeven de peildatum is 1 januari 2027
      En bij een norm van € 1.419,46 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de regel geldt vanaf 1 januari 2027
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-18-064 @geldend @wet @inwoner
    Scenario: In mei 2027 krijg ik vakantiegeld dat ik deels in 2026 heb opgebouwd
      Gegeven de peildatum is 31 mei 2027
      En bij een norm van € 1.419,46 verdient deze persoon € 600,00 netto en komt er € 576,00 opgebouwd vakantiegeld bij
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-18-065 @wet-2027 @wet @jurist
    Scenario: De nieuwe regels zijn er nog niet op de laatste dag van 2026
      Gegeven de peildatum is 31 december 2026
      En bij een norm van € 1.419,46 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

  Regel: De oude regels gelden niet meer vanaf 1 januari 2027.
    Grondslag: artikel 10, Regeling Participatiewet, IOAW en IOAZ

    @PWB-18-066 @oud-recht @wet @jurist
    Scenario: De oude regels zijn er niet meer op 1 januari 2027
      Gegeven de peildatum is 1 januari 2027
      En bij een norm van € 1.419,46 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets
