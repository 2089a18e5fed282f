# language: nl
Functionaliteit: Vermogen op de dag waarop de wet of het bedrag verandert
  Op 1 januari 2026 verviel de staffel en gingen de grenzen omhoog. Elk jaar op 1 januari stijgen zij mee met de prijzen.
  De bedragen van 2027 zijn nog niet bekend. Zij kunnen niet dalen, want de wet kent alleen een stijging.
  Wat binnen de grens van 2026 past, past dus ook in 2027. Dat is afgeleid. Voor de rest is er nog geen antwoord.
  Bronnen: artikel 34 en 39 van de Participatiewet, Stb. 2025, 312 en 313, Stcrt. 2025, 43553.

  Regel: De grens is die van de peildatum.
    Grondslag: artikel 34, derde lid, onderdeel a, Participatiewet

    @PWB-15-062 @geldend @wet @inwoner
    Scenario: Ik heb € 7.900 op 31 december 2025
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande heeft € 7.900,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.900,00 bij een grens van € 7.770,00: € 130,00 telt mee en er is geen recht
      En de regel gold tot en met 31 december 2025
      En verder volgt er niets

    @PWB-15-063 @geldend @wet @inwoner
    Scenario: Ik heb € 7.900 op 1 januari 2026
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande heeft € 7.900,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.900,00 bij een grens van € 8.000,00: er is recht en er mag nog € 100,00 bij
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets

    @PWB-15-064 @geldend @wet @inwoner
    Scenario: Ik heb € 7.900 op 31 december 2026
      Gegeven de peildatum is 31 december 2026
      En een alleenstaande heeft € 7.900,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.900,00 bij een grens van € 8.000,00: er is recht en er mag nog € 100,00 bij
      En verder volgt er niets

  Regel: De grens van 2027 is nog niet bekend, maar wordt niet lager dan die van 2026.
    Grondslag: artikel 34, derde lid, onderdeel a, Participatiewet; artikel 39, eerste lid, Participatiewet

    @PWB-15-065 @geldend @wet @inwoner
    Scenario: Ik heb € 7.900 op 1 januari 2027
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande heeft € 7.900,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.900,00, er is recht en de grens is nog niet bekend
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-15-066 @geldend @wet @jurist
    Scenario: Precies de laatst bekende grens past ook in 2027
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande heeft € 8.000,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,00, er is recht en de grens is nog niet bekend
      En verder volgt er niets

    @PWB-15-067 @geldend @wet @jurist
    Scenario: Eén cent boven de laatst bekende grens is in 2027 niet te bepalen
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande heeft € 8.000,01 aan geld
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Wat in 2027 van de woning vrij blijft, is nog niet bekend.
    Grondslag: artikel 39, eerste lid, Participatiewet

    @PWB-15-068 @geldend @wet @jurist
    Scenario: Tot het laatst bekende bedrag telt de woning ook in 2027 niet mee
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 232.500,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 0,00, er is recht en de grens is nog niet bekend
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-15-069 @geldend @wet @jurist
    Scenario: Eén cent meer in de woning is in 2027 niet te bepalen
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 232.499,99
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: De staffel geldt tot en met 31 december 2025.
    Grondslag: artikel 34, eerste lid, onderdeel b, Participatiewet

    @PWB-15-070 @geldend @wet @inwoner
    Scenario: Mijn ruimte is op en ik krijg € 1.000 op 31 december 2025
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande heeft € 1.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 7.770,00 vrij, later € 0,00, en daarna komt er € 1.000,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een grens van € 7.770,00 telt € 1.000,00 mee en is er geen recht
      En de motivering noemt artikel 34, vierde lid, Participatiewet
      En verder volgt er niets

    @PWB-15-071 @geldend @wet @inwoner
    Scenario: Mijn ruimte was op en ik krijg € 1.000 op 1 januari 2026
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande heeft € 1.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 7.770,00 vrij, later € 0,00, en daarna komt er € 1.000,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 1.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 7.000,00 bij
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: De nieuwe toets begint op 1 januari 2026.
    Grondslag: artikel 34, tweede lid, onderdeel b, Participatiewet

    @PWB-15-072 @wet-2026 @wet @jurist
    Scenario: De wet van 2026 geldt nog niet op 31 december 2025
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande heeft € 8.000,00 aan geld
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets

    @PWB-15-073 @oud-recht @wet @jurist
    Scenario: Het oude recht geldt niet meer op 1 januari 2026
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande heeft € 8.000,00 aan geld
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2025
      En verder volgt er niets
