# language: nl
Functionaliteit: Vermogen in de eigen woning
  Wie een eigen huis heeft, heeft vermogen in dat huis: de waarde min de hypotheek. In 2026 blijft € 67.500 daarvan vrij.
  Zit er meer in, dan oordeelt het college of verkopen of extra lenen in redelijkheid kan worden gevraagd.
  Kan dat niet, dan is er recht op bijstand, en kan die bijstand een lening zijn.
  De wet zegt niet hoe huis en ander vermogen bij elkaar komen. Een vakbron toetst ze elk apart. Dat maakt zulke antwoorden onzeker.
  Bronnen: artikel 34 en 50 van de Participatiewet, en schulinck.nl over vermogen en de krediethypotheek.

  Regel: Van de waarde in de eigen woning blijft € 67.500 vrij.
    Grondslag: artikel 34, tweede lid, onderdeel d, Participatiewet

    @PWB-15-033 @wet-2026 @wet @jurist
    Scenario: Precies € 67.500 in de woning telt niet mee
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 232.500,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 0,00 bij een grens van € 8.000,00: er is recht en er mag nog € 8.000,00 bij
      En de woning is € 0,00 meer waard dan vrij blijft
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-15-034 @wet-2026 @interpretatie @jurist
    Scenario: Eén cent meer in de woning telt mee
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 232.499,99
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 0,01 bij een grens van € 8.000,00: er is recht en er mag nog € 7.999,99 bij
      En de woning is € 0,01 meer waard dan vrij blijft
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-15-035 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn hypotheek is hoger dan mijn huis waard is en ik heb € 8.000,01
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 8.000,01 aan geld en een woning van € 200.000,00 met een hypotheek van € 250.000,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,01 bij een grens van € 8.000,00: € 0,01 telt mee en er is geen recht
      En de woning is € 0,00 meer waard dan vrij blijft
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Bij meer vermogen in de woning oordeelt het college of verkopen of belasten kan worden gevraagd.
    Grondslag: artikel 34, tweede lid, onderdeel d, Participatiewet; artikel 50, eerste lid, Participatiewet

    @PWB-15-036 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn huis is € 300.000 waard en mijn hypotheek € 220.000
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 220.000,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het vermogen is € 12.500,00 bij een grens van € 8.000,00: er telt € 4.500,00 mee
      En de woning is € 12.500,00 meer waard dan vrij blijft
      En het college moet zeggen of verkopen of belasten van de woning kan worden gevraagd
      En verder volgt er niets

    @PWB-15-037 @wet-2026 @interpretatie @inwoner
    Scenario: De gemeente vindt dat ik mijn huis niet hoef te verkopen
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 220.000,00
      En volgens het college kan verkopen of belasten van de woning niet worden gevraagd
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is recht, al is het vermogen € 12.500,00 bij een grens van € 8.000,00 en telt € 4.500,00 mee
      En de woning is € 12.500,00 meer waard dan vrij blijft
      En verder volgt er niets

    @PWB-15-038 @wet-2026 @interpretatie @jurist
    Scenario: Kan verkopen wel worden gevraagd, dan is er geen recht
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 220.000,00
      En volgens het college kan verkopen of belasten van de woning wel worden gevraagd
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 12.500,00 bij een grens van € 8.000,00: € 4.500,00 telt mee en er is geen recht
      En de woning is € 12.500,00 meer waard dan vrij blijft
      En verder volgt er niets

    @PWB-15-039 @wet-2026 @interpretatie @jurist
    Scenario: Eén cent boven de grens door de woning vraagt al een oordeel
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 224.499,99
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het vermogen is € 8.000,01 bij een grens van € 8.000,00: er telt € 0,01 mee
      En de woning is € 8.000,01 meer waard dan vrij blijft
      En het college moet zeggen of verkopen of belasten van de woning kan worden gevraagd
      En verder volgt er niets

  Regel: Past de waarde in de woning binnen de vermogensgrens, dan is er recht en kan de bijstand een lening zijn.
    Grondslag: artikel 34, tweede lid, onderdeel d, Participatiewet; artikel 50, tweede lid, onderdeel b, Participatiewet

    @PWB-15-040 @wet-2026 @interpretatie @jurist
    Scenario: De woning brengt het vermogen precies op de grens
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 224.500,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 0,00 bij
      En de woning is € 8.000,00 meer waard dan vrij blijft
      En de norm vrijstelling-eigen-woning is € 67.500,00 van 1 januari 2026 tot en met 31 december 2026
      En verder volgt er niets

  Regel: Is er al zonder de woning te veel vermogen, dan doet de woning er niet meer toe.
    Grondslag: artikel 34, tweede lid, onderdeel b, Participatiewet; artikel 34, derde lid, onderdeel a, Participatiewet

    @PWB-15-041 @wet-2026 @interpretatie @jurist
    Scenario: Wie € 9.000 heeft, heeft ook met een eigen huis geen recht
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 9.000,00 aan geld en een woning van € 300.000,00 met een hypotheek van € 220.000,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 21.500,00 bij een grens van € 8.000,00: € 13.500,00 telt mee en er is geen recht
      En de woning is € 12.500,00 meer waard dan vrij blijft
      En verder volgt er niets
