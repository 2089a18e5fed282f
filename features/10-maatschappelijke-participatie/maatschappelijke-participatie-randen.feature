# language: nl
Functionaliteit: Wie de gemeente wel en niet helpt
  De gemeente helpt zeven groepen op weg naar werk. Wie daar niet bij hoort, krijgt geen hulp op grond van deze wet.
  Jonger dan 27 jaar gelden andere regels: eerst onderwijs, en eerst vier weken zelf zoeken.
  Ook als aan de voorwaarden is voldaan, kan het college nog kiezen of het een jongere helpt.
  Bij hoger onderwijs of als een school het vraagt, hoeft het college niets over onderwijs te zeggen.
  Van 2025 is de tekst niet gelezen. Het antwoord is dan afgeleid van de tekst van 2026.
  Bronnen: artikel 7, 7a en 10 van de Participatiewet (tekst 2026), dossier 00 en dossier 10.

  Regel: Jonger dan 27 jaar kan het college ondersteunen; het hoeft niet.
    Grondslag: artikel 7a, eerste lid, Participatiewet

    @PWB-10-032 @oud-recht @wet @inwoner
    Scenario: Ik ben 22, studeer aan de hogeschool en krijg hulp van de gemeente
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 22 jaar met algemene bijstand volgt hoger onderwijs
      En het college biedt ondersteuning aan, zonder voorziening
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning zonder voorziening of maatschappelijke participatie als zodanig
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-10-033 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik ben 24, onderwijs lukt niet, en toch helpt de gemeente mij niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 24 jaar met algemene bijstand
      En onderwijs kan of past volgens het college niet, maar het biedt ook geen ondersteuning aan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En verder volgt er niets

    @PWB-10-034 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik ben 26 en moet eerst vier weken zelf zoeken
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 26 jaar met algemene bijstand
      En de zoektermijn loopt en het college vindt ondersteuning nog niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En verder volgt er niets

    @PWB-10-035 @oud-recht @beleidsruimte @jurist
    Scenario: Is ondersteuning in de zoektermijn nodig, dan komt de vraag naar onderwijs
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 26 jaar met algemene bijstand
      En de zoektermijn loopt, maar het college vindt ondersteuning al nodig
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of onderwijs niet kan of niet past
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-036 @oud-recht @wet @jurist
    Scenario: Met 27 jaar is er geen zoektermijn
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 27 jaar met algemene bijstand
      En de zoektermijn van vier weken loopt
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.zoektermijn
      En verder volgt er niets

  Regel: De gemeente helpt wie werk zoekt, ook zonder uitkering, maar niet iedereen.
    Grondslag: artikel 7, eerste lid, onderdeel a, Participatiewet

    @PWB-10-037 @oud-recht @wet @inwoner
    Scenario: Ik zoek werk en krijg nergens een uitkering
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar zoekt werk en krijgt geen uitkering
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning met aanspraak, zonder voorziening of maatschappelijke participatie als zodanig
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-10-038 @oud-recht @wet @inwoner
    Scenario: Ik heb een baan en vraag de gemeente om een cursus
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar heeft werk en krijgt geen uitkering
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En verder volgt er niets

    @PWB-10-039 @oud-recht @interpretatie @jurist
    Scenario: De tekst van 2025 is niet gelezen, dus dat antwoord is afgeleid
      Gegeven de peildatum is 31 december 2025
      En een persoon van 27 jaar met algemene bijstand
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning met aanspraak, zonder voorziening of maatschappelijke participatie als zodanig
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-10-040 @oud-recht @wet @jurist
    Scenario: De tekst van 1 januari 2026 is gelezen, dus dat antwoord is zeker
      Gegeven de peildatum is 1 januari 2026
      En een persoon van 27 jaar met algemene bijstand
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning met aanspraak, zonder voorziening of maatschappelijke participatie als zodanig
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Onder 27 jaar tellen de groepen en de UWV-uitkering alleen als het om onderwijs gaat dat niet past.
    Grondslag: artikel 7a, eerste lid, Participatiewet

    @PWB-10-041 @oud-recht @wet @inwoner
    Scenario: Ik studeer, heb geen uitkering, en de gemeente helpt mij aan een stage
      Gegeven de peildatum is 1 juli 2026
      En een student van 22 jaar zonder uitkering volgt hoger onderwijs
      En het college biedt ondersteuning aan, zonder voorziening
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning zonder voorziening of maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-042 @oud-recht @wet @inwoner
    Scenario: Ik studeer, heb een uitkering van het UWV, en de gemeente helpt mij
      Gegeven de peildatum is 1 juli 2026
      En een student van 22 jaar met een uitkering van het UWV volgt hoger onderwijs
      En het college biedt ondersteuning aan, zonder voorziening
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning zonder voorziening of maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-043 @oud-recht @wet @jurist
    Scenario: Zonder onderwijs sluit een uitkering van het UWV ook een jongere uit
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 26 jaar met algemene bijstand
      En deze persoon krijgt een uitkering van het UWV
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En de motivering noemt artikel 7, derde lid, onderdeel c, Participatiewet
      En verder volgt er niets

    @PWB-10-044 @oud-recht @wet @jurist
    Scenario: Met loonkostensubsidie sluit die uitkering een jongere niet uit
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 26 jaar met algemene bijstand
      En deze persoon krijgt een uitkering van het UWV, met loonkostensubsidie
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of onderwijs niet kan of niet past
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-045 @oud-recht @wet @inwoner
    Scenario: Ik ben 26, heb een baan en vraag de gemeente om een cursus
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 26 jaar heeft werk en krijgt geen uitkering
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En verder volgt er niets

  Regel: Een voorziening voor een jongere berust op artikel 7a, niet op artikel 7.
    Grondslag: artikel 7a, eerste lid, Participatiewet; artikel 10, vierde lid, Participatiewet

    @PWB-10-046 @oud-recht @wet @inwoner
    Scenario: Ik ben 22, studeer aan de hogeschool en krijg een jobcoach
      Gegeven de peildatum is 1 juli 2026
      En een student van 22 jaar zonder uitkering volgt hoger onderwijs
      En het college biedt ondersteuning aan
      En het college vindt een voorziening nodig; werk is mogelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning met een voorziening gericht op werk, zonder maatschappelijke participatie als zodanig
      En verder volgt er niets

  Regel: Of een jongere een voorziening nodig heeft, beslist het college op grond van artikel 7a.
    Grondslag: artikel 7a, eerste lid, Participatiewet

    @PWB-10-047 @oud-recht @beleidsruimte @jurist
    Scenario: Over de voorziening voor een jongere moet het college nog beslissen
      Gegeven de peildatum is 1 juli 2026
      En een student van 22 jaar zonder uitkering volgt hoger onderwijs
      En het college biedt ondersteuning aan
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of een voorziening nodig is
      En er is ondersteuning zonder maatschappelijke participatie als zodanig
      En verder volgt er niets

  Regel: Ook vanaf 27 jaar kan het college ondersteunen als een jongere, bij gerechtvaardigde belangen.
    Grondslag: artikel 7a, zevende lid, Participatiewet

    @PWB-10-048 @oud-recht @interpretatie @inwoner
    Scenario: Ik ben 30, heb geen uitkering en volg hoger onderwijs
      Gegeven de peildatum is 1 juli 2026
      En een student van 30 jaar zonder uitkering volgt hoger onderwijs
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-10-049 @oud-recht @interpretatie @inwoner
    Scenario: Ik ben 27, heb een baan, en een school vraagt om hulp voor mij
      Gegeven de peildatum is 1 januari 2026
      En een persoon van 27 jaar heeft werk en krijgt geen uitkering
      En de school vraagt om ondersteuning
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Zonder school of hoger onderwijs, en vóór 2026, is er vanaf 27 jaar geen ondersteuning als jongere.
    Grondslag: artikel 7, eerste lid, onderdeel a, Participatiewet

    @PWB-10-050 @oud-recht @wet @jurist
    Scenario: Wie 30 is, werkt en geen onderwijs volgt, krijgt geen ondersteuning
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 30 jaar heeft werk en krijgt geen uitkering
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-10-051 @oud-recht @interpretatie @jurist
    Scenario: Op de laatste dag vóór artikel 7a kan het ook niet als jongere
      Gegeven de peildatum is 31 december 2025
      En een student van 30 jaar zonder uitkering volgt hoger onderwijs
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Loopt de gemeente vooruit, dan is voor niemand te zeggen wat zij aan maatschappelijke participatie aanbiedt.
    Grondslag: artikel 10, eerste lid, Participatiewet

    @PWB-10-052 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik ben 26 en mijn gemeente loopt vooruit op de nieuwe wet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 26 jaar met algemene bijstand
      En de gemeente loopt vooruit op de nieuwe wet
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-10-053 @oud-recht @beleidsruimte @jurist
    Scenario: Ook voor wie bij geen groep hoort, is de nieuwe wet niet gelezen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar heeft werk en krijgt geen uitkering
      En de gemeente loopt vooruit op de nieuwe wet
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het college ondersteunt niet naar werk
      En het antwoord is onzeker
      En verder volgt er niets
