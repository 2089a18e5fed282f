# language: nl
Functionaliteit: Dezelfde vraag over melden op vier dagen
  De wet over melden veranderde niet op 1 januari 2026.
  Een gelijke regeling voor gemeente en SVB is niet gevonden. Het antwoord blijft daarom hetzelfde.
  De tekst van artikel 17 vanaf 1 januari 2027 is niet gelezen. Vanaf die dag is het antwoord onzeker.
  Bron: artikel 17 van de Participatiewet, dossier 21, onderdelen 2 en 7, en dossier 17, onderdeel 7.

  Regel: Wat de regeling niet voor gemeenten noemt, moet bij de gemeente worden gemeld.
    Grondslag: artikel 17, eerste lid, Participatiewet

    @PWB-21-018 @geldend @wet @inwoner
    Scenario: Mijn loon wordt automatisch verrekend en ik vraag op oudejaarsdag 2025 of ik het zelf moet melden
      Gegeven de peildatum is 31 december 2025
      En de gemeente geeft de bijstand en verrekent het loon automatisch, en de regeling noemt dat gegeven niet
      En volgens het college moest de invloed duidelijk zijn, en het kan zijn taak doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon moet dit zelf melden, en het college mag het niet vragen
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-21-019 @geldend @wet @inwoner
    Scenario: Ik stel dezelfde vraag op nieuwjaarsdag 2026 en moet mijn loon nog steeds melden
      Gegeven de peildatum is 1 januari 2026
      En de gemeente geeft de bijstand en verrekent het loon automatisch, en de regeling noemt dat gegeven niet
      En volgens het college moest de invloed duidelijk zijn, en het kan zijn taak doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon moet dit zelf melden, en het college mag het niet vragen
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-21-020 @geldend @wet @jurist
    Scenario: Op 31 december 2026 is het antwoord nog hetzelfde en zeker
      Gegeven de peildatum is 31 december 2026
      En de gemeente geeft de bijstand en verrekent het loon automatisch, en de regeling noemt dat gegeven niet
      En volgens het college moest de invloed duidelijk zijn, en het kan zijn taak doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon moet dit zelf melden, en het college mag het niet vragen
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-21-021 @geldend @interpretatie @jurist
    Scenario: Op 1 januari 2027 is onzeker of automatisch verrekenen vrijstelt van melden
      Gegeven de peildatum is 1 januari 2027
      En de gemeente geeft de bijstand en verrekent het loon automatisch, en de regeling noemt dat gegeven niet
      En volgens het college moest de invloed duidelijk zijn, en het kan zijn taak doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon moet dit zelf melden, en het college mag het niet vragen
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Wat de regeling noemt, hoeft niemand te melden; vanaf 2027 is dat niet zeker meer.
    Grondslag: artikel 17, eerste lid, Participatiewet; artikel 53a, eerste lid, Participatiewet

    @PWB-21-030 @geldend @wet @inwoner
    Scenario: Op oudejaarsdag 2026 hoef ik mijn adres niet nog eens te melden, en dat is zeker
      Gegeven de peildatum is 31 december 2026
      En de gemeente geeft de bijstand, en de regeling noemt een adres in de basisregistratie personen
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-21-031 @geldend @wet @inwoner
    Scenario: Op nieuwjaarsdag 2027 is dat antwoord hetzelfde, maar onzeker
      Gegeven de peildatum is 1 januari 2027
      En de gemeente geeft de bijstand, en de regeling noemt een adres in de basisregistratie personen
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En het antwoord is onzeker
      En verder volgt er niets
