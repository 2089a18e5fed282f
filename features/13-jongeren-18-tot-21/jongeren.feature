# language: nl
Functionaliteit: Bijstand voor jongeren van 18, 19 en 20 jaar zonder hulp van ouders
  Jongeren van 18, 19 en 20 jaar hebben een lage norm, omdat hun ouders voor hen moeten zorgen.
  Kunnen zij geen beroep doen op hun ouders, dan verhoogt het college de norm met een vast bedrag.
  Dat moet, in elke gemeente. Alleen of een beroep op de ouders mogelijk is, beoordeelt het college.
  Het bedrag staat in de wet. Het wordt hier nooit uit het minimumjeugdloon uitgerekend.
  Bronnen: artikel 20 van de Participatiewet, normenbrief 2026, uitleg van de gemeente Diemen.

  Regel: Wie geen beroep kan doen op de ouders, krijgt een vast bedrag boven op de norm.
    Grondslag: artikel 20, derde lid, Participatiewet

    @PWB-13-001 @wet-2026 @wet @inwoner
    Scenario: Ik ben 19 en mijn ouders helpen mij niet, en dan is mijn norm € 1.092,44
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 345,99 gaat € 746,45 omhoog en wordt € 1.092,44
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-13-002 @wet-2026 @wet @inwoner
    Scenario: Mijn ouders hebben zelf bijstand en kunnen niets missen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en wordt € 1.112,66
      En de motivering noemt artikel 20, derde lid, onderdeel a, Participatiewet
      En verder volgt er niets

    @PWB-13-003 @wet-2026 @wet @inwoner
    Scenario: Ik ben hier als vluchteling en mijn ouders wonen nog daar
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 18 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en wordt € 1.112,66
      En de motivering noemt artikel 20, derde lid, onderdeel b, Participatiewet
      En verder volgt er niets

    @PWB-13-004 @wet-2026 @wet @inwoner
    Scenario: Thuis was het niet veilig en ik heb geen contact meer met mijn ouders
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 20 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en wordt € 1.112,66
      En de motivering noemt artikel 62, onderdeel c, Participatiewet
      En verder volgt er niets

    @PWB-13-005 @wet-2026 @wet @jurist
    Scenario: Een alleenstaande ouder van 20 jaar krijgt hetzelfde bedrag erbij
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 20 jaar heeft bijstand
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en wordt € 1.112,66
      En de motivering noemt artikel 20, tweede lid, onderdeel a, Participatiewet
      En verder volgt er niets

    @PWB-13-006 @wet-2026 @wet @inwoner
    Scenario: Mijn ouders kunnen mij wel helpen en mijn norm blijft laag
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere een beroep kan doen op de ouders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm blijft € 350,42
      En verder volgt er niets

    @PWB-13-007 @wet-2026 @wet @inwoner
    Scenario: Op mijn 21e verjaardag heb ik geen verhoging meer nodig
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 21 jaar heeft bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen verhoging
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-13-008 @wet-2026 @wet @jurist
    Scenario: Wie 17 is, heeft nog geen recht op bijstand
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 17 jaar heeft bijstand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.leeftijd
      En verder volgt er niets

    @PWB-13-009 @wet-2026 @wet @jurist
    Scenario: Een oordeel over de noodzakelijke kosten verandert het vaste bedrag niet
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      En het college vindt € 2.000,00 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en wordt € 1.112,66
      En verder volgt er niets

  Regel: Of een beroep op de ouders kan, zegt het college; de norm is nooit hoger dan die vanaf 21 jaar.
    Grondslag: artikel 20, vierde lid, Participatiewet

    @PWB-13-010 @wet-2026 @wet @inwoner
    Scenario: De gemeente heeft nog niet gezegd of mijn ouders moeten betalen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar heeft bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is € 350,42 en kan hoogstens € 1.112,66 worden
      En het college moet zeggen of de jongere een beroep kan doen op de ouders
      En verder volgt er niets

    @PWB-13-011 @wet-2026 @wet @jurist
    Scenario: Bij gehuwden onder de 21 jaar zijn er twee vragen
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 20 jaar hebben bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is € 700,84 en kan hoogstens € 2.027,79 worden
      En het college moet zeggen of de jongere een beroep kan doen op de ouders
      En het college moet zeggen of de echtgenoot een beroep kan doen op de ouders
      En verder volgt er niets

    @PWB-13-012 @wet-2026 @wet @jurist
    Scenario: Kan één van de twee geen beroep op de ouders doen, dan is het één keer het bedrag
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 20 jaar hebben bijstand
      En alleen de jongste kan volgens het college geen beroep doen op de ouders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 700,84 gaat € 762,24 omhoog en wordt € 1.463,08
      En de norm gehuwden is € 2.027,79 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-13-013 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn vriendin en ik hebben allebei geen ouders die kunnen helpen
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 20 jaar hebben bijstand
      En geen van beiden kan volgens het college een beroep doen op de ouders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 700,84 gaat € 1.326,95 omhoog en wordt € 2.027,79
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-13-014 @wet-2026 @wet @jurist
    Scenario: Met een kind is het plafond nog niet bereikt bij één keer het bedrag
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 20 jaar met een kind hebben bijstand
      En alleen de jongste kan volgens het college geen beroep doen op de ouders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 1.106,40 gaat € 762,24 omhoog en wordt € 1.868,64
      En de norm gehuwden-beiden-18-tot-21-met-kind is € 1.106,40 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-13-015 @wet-2026 @wet @jurist
    Scenario: Is de ander 21 jaar of ouder, dan komt de norm tot het plafond
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 25 jaar hebben bijstand
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 1.364,32 gaat € 663,47 omhoog en wordt € 2.027,79
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-13-016 @wet-2026 @wet @jurist
    Scenario: Met een kind blijft er onder het plafond minder over
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 25 jaar met een kind hebben bijstand
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 1.769,88 gaat € 257,91 omhoog en wordt € 2.027,79
      En de norm gehuwden-een-18-tot-21-met-kind is € 1.769,88 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-13-017 @wet-2026 @wet @jurist
    Scenario: Op 1 januari 2026 ligt het plafond op € 2.002,13
      Gegeven de peildatum is 1 januari 2026
      En gehuwden van 19 en 25 jaar hebben bijstand
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 1.347,06 gaat € 655,07 omhoog en wordt € 2.002,13
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-13-018 @wet-2026 @interpretatie @inwoner
    Scenario: Ik woon met mijn tante van 40 en mijn ouders helpen niet
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar, van wie de ouders niet genoeg middelen hebben, heeft bijstand
      En er is 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en wordt € 1.112,66
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Voor gehuwden zonder norm in artikel 21 is het plafond onbekend.
    Grondslag: artikel 20, derde lid, Participatiewet

    @PWB-13-019 @wet-2026 @interpretatie @jurist
    Scenario: Heeft de ander AOW, dan noemt artikel 21 geen norm
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 68 jaar hebben bijstand, en de oudste heeft AOW
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de norm gehuwden-een-18-tot-21 is € 1.364,32 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-13-020 @wet-2026 @interpretatie @jurist
    Scenario: Bij een kostendeler is onbekend waar de verhoging bij komt
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 25 jaar hebben bijstand
      En er is 1 kostendelende medebewoner
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de norm vast-deel-18-tot-21 is € 350,42 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-13-021 @wet-2026 @wet @jurist
    Scenario: Zonder verhoging is de norm met een kostendeler wel bekend
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 25 jaar hebben bijstand
      En er is 1 kostendelende medebewoner
      En het college vindt dat de jongere een beroep kan doen op de ouders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm blijft € 1.364,32
      En verder volgt er niets

  Regel: In een inrichting is er geen algemene bijstand voor wie 18, 19 of 20 jaar is.
    Grondslag: artikel 13, tweede lid, onderdeel a, Participatiewet

    @PWB-13-022 @wet-2026 @wet @inwoner
    Scenario: Ik ben 19 en woon in een inrichting
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En de jongere verblijft in een inrichting
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen verhoging
      En verder volgt er niets

    @PWB-13-023 @wet-2026 @interpretatie @jurist
    Scenario: Voor gehuwden van wie een in een inrichting verblijft, is het niet uitgewerkt
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 20 jaar hebben bijstand
      En de jongere verblijft in een inrichting
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Het college kan de norm verlagen om de woonsituatie.
    Grondslag: artikel 27, Participatiewet

    @PWB-13-024 @wet-2026 @wet @inwoner
    Scenario: Ik woon nog thuis en weet niet of de gemeente mij minder geeft
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En de jongere woont bij zijn ouders, die niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is € 350,42 en kan hoogstens € 1.112,66 worden
      En het college moet zeggen met welk bedrag de norm omlaag gaat
      En verder volgt er niets

    @PWB-13-025 @wet-2026 @wet @inwoner
    Scenario: Ik woon thuis, mijn ouders hebben bijstand en de gemeente haalt er € 112,66 af
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En de jongere woont bij zijn ouders, die niet genoeg middelen hebben
      En het college verlaagt de norm met € 112,66
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en € 112,66 omlaag en wordt € 1.000,00
      En verder volgt er niets

    @PWB-13-026 @wet-2026 @wet @jurist
    Scenario: Het college kan de norm tot nul verlagen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En de jongere woont bij zijn ouders, die niet genoeg middelen hebben
      En het college verlaagt de norm met € 1.112,66
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en € 1.112,66 omlaag en wordt € 0,00
      En verder volgt er niets

    @PWB-13-027 @wet-2026 @wet @jurist
    Scenario: Het college kan niet meer verlagen dan de hele norm
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En de jongere woont bij zijn ouders, die niet genoeg middelen hebben
      En het college verlaagt de norm met € 1.112,67
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.verlagingWoonsituatie
      En verder volgt er niets
