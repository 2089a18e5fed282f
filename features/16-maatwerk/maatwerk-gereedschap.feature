# language: nl
Functionaliteit: De juridische gereedschapskist
  Naast de artikelen is er gereedschap: zeven manieren om een besluit passend te maken.
  Twee staan in de Awb: evenredigheid (3:4) en afwijken van een beleidsregel (4:84).
  De andere vijf komen uit literatuur en rechtspraak. Dan is het antwoord afgeleid.
  Is de regel gebonden, dan weegt evenredigheid alleen bij wat de wetgever niet voorzag.
  Nooit strenger dan de wet, soms gunstiger. Het college beslist, en motiveert.
  Bron: spoor 3 (Movisie Quick Scan, Vonk) en de artikelen 3:4, 3:46 en 4:84 van de Awb.

  Regel: Van een beleidsregel wijkt het bestuursorgaan af bij onevenredige gevolgen door bijzondere omstandigheden.
    Grondslag: artikel 4:84, Algemene wet bestuursrecht

    @PWB-16-023 @wet-2026 @beleidsruimte @inwoner
    Scenario: Volgens het beleid van mijn gemeente kan het niet
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is beleidsregel en de omstandigheid is gezondheid
      En het college vindt de situatie niet zeer bijzonder, maar gebruikt het gereedschap
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is de route afstemming-bijstand, met het gereedschap afwijken-van-beleid en evenredigheid
      En het college wijkt af en motiveert omstandigheden, zeer-bijzondere-situatie, doel-van-de-regel en onevenredige-gevolgen
      En verder volgt er niets

    @PWB-16-024 @wet-2026 @beleidsruimte @jurist
    Scenario: Ook van het gereedschap mag het college afzien
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is beleidsregel en de omstandigheid is gezondheid
      En het college vindt de situatie niet zeer bijzonder en gebruikt het gereedschap niet
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is de route afstemming-bijstand, met het gereedschap afwijken-van-beleid en evenredigheid
      En het college toetste en wijkt niet af, bij de eisen omstandigheden, zeer-bijzondere-situatie, doel-van-de-regel en onevenredige-gevolgen
      En verder volgt er niets

  Regel: De gevolgen van een besluit mogen niet onevenredig zijn in verhouding tot het doel.
    Grondslag: artikel 3:4, tweede lid, Algemene wet bestuursrecht

    @PWB-16-025 @wet-2026 @beleidsruimte @jurist
    Scenario: Bij een open norm hoort ook het gereedschap van de open norm
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over kosten is ongunstig, de regel is open-norm en de omstandigheid is gezondheid
      En het college geeft bijzondere bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is de route bijzondere-bijstand, met het gereedschap open-normen en evenredigheid
      En het college wijkt af en motiveert omstandigheden, noodzakelijke-kosten, betekenis-open-woord, doel-van-de-regel en onevenredige-gevolgen
      En verder volgt er niets

  Regel: Bij een gebonden regel weegt het college alleen wat de wetgever niet heeft voorzien.
    Grondslag: artikel 3:4, eerste lid, Algemene wet bestuursrecht

    @PWB-16-026 @wet-2026 @interpretatie @jurist
    Scenario: Wat de wetgever niet voorzag, kan een gebonden regel opzij zetten
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over ingangsdatum is ongunstig, de regel is gebonden en de omstandigheid is door-wetgever-niet-voorzien
      En het college laat de bijstand niet eerder ingaan
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is de route eerder-ingaan open met gereedschap harmonisatiewet-arrest, te motiveren met noodzaak-eerder-begin, niet-voorzien en onevenredige-gevolgen
      En het college moet zeggen of het gereedschap gebruikt
      En verder volgt er niets

    @PWB-16-027 @wet-2026 @interpretatie @jurist
    Scenario: Had de wetgever eraan gedacht, dan blijft alleen de route over
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over ingangsdatum is ongunstig, de regel is gebonden en de omstandigheid is schulden
      En het college laat de bijstand niet eerder ingaan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route eerder-ingaan
      En het college toetste en wijkt niet af, bij de eisen omstandigheden en noodzaak-eerder-begin
      En verder volgt er niets

    @PWB-16-028 @wet-2026 @interpretatie @inwoner
    Scenario: Door dit besluit kan mijn gezin niet samen wonen
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over geen-recht is ongunstig, de regel is gebonden en de omstandigheid is grondrecht
      En het is een vreemdeling buiten artikel 11
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen het gereedschap grondrechten open, te motiveren met geraakt-grondrecht
      En het college moet zeggen of het gereedschap gebruikt
      En verder volgt er niets

    @PWB-16-029 @wet-2026 @beleidsruimte @jurist
    Scenario: Gunstiger beleid van de gemeente is ook gereedschap
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      En de gemeente heeft beleid dat gunstiger is dan de wet
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is de route afstemming-bijstand open met gereedschap buitenwettelijk-beleid, te motiveren met zeer-bijzondere-situatie en gelijke-gevallen
      En het college moet zeggen of de situatie zeer bijzonder is
      En verder volgt er niets

    @PWB-16-030 @wet-2026 @wet @jurist
    Scenario: Is er geen gereedschap, dan kan het college het niet gebruiken
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      En het college vindt de situatie niet zeer bijzonder, maar gebruikt het gereedschap
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.gereedschapGebruikt
      En verder volgt er niets
