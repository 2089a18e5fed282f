# language: nl
Functionaliteit: Ruimte zoeken als de hoogte van de bijstand niet past
  Soms past de uitkomst van een regel niet bij iemands leven. Artikel 18 zegt: het college stemt af.
  Deze regel kijkt na een andere beoordeling welke route open is en wat het college moet motiveren.
  Eerst komen de vragen van de omgekeerde toets: wat is nodig, waarom is de wet er, wat is het gevolg.
  Het college noemt de omstandigheden uit een lijst. Zonder omstandigheid is er geen afwijking.
  De regel kiest zelf geen bedrag. Minder dan de uitkomst van de regel mag nooit.
  Bron: artikel 18 van de Participatiewet, artikel 3:46 van de Awb, dossier 16 en spoor 3.

  Regel: Het college stemt de hoogte van de bijstand af op omstandigheden, mogelijkheden en middelen.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-16-001 @wet-2026 @beleidsruimte @inwoner
    Scenario: Door een crisis woon ik bij een vriend in en nu krijg ik minder
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route afstemming-bijstand open, te motiveren met zeer-bijzondere-situatie
      En het college moet zeggen of de situatie zeer bijzonder is
      En verder volgt er niets

    @PWB-16-002 @wet-2026 @beleidsruimte @inwoner
    Scenario: Mijn zus kwam voor mij zorgen en daardoor daalde mijn bijstand
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is mantelzorg
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-bijstand
      En het college wijkt af en motiveert omstandigheden en zeer-bijzondere-situatie
      En verder volgt er niets

    @PWB-16-003 @wet-2026 @beleidsruimte @jurist
    Scenario: Vindt het college de situatie niet zeer bijzonder, dan is er wel getoetst
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      En het college vindt de situatie niet zeer bijzonder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-bijstand
      En het college toetste en wijkt niet af, bij de eisen omstandigheden en zeer-bijzondere-situatie
      En verder volgt er niets

    @PWB-16-004 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik logeer tijdelijk en de gemeente wacht met korten
      Gegeven de peildatum is 1 september 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      En de regel geeft € 1.013,90 per maand en het college kiest € 1.419,46
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-bijstand
      En het college wijkt af tot € 1.419,46 per maand en motiveert omstandigheden en zeer-bijzondere-situatie
      En verder volgt er niets

    @PWB-16-005 @wet-2026 @wet @jurist
    Scenario: Precies het bedrag van de regel is niet onder de wet
      Gegeven de peildatum is 1 september 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      En de regel geeft € 1.013,90 per maand en het college kiest € 1.013,90
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-bijstand
      En het college wijkt af tot € 1.013,90 per maand en motiveert omstandigheden en zeer-bijzondere-situatie
      En verder volgt er niets

    @PWB-16-006 @wet-2026 @wet @jurist
    Scenario: Eén cent onder het bedrag van de regel wordt geweigerd
      Gegeven de peildatum is 1 september 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      En de regel geeft € 1.013,90 per maand en het college kiest € 1.013,89
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.afgestemdBedrag
      En verder volgt er niets

    @PWB-16-007 @wet-2026 @beleidsruimte @jurist
    Scenario: De regel kiest zelf geen bedrag
      Gegeven de peildatum is 1 september 2026
      En de regel geeft € 1.013,90 per maand in een zeer bijzondere situatie, zonder bedrag van het college
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route afstemming-bijstand open, te motiveren met zeer-bijzondere-situatie
      En het college moet zeggen welk bedrag het geeft
      En verder volgt er niets

    @PWB-16-008 @wet-2026 @wet @jurist
    Scenario: Een bedrag zonder zeer bijzondere situatie wordt geweigerd
      Gegeven de peildatum is 1 september 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is tijdelijk-inwonen
      En het college kiest € 1.419,46 zonder te zeggen dat de situatie zeer bijzonder is
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.afgestemdBedrag
      En verder volgt er niets

    @PWB-16-009 @wet-2026 @wet @jurist
    Scenario: Afwijken zonder een omstandigheid te noemen wordt geweigerd
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en het college noemt geen omstandigheid
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.afstemmingBijstand
      En verder volgt er niets

    @PWB-16-010 @wet-2026 @wet @jurist
    Scenario: Bijzondere kosten gaan niet via de afstemming van de bijstand
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over kosten is ongunstig, de regel is gebonden en de omstandigheid is schulden
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.afstemmingBijstand
      En verder volgt er niets

  Regel: Een besluit om af te wijken noemt zijn redenen, en een besluit om dat niet te doen ook.
    Grondslag: artikel 3:46, Algemene wet bestuursrecht

    @PWB-16-011 @wet-2026 @wet @inwoner
    Scenario: Niemand vroeg naar mijn omstandigheden
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en het college noemt geen omstandigheid
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-bijstand
      En er is niets getoetst en niet afgeweken, bij de eisen omstandigheden en zeer-bijzondere-situatie
      En verder volgt er niets
