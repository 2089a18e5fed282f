# language: nl
Functionaliteit: Een vraag die niet deugt
  Wie een vraag stelt met een fout erin, krijgt geen som maar een uitleg.
  Die noemt de plaats van de fout en een code. Zo rekent niemand door met een verkeerd bedrag.
  Dat is bij elke wetswijziging zo. Hier staat het één keer voor bedragen, leeftijden, datums en ja of nee.
  Bron: docs/04-fouten.md en het schema van deze wetswijziging.

  Regel: Een bedrag is een getal vanaf nul met hooguit twee cijfers achter de komma.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-118 @oud-recht @wet @jurist
    Scenario: Een bedrag met een tiende cent telt niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het loon staat in de vraag met drie cijfers achter de komma
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code te-veel-decimalen bij situatie.inkomstenUitArbeid
      En verder volgt er niets

    @PWB-01-119 @oud-recht @wet @jurist
    Scenario: Een bedrag onder nul telt niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het loon staat in de vraag als min één cent
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.inkomstenUitArbeid
      En verder volgt er niets

    @PWB-01-120 @oud-recht @wet @jurist
    Scenario: Een loon van nul telt wel
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 0,00 netto per maand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En hoogstens € 0,00 van het loon kan vrij blijven
      En het college moet nog beslissen of de vrijlating helpt om aan het werk te komen
      En verder volgt er niets

    @PWB-01-121 @oud-recht @wet @jurist
    Scenario: Een miljard is te veel
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het loon staat in de vraag als een miljard
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.inkomstenUitArbeid
      En verder volgt er niets

    @PWB-01-122 @oud-recht @wet @jurist
    Scenario: Eén cent minder dan een miljard telt wel
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 999.999.999,99 netto per maand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En hoogstens € 285,00 van het loon kan vrij blijven
      En het college moet nog beslissen of de vrijlating helpt om aan het werk te komen
      En verder volgt er niets

    @PWB-01-123 @oud-recht @wet @jurist
    Scenario: Een bedrag tussen aanhalingstekens telt niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het loon staat in de vraag als tekst
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij situatie.inkomstenUitArbeid
      En verder volgt er niets

  Regel: Een leeftijd is een heel getal.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-124 @oud-recht @wet @jurist
    Scenario: Een halve leeftijd bestaat niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de leeftijd staat in de vraag als een half getal
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij situatie.leeftijd
      En verder volgt er niets

    @PWB-01-125 @oud-recht @wet @jurist
    Scenario: Een leeftijd tussen aanhalingstekens telt niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de leeftijd staat in de vraag als tekst
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij situatie.leeftijd
      En verder volgt er niets

    @PWB-01-126 @oud-recht @wet @jurist
    Scenario: Iemand van 17 jaar hoort hier niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 17 jaar verdient naast de bijstand € 600,00 netto per maand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.leeftijd
      En verder volgt er niets

    @PWB-01-127 @oud-recht @wet @jurist
    Scenario: Iemand van 121 jaar hoort hier niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 121 jaar met AOW verdient naast de bijstand € 600,00 netto per maand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.leeftijd
      En verder volgt er niets

  Regel: Ja of nee is geen tekst.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-128 @oud-recht @wet @jurist
    Scenario: Het woord ja telt niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En of er bijstand is, staat in de vraag als tekst
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij situatie.algemeneBijstand
      En verder volgt er niets

  Regel: Een datum is een dag die bestaat, geschreven als jaar, maand en dag.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-129 @oud-recht @wet @jurist
    Scenario: 30 februari bestaat niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het begin van de vrijlating staat in de vraag als 30 februari
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code datum-bestaat-niet bij situatie.beginVrijlating
      En verder volgt er niets

    @PWB-01-130 @oud-recht @wet @jurist
    Scenario: Een datum met de dag eerst telt niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het begin van de vrijlating staat in de vraag in een andere vorm
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij situatie.beginVrijlating
      En verder volgt er niets

    @PWB-01-131 @oud-recht @wet @jurist
    Scenario: Een datum als getal telt niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het begin van de vrijlating staat in de vraag als een getal
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij situatie.beginVrijlating
      En verder volgt er niets

    @PWB-01-139 @geldend @wet @jurist
    Scenario: Een peildatum is geen woord, ook niet als de vraag de geldende wet zoekt
      Gegeven de peildatum staat in de vraag als een woord
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij peildatum
      En verder volgt er niets

  Regel: Een vraag noemt alleen wat de regel vraagt, en nooit wie het is.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-134 @oud-recht @wet @inwoner
    Scenario: Mijn naam hoort niet in de vraag
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de situatie noemt ook een naam
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-veld bij situatie.naam
      En verder volgt er niets

    @PWB-01-135 @oud-recht @wet @jurist
    Scenario: Ook naast de situatie hoort geen naam
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vraag zelf noemt ook een naam
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-veld bij naam
      En verder volgt er niets

    @PWB-01-136 @oud-recht @wet @jurist
    Scenario: Een situatie is geen tekst
      Gegeven de peildatum is 1 maart 2026
      En de situatie staat in de vraag als tekst
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij situatie
      En verder volgt er niets

    @PWB-01-137 @oud-recht @wet @jurist
    Scenario: Zonder situatie is er geen antwoord
      Gegeven de peildatum is 1 maart 2026
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code ontbreekt bij situatie
      En verder volgt er niets

    @PWB-01-138 @oud-recht @wet @jurist
    Scenario: Oordelen zijn geen tekst
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de oordelen staan in de vraag als tekst
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij oordelen
      En verder volgt er niets
