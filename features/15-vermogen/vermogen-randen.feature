# language: nl
Functionaliteit: Hoe zeker de vermogenstoets is als er tijdens de bijstand iets bij komt
  Dat schulden meetellen bij wat er tijdens de bijstand bij komt, volgt uit het doel van de wet van 2026.
  Het staat er niet met zoveel woorden. Zonder schulden, of als er niets bij komt, speelt die vraag niet.
  De grens van 2027 is nog niet bekend. Wat het college moet zeggen, is dan wel al te vragen.
  Bron: artikel 34 van de Participatiewet en dossier 15.

  Regel: Alleen het aanwezige vermogen telt, ook als er tijdens de bijstand iets bij komt.
    Grondslag: artikel 34, tweede lid, onderdeel b, Participatiewet

    @PWB-15-090 @wet-2026 @interpretatie @inwoner
    Scenario: Ik erf € 3.000 en betaal daarvan eerst mijn schuld van € 1.000
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 3.000,00 aan geld en € 1.000,00 aan schulden die volgens het college aannemelijk zijn
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en daarna komt er € 3.000,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 2.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 6.000,00 bij
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-15-091 @wet-2026 @wet @inwoner
    Scenario: Ik erf € 3.000 en heb geen schulden
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 3.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en daarna komt er € 3.000,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 3.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 5.000,00 bij
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-15-092 @wet-2026 @wet @jurist
    Scenario: Komt er niets bij, dan telt de schuld gewoon mee
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 3.000,00 aan geld en € 1.000,00 aan schulden die volgens het college aannemelijk zijn
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en daarna komt er € 0,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 2.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 6.000,00 bij
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Zolang de schulden niet vaststaan, is er in 2027 ook geen grens te noemen.
    Grondslag: artikel 34, eerste lid, onderdeel a, Participatiewet

    @PWB-15-093 @wet-2026 @wet @jurist
    Scenario: In 2027 zegt het college eerst welke schulden aannemelijk zijn
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande heeft € 9.000,00 aan geld en € 2.000,00 aan schulden
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen welke schulden aannemelijk zijn
      En verder volgt er niets
