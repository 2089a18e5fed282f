# language: nl
Functionaliteit: Jongeren met bijzondere bijstand van vóór 2026
  Op 1 januari 2026 verviel artikel 12. Tot dan gaf de gemeente bijzondere bijstand aan jongeren zonder hulp van ouders.
  Voor een aanvraag van uiterlijk 31 december 2025 en voor een lopende toekenning blijft artikel 12 gelden.
  Is de nieuwe verhoging hoger, dan vult het college de bijzondere bijstand aan tot dat bedrag.
  Wat de andere leden van artikel 78ff zeggen, is nog niet bekend. Elk antwoord is afgeleid.
  Bron: artikel 78ff, eerste lid, van de Participatiewet.

  Regel: Een toegekende periode loopt door, en wordt aangevuld als de nieuwe verhoging hoger is.
    Grondslag: artikel 78ff, eerste lid, Participatiewet

    @PWB-13-028 @wet-2026 @interpretatie @inwoner
    Scenario: Ik kreeg € 700 van de gemeente en dat wordt nu aangevuld
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar kreeg vóór 2026 € 700,00 bijzondere bijstand per maand tot en met 30 juni 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 345,99 is er € 746,45 bijzondere bijstand
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-13-029 @wet-2026 @interpretatie @inwoner
    Scenario: Ik kreeg € 900 van de gemeente en dat houd ik tot het einde van de periode
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar kreeg vóór 2026 € 900,00 bijzondere bijstand per maand tot en met 30 juni 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 345,99 is er € 900,00 bijzondere bijstand
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-13-030 @wet-2026 @interpretatie @jurist
    Scenario: Eén cent onder de verhoging wordt aangevuld
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar kreeg vóór 2026 € 746,44 bijzondere bijstand per maand tot en met 30 juni 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 345,99 is er € 746,45 bijzondere bijstand
      En de norm alleenstaande is € 1.401,50 van 1 januari 2026 tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-13-031 @wet-2026 @interpretatie @jurist
    Scenario: Eén cent boven de verhoging blijft staan
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar kreeg vóór 2026 € 746,46 bijzondere bijstand per maand tot en met 30 juni 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 345,99 is er € 746,46 bijzondere bijstand
      En de norm alleenstaande-18-tot-21 is € 345,99 van 1 januari 2026 tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-13-032 @wet-2026 @interpretatie @jurist
    Scenario: De laatste dag van de periode hoort er nog bij
      Gegeven de peildatum is 30 juni 2026
      En een alleenstaande van 19 jaar kreeg vóór 2026 € 900,00 bijzondere bijstand per maand tot en met 30 juni 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 345,99 is er € 900,00 bijzondere bijstand
      En de norm verhoging-18-tot-21 is € 746,45 van 1 januari 2026 tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-13-033 @wet-2026 @interpretatie @jurist
    Scenario: Na de laatste dag geldt de gewone regel en is het oordeel weer nodig
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar kreeg vóór 2026 € 900,00 bijzondere bijstand per maand tot en met 30 juni 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is € 350,42 en kan hoogstens € 1.112,66 worden
      En het college moet zeggen of de jongere een beroep kan doen op de ouders
      En verder volgt er niets

    @PWB-13-034 @wet-2026 @interpretatie @jurist
    Scenario: Na 1 juli 2026 wordt aangevuld tot het nieuwe bedrag
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar kreeg vóór 2026 € 700,00 bijzondere bijstand per maand tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 350,42 is er € 762,24 bijzondere bijstand
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Een aanvraag van uiterlijk 31 december 2025 valt nog onder artikel 12.
    Grondslag: artikel 78ff, eerste lid, Participatiewet; artikel 12, Participatiewet

    @PWB-13-035 @wet-2026 @interpretatie @inwoner
    Scenario: Ik vroeg op oudejaarsdag bijzondere bijstand aan en krijg minstens de nieuwe verhoging
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar, van wie de ouders niet genoeg middelen hebben, heeft bijstand
      En de aanvraag om bijzondere bijstand voor jongeren is van 31 december 2025 en nog niet beslist
      En het college vindt € 1.000,00 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 345,99 is er € 746,45 bijzondere bijstand
      En verder volgt er niets

    @PWB-13-036 @wet-2026 @interpretatie @jurist
    Scenario: Zijn de noodzakelijke kosten hoger, dan geeft artikel 12 meer
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar, van wie de ouders niet genoeg middelen hebben, heeft bijstand
      En de aanvraag om bijzondere bijstand voor jongeren is van 31 december 2025 en nog niet beslist
      En het college vindt € 1.200,00 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 345,99 is er € 854,01 bijzondere bijstand
      En verder volgt er niets

  Regel: Voor die aanvraag zegt het college welke kosten noodzakelijk zijn.
    Grondslag: artikel 20, derde lid, Participatiewet

    @PWB-13-037 @wet-2026 @interpretatie @jurist
    Scenario: Bij een oude aanvraag ontbreekt nog het oordeel over de kosten
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar, van wie de ouders niet genoeg middelen hebben, heeft bijstand
      En de aanvraag om bijzondere bijstand voor jongeren is van 31 december 2025 en nog niet beslist
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm voor jongeren is € 345,99
      En het college moet zeggen welke kosten noodzakelijk zijn
      En verder volgt er niets

    @PWB-13-038 @wet-2026 @wet @inwoner
    Scenario: Ik vroeg het een dag te laat aan en krijg de verhoging van de norm
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar, van wie de ouders niet genoeg middelen hebben, heeft bijstand
      En de aanvraag om bijzondere bijstand voor jongeren is van 1 januari 2026 en nog niet beslist
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 345,99 gaat € 746,45 omhoog en wordt € 1.092,44
      En verder volgt er niets

    @PWB-13-039 @wet-2026 @wet @jurist
    Scenario: Een aanvraag van na de peildatum kan niet
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar, van wie de ouders niet genoeg middelen hebben, heeft bijstand
      En de aanvraag om bijzondere bijstand voor jongeren is van 2 januari 2026 en nog niet beslist
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.aanvraagArtikel12
      En verder volgt er niets
