# language: nl
Functionaliteit: Bufferbudget voor echtgenoten
  Echtgenoten die allebei recht hebben op bijstand, hebben het bufferbudget samen. Ze krijgen elk de helft.
  Op hun gezamenlijk verzoek krijgt één van hen alles. Heeft een van hen geen recht, dan krijgt de ander het.
  Dat de € 1.000 voor beiden samen is, staat niet letterlijk in de wet. Het volgt uit het derde lid.
  De wet zegt niet hoe een oneven cent wordt verdeeld; hier krijgt de ene echtgenoot die cent.
  Bronnen: artikel 11, 34b en 45 van de Participatiewet.

  Regel: Echtgenoten met allebei recht op bijstand krijgen elk de helft, of samen aan één van hen.
    Grondslag: artikel 34b, derde lid, Participatiewet; artikel 11, vierde lid, Participatiewet; artikel 45, vierde lid, Participatiewet

    @PWB-02-037 @wet-2027 @wet @inwoner
    Scenario: Wij zijn getrouwd en krijgen ieder de helft van € 300
      Gegeven de peildatum is 1 juni 2027
      En twee echtgenoten met bijstand verdienen in maand 5 € 426,40 en krijgen € 1.200,00 bijstand, bij een norm van € 1.926,40
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 300,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 betaalt het college € 300,00 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 700,00
      En de ene echtgenoot krijgt € 150,00 en de andere € 150,00
      En verder volgt er niets

    @PWB-02-074 @wet-2027 @wet @inwoner
    Scenario: Wij zijn getrouwd en willen ieder onze eigen helft
      Gegeven de peildatum is 1 juni 2027
      En twee echtgenoten met bijstand verdienen in maand 5 € 426,40 en krijgen € 1.200,00 bijstand, bij een norm van € 1.926,40
      En aan alle voorwaarden is volgens het college voldaan, het betaalt € 300,00, en er is geen gezamenlijk verzoek
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 betaalt het college € 300,00 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 700,00
      En de ene echtgenoot krijgt € 150,00 en de andere € 150,00
      En verder volgt er niets

    @PWB-02-038 @wet-2027 @wet @inwoner
    Scenario: Wij zijn getrouwd en willen het geld samen op één rekening
      Gegeven de peildatum is 1 juni 2027
      En twee echtgenoten met bijstand verdienen in maand 5 € 426,40 en krijgen € 1.200,00 bijstand, bij een norm van € 1.926,40
      En de echtgenoten vragen samen om alles aan één van hen te betalen
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 300,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 betaalt het college € 300,00 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 700,00
      En verder volgt er niets

    @PWB-02-039 @wet-2027 @interpretatie @jurist
    Scenario: Een oneven cent gaat naar één van de echtgenoten
      Gegeven de peildatum is 1 juni 2027
      En twee echtgenoten met bijstand verdienen in maand 5 € 426,39 en krijgen € 1.200,00 bijstand, bij een norm van € 1.926,40
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 300,01
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,01 betaalt het college € 300,01 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 699,99
      En de ene echtgenoot krijgt € 150,01 en de andere € 150,00
      En verder volgt er niets

  Regel: De € 1.000 is voor echtgenoten met allebei recht samen.
    Grondslag: artikel 34b, derde lid, Participatiewet; artikel 11, vierde lid, Participatiewet

    @PWB-02-040 @wet-2027 @interpretatie @inwoner
    Scenario: Mijn man kreeg dit jaar al € 1.000 en nu kom ik zelf tekort
      Gegeven de peildatum is 1 juni 2027
      En twee echtgenoten met bijstand verdienen in maand 5 € 426,40 en krijgen € 1.200,00 bijstand, bij een norm van € 1.926,40
      En het college zette op 1 maart 2027 al € 1.000,00 in
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 en een budget van € 0,00 kan het college niets inzetten
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Heeft de echtgenoot geen recht op bijstand, dan komt het geld toe aan wie wel recht heeft.
    Grondslag: artikel 34b, derde lid, Participatiewet; artikel 11, vierde lid, Participatiewet

    @PWB-02-041 @wet-2027 @wet @jurist
    Scenario: De echtgenoot zonder recht krijgt geen helft
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En deze persoon heeft een echtgenoot zonder recht op bijstand
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 200,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 248,49 betaalt het college € 200,00 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 800,00
      En verder volgt er niets

  Regel: Alleen echtgenoten met allebei recht kunnen samen vragen om betaling aan één van hen.
    Grondslag: artikel 45, vierde lid, Participatiewet

    @PWB-02-042 @wet-2027 @wet @jurist
    Scenario: Wie geen echtgenoot heeft, kan geen gezamenlijk verzoek doen
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En de echtgenoten vragen samen om alles aan één van hen te betalen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.gezamenlijkVerzoek
      En verder volgt er niets

    @PWB-02-043 @wet-2027 @wet @jurist
    Scenario: Met een echtgenoot zonder recht is een gezamenlijk verzoek ook niet mogelijk
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En deze persoon heeft een echtgenoot zonder recht op bijstand
      En de echtgenoten vragen samen om alles aan één van hen te betalen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.gezamenlijkVerzoek
      En verder volgt er niets

  Regel: Betaalt het college niets, dan valt er tussen echtgenoten niets te verdelen.
    Grondslag: artikel 34b, derde lid, Participatiewet; artikel 11, vierde lid, Participatiewet

    @PWB-02-069 @wet-2027 @beleidsruimte @inwoner
    Scenario: De gemeente betaalt ons niets en dan is er ook niets te delen
      Gegeven de peildatum is 1 juni 2027
      En twee echtgenoten met bijstand verdienen in maand 5 € 426,40 en krijgen € 1.200,00 bijstand, bij een norm van € 1.926,40
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 0,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 betaalt het college € 0,00 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 1.000,00
      En verder volgt er niets

    @PWB-02-070 @wet-2027 @wet @jurist
    Scenario: Betaalt het college één cent, dan krijgt één echtgenoot die cent
      Gegeven de peildatum is 1 juni 2027
      En twee echtgenoten met bijstand verdienen in maand 5 € 426,40 en krijgen € 1.200,00 bijstand, bij een norm van € 1.926,40
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 0,01
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 300,00 betaalt het college € 0,01 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 999,99
      En de ene echtgenoot krijgt € 0,01 en de andere € 0,00
      En verder volgt er niets
