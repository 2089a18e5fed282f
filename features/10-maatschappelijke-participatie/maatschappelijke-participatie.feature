# language: nl
Functionaliteit: Ondersteuning voor mensen met bijstand
  De gemeente helpt mensen naar werk. Wie algemene bijstand krijgt, heeft daar aanspraak op.
  Vindt het college een voorziening nodig, dan hoort die erbij. Dat kan sociale activering zijn: onbetaald zinvol werk.
  Dat is gericht op een baan of, als die nog niet kan, op meedoen in de samenleving.
  Het nieuwe begrip maatschappelijke participatie staat nog niet in de wet.
  De nieuwe tekst is niet gelezen, en de bronnen noemen verschillende dagen waarop zij begint.
  Bronnen: artikel 6, 7, 7a en 10 van de Participatiewet (tekst 2026) en dossier 10.

  Regel: Wie algemene bijstand krijgt, heeft aanspraak op ondersteuning naar werk; een voorziening is aan het college.
    Grondslag: artikel 7, eerste lid, onderdeel a, Participatiewet; artikel 10, eerste lid, Participatiewet

    @PWB-10-001 @oud-recht @wet @jurist
    Scenario: Of een voorziening nodig is, zegt het college
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 27 jaar met algemene bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of een voorziening nodig is
      En het college ondersteunt en er is aanspraak op ondersteuning naar werk
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-056 @oud-recht @wet @jurist
    Scenario: Een gemeente die niet vooruitloopt, volgt de oude regel
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 27 jaar met bijstand woont in een gemeente die niet vooruitloopt
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of een voorziening nodig is
      En het college ondersteunt en er is aanspraak op ondersteuning naar werk
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-002 @oud-recht @beleidsruimte @inwoner
    Scenario: Een baan zit er niet in, koffie schenken in het buurthuis wel
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar met algemene bijstand
      En het college vindt een voorziening nodig; werk is nog niet mogelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is aanspraak op een voorziening; sociale activering kan op meedoen gericht zijn
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-003 @oud-recht @beleidsruimte @jurist
    Scenario: Kan werk wel, dan is sociale activering gericht op werk
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar met algemene bijstand
      En het college vindt een voorziening nodig; werk is mogelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is aanspraak op een voorziening; sociale activering moet op werk gericht zijn
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-004 @oud-recht @beleidsruimte @inwoner
    Scenario: De gemeente vindt een cursus voor mij niet nodig
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar met algemene bijstand
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt en er is aanspraak op ondersteuning naar werk
      En er is geen voorziening en geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-005 @oud-recht @beleidsruimte @jurist
    Scenario: Is een voorziening nodig, dan moet het college ook zeggen of werk nu kan
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar met algemene bijstand
      En het college vindt een voorziening nodig
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of werk mogelijk is
      En er is aanspraak op een voorziening, maar niet op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-006 @oud-recht @wet @inwoner
    Scenario: Ik ben volledig en duurzaam arbeidsongeschikt en krijg toch ondersteuning
      Gegeven de peildatum is 1 maart 2025
      En een persoon van 50 jaar met algemene bijstand
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt en er is aanspraak op ondersteuning naar werk
      En er is geen voorziening en geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

  Regel: Met een IOAW- of wezenuitkering ondersteunt het college ook, maar artikel 10 geeft dan geen aanspraak.
    Grondslag: artikel 7, eerste lid, onderdeel a, Participatiewet; artikel 10, eerste lid, Participatiewet

    @PWB-10-007 @oud-recht @wet @jurist
    Scenario: Artikel 10 noemt de IOAW niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 60 jaar met een IOAW-uitkering
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt, zonder aanspraak op grond van artikel 10
      En er is geen voorziening en geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-058 @oud-recht @wet @jurist
    Scenario: Artikel 10 noemt de wezenuitkering niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 60 jaar uit de groep wezenuitkering
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt, zonder aanspraak op grond van artikel 10
      En er is geen voorziening en geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-057 @oud-recht @wet @jurist
    Scenario: Artikel 10 noemt de IOAZ niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 60 jaar uit de groep ioaz
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt, zonder aanspraak op grond van artikel 10
      En er is geen voorziening en geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-008 @oud-recht @wet @jurist
    Scenario: Artikel 10 noemt de nabestaandenuitkering wel
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 60 jaar met een nabestaandenuitkering
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt en er is aanspraak op ondersteuning naar werk
      En er is geen voorziening en geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-060 @oud-recht @wet @jurist
    Scenario: Wie werkt door een voorziening, heeft aanspraak
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 60 jaar uit de groep door-voorziening
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt en er is aanspraak op ondersteuning naar werk
      En er is geen voorziening en geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-059 @oud-recht @wet @jurist
    Scenario: Wie kort geleden nog loonkostensubsidie had, heeft aanspraak
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 60 jaar uit de groep na-loonkostensubsidie
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt en er is aanspraak op ondersteuning naar werk
      En er is geen voorziening en geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

  Regel: Wie een uitkering van het UWV krijgt, wordt niet door de gemeente ondersteund, tenzij er loonkostensubsidie is.
    Grondslag: artikel 7, derde lid, onderdeel c, Participatiewet

    @PWB-10-009 @oud-recht @wet @inwoner
    Scenario: Ik krijg een uitkering van het UWV en vraag de gemeente om hulp
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar met algemene bijstand
      En deze persoon krijgt een uitkering van het UWV
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En verder volgt er niets

    @PWB-10-055 @oud-recht @wet @inwoner
    Scenario: Ik krijg een uitkering van het UWV en werk zonder loonkostensubsidie
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar met algemene bijstand
      En deze persoon krijgt een uitkering van het UWV, zonder loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En verder volgt er niets

    @PWB-10-010 @oud-recht @wet @jurist
    Scenario: Met loonkostensubsidie ondersteunt de gemeente ook naast een UWV-uitkering
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar met algemene bijstand
      En deze persoon krijgt een uitkering van het UWV, met loonkostensubsidie
      En het college vindt een voorziening niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning met aanspraak, zonder voorziening of maatschappelijke participatie als zodanig
      En verder volgt er niets

  Regel: Jonger dan 27 jaar kan het college ondersteunen als onderwijs niet kan of past, of als school het vraagt.
    Grondslag: artikel 7a, eerste lid, Participatiewet

    @PWB-10-011 @oud-recht @wet @jurist
    Scenario: Een dag vóór 27 jaar wordt eerst naar onderwijs gekeken
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 26 jaar met algemene bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of onderwijs niet kan of niet past
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-054 @oud-recht @wet @jurist
    Scenario: Vóór 27 jaar wordt eerst naar onderwijs gekeken, ook zonder school
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 26 jaar met algemene bijstand
      En deze persoon volgt geen onderwijs, heeft geen zoektermijn en krijgt niets van het UWV
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of onderwijs niet kan of niet past
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-012 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik ben 24, onderwijs lukt niet, en de gemeente mag mij helpen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 24 jaar met algemene bijstand
      En onderwijs kan of past volgens het college niet
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog kiezen of het ondersteuning aanbiedt
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-013 @oud-recht @beleidsruimte @jurist
    Scenario: Past onderwijs wel, dan is er geen ondersteuning naar werk
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 24 jaar met algemene bijstand
      En onderwijs kan en past volgens het college
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college ondersteunt niet
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-10-014 @oud-recht @beleidsruimte @jurist
    Scenario: Vraagt de school erom, dan hoeft het college niets over onderwijs te zeggen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 17 jaar met algemene bijstand
      En de school vraagt om ondersteuning
      En het college biedt ondersteuning aan, zonder voorziening
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is ondersteuning zonder voorziening of maatschappelijke participatie als zodanig
      En verder volgt er niets

    @PWB-10-015 @oud-recht @beleidsruimte @jurist
    Scenario: In de zoektermijn is er alleen ondersteuning als het college die nodig vindt
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 24 jaar met algemene bijstand
      En de zoektermijn van vier weken loopt
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of ondersteuning in de zoektermijn nodig is
      En er is geen aanspraak op maatschappelijke participatie als zodanig
      En verder volgt er niets
