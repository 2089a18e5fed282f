# language: nl
Functionaliteit: De zoektermijn van vier weken voor jongeren
  Wie jonger is dan 27, kan bijstand pas vier weken na de melding aanvragen.
  In die weken zoekt de jongere werk of een opleiding. De bijstand gaat daarna toch in vanaf de melding.
  Vanaf 2026 kan het college de aanvraag eerder in behandeling nemen. Dat is een keuze van het college.
  Wie 27 of ouder is, of niet hoeft te wachten, kan meteen een aanvraag indienen.
  Bron: artikel 41 en 44 van de Participatiewet en dossier 04, onderdeel 2.

  Regel: Zijn alle aanvragers jonger dan 27, dan kan de aanvraag vier weken na de melding.
    Grondslag: artikel 41, vierde lid, Participatiewet; artikel 41, elfde lid, Participatiewet

    @PWB-04-001 @wet-2026 @wet @inwoner
    Scenario: Ik ben 23, woon bij vrienden en moet vier weken wachten met mijn aanvraag
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college geen aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-002 @wet-2026 @wet @jurist
    Scenario: Of wachten nodig is, beslist het college en niet de regel
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden aanleiding geven om niet te wachten
      En de aanvraag kan in elk geval op 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-003 @wet-2026 @wet @jurist
    Scenario: Een dag voor de zevenentwintigste verjaardag geldt de zoektermijn
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 26 jaar meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college geen aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-04-004 @wet-2026 @interpretatie @jurist
    Scenario: Wie tijdens de vier weken 27 wordt, krijgt een onzeker antwoord
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 26 jaar die binnen vier weken 27 wordt, meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college geen aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-04-005 @wet-2026 @wet @jurist
    Scenario: Twee mensen van 26 wachten allebei vier weken
      Gegeven de peildatum is 1 april 2026
      En een paar van 26 en 26 jaar meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college geen aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-049 @wet-2026 @wet @inwoner
    Scenario: Ik ben gezond, ben nog geen 27 en wacht vier weken
      Gegeven de peildatum is 1 april 2026
      En een gezonde alleenstaande van 26 jaar zonder recht op loonkostensubsidie meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college geen aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-006 @wet-2026 @wet @jurist
    Scenario: Vier weken na 1 februari in een schrikkeljaar is 29 februari
      Gegeven de peildatum is 1 maart 2028
      En een alleenstaande van 20 jaar meldt zich op 1 februari 2028
      En de omstandigheden geven volgens het college geen aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 29 februari 2028 en de bijstand gaat in op 1 februari 2028
      En verder volgt er niets

    @PWB-04-007 @wet-2026 @wet @jurist
    Scenario: Wie zegt 25 te zijn, kan niet binnen vier weken 27 worden
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 25 jaar die binnen vier weken 27 wordt, meldt zich op 2 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.personen[0].wordt27BinnenVierWeken
      En verder volgt er niets

  Regel: Het college kan de aanvraag eerder in behandeling nemen als de omstandigheden aanleiding geven.
    Grondslag: artikel 41, elfde lid, Participatiewet

    @PWB-04-008 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik raak dakloos en de gemeente neemt mijn aanvraag meteen in behandeling
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En volgens het college is er aanleiding om niet te wachten, en het behandelt de aanvraag eerder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-009 @wet-2026 @interpretatie @jurist
    Scenario: Dat de aanvraag dan ook eerder kan worden ingediend, is afgeleid
      Gegeven de peildatum is 2 maart 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En volgens het college is er aanleiding om niet te wachten, en het behandelt de aanvraag eerder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het antwoord is afgeleid
      En er geldt een zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-010 @wet-2026 @beleidsruimte @jurist
    Scenario: Is er aanleiding, dan beslist het college nog of het de aanvraag eerder behandelt
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of het de aanvraag eerder in behandeling neemt
      En de aanvraag kan in elk geval op 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-011 @wet-2026 @beleidsruimte @jurist
    Scenario: Het college mag ondanks de aanleiding de vier weken afwachten
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college aanleiding om niet te wachten
      En het college neemt de aanvraag niet eerder in behandeling
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-012 @wet-2026 @wet @jurist
    Scenario: Eerder behandelen zonder aanleiding kan niet
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college geen aanleiding om niet te wachten
      En het college neemt de aanvraag eerder in behandeling
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.eerderBehandelen
      En verder volgt er niets

  Regel: Wie geen zoektermijn heeft, kan na de melding zonder uitstel een aanvraag indienen.
    Grondslag: artikel 41, vierde lid, Participatiewet; artikel 41, twaalfde lid, Participatiewet

    @PWB-04-013 @wet-2026 @wet @inwoner
    Scenario: Ik ben 27 en kan dezelfde dag mijn aanvraag indienen
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 27 jaar meldt zich op 2 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-014 @wet-2026 @wet @inwoner
    Scenario: Ik ben 24 en mijn man is 27: wij hoeven niet te wachten
      Gegeven de peildatum is 1 april 2026
      En een paar van 24 en 27 jaar meldt zich op 2 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-015 @wet-2026 @wet @jurist
    Scenario: Een melding na de peildatum kan niet
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.melding
      En verder volgt er niets

  Regel: Een aanvraag volgt op een melding en is van één persoon of van een paar.
    Grondslag: artikel 41, vierde lid, Participatiewet

    @PWB-04-040 @wet-2026 @wet @jurist
    Scenario: Een aanvraag van een dag voor de melding kan niet
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026 en vraagt aan op 1 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.aanvraag
      En verder volgt er niets

    @PWB-04-041 @wet-2026 @wet @inwoner
    Scenario: Wij zijn met zijn drieën en moeten ieder zelf bijstand vragen
      Gegeven de peildatum is 1 april 2026
      En drie jongeren van 21, 22 en 23 jaar melden zich op 2 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.personen
      En verder volgt er niets

    @PWB-04-042 @wet-2026 @wet @jurist
    Scenario: Zonder leeftijd van iemand is er geen antwoord
      Gegeven de peildatum is 1 april 2026
      En iemand van wie niets bekend is, meldt zich op 2 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.personen
      En verder volgt er niets
