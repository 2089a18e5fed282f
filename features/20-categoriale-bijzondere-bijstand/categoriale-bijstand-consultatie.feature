# language: nl
Functionaliteit: Categoriale bijzondere bijstand in het voorstel van 2023
  Het voorstel wilde een grondslag in de wet. De regering wijst dan situaties aan, bij AMvB.
  In zo'n situatie is categoriale bijzondere bijstand toegestaan. Een voorbeeld is de energietoeslag.
  Een bedrag noemt het voorstel niet. Daarom rekent de regel er geen uit.
  Bron: punt 20 van bijlage I van het Programmaplan Participatiewet in Balans.

  Regel: In een bij AMvB aangewezen situatie is categoriale bijzondere bijstand toegestaan.
    Grondslag: punt 20 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-20-032 @consultatie-2023 @consultatie @jurist
    Scenario: In het voorstel kiest het college of het een aangewezen groep helpt
      Gegeven de peildatum is 1 juni 2024
      En iemand vraagt hulp voor een groep die bij AMvB is aangewezen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college mag deze bijstand geven
      En het college moet zeggen of het de groep helpt
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-20-033 @consultatie-2023 @consultatie @inwoner
    Scenario: Iedereen in mijn situatie krijgt in het voorstel dezelfde hulp
      Gegeven de peildatum is 1 juni 2024
      En iemand vraagt hulp voor een groep die bij AMvB is aangewezen
      En het college helpt de aangewezen groep
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand wordt gegeven
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-20-034 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in het voorstel hoeft de gemeente een aangewezen groep niet te helpen
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt hulp voor een groep die bij AMvB is aangewezen
      En het college helpt de aangewezen groep niet
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand mag, maar wordt niet gegeven door keuze-van-het-college
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-20-035 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn groep is niet aangewezen
      Gegeven de peildatum is 1 juni 2024
      En iemand vraagt hulp voor een hele groep
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand kan niet door niet-aangewezen
      En verder volgt er niets

    @PWB-20-036 @consultatie-2023 @consultatie @jurist
    Scenario: Over een zorgverzekering zegt het voorstel niets
      Gegeven de peildatum is 1 juni 2024
      En iemand vraagt een collectieve zorgverzekering
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets
