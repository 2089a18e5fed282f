# language: nl
Functionaliteit: De plichten van een alleenstaande ouder
  Een alleenstaande ouder met een kind tot 12 jaar hoeft niet zomaar werk te aanvaarden.
  Eerst overtuigt het college zich van kinderopvang, scholing en belastbaarheid.
  Met een kind tot 5 jaar verleent het college op verzoek ontheffing van de plicht tot werk.
  Die duurt samen ten hoogste vijf jaar en stopt als het jongste kind vijf wordt.
  Meewerken blijft verplicht. De tegenprestatie vervalt zolang de ontheffing duurt.
  Bronnen: artikel 9, vierde en zevende lid, en artikel 9a van de Participatiewet, en dossier 07.

  Regel: Met een kind tot 12 jaar geldt werk aanvaarden pas als het college zich heeft overtuigd.
    Grondslag: artikel 9, vierde lid, Participatiewet

    @PWB-07-017 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn jongste is elf en ik krijg een baan aangeboden
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 40 jaar met een jongste kind van 143 maanden
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of het zich heeft overtuigd van opvang, scholing en belastbaarheid
      En werk zoeken, meewerken en de tegenprestatie gelden
      En verder volgt er niets

    @PWB-07-018 @oud-recht @beleidsruimte @jurist
    Scenario: Is het college niet overtuigd, dan geldt werk aanvaarden niet
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 40 jaar met een jongste kind van 143 maanden
      En het college heeft zich niet overtuigd van opvang, scholing en belastbaarheid
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, meewerken en de tegenprestatie gelden, werk aanvaarden niet
      En verder volgt er niets

    @PWB-07-019 @oud-recht @beleidsruimte @jurist
    Scenario: Is het college overtuigd, dan geldt alles
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 40 jaar met een jongste kind van 143 maanden
      En het college heeft zich overtuigd van opvang, scholing en belastbaarheid
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En verder volgt er niets

  Regel: Vanaf 12 jaar van het jongste kind gelden de gewone verplichtingen.
    Grondslag: artikel 9, eerste lid, Participatiewet

    @PWB-07-020 @oud-recht @wet @jurist
    Scenario: Op de dag dat het jongste kind twaalf is, geldt alles
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 40 jaar met een jongste kind van 144 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En verder volgt er niets

  Regel: Met een kind tot 5 jaar is er op verzoek ontheffing van werk, samen ten hoogste vijf jaar.
    Grondslag: artikel 9a, eerste lid, Participatiewet; artikel 9a, vierde lid, Participatiewet

    @PWB-07-021 @oud-recht @wet @inwoner
    Scenario: Mijn kind is twee en ik had eerder al veertig maanden ontheffing
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 28 jaar met een jongste kind van 24 maanden
      En deze persoon vraagt ontheffing, wil meewerken en gebruikte daarvan al 40 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En alleen meewerken geldt, nog 20 maanden
      En verder volgt er niets

    @PWB-07-022 @oud-recht @wet @jurist
    Scenario: Wordt het kind eerder vijf, dan stopt de ontheffing dan
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 28 jaar met een jongste kind van 24 maanden
      En deze persoon vraagt ontheffing, wil meewerken en gebruikte daarvan al 23 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En alleen meewerken geldt, nog 36 maanden
      En verder volgt er niets

    @PWB-07-023 @oud-recht @beleidsruimte @jurist
    Scenario: Of de ouder ondubbelzinnig niet wil meewerken, zegt het college
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 28 jaar met een jongste kind van 24 maanden
      En deze persoon vraagt ontheffing en gebruikte daarvan al 0 maanden
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of de ouder ondubbelzinnig niet wil meewerken
      En meewerken geldt
      En verder volgt er niets

    @PWB-07-024 @oud-recht @wet @jurist
    Scenario: Zijn de vijf jaar op, dan is er geen ontheffing meer
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 28 jaar met een jongste kind van 24 maanden
      En deze persoon vraagt ontheffing en gebruikte daarvan al 60 maanden
      En het college heeft zich overtuigd van opvang, scholing en belastbaarheid
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En verder volgt er niets

    @PWB-07-025 @oud-recht @wet @jurist
    Scenario: Is het kind vijf, dan geeft het verzoek geen ontheffing
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 28 jaar met een jongste kind van 60 maanden
      En deze persoon vraagt ontheffing en gebruikte daarvan al 0 maanden
      En het college heeft zich overtuigd van opvang, scholing en belastbaarheid
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En verder volgt er niets
