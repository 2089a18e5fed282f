# language: nl
Functionaliteit: Teruggaan tot een dag vóór 2026
  Sinds 1 januari 2026 kan het college tot drie maanden teruggaan. Overgangsrecht is niet gevonden.
  Of teruggaan tot een dag vóór 2026 mag, zegt de wet dus niet. Dat antwoord is onzeker.
  Gaat het college niet zo ver terug, dan speelt die vraag niet en is het antwoord zeker.
  Bron: artikel 44 van de Participatiewet en dossier 03, onderdelen 2, 5 en 7.

  Regel: Teruggaan tot een dag vóór 1 januari 2026 is onzeker, want overgangsrecht is niet gevonden.
    Grondslag: artikel 44, vijfde lid, Participatiewet

    @PWB-03-019 @wet-2026 @interpretatie @jurist
    Scenario: Bij een melding op 15 januari 2026 ligt de grens in 2025
      Gegeven de peildatum is 1 februari 2026
      En iemand meldt zich op 15 januari 2026 en heeft recht op bijstand vanaf 1 september 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 15 oktober 2025
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-03-020 @wet-2026 @interpretatie @jurist
    Scenario: Bij een melding op 31 maart 2026 is de grens nog net 31 december 2025
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 31 maart 2026 en heeft recht op bijstand vanaf 1 september 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 31 december 2025
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-03-021 @wet-2026 @wet @jurist
    Scenario: Bij een melding op 1 april 2026 is de grens 1 januari 2026, en dat is zeker
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 1 september 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 1 januari 2026
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-03-064 @wet-2026 @interpretatie @jurist
    Scenario: Kiest het college een dag vóór 2026, dan blijft het antwoord onzeker
      Gegeven de peildatum is 1 februari 2026
      En iemand meldt zich op 15 januari 2026 en heeft recht op bijstand vanaf 1 september 2025
      En volgens het college noodzaken de omstandigheden om eerder te beginnen, en het kiest 31 december 2025
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 31 december 2025
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-03-065 @wet-2026 @wet @inwoner
    Scenario: Ik krijg bijstand vanaf nieuwjaarsdag, en dat is zeker
      Gegeven de peildatum is 1 februari 2026
      En iemand meldt zich op 15 januari 2026 en heeft recht op bijstand vanaf 1 september 2025
      En volgens het college noodzaken de omstandigheden om eerder te beginnen, en het kiest 1 januari 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 1 januari 2026
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-03-066 @wet-2026 @wet @jurist
    Scenario: Zonder noodzaak begint de bijstand bij de melding, en dat is ook in januari 2026 zeker
      Gegeven de peildatum is 1 februari 2026
      En iemand meldt zich op 15 januari 2026 en heeft recht op bijstand vanaf 1 september 2025
      En de omstandigheden noodzaken volgens het college niet om eerder te beginnen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 15 januari 2026
      En het antwoord is zeker
      En verder volgt er niets
