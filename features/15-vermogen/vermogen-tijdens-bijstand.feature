# language: nl
Functionaliteit: Vermogen dat er tijdens de bijstand bij komt
  Tot 2026 werd opgeteld wat iemand al eerder had mogen houden. Was die ruimte op, dan was elke euro te veel.
  Vanaf 2026 telt alleen wat er op de peildatum is. Wie geld uitgaf, heeft weer ruimte. Schulden tellen mee.
  Voor bijstand die al liep, is geen overgangsrecht gevonden. Daarom zijn zulke antwoorden afgeleid.
  De wet zegt niet of de gemeente ook mag toetsen als er niets bij komt, bijvoorbeeld als aandelen stijgen. Dat is onzeker.
  Bronnen: artikel 34 van de Participatiewet, Stb. 2025, 312, en punt 15 van het Programmaplan.

  Regel: Bij een verwerving tijdens de bijstand telt het vermogen dat er dan echt is.
    Grondslag: artikel 34, eerste lid, onderdeel b, Participatiewet; artikel 34, tweede lid, onderdeel b, Participatiewet

    @PWB-15-027 @wet-2026 @wet @inwoner
    Scenario: Ik mocht bij het begin € 7.000 houden, gaf het uit en erf nu € 6.000
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 6.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 7.000,00 vrij, later € 0,00, en daarna komt er € 6.000,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 6.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 2.000,00 bij
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-15-028 @wet-2026 @wet @jurist
    Scenario: Een verwerving tot precies de grens
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 8.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en daarna komt er € 6.000,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 0,00 bij
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-15-029 @wet-2026 @wet @jurist
    Scenario: Een verwerving tot één cent boven de grens
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 8.000,01 aan geld
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en daarna komt er € 6.000,01 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,01 bij een grens van € 8.000,00: € 0,01 telt mee en er is geen recht
      En verder volgt er niets

    @PWB-15-030 @wet-2026 @wet @inwoner
    Scenario: Ik erf € 20.000, maar heb nog € 13.000 schuld
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 20.000,00 aan geld
      En er zijn schulden van € 13.000,00, waarvan volgens het college € 13.000,00 aannemelijk is
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en daarna komt er € 20.000,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 1.000,00 bij
      En verder volgt er niets

  Regel: Of het college ook toetst als er niets bij komt, zegt de wet niet.
    Grondslag: artikel 34, tweede lid, onderdeel b, Participatiewet

    @PWB-15-031 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn aandelen zijn gestegen tot € 9.000, maar ik kreeg niets
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 9.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en daarna komt er € 0,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 9.000,00 bij een grens van € 8.000,00: € 1.000,00 telt mee en er is geen recht
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-15-032 @wet-2026 @wet @jurist
    Scenario: Blijft het vermogen binnen de grens, dan maakt het niet uit
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 8.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en daarna komt er € 0,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 0,00 bij
      En het antwoord is zeker
      En verder volgt er niets
