# language: nl
Functionaliteit: Jongeren voor wie de zoektermijn niet geldt
  Sommige jongeren hoeven van de wet niet te wachten. Het college heeft daar geen keuze in.
  Dat geldt voor wie minder dan een jaar weg is van praktijkonderwijs of voortgezet speciaal onderwijs.
  Het geldt ook voor wie medisch urenbeperkt is of tot de doelgroep loonkostensubsidie hoort.
  Deze uitzonderingen bestaan sinds 1 juli 2023. Ze zijn dus niet nieuw in 2026.
  Bron: artikel 41, vierde lid, van de Participatiewet en dossier 04, onderdelen 2 en 7.

  Regel: Wie minder dan een jaar weg is van praktijkonderwijs of vso, heeft geen zoektermijn.
    Grondslag: artikel 41, vierde lid, onderdeel a, Participatiewet; artikel 41, twaalfde lid, Participatiewet

    @PWB-04-016 @wet-2026 @wet @inwoner
    Scenario: Ik ging in september van school en hoef in maart niet te wachten
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 19 jaar meldt zich op 2 maart 2026
      En deze persoon stond tot en met 1 september 2025 ingeschreven bij voortgezet speciaal onderwijs
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-017 @wet-2026 @interpretatie @jurist
    Scenario: Precies een jaar na de laatste schooldag geldt nog geen zoektermijn
      Gegeven de peildatum is 1 september 2026
      En een alleenstaande van 19 jaar meldt zich op 1 september 2026
      En deze persoon stond tot en met 1 september 2025 ingeschreven bij voortgezet speciaal onderwijs
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 1 september 2026 en de bijstand gaat in op 1 september 2026
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Wie langer dan een jaar weg is van praktijkonderwijs of vso, heeft een zoektermijn.
    Grondslag: artikel 41, vierde lid, onderdeel a, Participatiewet; artikel 41, vierde lid, Participatiewet

    @PWB-04-018 @wet-2026 @wet @jurist
    Scenario: Een dag meer dan een jaar na de laatste schooldag geldt de zoektermijn weer
      Gegeven de peildatum is 2 september 2026
      En een alleenstaande van 19 jaar meldt zich op 2 september 2026
      En deze persoon stond tot en met 1 september 2025 ingeschreven bij voortgezet speciaal onderwijs
      En de omstandigheden geven volgens het college geen aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 30 september 2026 en de bijstand gaat in op 2 september 2026
      En verder volgt er niets

    @PWB-04-019 @wet-2026 @wet @jurist
    Scenario: De dag van de aanvraag telt en niet de dag van de melding
      Gegeven de peildatum is 2 september 2026
      En een alleenstaande van 19 jaar meldt zich op 28 augustus 2026 en vraagt aan op 2 september 2026
      En deze persoon stond tot en met 1 september 2025 ingeschreven bij voortgezet speciaal onderwijs
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden aanleiding geven om niet te wachten
      En de aanvraag kan in elk geval op 25 september 2026 en de bijstand gaat in op 28 augustus 2026
      En verder volgt er niets

  Regel: Wie medisch urenbeperkt is of tot de doelgroep loonkostensubsidie hoort, heeft geen zoektermijn.
    Grondslag: artikel 41, vierde lid, onderdeel b, Participatiewet; artikel 41, twaalfde lid, Participatiewet

    @PWB-04-020 @wet-2026 @wet @inwoner
    Scenario: Ik kan door mijn ziekte maar een paar uur werken en mag meteen aanvragen
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En deze persoon is medisch urenbeperkt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-021 @wet-2026 @wet @jurist
    Scenario: Bij een paar is het genoeg als een van de twee tot de doelgroep hoort
      Gegeven de peildatum is 1 april 2026
      En een paar van 20 en 22 jaar meldt zich op 2 maart 2026
      En de tweede van het paar hoort tot de doelgroep loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-04-046 @wet-2026 @wet @jurist
    Scenario: Wie door zijn beperking niet hoeft te wachten, krijgt ook vlak voor zijn 27e een zeker antwoord
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 26 jaar die binnen vier weken 27 wordt, meldt zich op 2 maart 2026
      En deze persoon is medisch urenbeperkt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Wie nog op school zit, staat op de dag van de aanvraag ingeschreven.
    Grondslag: artikel 41, vierde lid, onderdeel a, Participatiewet

    @PWB-04-047 @wet-2026 @wet @inwoner
    Scenario: Ik zit nog op het voortgezet speciaal onderwijs en hoef niet te wachten
      Gegeven de peildatum is 2 maart 2026
      En een alleenstaande van 19 jaar meldt zich op 2 maart 2026
      En deze persoon stond tot en met 2 maart 2026 ingeschreven bij voortgezet speciaal onderwijs
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-048 @wet-2026 @wet @jurist
    Scenario: Een laatste schooldag na de aanvraag kan niet
      Gegeven de peildatum is 2 maart 2026
      En een alleenstaande van 19 jaar meldt zich op 2 maart 2026
      En deze persoon stond tot en met 3 maart 2026 ingeschreven bij voortgezet speciaal onderwijs
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.personen[0].laatsteSchooldag
      En verder volgt er niets
