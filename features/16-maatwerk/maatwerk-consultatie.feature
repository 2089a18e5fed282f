# language: nl
Functionaliteit: Maatwerk in het voorstel van 2023
  Het voorstel verandert de wet hier niet. De ruimte die er is, blijft bestaan.
  Wel zou de toelichting de ruimte uitleggen. Die passage is niet gelezen.
  Daarom staan hier de routes van de wet zoals die in 2023 was.
  Bron: punt 16 van bijlage I van het Programmaplan Participatiewet in Balans.

  Regel: Het voorstel verandert de ruimte voor maatwerk niet.
    Grondslag: punt 16 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-16-056 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in het voorstel blijft artikel 18 de route voor de hoogte
      Gegeven de peildatum is 1 juni 2024
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route afstemming-bijstand open, te motiveren met zeer-bijzondere-situatie
      En het college moet zeggen of de situatie zeer bijzonder is
      En verder volgt er niets

    @PWB-16-057 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn situatie is ook in het voorstel zeer bijzonder
      Gegeven de peildatum is 1 juni 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is gezondheid
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-bijstand
      En het college wijkt af en motiveert omstandigheden en zeer-bijzondere-situatie
      En verder volgt er niets

    @PWB-16-058 @consultatie-2023 @consultatie @jurist
    Scenario: De nieuwe route van punt 3 staat niet bij punt 16
      Gegeven de peildatum is 1 juni 2026
      En de uitkomst over ingangsdatum is ongunstig, de regel is gebonden en de omstandigheid is schulden
      En het college laat de bijstand eerder ingaan
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.eerderIngaan
      En verder volgt er niets
