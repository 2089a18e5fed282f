# language: nl
Functionaliteit: Dezelfde vraag over de zoektermijn op vier dagen
  Een jongere van 23 meldt zich op 15 december 2025.
  Tot en met 31 december 2025 had het college geen ruimte om eerder te beginnen.
  Vanaf 1 januari 2026 kan dat wel, ook als de melding van eerder is. Er is geen overgangsrecht.
  Bron: artikel 41 van de Participatiewet, Stb. 2025, 313 en dossier 04, onderdeel 2.

  Regel: Tot en met 31 december 2025 was er geen ruimte om eerder te beginnen.
    Grondslag: artikel 41, vierde lid, Participatiewet

    @PWB-04-026 @geldend @wet @inwoner
    Scenario: Ik slaap buiten en moet op oudejaarsdag 2025 nog vier weken uitzitten
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 23 jaar meldt zich op 15 december 2025
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 12 januari 2026 en de bijstand gaat in op 15 december 2025
      En de regel gold tot en met 31 december 2025
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-04-027 @oud-recht @wet @jurist
    Scenario: Het oude recht vraagt het college niets
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 23 jaar meldt zich op 15 december 2025
      En de omstandigheden geven volgens het college aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.omstandighedenGevenAanleiding
      En verder volgt er niets

    @PWB-04-028 @oud-recht @wet @jurist
    Scenario: Ook in 2025 hoefde iemand van 27 niet te wachten
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 27 jaar meldt zich op 15 december 2025
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 15 december 2025 en de bijstand gaat in op 15 december 2025
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-04-050 @oud-recht @wet @jurist
    Scenario: In 2025 wachtte iemand van 26 die gezond was
      Gegeven de peildatum is 31 december 2025
      En een gezonde alleenstaande van 26 jaar zonder recht op loonkostensubsidie meldt zich op 15 december 2025
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 12 januari 2026 en de bijstand gaat in op 15 december 2025
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-04-029 @oud-recht @wet @jurist
    Scenario: Ook in 2025 was urenbeperkt zijn een uitzondering
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 23 jaar meldt zich op 15 december 2025
      En deze persoon is medisch urenbeperkt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 15 december 2025 en de bijstand gaat in op 15 december 2025
      En de motivering noemt artikel 41, vierde lid, onderdeel b, Participatiewet
      En verder volgt er niets

  Regel: Vanaf 1 januari 2026 beslist het college of het de aanvraag eerder behandelt.
    Grondslag: artikel 41, vierde lid, Participatiewet; artikel 41, elfde lid, Participatiewet

    @PWB-04-030 @geldend @wet @inwoner
    Scenario: Ik stel dezelfde vraag op nieuwjaarsdag 2026 en nu moet de gemeente kiezen
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 23 jaar meldt zich op 15 december 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden aanleiding geven om niet te wachten
      En de aanvraag kan in elk geval op 12 januari 2026 en de bijstand gaat in op 15 december 2025
      En verder volgt er niets

    @PWB-04-031 @geldend @wet @jurist
    Scenario: Op 31 december 2026 is het antwoord hetzelfde
      Gegeven de peildatum is 31 december 2026
      En een alleenstaande van 23 jaar meldt zich op 15 december 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden aanleiding geven om niet te wachten
      En de aanvraag kan in elk geval op 12 januari 2026 en de bijstand gaat in op 15 december 2025
      En verder volgt er niets

    @PWB-04-032 @geldend @wet @jurist
    Scenario: Op 1 januari 2027 verandert er niets
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande van 23 jaar meldt zich op 15 december 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden aanleiding geven om niet te wachten
      En de aanvraag kan in elk geval op 12 januari 2026 en de bijstand gaat in op 15 december 2025
      En verder volgt er niets

  Regel: Het nieuwe artikel is er pas vanaf 1 januari 2026.
    Grondslag: artikel 41, elfde lid, Participatiewet

    @PWB-04-033 @wet-2026 @wet @jurist
    Scenario: Op 31 december 2025 geldt het nieuwe artikel nog niet
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 23 jaar meldt zich op 15 december 2025
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets
