# language: nl
Functionaliteit: Maatwerk bij de AIO van de SVB
  Wie de pensioenleeftijd heeft, krijgt aanvullende bijstand van de SVB: de AIO.
  Hoofdstuk 2 van de wet geldt dan ook, maar artikel 18 niet. Afstemmen kan dus niet.
  De SVB heeft wel artikel 16 en, vanaf 2026, artikel 44, vijfde lid.
  Bijzondere bijstand vraagt iemand met AIO bij de gemeente.
  Bron: de artikelen 47a en 47b van de Participatiewet en dossier 16, voorbeeld 8.

  Regel: Artikel 18 geldt niet voor de SVB bij de AIO.
    Grondslag: artikel 47a, tweede lid, Participatiewet

    @PWB-16-031 @wet-2026 @wet @inwoner
    Scenario: Ik heb AIO en vraag om maatwerk in de hoogte
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is gebonden en de omstandigheid is gezondheid
      En de SVB geeft de bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen route en geen gereedschap
      En verder volgt er niets

    @PWB-16-032 @wet-2026 @wet @jurist
    Scenario: Bij een beleidsregel van de SVB blijft het gereedschap over
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over hoogte is ongunstig, de regel is beleidsregel en de omstandigheid is gezondheid
      En de SVB geeft de bijstand en gebruikt het gereedschap
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen route open, wel het gereedschap afwijken-van-beleid en evenredigheid
      En het college wijkt af en motiveert omstandigheden, doel-van-de-regel en onevenredige-gevolgen
      En verder volgt er niets

    @PWB-16-033 @wet-2026 @wet @jurist
    Scenario: Een andere betaalperiode rust op artikel 18 en kan niet bij de AIO
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over betaling is ongunstig, de regel is gebonden en de omstandigheid is wisselend-inkomen
      En de SVB geeft de bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen route en geen gereedschap
      En verder volgt er niets

  Regel: De SVB geeft alleen algemene bijstand.
    Grondslag: artikel 47a, eerste lid, Participatiewet

    @PWB-16-034 @wet-2026 @wet @inwoner
    Scenario: Ik heb AIO en een kapotte wasmachine
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over kosten is ongunstig, de regel is gebonden en de omstandigheid is schulden
      En de SVB geeft de bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen route en geen gereedschap
      En verder volgt er niets

  Regel: Artikel 41, elfde lid, staat niet bij de artikelen voor de SVB.
    Grondslag: artikel 47b, Participatiewet

    @PWB-16-035 @wet-2026 @wet @jurist
    Scenario: De zoektermijn van jongeren speelt niet bij de AIO
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over zoektermijn is ongunstig, de regel is gebonden en de omstandigheid is schulden
      En de SVB geeft de bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen route en geen gereedschap
      En verder volgt er niets

  Regel: Eerder ingaan kan ook bij de AIO.
    Grondslag: artikel 44, vijfde lid, Participatiewet

    @PWB-16-036 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik vroeg mijn AIO te laat aan
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over ingangsdatum is ongunstig, de regel is gebonden en de omstandigheid is moeite-met-regelen
      En de SVB geeft de bijstand en laat die eerder ingaan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route eerder-ingaan
      En het college wijkt af en motiveert omstandigheden en noodzaak-eerder-begin
      En verder volgt er niets

  Regel: Zeer dringende redenen kunnen ook bij de AIO.
    Grondslag: artikel 16, eerste lid, Participatiewet

    @PWB-16-037 @wet-2026 @beleidsruimte @jurist
    Scenario: De SVB weegt zelf of er zeer dringende redenen zijn
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over geen-recht is ongunstig, de regel is gebonden en de omstandigheid is gezondheid
      En de SVB geeft de bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route zeer-dringende-redenen open, te motiveren met zeer-dringende-redenen
      En het college moet zeggen of er zeer dringende redenen zijn
      En verder volgt er niets
