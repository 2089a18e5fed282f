# language: nl
Functionaliteit: Zelf kiezen hoe u meedoet, door de jaren
  In 2026 mogen gemeenten al vooruitlopen op de nieuwe wet. Volgens het ministerie begint die op 1 januari 2027.
  Een andere bron zegt: pas samen met de Wet handhaving sociale zekerheid.
  Wat de nieuwe wet precies vraagt, is niet gelezen. Vakbladen noemen twee grenzen:
  de activiteit belemmert geen werk en verdringt geen betaalde baan.
  In het voorstel van 2023 staat alleen de eerste grens. Toestemming is daar niet nodig.
  Bronnen: dossier 08, dossier 00 en punt 7 en 8 van het programmaplan.

  Regel: Tot de nieuwe wet begint, geldt het oude recht. Wat de nieuwe wet zegt, is niet te bepalen.
    Grondslag: artikel 9, eerste lid, Participatiewet

    @PWB-08-010 @geldend @wet @jurist
    Scenario: Op 31 december 2025 telt de activiteit niet vanzelf mee
      Gegeven de peildatum is 31 december 2025
      En iemand met bijstand begint zelf met mantelzorg
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of het de activiteit aanbiedt als voorziening
      En verder volgt er niets

    @PWB-08-011 @geldend @wet @jurist
    Scenario: Op 1 januari 2026 ook niet
      Gegeven de peildatum is 1 januari 2026
      En iemand met bijstand begint zelf met mantelzorg
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of het de activiteit aanbiedt als voorziening
      En verder volgt er niets

    @PWB-08-012 @geldend @wet @inwoner
    Scenario: Op 31 december 2026 hangt mijn mantelzorg nog van de gemeente af
      Gegeven de peildatum is 31 december 2026
      En iemand met bijstand begint zelf met mantelzorg
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of het de activiteit aanbiedt als voorziening
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets

    @PWB-08-013 @geldend @interpretatie @inwoner
    Scenario: Ik zorg op 1 januari 2027 voor mijn moeder en wil weten of dat meetelt
      Gegeven de peildatum is 1 januari 2027
      En iemand met bijstand begint zelf met mantelzorg
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-08-014 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn gemeente loopt in 2026 vooruit
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En de gemeente loopt vooruit op de nieuwe wet
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-08-015 @oud-recht @beleidsruimte @jurist
    Scenario: In 2025 telt vooruitlopen niet
      Gegeven de peildatum is 31 december 2025
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En de gemeente loopt vooruit op de nieuwe wet
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of het de activiteit aanbiedt als voorziening
      En verder volgt er niets

  Regel: In het voorstel telt een eigen activiteit mee zonder toestemming, vrijwilligerswerk en mantelzorg als werk verder weg is.
    Grondslag: punt 8 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-08-016 @consultatie-2023 @consultatie @inwoner
    Scenario: Werk is ver weg en ik doe twaalf uur vrijwilligerswerk
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En volgens het college is werk verder weg
      En de activiteit belemmert volgens het college geen werk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt mee, zonder toestemming
      En verder volgt er niets

    @PWB-08-017 @consultatie-2023 @consultatie @jurist
    Scenario: Is werk dichtbij, dan telt vrijwilligerswerk in het voorstel niet mee
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En volgens het college is werk dichtbij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt niet mee; toestemming was niet nodig
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-08-018 @consultatie-2023 @consultatie @jurist
    Scenario: Een opleiding telt in het voorstel ook mee als werk dichtbij is
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf aan een opleiding
      En de activiteit belemmert volgens het college geen werk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt mee, zonder toestemming
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-08-019 @consultatie-2023 @consultatie @jurist
    Scenario: Het college bepaalt hoe ver werk weg is
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met mantelzorg
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of werk verder weg is
      En toestemming is niet nodig
      En verder volgt er niets

    @PWB-08-020 @consultatie-2023 @consultatie @jurist
    Scenario: Het college zegt ook of de activiteit werk belemmert
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf aan een opleiding
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of de activiteit werk belemmert
      En toestemming is niet nodig
      En verder volgt er niets

    @PWB-08-021 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn opleiding zit werk in de weg en de gemeente wil afspraken maken
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf aan een opleiding
      En de activiteit belemmert volgens het college werk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En toestemming is niet nodig
      En het college kan afspraken maken
      En verder volgt er niets

    @PWB-08-022 @consultatie-2023 @consultatie @jurist
    Scenario: Wie passend werk laat lopen, kan ook in het voorstel een maatregel krijgen
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En deze persoon liet aangeboden werk lopen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En toestemming is niet nodig
      En het college onderzoekt een maatregel
      En verder volgt er niets

    @PWB-08-023 @consultatie-2023 @consultatie @jurist
    Scenario: Over een andere activiteit zegt het voorstel niets
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met iets anders
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En toestemming is niet nodig
      En verder volgt er niets

    @PWB-08-024 @consultatie-2023 @consultatie @jurist
    Scenario: Het voorstel vraagt niet of de activiteit betaald werk verdringt
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En de activiteit verdringt volgens het college betaald werk
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.verdringtBetaaldWerk
      En verder volgt er niets

    @PWB-08-030 @consultatie-2023 @interpretatie @inwoner
    Scenario: Ik leer zelf Nederlands, en dat mag in het voorstel
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf aan een taalcursus
      En de activiteit belemmert volgens het college geen werk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt mee, zonder toestemming
      En het antwoord is afgeleid
      En verder volgt er niets
