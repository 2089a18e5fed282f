# language: nl
Functionaliteit: De zoektermijn buiten toepassing laten (voorstel van 2023)
  Het programma stelde in december 2023 voor dat het college de vier weken buiten toepassing kan laten.
  Dat kan als de omstandigheden van de jongere daartoe aanleiding geven.
  De wet van 2026 zegt het anders: de termijn blijft, maar het college kan de aanvraag eerder behandelen.
  Bron: punt 4 van bijlage I van het programmaplan en dossier 04, onderdelen 1 en 2.

  Regel: In het voorstel kan het college de zoektermijn buiten toepassing laten.
    Grondslag: punt 4 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-04-022 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik raak dakloos en in het voorstel vervalt de zoektermijn voor mij
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college aanleiding om niet te wachten
      En het college laat de zoektermijn buiten toepassing
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-023 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in het voorstel oordeelt het college over de omstandigheden
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden aanleiding geven om niet te wachten
      En de aanvraag kan in elk geval op 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets

    @PWB-04-024 @consultatie-2023 @consultatie @jurist
    Scenario: Zonder aanleiding blijven de vier weken in het voorstel gelden
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college geen aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-04-025 @consultatie-2023 @consultatie @jurist
    Scenario: De wet kent een ander oordeel dan het voorstel
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college aanleiding om niet te wachten
      En het college neemt de aanvraag eerder in behandeling
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.eerderBehandelen
      En verder volgt er niets

  Regel: Ook in het voorstel geldt de zoektermijn alleen onder de 27 jaar.
    Grondslag: punt 4 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-04-045 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik ben 27 en hoef ook in het voorstel niet te wachten
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 27 jaar meldt zich op 2 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En verder volgt er niets
