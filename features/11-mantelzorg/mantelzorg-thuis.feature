# language: nl
Functionaliteit: Zorg voor een ander vanuit de eigen woning
  Wie voor de zorg tijdelijk ergens anders verblijft, houdt de betaling van de bijstand. Wie in de eigen woning blijft, heeft
  die reden niet. Wijkt het adres af, dan kijkt het college of er een andere reden is.

  Bron: Participatiewet, artikel 40.

  Regel: Wijkt het adres af, dan vraagt het college naar de zorg elders en naar andere redenen.
    Grondslag: artikel 40, tweede lid, Participatiewet

    @PWB-11-076 @wet-2026 @wet @jurist
    Scenario: Thuis zijn is niet elders zorgen
      Gegeven de peildatum is 1 juli 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En deze persoon woont gewoon thuis, maar het adres wijkt af
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of er een andere reden is om de betaling door te laten gaan
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets
