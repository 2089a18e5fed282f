# language: nl
Functionaliteit: Maatschappelijke participatie door de jaren
  Volgens het ministerie begint de nieuwe wet op 1 januari 2027. Een andere bron noemt een latere dag.
  De dienst rekent met 1 januari 2027. Een gemeente kan een latere dag instellen.
  In 2026 mogen gemeenten al vooruitlopen. De tekst van de nieuwe wet is niet gelezen.
  In het voorstel van 2023 krijgt wie bijstand heeft, aanspraak op ondersteuning bij meedoen.
  Bronnen: dossier 10, dossier 00, en punt 7, 8 en 10 van het programmaplan.

  Regel: Tot de nieuwe wet begint, geldt het oude recht. Wat de nieuwe wet zegt, is niet te bepalen.
    Grondslag: artikel 10, eerste lid, Participatiewet

    @PWB-10-016 @geldend @wet @jurist
    Scenario: Op 31 december 2025 geldt het oude recht
      Gegeven de peildatum is 31 december 2025
      En een persoon van 27 jaar met algemene bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of een voorziening nodig is
      En het college ondersteunt en er is aanspraak op ondersteuning naar werk
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-017 @geldend @wet @jurist
    Scenario: Op 1 januari 2026 geldt het oude recht nog
      Gegeven de peildatum is 1 januari 2026
      En een persoon van 27 jaar met algemene bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of een voorziening nodig is
      En het college ondersteunt en er is aanspraak op ondersteuning naar werk
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-018 @geldend @wet @jurist
    Scenario: Op 31 december 2026 loopt het oude recht af
      Gegeven de peildatum is 31 december 2026
      En een persoon van 27 jaar met algemene bijstand
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning met aanspraak, zonder voorziening of maatschappelijke participatie als zodanig
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets

    @PWB-10-019 @geldend @interpretatie @inwoner
    Scenario: Ik wil op 1 januari 2027 hulp om mee te doen
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 45 jaar met algemene bijstand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-10-020 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn gemeente loopt vooruit en biedt vrijwilligerswerk aan
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar met algemene bijstand
      En de gemeente loopt vooruit op de nieuwe wet
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het college ondersteunt en er is aanspraak op ondersteuning naar werk
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-10-021 @oud-recht @beleidsruimte @jurist
    Scenario: In 2025 telt vooruitlopen niet
      Gegeven de peildatum is 31 december 2025
      En een persoon van 45 jaar met algemene bijstand
      En de gemeente loopt vooruit op de nieuwe wet
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning met aanspraak, zonder voorziening of maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-022 @oud-recht @interpretatie @jurist
    Scenario: Op 1 januari 2027 is niet zeker dat het oude recht voorbij is
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 45 jaar met algemene bijstand
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2026
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Over jongeren in 2025 is niets te zeggen: artikel 7a bestond toen nog niet.
    Grondslag: artikel 7, derde lid, onderdeel a, Participatiewet

    @PWB-10-023 @oud-recht @interpretatie @jurist
    Scenario: Wat in 2025 voor wie jonger is dan 27 jaar gold, is niet gelezen
      Gegeven de peildatum is 31 december 2025
      En een persoon van 26 jaar met algemene bijstand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: In het voorstel krijgt wie bijstand heeft, aanspraak op ondersteuning bij maatschappelijke participatie.
    Grondslag: punt 10 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-10-024 @consultatie-2023 @consultatie @inwoner
    Scenario: In het voorstel helpt de gemeente mij ook om mee te doen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar met algemene bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is aanspraak op maatschappelijke participatie, naast ondersteuning naar werk
      En het antwoord is afgeleid
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-10-025 @consultatie-2023 @consultatie @jurist
    Scenario: Over wie geen bijstand krijgt, zegt het voorstel niets
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 60 jaar met een IOAW-uitkering
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is afgeleid
      En verder volgt er niets
