# language: nl
Functionaliteit: Een partner zonder recht en andere medebewoners
  Wie 21 jaar of ouder is en kosten deelt met medebewoners van 27 jaar of ouder, krijgt de kostendelersnorm.
  De partner van 21 jaar of ouder telt mee als persoon, ook als de partner geen recht op bijstand heeft.
  Een partner die jonger is dan 21 telt niet mee. Het vaste bedrag van artikel 22a, derde lid, komt er niet bij:
  dat is alleen voor paren waarvan beiden recht hebben.
  Bronnen: artikel 19a en 22a van de Participatiewet, ECLI:NL:RBDHA:2017:12140 en dossier 06a.

  Regel: Met kostendelende medebewoners geldt de kostendelersnorm en telt de partner van 21 jaar of ouder mee.
    Grondslag: artikel 22a, eerste lid, Participatiewet

    @PWB-06a-010 @oud-recht @wet @inwoner
    Scenario: Mijn zus van 40 trekt bij ons in en ik krijg minder
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is de kostendelersnorm: € 878,71
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-06a-011 @oud-recht @wet @jurist
    Scenario: Een partner van precies 21 jaar telt mee als kostendeler
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 21 jaar zonder recht op bijstand en met 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is de kostendelersnorm: € 878,71
      En de norm gehuwden is € 2.027,79 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-06a-012 @oud-recht @wet @jurist
    Scenario: De AOW-leeftijd van de partner geeft een hogere norm om mee te rekenen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 68 jaar zonder recht op bijstand
      En de partner heeft de AOW-leeftijd
      En in de woning woont ook 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is de kostendelersnorm: € 942,98
      En verder volgt er niets

    @PWB-06a-013 @oud-recht @wet @jurist
    Scenario: Met de AOW-leeftijd geldt de norm voor twee mensen met AOW
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 68 jaar woont samen met een partner van 60 jaar zonder recht op bijstand
      En deze persoon heeft de AOW-leeftijd
      En in de woning woont ook 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is de kostendelersnorm: € 942,98
      En verder volgt er niets

    @PWB-06a-014 @oud-recht @wet @jurist
    Scenario: Een partner die ergens anders woont, telt naar de tekst van de wet ook mee
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar leeft niet duurzaam gescheiden van een partner van 36 jaar zonder recht op bijstand die ergens anders woont
      En in de woning woont ook 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is de kostendelersnorm: € 878,71
      En verder volgt er niets

  Regel: Een partner die jonger is dan 21 telt niet mee en brengt geen vast bedrag mee.
    Grondslag: artikel 22a, eerste lid, Participatiewet; artikel 22a, derde lid, Participatiewet

    @PWB-06a-015 @oud-recht @wet @jurist
    Scenario: Een partner van 20 telt niet mee bij het delen van de kosten
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 20 jaar zonder recht op bijstand en met 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is de kostendelersnorm: € 1.013,90
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

  Regel: Bij vier mensen die kosten delen is de norm 40 procent; het college kan in een zeer bijzondere situatie meer geven.
    Grondslag: artikel 22a, eerste lid, Participatiewet; artikel 18, eerste lid, Participatiewet

    @PWB-06a-016 @oud-recht @wet @inwoner
    Scenario: Mijn vriend zonder papieren telt mee als kostendeler en de rechter laat dat verschil aanvullen
      Gegeven de peildatum is 1 januari 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met 2 kostendelende medebewoners
      En het college vindt de situatie zeer bijzonder en verhoogt de bijstand met € 66,74
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de kostendelersnorm geldt: € 800,85
      En met een verhoging van € 66,74 en na aftrek van € 0,00 inkomen van de partner is de bijstand € 867,59
      En verder volgt er niets
