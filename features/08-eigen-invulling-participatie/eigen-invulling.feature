# language: nl
Functionaliteit: Zelf kiezen hoe u meedoet, in de wet van 2026 nog niet vanzelf
  In de wet van 2026 staat niet dat een eigen activiteit vanzelf meetelt voor de plicht van artikel 9.
  Zij telt mee als het college haar aanbiedt als voorziening of opdraagt als tegenprestatie.
  Een tegenprestatie mag geen betaald werk verdringen. Die keuzes zijn aan het college.
  Een nieuwe wet geeft meer ruimte. Haar tekst is niet gelezen, dus daarover zegt de dienst niets.
  Over de dag waarop zij begint, spreken de bronnen elkaar tegen. Een gemeente kan die dag instellen.
  Bronnen: artikel 6, 7, 9 en 18 van de Participatiewet (tekst 2026) en dossier 08.

  Regel: Een eigen activiteit telt mee als het college haar aanbiedt als voorziening.
    Grondslag: artikel 9, eerste lid, onderdeel b, Participatiewet

    @PWB-08-001 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik schenk twaalf uur per week koffie in het buurthuis
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of het de activiteit aanbiedt als voorziening
      En verder volgt er niets

    @PWB-08-035 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik schenk koffie in het buurthuis en liet nooit werk lopen
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En deze persoon liet geen werk lopen, en de gemeente loopt niet vooruit
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of het de activiteit aanbiedt als voorziening
      En verder volgt er niets

    @PWB-08-002 @oud-recht @beleidsruimte @inwoner
    Scenario: De gemeente maakt van mijn vrijwilligerswerk een voorziening
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En het college biedt de activiteit aan als voorziening
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt mee
      En de motivering noemt artikel 7, eerste lid, onderdeel a, Participatiewet
      En verder volgt er niets

    @PWB-08-003 @oud-recht @beleidsruimte @jurist
    Scenario: Zonder aanbod blijft de vraag of het een tegenprestatie is
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En het college biedt de activiteit niet aan als voorziening
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of het de activiteit opdraagt als tegenprestatie
      En verder volgt er niets

    @PWB-08-004 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn opleiding is niet van de gemeente en telt niet mee
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf aan een opleiding
      En het college biedt de activiteit niet aan als voorziening en draagt haar niet op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt niet mee
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

  Regel: Een tegenprestatie is opgedragen door het college en verdringt geen betaald werk.
    Grondslag: artikel 9, eerste lid, onderdeel c, Participatiewet

    @PWB-08-005 @oud-recht @beleidsruimte @jurist
    Scenario: Of de tegenprestatie betaald werk verdringt, moet het college zeggen
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En het college draagt de activiteit op als tegenprestatie
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of de activiteit betaald werk verdringt
      En verder volgt er niets

    @PWB-08-006 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn vrijwilligerswerk is mijn tegenprestatie
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En het college draagt de activiteit op als tegenprestatie; zij verdringt geen betaald werk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt mee
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-08-007 @oud-recht @wet @jurist
    Scenario: Werk dat een betaalde baan verdringt, kan geen tegenprestatie zijn
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En het college draagt de activiteit op als tegenprestatie; zij verdringt betaald werk
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.opgedragenAlsTegenprestatie
      En verder volgt er niets

  Regel: Wie aangeboden werk laat lopen, krijgt een onderzoek naar een maatregel, ook met een eigen activiteit.
    Grondslag: artikel 18, vierde lid, onderdeel a, Participatiewet; ECLI:NL:RBZWB:2025:2687

    @PWB-08-008 @oud-recht @wet @inwoner
    Scenario: Ik kwam zonder afmelding niet bij de werkgever
      Gegeven de peildatum is 1 maart 2025
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En deze persoon liet aangeboden werk lopen
      En het college biedt de activiteit niet aan als voorziening en draagt haar niet op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt niet mee en het college onderzoekt een maatregel
      En verder volgt er niets

    @PWB-08-009 @oud-recht @wet @jurist
    Scenario: Een voorziening neemt de plicht om werk te aanvaarden niet weg
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En deze persoon liet aangeboden werk lopen
      En het college biedt de activiteit aan als voorziening
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt mee, maar het college onderzoekt een maatregel
      En verder volgt er niets
