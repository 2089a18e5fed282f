# language: nl
Functionaliteit: Een vraag over giften die niet deugt
  Wie een vraag stelt met een fout erin, krijgt geen som maar een uitleg.
  Die noemt de plaats van de fout en een code.
  Hier staat het voor lijsten en keuzes; bij 01-bijverdiengrenzen voor bedragen, datums en de rest.
  Bron: docs/04-fouten.md en het schema van deze wetswijziging.

  Regel: Van elke gift noemt de vraag de dag, de soort en de waarde.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-05-076 @wet-2026 @wet @inwoner
    Scenario: Een cadeau is geen soort gift die de wet kent
      Gegeven de peildatum is 1 mei 2026
      En de vraag noemt een soort gift die niet bestaat
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekende-keuze bij situatie.ontvangsten[0].soort
      En verder volgt er niets

    @PWB-05-077 @wet-2026 @wet @jurist
    Scenario: Een soort gift is een woord
      Gegeven de peildatum is 1 mei 2026
      En de soort gift staat in de vraag als een getal
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij situatie.ontvangsten[0].soort
      En verder volgt er niets

    @PWB-05-078 @wet-2026 @wet @jurist
    Scenario: Giften zijn een lijst
      Gegeven de peildatum is 1 mei 2026
      En de giften staan in de vraag als tekst
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij situatie.ontvangsten
      En verder volgt er niets

    @PWB-05-079 @wet-2026 @wet @jurist
    Scenario: Een gift is meer dan een bedrag
      Gegeven de peildatum is 1 mei 2026
      En een gift staat in de vraag als een bedrag zonder dag en soort
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij situatie.ontvangsten[0]
      En verder volgt er niets
