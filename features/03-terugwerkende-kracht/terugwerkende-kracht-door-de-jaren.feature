# language: nl
Functionaliteit: Dezelfde vraag over terugwerkende kracht op vier dagen
  Iemand meldt zich op 15 december 2025. Het recht op bijstand bestond al op 1 augustus 2025.
  Tot en met 31 december 2025 telde de maatstaf van de rechter, zonder vaste termijn.
  Vanaf 1 januari 2026 telt de wet, met een termijn van drie maanden.
  Of de wet dan ook terugwerkt tot een dag in 2025, is onzeker.
  Bron: artikel 44 van de Participatiewet en dossier 03, onderdelen 2 en 7.

  Regel: Tot en met 31 december 2025 kon het alleen in bijzondere omstandigheden.
    Grondslag: ECLI:NL:CRVB:2018:3283

    @PWB-03-042 @geldend @beleidsruimte @inwoner
    Scenario: Ik leef sinds augustus van leningen en vraag op oudejaarsdag 2025 hoe ver het terug kan
      Gegeven de peildatum is 31 december 2025
      En iemand meldt zich op 15 december 2025 en heeft recht op bijstand vanaf 1 augustus 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of er bijzondere omstandigheden zijn
      En de bijstand kan niet eerder ingaan dan op 1 augustus 2025
      En verder volgt er niets

  Regel: Vanaf 1 januari 2026 kan het tot drie maanden vóór de melding.
    Grondslag: artikel 44, vijfde lid, Participatiewet

    @PWB-03-043 @geldend @interpretatie @inwoner
    Scenario: Ik leef sinds augustus van leningen en stel dezelfde vraag op nieuwjaarsdag 2026
      Gegeven de peildatum is 1 januari 2026
      En iemand meldt zich op 15 december 2025 en heeft recht op bijstand vanaf 1 augustus 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 15 september 2025
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-03-044 @geldend @interpretatie @jurist
    Scenario: Op 31 december 2026 is het antwoord hetzelfde als aan het begin van het jaar
      Gegeven de peildatum is 31 december 2026
      En iemand meldt zich op 15 december 2025 en heeft recht op bijstand vanaf 1 augustus 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 15 september 2025
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-03-045 @geldend @interpretatie @jurist
    Scenario: Op 1 januari 2027 verandert er voor deze vraag niets
      Gegeven de peildatum is 1 januari 2027
      En iemand meldt zich op 15 december 2025 en heeft recht op bijstand vanaf 1 augustus 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 15 september 2025
      En het antwoord is onzeker
      En verder volgt er niets
