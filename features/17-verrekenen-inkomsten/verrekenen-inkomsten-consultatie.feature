# language: nl
Functionaliteit: Inkomsten verrekenen in het voorstel van december 2023
  In het voorstel telt inkomen mee in de maand waarin iemand er in redelijkheid over kan beschikken.
  Alleen inkomen dat bij de bijstand hoort telt mee, ook als het na de bijstand komt.
  Geld dat voor later bedoeld is, telt mee in de periode waarvoor het bedoeld is.
  Onbelaste vergoedingen tellen nooit mee. Wat de polisadministratie al weet, hoeft niemand te melden.
  Elk antwoord is afgeleid: hoe het netto-inkomen wordt bepaald, is nooit uitgewerkt.
  Bron: punt 17 van bijlage I bij het Programmaplan Participatiewet in Balans.

  Regel: Inkomen telt mee in de periode waarin iemand er in redelijkheid over kan beschikken.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-17-051 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik werk in april, krijg het loon op 5 mei en dan telt het mee
      Gegeven de peildatum is 5 mei 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee, en deze persoon moet zelf melden
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-17-052 @consultatie-2023 @consultatie @inwoner
    Scenario: In april heb ik het loon nog niet en telt het niet mee
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-053 @consultatie-2023 @consultatie @jurist
    Scenario: Betaald op de laatste dag van de maand telt mee in die maand
      Gegeven de peildatum is 1 mei 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 31 mei 2026 komt er € 500,00 loon over 1 mei 2026 tot en met 31 mei 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee, en deze persoon moet zelf melden
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-17-054 @consultatie-2023 @consultatie @jurist
    Scenario: Betaald een dag later telt mee in de volgende maand
      Gegeven de peildatum is 1 mei 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 1 juni 2026 komt er € 500,00 loon over 1 mei 2026 tot en met 31 mei 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-055 @consultatie-2023 @consultatie @inwoner
    Scenario: In november krijg ik twee keer vierwekenloon en telt er twee keer mee
      Gegeven de peildatum is 1 november 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En heel 2026 krijgt deze persoon elke vier weken € 600,00 loon
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 1.200,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-056 @consultatie-2023 @consultatie @inwoner
    Scenario: In oktober krijg ik één keer vierwekenloon en telt er één keer mee
      Gegeven de peildatum is 31 oktober 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En heel 2026 krijgt deze persoon elke vier weken € 600,00 loon
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 600,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-057 @consultatie-2023 @consultatie @jurist
    Scenario: Is het loon nog niet betaald, dan is de vraag of iemand er al over kan beschikken
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En € 400,00 loon over 1 april 2026 tot en met 30 april 2026 is nog niet betaald
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt minstens € 0,00 en hoogstens € 400,00 mee, en deze persoon moet zelf melden
      En het college moet nog zeggen of deze persoon over het geld kan beschikken
      En verder volgt er niets

    @PWB-17-058 @consultatie-2023 @consultatie @jurist
    Scenario: Kan iemand er al over beschikken, dan telt het deze maand mee
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En € 400,00 loon over 1 april 2026 tot en met 30 april 2026 is nog niet betaald
      En het college vindt dat deze persoon al over dat geld kan beschikken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 400,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-059 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn baas betaalt niet en volgens de gemeente kan ik daar niets aan doen
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En € 400,00 loon over 1 april 2026 tot en met 30 april 2026 is nog niet betaald
      En het college vindt dat deze persoon nog niet over dat geld kan beschikken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-060 @consultatie-2023 @interpretatie @jurist
    Scenario: Van het brutoloon gaat af wat verplicht is ingehouden
      Gegeven de peildatum is 5 mei 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er loon over 1 april 2026 tot en met 30 april 2026: € 1.000,00 bruto met € 40,00 loonheffing
      En van dat loon gaat ook € 0,00 bijdrage Zvw, € 0,00 pensioenbijdrage en € 5,00 andere inhouding af
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 955,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

  Regel: Alleen inkomen dat bij de bijstand hoort telt mee.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-17-061 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn bijstand begint in september en dan krijg ik nog loon van augustus
      Gegeven de peildatum is 5 september 2026
      En deze persoon heeft bijstand vanaf 1 september 2026
      En op 5 september 2026 komt er € 500,00 loon over 1 augustus 2026 tot en met 31 augustus 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-062 @consultatie-2023 @consultatie @jurist
    Scenario: Begint de bijstand op 1 augustus, dan telt het loon van augustus wel mee
      Gegeven de peildatum is 5 september 2026
      En deze persoon heeft bijstand vanaf 1 augustus 2026
      En op 5 september 2026 komt er € 500,00 loon over 1 augustus 2026 tot en met 31 augustus 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets

    @PWB-17-063 @consultatie-2023 @consultatie @jurist
    Scenario: Begint de bijstand op 2 augustus, dan beslist het college over het deel
      Gegeven de peildatum is 5 september 2026
      En deze persoon heeft bijstand vanaf 2 augustus 2026
      En op 5 september 2026 komt er € 500,00 loon over 1 augustus 2026 tot en met 31 augustus 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt minstens € 0,00 en hoogstens € 500,00 mee, en deze persoon moet zelf melden
      En het college moet nog zeggen welk deel bij deze maand hoort
      En verder volgt er niets

    @PWB-17-064 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn eindejaarsuitkering telt alleen mee voor de vier maanden met bijstand
      Gegeven de peildatum is 31 december 2026
      En deze persoon heeft bijstand vanaf 1 september 2026
      En op 20 december 2026 komt er € 144,00 eindejaarsuitkering over 1 januari 2026 tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 48,00 mee, en deze persoon moet zelf melden
      En verder volgt er niets
