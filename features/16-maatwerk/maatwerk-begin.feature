# language: nl
Functionaliteit: Waar maatwerk begint: de uitkomst van een andere beoordeling
  Deze regel volgt op een andere. Die gaf een status: vastgesteld, oordeel nodig, niet van kracht of niet te bepalen.
  Moet het college nog oordelen, dan zit de ruimte in die regel zelf. Dat oordeel komt eerst.
  Bestond de regel nog niet, dan is er misschien wel een andere route.
  De omgekeerde toets vraagt: wat is nodig, welke waarden, welke gevolgen, en dan pas welk artikel.
  Bron: spoor 3 (Stimulansz), dossier 16, artikel 3:4 van de Awb en de Participatiewet.

  Regel: Maatwerk begint bij een ongunstige uitkomst; anders is er niets om van af te wijken.
    Grondslag: artikel 3:4, eerste lid, Algemene wet bestuursrecht

    @PWB-16-038 @wet-2026 @wet @jurist
    Scenario: Bij een gunstige uitkomst hoeft niemand een route te zoeken
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is niet ongunstig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen reden om af te wijken
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-16-039 @wet-2026 @wet @jurist
    Scenario: Bij een gunstige uitkomst is een afwijking een tegenspraak
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is niet ongunstig
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.afstemmingBijstand
      En verder volgt er niets

    @PWB-16-040 @wet-2026 @wet @inwoner
    Scenario: De gemeente moet eerst zelf nog iets beoordelen
      Gegeven de peildatum is 1 mei 2026
      En over kosten moet het college nog oordelen en de regel is beoordelingsruimte
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En na alle toetsvragen is alleen het gereedschap evenredigheid open, te motiveren met doel-van-de-regel en onevenredige-gevolgen
      En verder volgt er niets

    @PWB-16-041 @wet-2026 @wet @jurist
    Scenario: Zolang het college moet oordelen, is er geen ongunstige uitkomst
      Gegeven de peildatum is 1 mei 2026
      En over kosten moet het college nog oordelen en de regel is beoordelingsruimte
      En de uitkomst is toch ongunstig
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.ongunstig
      En verder volgt er niets

    @PWB-16-042 @wet-2026 @wet @jurist
    Scenario: Een gebonden regel vraagt geen oordeel
      Gegeven de peildatum is 1 mei 2026
      En over kosten moet het college nog oordelen en de regel is gebonden
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.regelsoort
      En verder volgt er niets

    @PWB-16-043 @wet-2026 @beleidsruimte @inwoner
    Scenario: Het bufferbudget bestaat nog niet en ik kom tekort
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is wisselend-inkomen
      En de andere regel is niet van kracht
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route afstemming-bijstand open, te motiveren met zeer-bijzondere-situatie
      En het college moet zeggen of de situatie zeer bijzonder is
      En verder volgt er niets

    @PWB-16-044 @wet-2026 @beleidsruimte @jurist
    Scenario: Is de andere uitkomst niet te bepalen, dan is ook dit onzeker
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is niet te bepalen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route afstemming-bijstand open, te motiveren met zeer-bijzondere-situatie
      En het antwoord is onzeker
      En het college moet zeggen of de situatie zeer bijzonder is
      En verder volgt er niets

    @PWB-16-045 @wet-2026 @beleidsruimte @jurist
    Scenario: Wat al gevraagd is, komt in de omgekeerde toets niet terug
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      En wat deze persoon nodig heeft, is al gevraagd
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na de eerste toetsvraag is alleen de route afstemming-bijstand open, te motiveren met zeer-bijzondere-situatie
      En het college moet zeggen of de situatie zeer bijzonder is
      En verder volgt er niets
