# language: nl
Functionaliteit: 70 procent in het voorstel van 2023
  Het programma Participatiewet in Balans stelde in december 2023 voor om de norm te verhogen naar 70 procent.
  Dat is voor wie zijn kosten met niemand anders kan delen dan met de partner zonder recht.
  Het inkomen van de partner telt mee voor zover het samen met de norm boven de norm voor gehuwden komt.
  Het voorstel maakt geen verschil tussen een partner in huis en een partner ergens anders.
  70 procent van de norm voor gehuwden is één cent minder dan de norm voor een alleenstaande.
  Bron: punt 6a van bijlage I van het programmaplan en dossier 06a, onderdelen 1 en 3.

  Regel: In het voorstel is de norm 70 procent van de norm voor gehuwden.
    Grondslag: punt 6a van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-06a-058 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn man heeft geen verblijfsvergunning en in het voorstel krijg ik 70 procent
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 70 % van de norm voor gehuwden: € 1.419,45
      En verder volgt er niets

    @PWB-06a-059 @consultatie-2023 @consultatie @jurist
    Scenario: In het eerste halfjaar van 2026 is 70 procent ook één cent lager dan de norm van een alleenstaande
      Gegeven de peildatum is 1 januari 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 70 % van de norm voor gehuwden: € 1.401,49
      En de norm gehuwden is € 2.002,13 van 1 januari 2026 tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-06a-060 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn man zit vast en ook dan krijg ik in het voorstel 70 procent
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar heeft een partner van 36 jaar zonder recht op bijstand die ergens anders woont
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 70 % van de norm voor gehuwden: € 1.419,45
      En verder volgt er niets

    @PWB-06a-061 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn man verdient € 800 en in het voorstel gaat daarvan een deel van mijn bijstand af
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 800,00 inkomen per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.419,45, 70 % van de norm voor gehuwden, en na aftrek van € 191,66 inkomen van de partner is de bijstand € 1.227,79
      En verder volgt er niets

    @PWB-06a-062 @consultatie-2023 @consultatie @jurist
    Scenario: Tot de norm voor gehuwden telt het inkomen van de partner ook in het voorstel niet mee
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 608,34 inkomen per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 70 % van de norm voor gehuwden: € 1.419,45
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-06a-063 @consultatie-2023 @consultatie @jurist
    Scenario: Eén cent boven de norm voor gehuwden telt in het voorstel mee
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 608,35 inkomen per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.419,45, 70 % van de norm voor gehuwden, en na aftrek van € 0,01 inkomen van de partner is de bijstand € 1.419,44
      En verder volgt er niets

    @PWB-06a-064 @consultatie-2023 @interpretatie @jurist
    Scenario: Voor wie jonger is dan 21 is 70 procent van de norm voor die leeftijd afgeleid
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 20 jaar woont samen met een partner van 25 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 70 % van de norm voor gehuwden: € 490,59
      En het antwoord is afgeleid
      En de norm gehuwden-beiden-18-tot-21 is € 700,84 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-06a-065 @consultatie-2023 @consultatie @jurist
    Scenario: Het voorstel zegt niet wat geldt met kostendelende medebewoners
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-06a-066 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in het voorstel krijgt een paar met twee keer recht samen bijstand
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En de partner heeft toch recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En beiden hebben recht op bijstand en deze regel geldt niet
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-06a-067 @consultatie-2023 @consultatie @jurist
    Scenario: In 2027 is ook 70 procent niet uit te rekenen, want de norm is nog niet bekend
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-06a-068 @consultatie-2023 @consultatie @jurist
    Scenario: Het voorstel vraagt niet of de situatie zeer bijzonder is
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.zeerBijzondereSituatie
      En verder volgt er niets
