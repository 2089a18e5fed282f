# language: nl
Functionaliteit: Vermogen naar het oude recht
  Tot en met 2025 werkte de wet met een staffel. Bij het begin van de bijstand bleef vermogen vrij tot de grens.
  Wat er later bij kwam, werd daarbij opgeteld. Was de ruimte op, dan eindigde de bijstand, ook met schulden.
  In één zaak liet een rechtbank een schuld toch meetellen. Met schulden is zo'n antwoord daarom onzeker.
  Bedragen van vóór 2025 komen niet uit de Staatscourant. Zij zijn afgeleid of onzeker, of ontbreken.
  Bronnen: artikel 34 van de Participatiewet (oud), schulinck.nl, plusonline.nl, wetshuys.nl, velsen.nl, ECLI:NL:RBNNE:2019:2027.

  Regel: Bij het begin van de bijstand geldt in 2025 een grens van € 7.770 voor een alleenstaande.
    Grondslag: artikel 34, tweede lid, onderdeel b, Participatiewet; artikel 34, derde lid, onderdeel a, Participatiewet

    @PWB-15-042 @oud-recht @wet @jurist
    Scenario: Precies de grens van 2025
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande heeft € 7.770,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.770,00 bij een grens van € 7.770,00: er is recht en er mag nog € 0,00 bij
      En het antwoord is zeker
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-15-043 @oud-recht @wet @jurist
    Scenario: Eén cent boven de grens van 2025
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande heeft € 7.770,01 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.770,01 bij een grens van € 7.770,00: € 0,01 telt mee en er is geen recht
      En de norm vermogensgrens-alleenstaande is € 7.770,00 van 1 januari 2025 tot en met 31 december 2025
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-15-095 @oud-recht @wet @inwoner
    Scenario: In 2025 had ik drie rekeningen met evenveel geld
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande heeft drie rekeningen met elk € 3.000,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 9.000,00 bij een grens van € 7.770,00: € 1.230,00 telt mee en er is geen recht
      En verder volgt er niets

    @PWB-15-094 @oud-recht @wet @inwoner
    Scenario: Schulden die het college gelooft, brengen iemand in 2025 op precies de grens
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande heeft € 8.000,00 aan geld en € 230,00 aan schulden die volgens het college aannemelijk zijn
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.770,00 bij een grens van € 7.770,00: er is recht en er mag nog € 0,00 bij
      En verder volgt er niets

    @PWB-15-044 @oud-recht @wet @jurist
    Scenario: De grens in 2020
      Gegeven de peildatum is 1 mei 2020
      En een alleenstaande heeft € 6.225,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 6.225,00 bij een grens van € 6.225,00: er is recht en er mag nog € 0,00 bij
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-15-045 @oud-recht @wet @jurist
    Scenario: De grens in 2021
      Gegeven de peildatum is 1 mei 2021
      En een alleenstaande heeft € 6.295,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 6.295,00 bij een grens van € 6.295,00: er is recht en er mag nog € 0,00 bij
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-15-046 @oud-recht @wet @jurist
    Scenario: De grens in 2022 is onzeker
      Gegeven de peildatum is 1 mei 2022
      En een alleenstaande heeft € 6.295,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 6.295,00 bij een grens van € 6.295,00: er is recht en er mag nog € 0,00 bij
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-15-047 @oud-recht @wet @jurist
    Scenario: De grens in de tweede helft van 2024
      Gegeven de peildatum is 1 juli 2024
      En een alleenstaande heeft € 7.575,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.575,00 bij een grens van € 7.575,00: er is recht en er mag nog € 0,00 bij
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: In 2025 is de grens voor een alleenstaande ouder € 15.540.
    Grondslag: artikel 34, derde lid, onderdeel b, Participatiewet

    @PWB-15-048 @oud-recht @wet @inwoner
    Scenario: Ik voed in 2025 mijn kind alleen op en heb € 15.540
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande ouder heeft € 15.540,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 15.540,00 bij een grens van € 15.540,00: er is recht en er mag nog € 0,00 bij
      En verder volgt er niets

    @PWB-15-049 @oud-recht @wet @jurist
    Scenario: Eén cent meer is in 2025 te veel voor een alleenstaande ouder
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande ouder heeft € 15.540,01 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 15.540,01 bij een grens van € 15.540,00: € 0,01 telt mee en er is geen recht
      En de norm vermogensgrens-alleenstaande-ouder is € 15.540,00 van 1 januari 2025 tot en met 31 december 2025
      En verder volgt er niets

  Regel: In 2025 is de grens voor gehuwden samen € 15.540.
    Grondslag: artikel 34, derde lid, onderdeel c, Participatiewet

    @PWB-15-050 @oud-recht @wet @inwoner
    Scenario: Wij hebben in 2025 samen € 15.540
      Gegeven de peildatum is 1 mei 2025
      En gehuwden hebben samen € 15.540,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 15.540,00 bij een grens van € 15.540,00: er is recht en er mag nog € 0,00 bij
      En verder volgt er niets

    @PWB-15-051 @oud-recht @wet @jurist
    Scenario: Eén cent meer is in 2025 te veel voor gehuwden
      Gegeven de peildatum is 1 mei 2025
      En gehuwden hebben samen € 15.540,01 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 15.540,01 bij een grens van € 15.540,00: € 0,01 telt mee en er is geen recht
      En de norm vermogensgrens-gehuwden is € 15.540,00 van 1 januari 2025 tot en met 31 december 2025
      En verder volgt er niets

    @PWB-15-052 @oud-recht @wet @jurist
    Scenario: De grens voor gehuwden in 2021
      Gegeven de peildatum is 1 mei 2021
      En gehuwden hebben samen € 12.590,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 12.590,00 bij een grens van € 12.590,00: er is recht en er mag nog € 0,00 bij
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-15-053 @oud-recht @wet @jurist
    Scenario: De grens voor gehuwden in 2020 is niet bekend
      Gegeven de peildatum is 1 mei 2020
      En gehuwden hebben samen € 12.450,00 aan geld
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: In 2025 blijft van de waarde in de woning € 65.500 vrij.
    Grondslag: artikel 34, tweede lid, onderdeel d, Participatiewet

    @PWB-15-054 @oud-recht @wet @jurist
    Scenario: Precies € 65.500 in de woning in 2025
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 234.500,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 0,00 bij een grens van € 7.770,00: er is recht en er mag nog € 7.770,00 bij
      En de woning is € 0,00 meer waard dan vrij blijft
      En de norm vrijstelling-eigen-woning is € 65.500,00 van 1 januari 2025 tot en met 31 december 2025
      En verder volgt er niets

    @PWB-15-055 @oud-recht @interpretatie @jurist
    Scenario: Eén cent meer in de woning in 2025
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande heeft alleen een woning van € 300.000,00 met een hypotheek van € 234.499,99
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 0,01 bij een grens van € 7.770,00: er is recht en er mag nog € 7.769,99 bij
      En de woning is € 0,01 meer waard dan vrij blijft
      En verder volgt er niets

  Regel: Wat tijdens de bijstand bij komt, blijft vrij zolang de grens min wat al vrij bleef niet op is.
    Grondslag: artikel 34, eerste lid, onderdeel b, Participatiewet; artikel 34, vierde lid, Participatiewet

    @PWB-15-056 @oud-recht @wet @inwoner
    Scenario: Wij hadden in 2016 bij het begin € 3.000
      Gegeven de peildatum is 1 januari 2016
      En gehuwden hebben samen € 3.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 3.000,00 vrij, later € 0,00, en daarna komt er € 0,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een grens van € 11.840,00 is er recht en er mag nog € 8.840,00 bij
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-15-057 @oud-recht @wet @jurist
    Scenario: Er komt precies zoveel bij als er ruimte is
      Gegeven de peildatum is 1 januari 2016
      En gehuwden hebben samen € 11.840,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 3.000,00 vrij, later € 0,00, en daarna komt er € 8.840,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een grens van € 11.840,00 is er recht en er mag nog € 0,00 bij
      En verder volgt er niets

    @PWB-15-058 @oud-recht @wet @jurist
    Scenario: Er komt één cent meer bij dan er ruimte is
      Gegeven de peildatum is 1 januari 2016
      En gehuwden hebben samen € 11.840,01 aan geld
      En de bijstand loopt al: bij het begin bleef € 3.000,00 vrij, later € 0,00, en daarna komt er € 8.840,01 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een grens van € 11.840,00 telt € 0,01 mee en is er geen recht
      En verder volgt er niets

    @PWB-15-059 @oud-recht @wet @inwoner
    Scenario: Ik gaf alles uit, maar mijn ruimte is in 2025 toch op
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande heeft € 100,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 5.000,00 vrij, later € 2.770,00, en daarna komt er € 100,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een grens van € 7.770,00 telt € 100,00 mee en is er geen recht
      En verder volgt er niets

    @PWB-15-060 @oud-recht @wet @jurist
    Scenario: Ook wat later vrij bleef, gaat van de ruimte af
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande heeft € 2.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 5.000,00 vrij, later € 1.000,00, en daarna komt er € 1.770,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een grens van € 7.770,00 is er recht en er mag nog € 0,00 bij
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-15-061 @oud-recht @interpretatie @inwoner
    Scenario: Ik erf in 2025 € 10.000, maar heb € 13.000 schuld
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande heeft € 10.000,00 aan geld en € 13.000,00 aan schulden
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en daarna komt er € 10.000,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een grens van € 7.770,00 telt € 2.230,00 mee en is er geen recht
      En het antwoord is onzeker
      En verder volgt er niets
