# language: nl
Functionaliteit: Gescheiden leven en een zeer bijzondere situatie
  Wie duurzaam gescheiden leeft van de partner, geldt als ongehuwd. Dan gaat het niet om deze norm.
  Of iemand duurzaam gescheiden leeft, beoordeelt het college. Wonen op een ander adres is daarvoor niet genoeg.
  De norm van artikel 24 is dwingend. Alleen in een zeer bijzondere situatie geeft het college meer (artikel 18, eerste lid).
  Sommige gemeenten hebben daar beleid voor, zoals een aanvulling tot 70 procent van de norm voor gehuwden.
  Bronnen: artikel 3 en 18 van de Participatiewet, ECLI:NL:CRVB:2024:1745, CVDR611619 en dossier 06a.

  Regel: Wie duurzaam gescheiden leeft van de partner, geldt als ongehuwd.
    Grondslag: artikel 3, tweede lid, onderdeel b, Participatiewet

    @PWB-06a-032 @oud-recht @wet @inwoner
    Scenario: Mijn vrouw woont in Marokko en de gemeente moet zeggen of wij nog een paar zijn
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar heeft een partner van 38 jaar zonder recht op bijstand die ergens anders woont
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of zij duurzaam gescheiden leven
      En verder volgt er niets

    @PWB-06a-033 @oud-recht @wet @inwoner
    Scenario: Wij zijn al jaren uit elkaar, alleen de scheiding is nog niet geregeld
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar heeft een partner van 38 jaar zonder recht op bijstand die ergens anders woont
      En het college vindt dat zij duurzaam gescheiden leven
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon geldt als ongehuwd en deze regel geldt niet
      En verder volgt er niets

  Regel: Het college geeft meer dan de norm in een zeer bijzondere situatie.
    Grondslag: artikel 18, eerste lid, Participatiewet; artikel 24, onderdeel a, Participatiewet

    @PWB-06a-034 @oud-recht @wet @inwoner
    Scenario: Mijn vrouw zit in Marokko en de gemeente vindt mijn situatie niet zeer bijzonder
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar leeft niet duurzaam gescheiden van een partner van 38 jaar zonder recht op bijstand die ergens anders woont
      En het college vindt de situatie niet zeer bijzonder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En verder volgt er niets

    @PWB-06a-035 @oud-recht @wet @jurist
    Scenario: Een zeer bijzondere situatie vraagt om een bedrag
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het college vindt de situatie zeer bijzonder
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is 50 % van de norm voor gehuwden: € 1.013,90
      En het college moet zeggen met welk bedrag het de bijstand verhoogt
      En verder volgt er niets

    @PWB-06a-036 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn gemeente vult schrijnende gevallen aan tot 70 procent
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het college vindt de situatie zeer bijzonder en verhoogt de bijstand met € 405,55
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is 50 % van de norm voor gehuwden: € 1.013,90
      En met een verhoging van € 405,55 en na aftrek van € 0,00 inkomen van de partner is de bijstand € 1.419,45
      En verder volgt er niets

    @PWB-06a-037 @oud-recht @wet @jurist
    Scenario: Ook met een verhoging blijft de norm voor gehuwden de grens voor het inkomen van de partner
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 800,00 inkomen per maand
      En het college vindt de situatie zeer bijzonder en verhoogt de bijstand met € 405,55
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is 50 % van de norm voor gehuwden: € 1.013,90
      En met een verhoging van € 405,55 en na aftrek van € 191,66 inkomen van de partner is de bijstand € 1.227,79
      En verder volgt er niets

  Regel: Wie de vraag stelt, zegt of de partner in dezelfde woning woont en welke leeftijd zij hebben.
    Grondslag: artikel 24, Participatiewet

    @PWB-06a-038 @oud-recht @wet @jurist
    Scenario: Zonder te weten waar de partner woont is er geen antwoord
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar heeft een partner van 36 jaar zonder recht op bijstand, en het is niet bekend waar die woont
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code ontbreekt bij situatie.paar.partnerInZelfdeWoning
      En verder volgt er niets

    @PWB-06a-039 @oud-recht @wet @jurist
    Scenario: Iemand van 34 kan de AOW-leeftijd niet hebben
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En deze persoon heeft de AOW-leeftijd
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.paar.pensioengerechtigd
      En verder volgt er niets

    @PWB-06a-040 @oud-recht @wet @jurist
    Scenario: Ook een partner van 36 kan de AOW-leeftijd niet hebben
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En de partner heeft de AOW-leeftijd
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.paar.partnerPensioengerechtigd
      En verder volgt er niets

  Regel: Een verhoging kan alleen in een zeer bijzondere situatie.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-06a-041 @oud-recht @wet @jurist
    Scenario: Geen zeer bijzondere situatie, dan ook geen verhoging
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het college vindt de situatie niet zeer bijzonder
      En het college verhoogt de bijstand met € 100,00
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.verhoging
      En verder volgt er niets

    @PWB-06a-042 @oud-recht @wet @jurist
    Scenario: Een verhoging zonder oordeel over de situatie kan niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het college verhoogt de bijstand met € 100,00
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.verhoging
      En verder volgt er niets
