# language: nl
Functionaliteit: Dezelfde vraag voor en na de ingang van artikel 24a
  Sommige overzichten van de wet laten artikel 24a al zien in de tekst van 2026. Het is dan nog niet in werking.
  Tot en met 31 december 2026 beslist het college volgens artikel 18, eerste lid. Vanaf 1 januari 2027 geldt artikel 24a.
  Hoe hoog de alleenstaande-ouderkop in 2025 was, is niet nagegaan. Daarom noemt het antwoord dan geen bedrag.
  Bronnen: artikel 18 en 24a van de Participatiewet, Stb. 2025, 312 en 313, en dossier 06b, onderdelen 2 en 7.

  Regel: Tot en met 31 december 2026 beslist het college over een verhoging.
    Grondslag: artikel 18, eerste lid, Participatiewet; ECLI:NL:CRVB:2018:1600

    @PWB-06b-036 @geldend @wet @inwoner
    Scenario: Mijn vriend heeft geen papieren en ik vraag het na op oudejaarsdag 2025
      Gegeven de peildatum is 31 december 2025
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de situatie zeer bijzonder is
      En de norm is € 977,90
      En verder volgt er niets

    @PWB-06b-037 @geldend @wet @inwoner
    Scenario: Mijn vriend heeft geen papieren en ik vraag het na op nieuwjaarsdag 2026
      Gegeven de peildatum is 1 januari 2026
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de situatie zeer bijzonder is
      En de norm is € 1.001,07 en een twaalfde van de alleenstaande-ouderkop is € 284,67
      En verder volgt er niets

    @PWB-06b-038 @geldend @wet @inwoner
    Scenario: Mijn vriend heeft geen papieren en ik vraag het na op oudejaarsdag 2026
      Gegeven de peildatum is 31 december 2026
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de situatie zeer bijzonder is
      En de norm is € 1.013,90 en een twaalfde van de alleenstaande-ouderkop is € 284,67
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets

  Regel: Artikel 24a geldt vanaf 1 januari 2027.
    Grondslag: artikel 24a, Participatiewet

    @PWB-06b-039 @wet-2027 @wet @jurist
    Scenario: Artikel 24a geldt nog niet op 31 december 2026
      Gegeven de peildatum is 31 december 2026
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

  Regel: De weg van artikel 18 is er voor dit geval tot en met 31 december 2026.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-06b-040 @oud-recht @wet @jurist
    Scenario: De oude weg geldt niet meer op 1 januari 2027
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets

    @PWB-06b-041 @oud-recht @wet @jurist
    Scenario: Wat gold voor de invoering van de kop in 2015, is niet opgenomen
      Gegeven de peildatum is 31 december 2014
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 10 mei 2014 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: De norm van artikel 24 is alleen bekend vanaf 1 januari 2025.
    Grondslag: artikel 24, Participatiewet

    @PWB-06b-042 @oud-recht @wet @jurist
    Scenario: Op 31 december 2024 is het bedrag van de norm niet opgenomen
      Gegeven de peildatum is 31 december 2024
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets
