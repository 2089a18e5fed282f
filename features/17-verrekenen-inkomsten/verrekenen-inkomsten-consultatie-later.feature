# language: nl
Functionaliteit: Geld na de bijstand, geld voor later en de polisadministratie in het voorstel van december 2023
  Komt geld na de bijstand, maar is het in de bijstand verdiend? Dan telt het alsnog mee.
  Het voorstel zegt niet in welke maand. Hier is dat de maand waarin het is verdiend.
  Geld dat voor later bedoeld is, telt mee in de maanden waarvoor het bedoeld is. Elke maand krijgt evenveel.
  Bron: punt 17 van bijlage I bij het Programmaplan Participatiewet in Balans.

  Regel: Inkomen dat na de bijstand komt maar in de bijstand is verdiend, telt alsnog mee.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-17-065 @consultatie-2023 @interpretatie @inwoner
    Scenario: Mijn bijstand stopt op 30 april en in mei krijg ik het loon van april
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand van 1 januari 2026 tot en met 30 april 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee, en deze persoon moet zelf melden
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-17-066 @consultatie-2023 @interpretatie @inwoner
    Scenario: In mei heb ik geen bijstand meer en telt er in mei niets mee
      Gegeven de peildatum is 5 mei 2026
      En deze persoon heeft bijstand van 1 januari 2026 tot en met 30 april 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-067 @consultatie-2023 @consultatie @jurist
    Scenario: Loon dat na de bijstand is verdiend telt niet mee
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand van 1 januari 2026 tot en met 30 april 2026
      En op 5 juni 2026 komt er € 500,00 loon over 1 mei 2026 tot en met 31 mei 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-068 @consultatie-2023 @consultatie @jurist
    Scenario: Betaald op de laatste dag van de bijstand is niet na de bijstand
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand van 1 januari 2026 tot en met 30 april 2026
      En op 30 april 2026 komt er € 500,00 loon over 1 maart 2026 tot en met 31 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-069 @consultatie-2023 @consultatie @jurist
    Scenario: Betaald een dag na de bijstand hoort bij de maand waarin het is verdiend
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand van 1 januari 2026 tot en met 30 april 2026
      En op 1 mei 2026 komt er € 500,00 loon over 1 maart 2026 tot en met 31 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-070 @consultatie-2023 @consultatie @jurist
    Scenario: Loon over twee maanden dat na de bijstand komt heeft in het voorstel geen maand
      Gegeven de peildatum is 31 mei 2026
      En deze persoon heeft bijstand van 1 januari 2026 tot en met 31 mei 2026
      En op 5 juni 2026 komt er € 600,00 loon over vier weken van 20 april 2026 tot en met 17 mei 2026
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Geld dat voor later bedoeld is telt mee in de periode waarvoor het bedoeld is.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-17-071 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik krijg in juni geld om een half jaar van te leven en elke maand telt een zesde mee
      Gegeven de peildatum is 30 juni 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 10 juni 2026 komt er € 3.000,00 om van te leven van 1 juni 2026 tot en met 30 november 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-072 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in de laatste maand van de periode telt een zesde mee
      Gegeven de peildatum is 30 november 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 10 juni 2026 komt er € 3.000,00 om van te leven van 1 juni 2026 tot en met 30 november 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-073 @consultatie-2023 @consultatie @jurist
    Scenario: Een dag later is de periode voorbij
      Gegeven de peildatum is 1 december 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 10 juni 2026 komt er € 3.000,00 om van te leven van 1 juni 2026 tot en met 30 november 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-074 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik kreeg voor mijn bijstand geld om van september tot en met december van te leven
      Gegeven de peildatum is 1 september 2026
      En deze persoon heeft bijstand vanaf 1 september 2026
      En op 28 augustus 2026 komt er € 1.200,00 om van te leven van 1 september 2026 tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 300,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

  Regel: Onbelaste vergoedingen worden niet verrekend.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-17-075 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn werkgever betaalt onbelast € 80 voor de reis naar mijn werk
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 30 april 2026 komt er € 80,00 onbelaste vergoeding over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-076 @consultatie-2023 @consultatie @jurist
    Scenario: Het voorstel kent geen uitzondering als er ook bijstand is voor dezelfde kosten
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 30 april 2026 komt er € 80,00 onbelaste vergoeding over 1 april 2026 tot en met 30 april 2026, met bijstand voor dezelfde kosten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-077 @consultatie-2023 @consultatie @jurist
    Scenario: Een belaste vergoeding wordt wel verrekend
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 30 april 2026 komt er € 80,00 belaste vergoeding over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 80,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

  Regel: Wat de gemeente uit de polisadministratie haalt, hoeft niemand zelf te melden.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-17-078 @consultatie-2023 @consultatie @inwoner
    Scenario: De gemeente haalt mijn loon zelf op en ik lever geen loonstrook in
      Gegeven de peildatum is 5 mei 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      En de gemeente verrekent op basis van de polisadministratie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee, en deze persoon hoeft niet zelf te melden
      En verder volgt er niets

    @PWB-17-079 @consultatie-2023 @consultatie @inwoner
    Scenario: De gemeente haalt mijn loon niet op en ik meld het zelf
      Gegeven de peildatum is 5 mei 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

  Regel: Over geld dat in geen geval bij deze maand hoort, hoeft het college niets te zeggen.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-17-080 @consultatie-2023 @consultatie @jurist
    Scenario: Loon van voor de bijstand dat nog niet is betaald, telt nooit mee
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 15 april 2026
      En € 400,00 loon over 1 maart 2026 tot en met 31 maart 2026 is nog niet betaald
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

  Regel: Een vraag die zichzelf tegenspreekt wordt geweigerd.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-17-081 @consultatie-2023 @consultatie @jurist
    Scenario: De bijstand kan niet eindigen voor het begin
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand van 2 april 2026 tot en met 1 april 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.eindeBijstand
      En verder volgt er niets

    @PWB-17-082 @consultatie-2023 @consultatie @jurist
    Scenario: Een periode kan niet eindigen voor het begin
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 2 april 2026 tot en met 1 april 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.betalingen[0].totEnMet
      En verder volgt er niets
