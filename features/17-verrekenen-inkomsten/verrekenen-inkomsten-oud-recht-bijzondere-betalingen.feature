# language: nl
Functionaliteit: Eindejaarsuitkering, vergoedingen en geld dat er nog niet is, tot en met 31 december 2026
  Een eindejaarsuitkering is uitgesteld inkomen. Zij telt mee in de maanden waarin zij is verdiend.
  Doorbetaling van inkomen over een periode telt mee als iemand het geld kan krijgen.
  Een onbelaste vergoeding is geen inkomen, tenzij er voor dezelfde kosten bijstand is.
  Is geld nog niet betaald, dan beslist het college of iemand er in redelijkheid over kan beschikken.
  Bronnen: artikel 31 en 32 van de Participatiewet, ECLI:NL:CRVB:2018:3513 en dossier 17.

  Regel: Uitgesteld inkomen telt mee in de periode waarin het is verdiend.
    Grondslag: artikel 32, tweede lid, Participatiewet

    @PWB-17-026 @oud-recht @wet @inwoner
    Scenario: In december krijg ik eindejaarsuitkering over het hele jaar en € 12 hoort bij december
      Gegeven de peildatum is 31 december 2019
      En deze persoon heeft bijstand vanaf 1 september 2019
      En op 20 december 2019 komt er € 144,00 eindejaarsuitkering over 1 januari 2019 tot en met 31 december 2019
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 12,00 mee als inkomen
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-17-027 @oud-recht @wet @inwoner
    Scenario: Ook bij september, mijn eerste maand met bijstand, hoort € 12 eindejaarsuitkering
      Gegeven de peildatum is 1 september 2019
      En deze persoon heeft bijstand vanaf 1 september 2019
      En op 20 december 2019 komt er € 144,00 eindejaarsuitkering over 1 januari 2019 tot en met 31 december 2019
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 12,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-028 @oud-recht @wet @jurist
    Scenario: Een eindejaarsuitkering die voor de bijstand is verdiend telt niet mee
      Gegeven de peildatum is 31 december 2019
      En deze persoon heeft bijstand vanaf 1 december 2019
      En op 20 december 2019 komt er € 144,00 eindejaarsuitkering over 1 december 2018 tot en met 30 november 2019
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-029 @oud-recht @wet @jurist
    Scenario: Eén maand eerder bijstand en er hoort wel een deel bij november
      Gegeven de peildatum is 30 november 2019
      En deze persoon heeft bijstand vanaf 1 november 2019
      En op 20 december 2019 komt er € 144,00 eindejaarsuitkering over 1 december 2018 tot en met 30 november 2019
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 12,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-030 @oud-recht @wet @jurist
    Scenario: Een eindejaarsuitkering over vijf maanden telt elke maand voor een vijfde mee
      Gegeven de peildatum is 30 september 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 20 december 2026 komt er € 100,03 eindejaarsuitkering over 1 augustus 2026 tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 20,01 mee als inkomen
      En verder volgt er niets

    @PWB-17-031 @oud-recht @wet @jurist
    Scenario: Begint de eindejaarsuitkering midden in een maand, dan is de verdeling aan het college
      Gegeven de peildatum is 30 september 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 20 december 2026 komt er € 100,00 eindejaarsuitkering over 15 augustus 2026 tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt minstens € 0,00 en hoogstens € 100,00 mee
      En het college moet nog zeggen welk deel bij deze maand hoort
      En verder volgt er niets

  Regel: Doorbetaling van inkomen telt mee in de maand waarin iemand het geld kan krijgen.
    Grondslag: artikel 32, tweede lid, Participatiewet

    @PWB-17-032 @oud-recht @interpretatie @inwoner
    Scenario: Ik krijg in juni geld om een half jaar van te leven
      Gegeven de peildatum is 30 juni 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 10 juni 2026 komt er € 3.000,00 om van te leven van 1 juni 2026 tot en met 30 november 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 3.000,00 mee als inkomen
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-17-033 @oud-recht @interpretatie @inwoner
    Scenario: In juli telt het geld van juni niet nog een keer mee
      Gegeven de peildatum is 1 juli 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 10 juni 2026 komt er € 3.000,00 om van te leven van 1 juni 2026 tot en met 30 november 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets

  Regel: Een onbelaste vergoeding is geen middel, tenzij er bijstand is voor dezelfde kosten.
    Grondslag: artikel 31, tweede lid, onderdeel g, Participatiewet

    @PWB-17-034 @oud-recht @wet @inwoner
    Scenario: Mijn werkgever betaalt onbelast € 80 voor de reis naar mijn werk
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 30 april 2026 komt er € 80,00 onbelaste vergoeding over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-035 @oud-recht @wet @jurist
    Scenario: Voor dezelfde reiskosten is er ook bijstand
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 30 april 2026 komt er € 80,00 onbelaste vergoeding over 1 april 2026 tot en met 30 april 2026, met bijstand voor dezelfde kosten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 80,00 mee als inkomen
      En verder volgt er niets

  Regel: Een belaste vergoeding is een middel.
    Grondslag: ECLI:NL:CRVB:2018:3513; artikel 32, eerste lid, onderdeel b, Participatiewet

    @PWB-17-036 @oud-recht @interpretatie @inwoner
    Scenario: Mijn werkgever betaalt € 80 reiskosten waarover ik belasting betaal
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 30 april 2026 komt er € 80,00 belaste vergoeding over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 80,00 mee als inkomen
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Over geld dat nog niet is betaald beslist het college: kan iemand er in redelijkheid over beschikken.
    Grondslag: artikel 31, eerste lid, Participatiewet

    @PWB-17-037 @oud-recht @wet @inwoner
    Scenario: Mijn baas heeft mijn loon van april nog niet betaald
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En € 400,00 loon over 1 april 2026 tot en met 30 april 2026 is nog niet betaald
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt minstens € 0,00 en hoogstens € 400,00 mee
      En het college moet nog zeggen of deze persoon over het geld kan beschikken
      En verder volgt er niets

    @PWB-17-038 @oud-recht @wet @jurist
    Scenario: Kan iemand over het loon beschikken, dan telt het mee
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En € 400,00 loon over 1 april 2026 tot en met 30 april 2026 is nog niet betaald
      En het college vindt dat deze persoon al over dat geld kan beschikken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 400,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-039 @oud-recht @wet @jurist
    Scenario: Kan iemand niet over het loon beschikken, dan telt het niet mee
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En € 400,00 loon over 1 april 2026 tot en met 30 april 2026 is nog niet betaald
      En het college vindt dat deze persoon nog niet over dat geld kan beschikken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-040 @oud-recht @wet @inwoner
    Scenario: Mijn eindejaarsuitkering wordt niet al vooraf van mijn bijstand afgehaald
      Gegeven de peildatum is 30 september 2019
      En deze persoon heeft bijstand vanaf 1 september 2019
      En € 144,00 eindejaarsuitkering over 1 januari 2019 tot en met 31 december 2019 is nog niet betaald
      En het college vindt dat deze persoon nog niet over dat geld kan beschikken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets
