# language: nl
Functionaliteit: Giften
  Wie bijstand krijgt, mag giften houden tot een grens.

  Regel: Giften blijven samen vrij tot € 1.200 per kalenderjaar.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-05-001 @wet-2026 @wet @jurist
    Scenario: Giften van samen precies de grens blijven helemaal vrij
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.000
      En op 1 april 2026 ontvangt het gezin een gift van € 200,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En vrij blijft € 1.200,00
      En het overschot is € 0,00
      En verder volgt er niets

    @PWB-05-002 @wet-2026 @wet @inwoner
    Scenario: Over een te grote gift beslist de gemeente
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.500,00
      Als de regel wordt toegepast
      Dan moet het college nog beslissen
      En vrij blijft € 1.200,00
      En het overschot is € 300,00
      En het college moet zeggen of de gift verantwoord is
      En verder volgt er niets

    @PWB-05-003 @wet-2026 @wet @jurist
    Scenario: Een verantwoorde gift wordt uitgelegd
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.500,00
      En het college vindt de gift verantwoord
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de motivering noemt artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-05-004 @wet-2026 @wet @jurist
    Scenario: Op 31 december 2025 gold de grens nog niet
      Gegeven de peildatum is 31 december 2025
      En op 15 maart 2025 ontvangt het gezin een gift van € 10,00
      Als de regel wordt toegepast
      Dan gold deze regel niet
      En verder volgt er niets

    @PWB-05-005 @wet-2026 @wet @jurist
    Scenario: Zonder giften is er niets te rekenen
      Gegeven de peildatum is 1 mei 2026
      Als de regel wordt toegepast
      Dan is het antwoord een weigering met code ontbreekt bij situatie.ontvangsten
      En verder volgt er niets
