# language: nl
Functionaliteit: De andere routes in de Participatiewet
  Welke route open is, hangt af van het onderwerp: een plicht, een dag, kosten, een maatregel.
  Elke route stelt een eigen eis aan de motivering. Die eis staat in het antwoord.
  Of het college de route gebruikt, beslist het zelf. Zonder zijn oordeel staat er niets vast.
  Twee routes bestaan pas vanaf 2026: eerder ingaan en een aanvraag eerder behandelen.
  Artikel 16 is er alleen als paragraaf 2.2 van de wet het recht uitsluit.
  Bron: de artikelen 16, 18, 35, 41, 44 en 45 van de Participatiewet, dossier 16 en spoor 3.

  Regel: Het college stemt ook de verplichtingen af.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-16-012 @wet-2026 @beleidsruimte @inwoner
    Scenario: School belt steeds over mijn kind en dan mis ik mijn afspraken
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over verplichtingen is ongunstig, de regel is gebonden en de omstandigheid is kinderen
      En het college past de verplichtingen aan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-verplichtingen
      En het college wijkt af en motiveert omstandigheden en mogelijkheden-en-middelen
      En verder volgt er niets

    @PWB-16-071 @wet-2026 @beleidsruimte @inwoner
    Scenario: School belt steeds, maar de gemeente laat mijn afspraken zo
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over verplichtingen is ongunstig, de regel is gebonden en de omstandigheid is kinderen
      En het college past de verplichtingen niet aan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route afstemming-verplichtingen
      En het college toetste en wijkt niet af, bij de eisen omstandigheden en mogelijkheden-en-middelen
      En verder volgt er niets

    @PWB-16-013 @wet-2026 @beleidsruimte @inwoner
    Scenario: Door migraine kan ik geen baan aan, maar wel koffie schenken
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over verplichtingen is ongunstig, de regel is gebonden en de omstandigheid is gezondheid
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route afstemming-verplichtingen open, te motiveren met mogelijkheden-en-middelen
      En het college moet zeggen of het de verplichtingen aanpast
      En verder volgt er niets

  Regel: Het college kan de bijstand over een andere periode vaststellen of betalen.
    Grondslag: artikel 45, tweede lid, Participatiewet

    @PWB-16-014 @wet-2026 @beleidsruimte @inwoner
    Scenario: Mijn huur moet nu betaald worden en niet in november
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over betaling is ongunstig, de regel is kan-bepaling en de omstandigheid is wisselend-inkomen
      En het college kiest een andere periode
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is de route andere-periode, met het gereedschap evenredigheid
      En het college wijkt af en motiveert omstandigheden, mogelijkheden-en-middelen, doel-van-de-regel en onevenredige-gevolgen
      En verder volgt er niets

  Regel: Zonder recht op bijstand kan het college toch bijstand geven bij zeer dringende redenen.
    Grondslag: artikel 16, eerste lid, Participatiewet

    @PWB-16-015 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik heb geen recht op bijstand en geen plek om te slapen
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over geen-recht is ongunstig, de regel is gebonden en de omstandigheid is geen-vaste-woonplek
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route zeer-dringende-redenen open, te motiveren met zeer-dringende-redenen
      En het college moet zeggen of er zeer dringende redenen zijn
      En verder volgt er niets

    @PWB-16-069 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik ben Nederlander, heb geen recht op bijstand en geen slaapplek
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over geen-recht is ongunstig, de regel is gebonden en de omstandigheid is geen-vaste-woonplek
      En het is geen vreemdeling buiten artikel 11, en de gemeente heeft geen gunstiger beleid
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route zeer-dringende-redenen open, te motiveren met zeer-dringende-redenen
      En het college moet zeggen of er zeer dringende redenen zijn
      En verder volgt er niets

    @PWB-16-016 @wet-2026 @beleidsruimte @jurist
    Scenario: Zijn er zeer dringende redenen, dan wijkt het college af
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over geen-recht is ongunstig, de regel is gebonden en de omstandigheid is geen-vaste-woonplek
      En het college ziet zeer dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route zeer-dringende-redenen
      En het college wijkt af en motiveert omstandigheden en zeer-dringende-redenen
      En verder volgt er niets

    @PWB-16-072 @wet-2026 @beleidsruimte @jurist
    Scenario: Zonder zeer dringende redenen blijft het bij geen recht
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over geen-recht is ongunstig, de regel is gebonden en de omstandigheid is geen-vaste-woonplek
      En het college ziet geen zeer dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is alleen de route zeer-dringende-redenen
      En het college toetste en wijkt niet af, bij de eisen omstandigheden en zeer-dringende-redenen
      En verder volgt er niets

  Regel: Zeer dringende redenen gelden niet voor een vreemdeling buiten artikel 11.
    Grondslag: artikel 16, tweede lid, Participatiewet

    @PWB-16-017 @wet-2026 @wet @jurist
    Scenario: Voor een vreemdeling buiten artikel 11 is deze route dicht
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over geen-recht is ongunstig, de regel is gebonden en de omstandigheid is geen-vaste-woonplek
      En het is een vreemdeling buiten artikel 11
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen route en geen gereedschap
      En verder volgt er niets

  Regel: Noodzakelijke bijzondere kosten gaan via de bijzondere bijstand.
    Grondslag: artikel 35, eerste lid, Participatiewet

    @PWB-16-018 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik kan de inrichting van mijn huis niet betalen
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over kosten is ongunstig, de regel is gebonden en de omstandigheid is schulden
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is alleen de route bijzondere-bijstand open, te motiveren met noodzakelijke-kosten
      En het college moet zeggen of het bijzondere bijstand geeft
      En verder volgt er niets

  Regel: Vanaf 2026 kan de bijstand tot drie maanden voor de melding ingaan.
    Grondslag: artikel 44, vijfde lid, Participatiewet

    @PWB-16-019 @wet-2026 @beleidsruimte @inwoner
    Scenario: Uit schaamte meldde ik me te laat en toen waren er schulden
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over ingangsdatum is ongunstig, de regel is kan-bepaling en de omstandigheid is schulden
      En het college laat de bijstand eerder ingaan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is de route eerder-ingaan, met het gereedschap evenredigheid
      En het college wijkt af en motiveert omstandigheden, noodzaak-eerder-begin, doel-van-de-regel en onevenredige-gevolgen
      En verder volgt er niets

  Regel: Vanaf 2026 kan het college de aanvraag van een jongere eerder behandelen.
    Grondslag: artikel 41, elfde lid, Participatiewet

    @PWB-16-020 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik ben twintig en kan geen vier weken zonder geld
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over zoektermijn is ongunstig, de regel is beoordelingsruimte en de omstandigheid is schulden
      En het college behandelt de aanvraag eerder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is de route eerder-behandelen, met het gereedschap evenredigheid
      En het college wijkt af en motiveert omstandigheden, aanleiding-niet-wachten, doel-van-de-regel en onevenredige-gevolgen
      En verder volgt er niets

    @PWB-16-073 @wet-2026 @beleidsruimte @inwoner
    Scenario: De gemeente behandelt mijn aanvraag niet eerder, en weegt nog of dat past
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over zoektermijn is ongunstig, de regel is beoordelingsruimte en de omstandigheid is schulden
      En het college behandelt de aanvraag niet eerder
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is de route eerder-behandelen open met gereedschap evenredigheid, te motiveren met aanleiding-niet-wachten, doel-van-de-regel en onevenredige-gevolgen
      En het college moet zeggen of het gereedschap gebruikt
      En verder volgt er niets

  Regel: Dringende redenen noodzaken het college een maatregel af te stemmen.
    Grondslag: artikel 18, tiende lid, Participatiewet

    @PWB-16-021 @wet-2026 @beleidsruimte @inwoner
    Scenario: Door mijn maatregel hebben de kinderen geen eten
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over maatregel is ongunstig, de regel is gebonden en de omstandigheid is kinderen
      En het college past de maatregel aan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En open is de route maatregel-afstemmen, met het gereedschap opportuniteit
      En het college wijkt af en motiveert omstandigheden, dringende-redenen en waarom-niet-optreden
      En verder volgt er niets

    @PWB-16-022 @wet-2026 @beleidsruimte @jurist
    Scenario: Zonder dringende redenen blijft nog de vraag of optreden past
      Gegeven de peildatum is 1 mei 2026
      En de uitkomst over maatregel is ongunstig, de regel is gebonden en de omstandigheid is kinderen
      En het college past de maatregel niet aan
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En na alle toetsvragen is de route maatregel-afstemmen open met gereedschap opportuniteit, te motiveren met dringende-redenen en waarom-niet-optreden
      En het college moet zeggen of het gereedschap gebruikt
      En verder volgt er niets
