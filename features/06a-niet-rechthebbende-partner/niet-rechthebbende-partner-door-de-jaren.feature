# language: nl
Functionaliteit: Dezelfde vraag op andere dagen
  Van 1 januari 2016 tot en met 31 december 2026 is de norm de helft van de norm voor gehuwden.
  Daarvoor luidde artikel 24 anders. Die tekst is hier niet opgenomen.
  Vanaf 1 januari 2027 gaat de norm waarschijnlijk naar 70 procent. De nieuwe tekst van artikel 24 is niet gezien.
  De toelichting bij de wet noemt wie "alleenwonend" is. Misschien geldt 70 procent dus niet als de partner in huis woont.
  Ook de bedragen van 2027 waren op 22 november 2026 nog niet bekend.
  Bronnen: artikel 24 van de Participatiewet, kst-36582-3, par. 3.8, en dossier 06a, onderdelen 2 en 7.

  Regel: Tot en met 31 december 2026 is de norm 50 procent van de norm voor gehuwden van die dag.
    Grondslag: artikel 24, onderdeel a, Participatiewet

    @PWB-06a-043 @geldend @wet @jurist
    Scenario: Een halve cent wordt naar boven afgerond op 1 januari 2025
      Gegeven de peildatum is 1 januari 2025
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 961,04
      En verder volgt er niets

    @PWB-06a-044 @geldend @wet @inwoner
    Scenario: Mijn vrouw mag hier niet blijven en ik vraag bijstand op oudejaarsdag 2025
      Gegeven de peildatum is 31 december 2025
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 977,90
      En verder volgt er niets

    @PWB-06a-045 @geldend @wet @inwoner
    Scenario: Mijn vrouw mag hier niet blijven en ik vraag bijstand op nieuwjaarsdag 2026
      Gegeven de peildatum is 1 januari 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.001,07
      En verder volgt er niets

    @PWB-06a-046 @geldend @wet @jurist
    Scenario: Op 30 juni 2026 geldt nog het bedrag van januari
      Gegeven de peildatum is 30 juni 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.001,07
      En verder volgt er niets

    @PWB-06a-047 @geldend @wet @inwoner
    Scenario: Mijn vrouw mag hier niet blijven en ik vraag bijstand op oudejaarsdag 2026
      Gegeven de peildatum is 31 december 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets

  Regel: Vanaf 1 januari 2027 verandert artikel 24, maar de nieuwe tekst is niet gezien.
    Grondslag: artikel 24, Participatiewet

    @PWB-06a-048 @geldend @wet @inwoner
    Scenario: Mijn vrouw mag hier niet blijven en ik vraag bijstand op nieuwjaarsdag 2027
      Gegeven de peildatum is 1 januari 2027
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-06a-049 @wet-2027 @interpretatie @inwoner
    Scenario: Mijn man zit vast en ik krijg in 2027 waarschijnlijk 70 procent, maar niemand weet nog hoeveel
      Gegeven de peildatum is 1 januari 2027
      En iemand van 34 jaar leeft niet duurzaam gescheiden van een partner elders van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de norm is 70 % van de norm voor gehuwden, maar het bedrag is niet bekend
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-06a-050 @wet-2027 @wet @jurist
    Scenario: Voor wie jonger is dan 21 is de tekst van 2027 niet bekend
      Gegeven de peildatum is 1 januari 2027
      En iemand van 20 jaar leeft niet duurzaam gescheiden van een partner elders van 25 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-06a-051 @wet-2027 @wet @jurist
    Scenario: Hebben beiden recht op bijstand, dan geldt ook in 2027 geen afwijkende norm
      Gegeven de peildatum is 1 januari 2027
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En de partner heeft toch recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En beiden hebben recht op bijstand en deze regel geldt niet
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-06a-052 @wet-2027 @wet @jurist
    Scenario: De regel van 2027 geldt nog niet op 31 december 2026
      Gegeven de peildatum is 31 december 2026
      En iemand van 34 jaar leeft niet duurzaam gescheiden van een partner elders van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-06a-053 @oud-recht @wet @jurist
    Scenario: De helft geldt niet meer op 1 januari 2027
      Gegeven de peildatum is 1 januari 2027
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2026
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Ook in 2027 telt of zij duurzaam gescheiden leven, en gaat de kostendelersnorm voor.
    Grondslag: artikel 24, Participatiewet

    @PWB-06a-054 @wet-2027 @wet @jurist
    Scenario: Ook in 2027 moet het college zeggen of zij duurzaam gescheiden leven
      Gegeven de peildatum is 1 januari 2027
      En iemand van 34 jaar heeft een partner van 36 jaar zonder recht op bijstand die ergens anders woont
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of zij duurzaam gescheiden leven
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-06a-055 @wet-2027 @wet @jurist
    Scenario: Met een medebewoner geldt in 2027 de kostendelersnorm, maar het bedrag is niet bekend
      Gegeven de peildatum is 1 januari 2027
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de motivering noemt artikel 22a, eerste lid, Participatiewet
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Vóór 1 januari 2016 luidde artikel 24 anders.
    Grondslag: artikel 24, Participatiewet

    @PWB-06a-056 @oud-recht @wet @jurist
    Scenario: Op 31 december 2015 is de tekst van artikel 24 niet opgenomen
      Gegeven de peildatum is 31 december 2015
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-06a-057 @oud-recht @wet @jurist
    Scenario: Op 1 januari 2016 begint de helft, maar het bedrag is niet opgenomen
      Gegeven de peildatum is 1 januari 2016
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets
