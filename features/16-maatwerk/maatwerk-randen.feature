# language: nl
Functionaliteit: Hoe zeker het maatwerk is en wat er niet bij past
  Twee soorten gereedschap staan in de Awb. Dan is het antwoord zeker.
  De andere soorten komen uit literatuur en rechtspraak. Dan is het antwoord afgeleid.
  Wie een bedrag noemt waar het niet over een bedrag gaat, krijgt een uitleg en geen antwoord.
  Bron: de artikelen 16, 18 en 47a van de Participatiewet, de artikelen 3:4 en 4:84 van de Awb, spoor 3.

  Regel: Evenredigheid staat in de Awb.
    Grondslag: artikel 3:4, tweede lid, Algemene wet bestuursrecht

    @PWB-16-061 @wet-2026 @beleidsruimte @inwoner
    Scenario: De gemeente mag kiezen en koos voor mij te weinig
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is kan-bepaling en de omstandigheid is kinderen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is de route afstemming-bijstand open met gereedschap evenredigheid, te motiveren met zeer-bijzondere-situatie, doel-van-de-regel en onevenredige-gevolgen
      En het college moet zeggen of de situatie zeer bijzonder is
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Afwijken van een beleidsregel staat in de Awb.
    Grondslag: artikel 4:84, Algemene wet bestuursrecht

    @PWB-16-062 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik heb AIO en het beleid van de SVB past niet bij mijn ziekte
      Gegeven de peildatum is 1 mei 2026
      En de hoogte valt tegen door een beleidsregel van de SVB, en die gebruikt het gereedschap
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen route open, wel het gereedschap afwijken-van-beleid en evenredigheid
      En het college wijkt af en motiveert omstandigheden, doel-van-de-regel en onevenredige-gevolgen
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Of optreden past, is gereedschap uit literatuur en rechtspraak.
    Grondslag: artikel 18, tiende lid, Participatiewet

    @PWB-16-063 @wet-2026 @interpretatie @inwoner
    Scenario: Ik krijg een maatregel en de gemeente keek niet naar mijn kinderen
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over maatregel is ongunstig, de regel is gebonden en de omstandigheid is kinderen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is de route maatregel-afstemmen open met gereedschap opportuniteit, te motiveren met dringende-redenen en waarom-niet-optreden
      En het college moet zeggen of het de maatregel aanpast
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Gunstiger beleid was ook voor 2026 gereedschap.
    Grondslag: artikel 3:4, eerste lid, Algemene wet bestuursrecht

    @PWB-16-064 @oud-recht @beleidsruimte @jurist
    Scenario: Ook in 2025 telde gunstiger beleid van de gemeente
      Gegeven de peildatum is 1 mei 2025
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      En de gemeente heeft beleid dat gunstiger is dan de wet
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is de route afstemming-bijstand open met gereedschap buitenwettelijk-beleid, te motiveren met zeer-bijzondere-situatie en gelijke-gevallen
      En het college moet zeggen of de situatie zeer bijzonder is
      En verder volgt er niets

    @PWB-16-065 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in het voorstel telt gunstiger beleid van de gemeente
      Gegeven de peildatum is 1 juni 2024
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      En de gemeente heeft beleid dat gunstiger is dan de wet
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is de route afstemming-bijstand open met gereedschap buitenwettelijk-beleid, te motiveren met zeer-bijzondere-situatie en gelijke-gevallen
      En het college moet zeggen of de situatie zeer bijzonder is
      En verder volgt er niets

  Regel: Wat niet bij het onderwerp past, hoort niet in de vraag.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-16-066 @wet-2026 @wet @jurist
    Scenario: Een bedrag hoort alleen bij de hoogte van de bijstand
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over kosten is ongunstig, de regel is gebonden en de omstandigheid is schulden
      En de regel geeft € 1.013,90 per maand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.bedrag
      En verder volgt er niets

    @PWB-16-067 @wet-2026 @wet @jurist
    Scenario: Of iemand onder artikel 11 valt, speelt alleen zonder recht op bijstand
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is schulden
      En het is een vreemdeling buiten artikel 11
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.vreemdelingBuitenArtikel11
      En verder volgt er niets

    @PWB-16-068 @wet-2026 @wet @jurist
    Scenario: Zolang er geen uitkomst is, kan het college er niet van afwijken
      Gegeven de peildatum is 1 mei 2026
      En over hoogte moet het college nog oordelen en de regel is open-norm
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.afstemmingBijstand
      En verder volgt er niets
