# language: nl
Functionaliteit: De randen van de norm voor jongeren van 18, 19 en 20 jaar
  De regel is er alleen voor wie 18, 19 of 20 jaar is. De ander van een paar hoeft dat niet te zijn.
  Heeft de ander AOW en woont er iemand in, dan rekent die met de norm voor gehuwden met AOW.
  Artikel 27 gaat alleen over de normen van artikel 20 en 21, dus niet over de kostendelersnorm.
  Bronnen: artikel 12, 20, 21, 22, 22a, 27, 62 en 78ff van de Participatiewet.

  Regel: Voor een paar telt wie van de twee 18, 19 of 20 jaar is.
    Grondslag: artikel 20, derde lid, Participatiewet

    @PWB-13-070 @wet-2026 @wet @inwoner
    Scenario: Ik ben 25, mijn man is 19 en zijn ouders kunnen niet helpen
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 25 en 19 jaar hebben bijstand
      En het college vindt dat de ouders van de echtgenoot niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 1.364,32 gaat € 663,47 omhoog en wordt € 2.027,79
      En verder volgt er niets

    @PWB-13-087 @wet-2026 @wet @inwoner
    Scenario: Ik ben 25, mijn man is 19, en wij hebben een eigen woning
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 25 en 19 jaar hebben bijstand
      En het college vindt dat de ouders van de echtgenoot niet genoeg middelen hebben
      En er zijn geen kinderen, er is geen inrichting en de jongere houdt een eigen woning aan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 1.364,32 gaat € 663,47 omhoog en wordt € 2.027,79
      En verder volgt er niets

    @PWB-13-071 @wet-2026 @wet @jurist
    Scenario: Heeft de een AOW, dan deelt die de kosten naar de norm met AOW
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 68 en 19 jaar hebben bijstand, en de oudste heeft AOW
      En er is 1 kostendelende medebewoner
      En het college vindt dat de echtgenoot een beroep kan doen op de ouders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm blijft € 1.438,47
      En verder volgt er niets

    @PWB-13-072 @wet-2026 @wet @jurist
    Scenario: Dat is zo wie van de twee de vraag ook stelt
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 68 jaar hebben bijstand, en de oudste heeft AOW
      En er is 1 kostendelende medebewoner
      En het college vindt dat de jongere een beroep kan doen op de ouders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm blijft € 1.438,47
      En verder volgt er niets

    @PWB-13-089 @wet-2026 @wet @inwoner
    Scenario: Ik ben 19, woon met mijn oma, en mijn ouders kunnen mij helpen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar, die een beroep kan doen op de ouders, heeft bijstand
      En er is 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm blijft € 350,42
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-13-073 @wet-2026 @interpretatie @jurist
    Scenario: Heeft de ander AOW, dan is ook niet te zeggen wat de norm hoogstens wordt
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 68 jaar hebben bijstand, en de oudste heeft AOW
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm voor jongeren is € 1.364,32
      En het college moet zeggen of de jongere een beroep kan doen op de ouders
      En verder volgt er niets

    @PWB-13-074 @wet-2026 @wet @jurist
    Scenario: Wie 60 jaar is, heeft de AOW-leeftijd niet bereikt
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 60 jaar hebben bijstand, en de oudste heeft AOW
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.eenPensioengerechtigd
      En verder volgt er niets

  Regel: Het college kan de normen van artikel 20 en 21 verlagen om de woonsituatie.
    Grondslag: artikel 20, vierde lid, Participatiewet

    @PWB-13-075 @wet-2026 @wet @inwoner
    Scenario: Ik woon thuis en mijn moeder is een kostendeler, en toch kan de gemeente verlagen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar woont bij zijn ouders, die niet genoeg middelen hebben
      En er is 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is € 350,42 en kan hoogstens € 1.112,66 worden
      En het college moet zeggen met welk bedrag de norm omlaag gaat
      En verder volgt er niets

    @PWB-13-076 @wet-2026 @wet @jurist
    Scenario: Ook voor een paar zonder kostendelers kan het college verlagen
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 25 jaar hebben bijstand
      En de jongere woont bij zijn ouders, die niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is € 1.364,32 en kan hoogstens € 2.027,79 worden
      En het college moet zeggen met welk bedrag de norm omlaag gaat
      En verder volgt er niets

  Regel: De kostendelersnorm van een paar kan het college niet verlagen om de woonsituatie.
    Grondslag: artikel 22a, derde lid, onderdeel b, Participatiewet

    @PWB-13-077 @wet-2026 @wet @jurist
    Scenario: Met een kostendeler is de vraag naar een verlaging er niet
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 25 jaar hebben bijstand
      En er is 1 kostendelende medebewoner
      En de jongere houdt geen woning aan en kan volgens het college een beroep doen op de ouders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm blijft € 1.364,32
      En verder volgt er niets

  Regel: Een verlaging valt tegen, een verlaging van nul niet.
    Grondslag: artikel 27, Participatiewet

    @PWB-13-078 @wet-2026 @wet @inwoner
    Scenario: De gemeente haalt er € 100 af omdat ik thuis woon
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar woont bij zijn ouders, die niet genoeg middelen hebben
      En het college verlaagt de norm met € 100,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en € 100,00 omlaag en wordt € 1.012,66
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-13-079 @wet-2026 @wet @jurist
    Scenario: Het college kan ook beslissen dat er niets af gaat
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar woont bij zijn ouders, die niet genoeg middelen hebben
      En het college verlaagt de norm met € 0,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en € 0,00 omlaag en wordt € 1.112,66
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

  Regel: Wie een oude aanvraag heeft en naar zijn ouders kan, krijgt geen bijzondere bijstand.
    Grondslag: artikel 78ff, eerste lid, Participatiewet

    @PWB-13-080 @wet-2026 @interpretatie @inwoner
    Scenario: Ik vroeg het in december 2025 aan, maar mijn ouders kunnen mij helpen
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar, die een beroep kan doen op de ouders, heeft bijstand
      En de aanvraag om bijzondere bijstand voor jongeren is van 31 december 2025 en nog niet beslist
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 345,99 is er € 0,00 bijzondere bijstand
      En verder volgt er niets

    @PWB-13-081 @wet-2026 @interpretatie @jurist
    Scenario: Ook hoge kosten geven dan geen bijzondere bijstand
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar, die een beroep kan doen op de ouders, heeft bijstand
      En de aanvraag om bijzondere bijstand voor jongeren is van 31 december 2025 en nog niet beslist
      En het college vindt € 1.000,00 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 345,99 is er € 0,00 bijzondere bijstand
      En verder volgt er niets

  Regel: Artikel 12 was er alleen voor wie 18, 19 of 20 jaar was.
    Grondslag: artikel 12, Participatiewet

    @PWB-13-082 @oud-recht @wet @inwoner
    Scenario: Ik was in 2025 al 21 en kreeg niets extra
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 21 jaar heeft bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen bijzondere bijstand
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Het college kon de bijzondere bijstand verhalen op ouders die hun plicht niet nakwamen.
    Grondslag: artikel 12, Participatiewet; artikel 62, onderdeel c, Participatiewet

    @PWB-13-083 @oud-recht @wet @inwoner
    Scenario: Ik was 18 en kreeg € 262,02 omdat mijn ouders niet betaalden
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 18 jaar, van wie de ouders niet genoeg middelen hebben, heeft bijstand
      En het college vindt € 600,00 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 337,98 is er € 262,02 bijzondere bijstand
      En verder volgt er niets

  Regel: Ook tot 2026 kon het college de norm van artikel 20 verlagen.
    Grondslag: artikel 20, eerste lid, onderdeel a, Participatiewet

    @PWB-13-084 @oud-recht @wet @inwoner
    Scenario: De gemeente moest nog zeggen wat er af ging omdat ik thuis woonde
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 19 jaar woont bij zijn ouders, die niet genoeg middelen hebben
      En het college vindt € 500,00 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm voor jongeren is € 337,98
      En het college moet zeggen met welk bedrag de norm omlaag gaat
      En verder volgt er niets

  Regel: Ook het voorstel ging alleen over wie 18, 19 of 20 jaar is, en niet over een inrichting.
    Grondslag: punt 13 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-13-085 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik ben 21 en het voorstel geeft mij niets
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 21 jaar heeft bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen bijzondere bijstand
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-13-086 @consultatie-2023 @consultatie @jurist
    Scenario: Over een inrichting zegt het voorstel niets
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En de jongere verblijft in een inrichting
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets
