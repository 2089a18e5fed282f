# language: nl
Functionaliteit: De ophoging voor een ouder met een partner zonder recht, vanaf 2027
  Op 1 januari 2027 komt artikel 24a in de wet. De norm gaat dan omhoog met een twaalfde van de alleenstaande-ouderkop.
  Er zijn drie eisen. Er is een kind ten laste dat rechtmatig in Nederland verblijft.
  De partner is toeslagpartner. En de ouder geldt als gehuwd, maar de partner heeft geen recht op algemene bijstand.
  Wie aan de eisen voldoet, krijgt de ophoging. Het college heeft daarbij geen keuze.
  Het bedrag van de kop voor 2027 was op 22 november 2026 nog niet bekend.
  Bronnen: artikel 4 en 24a van de Participatiewet (Stb. 2025, 312 en 313) en dossier 06b.

  Regel: Wie aan de drie eisen voldoet, krijgt de ophoging.
    Grondslag: artikel 24a, onderdeel a, Participatiewet; artikel 24a, onderdeel b, Participatiewet; artikel 24a, onderdeel c, Participatiewet

    @PWB-06b-019 @wet-2027 @wet @inwoner
    Scenario: Mijn vriend heeft geen papieren en vanaf 2027 gaat mijn norm omhoog
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En er komt een ophoging, maar het bedrag is niet bekend
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-06b-020 @wet-2027 @wet @inwoner
    Scenario: Mijn man zit in het buitenland vast en wij zijn nog een paar
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar leeft niet duurzaam gescheiden van een partner elders van 36 jaar zonder recht op bijstand
      En het kind is geboren op 10 mei 2018 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En er komt een ophoging, maar het bedrag is niet bekend
      En verder volgt er niets

    @PWB-06b-021 @wet-2027 @wet @inwoner
    Scenario: Mijn oudste heeft geen verblijfsvergunning, mijn jongste wel, en dat is genoeg
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 10 mei 2018 en verblijft niet rechtmatig in Nederland
      En het kind is geboren op 3 maart 2021 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En er komt een ophoging, maar het bedrag is niet bekend
      En verder volgt er niets

    @PWB-06b-022 @wet-2027 @wet @jurist
    Scenario: Een dag voor de achttiende verjaardag is er nog een ophoging
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 2 januari 2009 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En er komt een ophoging, maar het bedrag is niet bekend
      En verder volgt er niets

    @PWB-06b-023 @wet-2027 @wet @inwoner
    Scenario: Mijn moeder woont bij ons en ook dan gaat mijn norm omhoog
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      En in de woning woont ook 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En er komt een ophoging, maar het bedrag is niet bekend
      En verder volgt er niets

    @PWB-06b-024 @geldend @wet @inwoner
    Scenario: Mijn vriend heeft geen papieren en ik vraag het na op nieuwjaarsdag 2027
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En er komt een ophoging, maar het bedrag is niet bekend
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

  Regel: Zonder kind ten laste dat rechtmatig in Nederland verblijft, is er geen ophoging.
    Grondslag: artikel 24a, onderdeel a, Participatiewet

    @PWB-06b-025 @wet-2027 @wet @inwoner
    Scenario: Mijn kind heeft zelf nog geen verblijfsvergunning
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 10 mei 2018 en verblijft niet rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-06b-026 @wet-2027 @wet @inwoner
    Scenario: Op de dag dat mijn kind 18 wordt, stopt de ophoging
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 1 januari 2009 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En verder volgt er niets

    @PWB-06b-027 @wet-2027 @wet @jurist
    Scenario: Zonder kinderbijslag is er geen kind ten laste
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 10 mei 2018, verblijft rechtmatig in Nederland en er is geen recht op kinderbijslag
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-06b-028 @wet-2027 @wet @jurist
    Scenario: Zonder kinderen is er geen ophoging
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En er zijn geen kinderen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En verder volgt er niets

  Regel: Een kind dat op 29 februari is geboren, wordt op 1 maart een jaar ouder.
    Grondslag: artikel 24a, onderdeel a, Participatiewet

    @PWB-06b-061 @wet-2027 @interpretatie @inwoner
    Scenario: Mijn schrikkelkind is op 28 februari nog 17
      Gegeven de peildatum is 28 februari 2030
      En een ouder van 38 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 29 februari 2012 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En er komt een ophoging, maar het bedrag is niet bekend
      En verder volgt er niets

    @PWB-06b-062 @wet-2027 @interpretatie @jurist
    Scenario: Op 1 maart is een schrikkelkind 18
      Gegeven de peildatum is 1 maart 2030
      En een ouder van 38 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 29 februari 2012 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En verder volgt er niets

  Regel: Wie de vraag stelt, noemt alleen kinderen die geboren zijn.
    Grondslag: artikel 24a, onderdeel a, Participatiewet

    @PWB-06b-029 @wet-2027 @wet @jurist
    Scenario: Een kind dat na de peildatum geboren is, kan niet
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 2 januari 2027 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.kinderen[0].geboortedatum
      En verder volgt er niets

    @PWB-06b-030 @wet-2027 @wet @jurist
    Scenario: Een kind dat op de peildatum geboren is, telt mee
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 1 januari 2027 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En er komt een ophoging, maar het bedrag is niet bekend
      En de motivering noemt artikel 24a, onderdeel c, Participatiewet
      En verder volgt er niets

  Regel: Is de partner geen toeslagpartner, dan is er geen ophoging.
    Grondslag: artikel 24a, onderdeel b, Participatiewet

    @PWB-06b-031 @wet-2027 @wet @jurist
    Scenario: De partner is geen toeslagpartner
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      En de partner is geen toeslagpartner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En verder volgt er niets

  Regel: Alleen wie als gehuwd geldt en een partner zonder recht heeft, krijgt de ophoging.
    Grondslag: artikel 24a, onderdeel c, Participatiewet

    @PWB-06b-032 @wet-2027 @wet @jurist
    Scenario: De partner heeft zelf recht op bijstand
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      En de partner heeft toch recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En verder volgt er niets

    @PWB-06b-033 @wet-2027 @wet @inwoner
    Scenario: Mijn man woont in Turkije en in 2027 moet de gemeente zeggen of wij nog een paar zijn
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar heeft een partner van 36 jaar zonder recht op bijstand die ergens anders woont
      En het kind is geboren op 10 mei 2018 en verblijft rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of zij duurzaam gescheiden leven
      En verder volgt er niets

    @PWB-06b-034 @wet-2027 @wet @jurist
    Scenario: Wie duurzaam gescheiden leeft, geldt niet als gehuwd
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar heeft een partner van 36 jaar zonder recht op bijstand die ergens anders woont
      En het kind is geboren op 10 mei 2018 en verblijft rechtmatig in Nederland
      En het college vindt dat zij duurzaam gescheiden leven
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En verder volgt er niets

    @PWB-06b-035 @wet-2027 @wet @jurist
    Scenario: In 2027 hoeft de situatie niet meer zeer bijzonder te zijn
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.zeerBijzondereSituatie
      En verder volgt er niets
