# language: nl
Functionaliteit: Wat niet als vermogen telt
  Gewone spullen tellen niet als vermogen. Het college oordeelt wat gewoon of noodzakelijk is.
  Wat iemand spaart van de bijstand telt niet mee, en smartengeld ook niet.
  Over smartengeld is twijfel: de wet verwijst nog naar een onderdeel dat sinds 2026 over giften gaat.
  Giften die vrij blijven, staan in 05-giften en vult u hier niet in.
  Bronnen: artikel 31 en 34 van de Participatiewet vanaf 1 januari 2026.

  Regel: Spaargeld dat tijdens de bijstand is opgebouwd, telt niet mee.
    Grondslag: artikel 34, tweede lid, onderdeel c, Participatiewet

    @PWB-15-020 @wet-2026 @wet @inwoner
    Scenario: Van mijn € 9.500 spaarde ik € 2.000 van de bijstand
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 7.500,00 aan geld
      En daarnaast is er € 2.000,00 spaargeld uit de tijd met bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.500,00 bij een grens van € 8.000,00: er is recht en er mag nog € 500,00 bij
      En verder volgt er niets

    @PWB-15-021 @wet-2026 @wet @jurist
    Scenario: Ook een hoog spaarbedrag uit de bijstand telt niet mee
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 8.000,00 aan geld
      En daarnaast is er € 20.000,00 spaargeld uit de tijd met bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 0,00 bij
      En verder volgt er niets

  Regel: Spullen die gebruikelijk of noodzakelijk zijn, tellen niet mee.
    Grondslag: artikel 34, tweede lid, onderdeel a, Participatiewet

    @PWB-15-022 @wet-2026 @wet @inwoner
    Scenario: De gemeente weegt nog of mijn auto van € 12.000 gewoon is
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 0,00 aan geld
      En daarnaast zijn er spullen van € 12.000,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de grens is € 8.000,00
      En het college moet zeggen welke spullen gebruikelijk of noodzakelijk zijn
      En verder volgt er niets

    @PWB-15-023 @wet-2026 @wet @jurist
    Scenario: Van de spullen is precies genoeg gebruikelijk
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 0,00 aan geld
      En daarnaast zijn er spullen van € 12.000,00, waarvan volgens het college € 4.000,00 gebruikelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 0,00 bij
      En verder volgt er niets

    @PWB-15-024 @wet-2026 @wet @jurist
    Scenario: Van de spullen is één cent te weinig gebruikelijk
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 0,00 aan geld
      En daarnaast zijn er spullen van € 12.000,00, waarvan volgens het college € 3.999,99 gebruikelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,01 bij een grens van € 8.000,00: € 0,01 telt mee en er is geen recht
      En verder volgt er niets

    @PWB-15-025 @wet-2026 @wet @jurist
    Scenario: Er is niet meer gebruikelijk dan alle spullen samen
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 0,00 aan geld
      En daarnaast zijn er spullen van € 12.000,00, waarvan volgens het college € 12.000,01 gebruikelijk is
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.gebruikelijkeSpullen
      En verder volgt er niets

  Regel: Een vergoeding voor immateriële schade telt niet mee.
    Grondslag: artikel 34, tweede lid, onderdeel e, Participatiewet

    @PWB-15-026 @wet-2026 @interpretatie @inwoner
    Scenario: Ik kreeg smartengeld na een ongeluk
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 3.000,00 aan geld
      En daarnaast is er € 25.000,00 aan vergoeding voor immateriële schade
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 3.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 5.000,00 bij
      En het antwoord is onzeker
      En verder volgt er niets
