# language: nl
Functionaliteit: Een ouder die door de partner geen alleenstaande-ouderkop krijgt, tot 2027
  Een alleenstaande ouder krijgt bij het kindgebonden budget een extra bedrag: de alleenstaande-ouderkop.
  Wie een partner heeft, krijgt die kop niet. Ook niet als de partner geen recht op bijstand heeft.
  Tot en met 31 december 2026 staat daarover niets in de Participatiewet. Artikel 24a is dan nog niet in werking.
  De hoogste rechter vindt dit een zeer bijzondere situatie. Het college moet de bijstand dan in beginsel verhogen.
  Met hoeveel, zegt de wet niet. Een twaalfde van de kop, zoals die in dat jaar is, kan een maat zijn.
  Bronnen: artikel 18 en 24 van de Participatiewet, ECLI:NL:CRVB:2018:1600 en dossier 06b.

  Regel: Mist een ouder de kop door de partner, dan moet het college zeggen of het de bijstand verhoogt.
    Grondslag: artikel 18, eerste lid, Participatiewet; ECLI:NL:CRVB:2018:1600

    @PWB-06b-001 @oud-recht @wet @inwoner
    Scenario: Mijn vriend heeft geen papieren en daardoor mis ik de kop voor alleenstaande ouders
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de situatie zeer bijzonder is
      En de norm is € 1.013,90 en een twaalfde van de alleenstaande-ouderkop is € 284,67
      En de norm alleenstaande-ouderkop is € 3.416,00 van 1 januari 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-06b-002 @oud-recht @wet @inwoner
    Scenario: De gemeente vult mijn bijstand aan met een twaalfde van de kop
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En het college vindt de situatie zeer bijzonder en verhoogt de bijstand met € 284,67
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat met € 284,67 omhoog naar € 1.298,57 en na aftrek van € 0,00 inkomen van de partner is de bijstand € 1.298,57
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-06b-003 @oud-recht @wet @inwoner
    Scenario: Mijn moeder van 60 woont bij ons en de gemeente vult ook dan aan
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En in de woning woont ook 1 kostendelende medebewoner
      En het college vindt de situatie zeer bijzonder en verhoogt de bijstand met € 284,67
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat met € 284,67 omhoog naar € 1.163,38 en na aftrek van € 0,00 inkomen van de partner is de bijstand € 1.163,38
      En verder volgt er niets

    @PWB-06b-004 @oud-recht @wet @jurist
    Scenario: Een zeer bijzondere situatie vraagt om een bedrag
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen met welk bedrag het de bijstand verhoogt
      En de norm is € 1.013,90 en een twaalfde van de alleenstaande-ouderkop is € 284,67
      En verder volgt er niets

    @PWB-06b-005 @oud-recht @wet @jurist
    Scenario: Vindt het college de situatie niet zeer bijzonder, dan blijft de norm
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En het college vindt de situatie niet zeer bijzonder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging en de bijstand is € 1.013,90
      En de norm gehuwden is € 2.027,79 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-06b-006 @oud-recht @wet @jurist
    Scenario: Met een medebewoner en zonder zeer bijzondere situatie blijft de kostendelersnorm
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En in de woning woont ook 1 kostendelende medebewoner
      En het college vindt de situatie niet zeer bijzonder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging en de bijstand is € 878,71
      En verder volgt er niets

    @PWB-06b-007 @oud-recht @wet @jurist
    Scenario: Een ouder van 20 heeft een eigen norm voor ouders
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 20 jaar met een jong kind woont samen met een partner van 25 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de situatie zeer bijzonder is
      En de norm is € 553,20 en een twaalfde van de alleenstaande-ouderkop is € 284,67
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-06b-008 @oud-recht @wet @jurist
    Scenario: Een dag voor de achttiende verjaardag telt het kind nog mee
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 2 juli 2008 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de situatie zeer bijzonder is
      En de norm is € 1.013,90 en een twaalfde van de alleenstaande-ouderkop is € 284,67
      En verder volgt er niets

  Regel: Zou de ouder zonder de partner ook geen kop krijgen, dan vraagt de uitspraak niets.
    Grondslag: artikel 18, eerste lid, Participatiewet; ECLI:NL:CRVB:2018:1600

    @PWB-06b-009 @oud-recht @wet @jurist
    Scenario: Op de achttiende verjaardag telt het kind niet meer mee
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 1 juli 2008 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging en de bijstand is € 1.013,90
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-06b-010 @oud-recht @wet @inwoner
    Scenario: Mijn kind heeft zelf nog geen verblijfsvergunning
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 10 mei 2018 en verblijft niet rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging en de bijstand is € 1.013,90
      En verder volgt er niets

    @PWB-06b-011 @oud-recht @wet @jurist
    Scenario: Is de partner geen toeslagpartner, dan krijgt de ouder de kop gewoon
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En de partner is geen toeslagpartner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging en de bijstand is € 1.013,90
      En verder volgt er niets

  Regel: Het inkomen van de partner telt mee voor zover het paar met de verhoging boven de norm voor gehuwden komt.
    Grondslag: artikel 32, derde lid, Participatiewet; artikel 18, eerste lid, Participatiewet

    @PWB-06b-012 @oud-recht @wet @jurist
    Scenario: Tot de norm voor gehuwden telt het inkomen van de partner niet mee
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En het inkomen van de partner is € 729,22 per maand
      En het college vindt de situatie zeer bijzonder en verhoogt de bijstand met € 284,67
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat met € 284,67 omhoog naar € 1.298,57 en na aftrek van € 0,00 inkomen van de partner is de bijstand € 1.298,57
      En verder volgt er niets

    @PWB-06b-013 @oud-recht @wet @jurist
    Scenario: Eén cent boven de norm voor gehuwden telt mee
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En het inkomen van de partner is € 729,23 per maand
      En het college vindt de situatie zeer bijzonder en verhoogt de bijstand met € 284,67
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat met € 284,67 omhoog naar € 1.298,57 en na aftrek van € 0,01 inkomen van de partner is de bijstand € 1.298,56
      En verder volgt er niets

    @PWB-06b-014 @oud-recht @wet @inwoner
    Scenario: Mijn vriend verdient € 800 en daardoor is mijn verhoging kleiner
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En het inkomen van de partner is € 800,00 per maand
      En het college vindt de situatie zeer bijzonder en verhoogt de bijstand met € 284,67
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat met € 284,67 omhoog naar € 1.298,57 en na aftrek van € 70,78 inkomen van de partner is de bijstand € 1.227,79
      En verder volgt er niets

  Regel: Zonder partner die geen recht heeft, gaat het niet om deze regel.
    Grondslag: artikel 24, Participatiewet

    @PWB-06b-015 @oud-recht @wet @jurist
    Scenario: Heeft de partner zelf recht op bijstand, dan komt er geen ophoging
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En de partner heeft toch recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En verder volgt er niets

    @PWB-06b-016 @oud-recht @wet @inwoner
    Scenario: Mijn man woont in Turkije en de gemeente moet zeggen of wij nog een paar zijn
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar heeft een partner van 36 jaar zonder recht op bijstand die ergens anders woont
      En het kind is geboren op 10 mei 2018 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of zij duurzaam gescheiden leven
      En verder volgt er niets

    @PWB-06b-017 @oud-recht @wet @jurist
    Scenario: Wie duurzaam gescheiden leeft, is ongehuwd en krijgt geen ophoging
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar heeft een partner van 36 jaar zonder recht op bijstand die ergens anders woont
      En het kind is geboren op 10 mei 2018 en verblijft rechtmatig in Nederland
      En het college vindt dat zij duurzaam gescheiden leven
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En verder volgt er niets

  Regel: Een verhoging kan alleen in een zeer bijzondere situatie.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-06b-018 @oud-recht @wet @jurist
    Scenario: Een verhoging zonder oordeel over de situatie kan niet
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En het college verhoogt de bijstand met € 284,67
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.verhoging
      En verder volgt er niets

  Regel: Wie jonger is dan 21 en geen kind ten laste heeft, heeft de norm zonder kind.
    Grondslag: artikel 24, onderdeel b, Participatiewet; artikel 18, eerste lid, Participatiewet

    @PWB-06b-056 @oud-recht @wet @inwoner
    Scenario: Ik ben 20 en krijg voor mijn kind geen kinderbijslag
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 20 jaar woont samen met een partner van 25 jaar zonder recht op bijstand
      En het kind is geboren op 10 mei 2025, verblijft rechtmatig in Nederland en er is geen recht op kinderbijslag
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging en de bijstand is € 350,42
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Onder de 18 jaar is er geen norm voor gehuwden en dus geen grens voor het inkomen van de partner.
    Grondslag: artikel 32, derde lid, Participatiewet; artikel 18, eerste lid, Participatiewet

    @PWB-06b-057 @oud-recht @interpretatie @jurist
    Scenario: Een partner van 17 met inkomen
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 17 jaar zonder recht op bijstand
      En het inkomen van de partner is € 800,00 per maand
      En het college vindt de situatie zeer bijzonder en verhoogt de bijstand met € 284,67
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de norm gaat met € 284,67 omhoog naar € 1.298,57
      En verder volgt er niets

  Regel: Een ouder van 34 jaar heeft de AOW-leeftijd nog niet.
    Grondslag: artikel 22, Participatiewet

    @PWB-06b-058 @oud-recht @wet @jurist
    Scenario: Een ouder van 34 jaar met AOW bestaat niet
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En de ouder heeft de AOW-leeftijd
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.paar.pensioengerechtigd
      En verder volgt er niets
