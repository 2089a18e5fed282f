# language: nl
Functionaliteit: Verrekenen

  Regel: Inkomsten worden verrekend in de maand zelf.
    Grondslag: artikel 32, Participatiewet

    @PWB-17-001 @wet-2027 @wet @jurist
    Scenario: Deze zin betekent hier iets anders dan bij giften
      Gegeven de peildatum is 1 mei 2027
      Als de regel wordt toegepast
      Dan het overschot is € 0,00
