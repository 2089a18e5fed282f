# language: nl
Functionaliteit: Welke routes er door de jaren zijn
  Artikel 18, eerste lid, is niet veranderd. Wel kwamen er in 2026 twee routes bij.
  Vóór 2026 gaf alleen de rechter ruimte om bijstand vóór de melding te laten ingaan.
  De rechter zei ook wanneer een situatie zeer bijzonder is. Het college oordeelt steeds zelf.
  De tekst van artikel 18 en andere artikelen vanaf 2027 is niet gelezen. Dan is het antwoord onzeker.
  Bron: Participatiewet, de uitspraken die hierna staan, en dossier 16, onderdelen 2 en 5.

  Regel: Vóór 2026 is er geen route om de zoektermijn van jongeren te verkorten.
    Grondslag: artikel 3:46, Algemene wet bestuursrecht

    @PWB-16-046 @geldend @wet @inwoner
    Scenario: Ik ben negentien en vraag bijstand op 31 december 2025
      Gegeven de peildatum is 31 december 2025
      En de uitkomst over zoektermijn is ongunstig, de regel is gebonden en de omstandigheid is schulden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen route en geen gereedschap
      En het antwoord wijst niet naar maatwerk
      En de regel gold tot en met 31 december 2025
      En verder volgt er niets

  Regel: Vanaf 2026 kan het college de aanvraag van een jongere eerder behandelen.
    Grondslag: artikel 41, elfde lid, Participatiewet

    @PWB-16-047 @geldend @beleidsruimte @inwoner
    Scenario: Ik ben negentien en vraag bijstand op 1 januari 2026
      Gegeven de peildatum is 1 januari 2026
      En de uitkomst over zoektermijn is ongunstig, de regel is gebonden en de omstandigheid is schulden
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route eerder-behandelen open, te motiveren met aanleiding-niet-wachten
      En het college moet zeggen of het de aanvraag eerder behandelt
      En verder volgt er niets

    @PWB-16-048 @geldend @beleidsruimte @jurist
    Scenario: Op 31 december 2026 kan de aanvraag van een jongere eerder behandeld worden
      Gegeven de peildatum is 31 december 2026
      En de uitkomst over zoektermijn is ongunstig, de regel is gebonden en de omstandigheid is schulden
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route eerder-behandelen open, te motiveren met aanleiding-niet-wachten
      En het college moet zeggen of het de aanvraag eerder behandelt
      En verder volgt er niets

    @PWB-16-049 @geldend @beleidsruimte @jurist
    Scenario: Op 1 januari 2027 is dat niet zeker
      Gegeven de peildatum is 1 januari 2027
      En de uitkomst over zoektermijn is ongunstig, de regel is gebonden en de omstandigheid is schulden
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route eerder-behandelen open, te motiveren met aanleiding-niet-wachten
      En het antwoord is onzeker
      En het college moet zeggen of het de aanvraag eerder behandelt
      En verder volgt er niets

  Regel: Vóór 2026 kon bijstand alleen in bijzondere omstandigheden vóór de melding ingaan.
    Grondslag: ECLI:NL:CRVB:2018:3283

    @PWB-16-050 @geldend @beleidsruimte @inwoner
    Scenario: Op 31 december 2025 vraag ik bijstand over een eerdere maand
      Gegeven de peildatum is 31 december 2025
      En de uitkomst over ingangsdatum is ongunstig, de regel is gebonden en de omstandigheid is gezondheid
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route bijzondere-omstandigheden open, te motiveren met noodzaak-eerder-begin
      En het college moet zeggen of er bijzondere omstandigheden zijn
      En verder volgt er niets

  Regel: Vanaf 2026 kan bijstand tot drie maanden vóór de melding ingaan.
    Grondslag: artikel 44, vijfde lid, Participatiewet

    @PWB-16-051 @geldend @beleidsruimte @inwoner
    Scenario: Op 1 januari 2026 vraag ik bijstand over een eerdere maand
      Gegeven de peildatum is 1 januari 2026
      En de uitkomst over ingangsdatum is ongunstig, de regel is gebonden en de omstandigheid is gezondheid
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route eerder-ingaan open, te motiveren met noodzaak-eerder-begin
      En het college moet zeggen of de bijstand eerder ingaat
      En verder volgt er niets

  Regel: De rechter zei wanneer een situatie zeer bijzonder is voor een ouder zonder alleenstaande-ouderkop.
    Grondslag: artikel 18, eerste lid, Participatiewet; ECLI:NL:CRVB:2018:1600; ECLI:NL:CRVB:2018:1618

    @PWB-16-052 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn partner mag hier niet zijn en ik krijg geen kop voor mijn kind
      Gegeven de peildatum is 6 juni 2018
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is ouder-zonder-kop
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-bijstand
      En het college wijkt af en motiveert omstandigheden en zeer-bijzondere-situatie
      En verder volgt er niets

    @PWB-16-070 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn partner mag hier niet zijn en de gemeente heeft geen eigen beleid
      Gegeven de peildatum is 6 juni 2018
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is ouder-zonder-kop
      En het college vindt de situatie zeer bijzonder, en de gemeente heeft geen gunstiger beleid
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-bijstand
      En het college wijkt af en motiveert omstandigheden en zeer-bijzondere-situatie
      En verder volgt er niets

    @PWB-16-053 @oud-recht @wet @jurist
    Scenario: Voor die ouder is bijzondere bijstand niet de route
      Gegeven de peildatum is 6 juni 2018
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is ouder-zonder-kop
      En het college geeft bijzondere bijstand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.bijzondereBijstand
      En verder volgt er niets

  Regel: Een studerende zoon van 17 jaar was voor de rechter geen zeer bijzondere situatie.
    Grondslag: artikel 18, eerste lid, Participatiewet; ECLI:NL:CRVB:2022:1004

    @PWB-16-054 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn zoon van zeventien studeert en ik krijg niets extra
      Gegeven de peildatum is 1 juni 2022
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is studerend-kind
      En het college vindt de situatie niet zeer bijzonder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-bijstand
      En het college toetste en wijkt niet af, bij de eisen omstandigheden en zeer-bijzondere-situatie
      En verder volgt er niets

  Regel: De oude wet kent de nieuwe routes niet.
    Grondslag: artikel 44, vijfde lid, Participatiewet

    @PWB-16-055 @oud-recht @wet @jurist
    Scenario: In 2025 kan het college artikel 44, vijfde lid, nog niet gebruiken
      Gegeven de peildatum is 31 december 2025
      En de uitkomst over ingangsdatum is ongunstig, de regel is gebonden en de omstandigheid is schulden
      En het college laat de bijstand eerder ingaan
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.eerderIngaan
      En verder volgt er niets
