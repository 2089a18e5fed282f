# language: nl
Functionaliteit: Jongeren zonder hulp van ouders in het voorstel van december 2023
  Het voorstel hield bijzondere bijstand, maar wilde overal ongeveer hetzelfde bedrag.
  Die vult de norm in beginsel aan tot bijvoorbeeld 95 % van het netto minimumloon voor de leeftijd.
  Het percentage lag nog niet vast. Elk antwoord is daarom onzeker.
  Bron: punt 13 van bijlage I bij het Programmaplan Participatiewet in Balans. Dit is geen wet geworden.

  Regel: Bijzondere bijstand vult in beginsel aan tot bijvoorbeeld 95 % van het netto minimumloon.
    Grondslag: punt 13 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-13-057 @consultatie-2023 @consultatie @inwoner
    Scenario: In het voorstel vult de gemeente mijn norm aan tot 95 % van het minimumloon
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar, van wie de ouders niet genoeg middelen hebben, heeft bijstand
      En het netto minimumloon voor deze leeftijd is € 1.200,00 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm voor jongeren is € 345,99 en het voorstel geeft € 794,01 bijzondere bijstand
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-13-058 @consultatie-2023 @consultatie @jurist
    Scenario: Het percentage wordt rekenkundig op hele centen afgerond
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 18 jaar heeft bijstand
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      En het netto minimumloon voor deze leeftijd is € 1.213,82 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm voor jongeren is € 345,99 en het voorstel geeft € 807,14 bijzondere bijstand
      En verder volgt er niets

    @PWB-13-059 @consultatie-2023 @consultatie @jurist
    Scenario: Bij andere kosten stelt het college een ander bedrag vast
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      En de jongere heeft andere kosten en het college stelt € 500,00 bijzondere bijstand vast
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm voor jongeren is € 345,99 en het voorstel geeft € 500,00 bijzondere bijstand
      En verder volgt er niets

    @PWB-13-060 @consultatie-2023 @consultatie @jurist
    Scenario: Met hulp van de ouders is er geen aanvulling
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere een beroep kan doen op de ouders
      En het netto minimumloon voor deze leeftijd is € 1.200,00 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm voor jongeren is € 345,99 en het voorstel geeft € 0,00 bijzondere bijstand
      En verder volgt er niets

    @PWB-13-061 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in het voorstel is eerst de vraag of de ouders kunnen helpen
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar heeft bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm voor jongeren is € 345,99
      En het college moet zeggen of de jongere een beroep kan doen op de ouders
      En verder volgt er niets

    @PWB-13-062 @consultatie-2023 @consultatie @jurist
    Scenario: Zonder het minimumloon voor de leeftijd is er niets te berekenen
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de norm alleenstaande-18-tot-21 is € 345,99 van 1 januari 2026 tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-13-063 @consultatie-2023 @consultatie @jurist
    Scenario: Voor gehuwden noemt het voorstel geen percentage
      Gegeven de peildatum is 1 januari 2026
      En gehuwden van 19 en 20 jaar hebben bijstand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets
