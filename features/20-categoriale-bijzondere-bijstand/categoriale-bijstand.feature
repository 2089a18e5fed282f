# language: nl
Functionaliteit: Bijzondere bijstand voor een hele groep
  Bijzondere bijstand is er normaal per persoon. Het college kijkt dan of de kosten echt nodig zijn.
  Categoriaal wil zeggen: voor een hele groep, zonder dat per persoon te bekijken.
  Het voorstel van 2023 wilde dat de regering groepen kon aanwijzen. In artikel 35 is dat niet gevonden.
  De tekst van artikel 35 is gelezen tot en met die van 1 juli 2026. Die van 2027 is niet gelezen.
  Bron: artikel 35 van de Participatiewet en dossier 20, onderdelen 2, 5 en 7.

  Regel: De wet laat de regering geen groepen aanwijzen; voor een groep is er alleen de collectieve zorgverzekering.
    Grondslag: artikel 35, derde lid, Participatiewet

    @PWB-20-001 @wet-2026 @wet @inwoner
    Scenario: Mijn gemeente wil iedereen met een laag inkomen in één keer extra geld geven
      Gegeven de peildatum is 1 mei 2026
      En iemand vraagt hulp voor een hele groep
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de motivering noemt artikel 35, eerste lid, Participatiewet
      En verder volgt er niets

    @PWB-20-002 @wet-2026 @wet @jurist
    Scenario: Ook een groep die bij AMvB is aangewezen, helpt de wet niet
      Gegeven de peildatum is 1 mei 2026
      En iemand vraagt hulp voor een groep die bij AMvB is aangewezen
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En verder volgt er niets

    @PWB-20-003 @geldend @wet @jurist
    Scenario: Op 31 december 2025 is er geen grondslag voor groepen
      Gegeven de peildatum is 31 december 2025
      En iemand vraagt hulp voor een hele groep
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-20-004 @geldend @wet @jurist
    Scenario: Op 1 januari 2026 is er geen grondslag voor groepen
      Gegeven de peildatum is 1 januari 2026
      En iemand vraagt hulp voor een hele groep
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-20-005 @geldend @wet @jurist
    Scenario: Op 31 december 2026 is er geen grondslag voor groepen
      Gegeven de peildatum is 31 december 2026
      En iemand vraagt hulp voor een hele groep
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-20-006 @geldend @wet @jurist
    Scenario: Op 1 januari 2027 is het antwoord nee, maar niet zeker
      Gegeven de peildatum is 1 januari 2027
      En iemand vraagt hulp voor een hele groep
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Een collectieve zorgverzekering kan zonder te kijken of iemand de kosten heeft of nodig heeft.
    Grondslag: artikel 35, derde lid, Participatiewet

    @PWB-20-007 @wet-2026 @beleidsruimte @jurist
    Scenario: Of de gemeente een collectieve zorgverzekering geeft, kiest het college
      Gegeven de peildatum is 1 mei 2026
      En iemand vraagt een collectieve zorgverzekering
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college mag deze bijstand geven
      En het college moet zeggen of het een collectieve zorgverzekering geeft
      En verder volgt er niets

    @PWB-20-008 @wet-2026 @beleidsruimte @inwoner
    Scenario: Mijn gemeente betaalt mee aan mijn extra zorgverzekering
      Gegeven de peildatum is 1 mei 2026
      En iemand vraagt een collectieve zorgverzekering
      En het college geeft de collectieve zorgverzekering
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand wordt gegeven
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-20-009 @wet-2026 @beleidsruimte @inwoner
    Scenario: Mijn gemeente heeft geen collectieve zorgverzekering
      Gegeven de peildatum is 1 mei 2026
      En iemand vraagt een collectieve zorgverzekering
      En het college geeft de collectieve zorgverzekering niet
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand mag, maar wordt niet gegeven door keuze-van-het-college
      En verder volgt er niets
