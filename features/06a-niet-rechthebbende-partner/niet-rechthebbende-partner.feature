# language: nl
Functionaliteit: De norm als de partner geen recht op bijstand heeft
  Soms heeft in een paar maar één van de twee recht op bijstand. De ander heeft bijvoorbeeld geen verblijfsrecht.
  Tot en met 31 december 2026 krijgt wie wel recht heeft de helft van de norm voor gehuwden.
  De wet kijkt daarbij naar de leeftijd van wie recht heeft, niet naar de leeftijd van de partner.
  Is wie recht heeft 21 jaar of ouder en zijn er kostendelende medebewoners? Dan geldt de kostendelersnorm.
  Bronnen: artikel 20 tot en met 22 en 24 van de Participatiewet (tekst vanaf 2016) en dossier 06a.

  Regel: Wie 21 jaar of ouder is en met niemand anders kosten deelt, krijgt 50 procent van de norm voor gehuwden.
    Grondslag: artikel 24, onderdeel a, Participatiewet

    @PWB-06a-001 @oud-recht @wet @inwoner
    Scenario: Mijn man heeft geen verblijfsvergunning en ik krijg de helft van de norm voor een paar
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-06a-002 @oud-recht @wet @inwoner
    Scenario: Ik word 21 en mijn vrouw is 19: nu telt de norm voor volwassenen
      Gegeven de peildatum is 1 juli 2026
      En iemand van 21 jaar woont samen met een partner van 19 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En verder volgt er niets

    @PWB-06a-003 @oud-recht @wet @inwoner
    Scenario: Ik heb AOW-leeftijd en mijn man van 60 krijgt geen bijstand
      Gegeven de peildatum is 1 juli 2026
      En iemand van 68 jaar woont samen met een partner van 60 jaar zonder recht op bijstand
      En deze persoon heeft de AOW-leeftijd
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.088,05
      En de norm gehuwden-pensioengerechtigd is € 2.176,10 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-06a-004 @oud-recht @wet @jurist
    Scenario: Een partner met AOW-leeftijd verandert de norm niet
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 68 jaar zonder recht op bijstand
      En de partner heeft de AOW-leeftijd
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En verder volgt er niets

    @PWB-06a-005 @oud-recht @wet @jurist
    Scenario: Een kind verandert de norm vanaf 21 jaar niet
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En er is een kind ten laste
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En verder volgt er niets

  Regel: Wie jonger is dan 21 jaar, krijgt 50 procent van de norm voor gehuwden die beiden jonger zijn dan 21.
    Grondslag: artikel 24, onderdeel b, Participatiewet

    @PWB-06a-006 @oud-recht @wet @inwoner
    Scenario: Ik ben 20 en mijn man van 25 wacht nog op zijn verblijfsvergunning
      Gegeven de peildatum is 1 juli 2026
      En iemand van 20 jaar woont samen met een partner van 25 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 350,42
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-06a-079 @oud-recht @wet @inwoner
    Scenario: Mijn man wacht op zijn verblijfsvergunning, en wij hebben geen kinderen
      Gegeven de peildatum is 1 juli 2026
      En iemand van 20 jaar woont samen met een partner van 25 jaar zonder recht op bijstand
      En er is geen kind ten laste
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 350,42
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-06a-007 @oud-recht @wet @inwoner
    Scenario: Ik ben 20 en heb met mijn man van 25 een baby
      Gegeven de peildatum is 1 juli 2026
      En iemand van 20 jaar woont samen met een partner van 25 jaar zonder recht op bijstand
      En er is een kind ten laste
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 553,20
      En de norm gehuwden-beiden-18-tot-21-met-kind is € 1.106,40 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-06a-008 @oud-recht @wet @jurist
    Scenario: Onder de 21 geldt ook met een medebewoner geen kostendelersnorm
      Gegeven de peildatum is 1 juli 2026
      En iemand van 20 jaar woont samen met een partner van 25 jaar zonder recht op bijstand en 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 350,42
      En de norm gehuwden-beiden-18-tot-21 is € 700,84 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

  Regel: Heeft de partner zelf recht op bijstand, dan geldt de afwijkende norm niet.
    Grondslag: artikel 24, Participatiewet

    @PWB-06a-009 @oud-recht @wet @jurist
    Scenario: Een paar waarvan beiden recht hebben, krijgt samen bijstand
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En de partner heeft toch recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En beiden hebben recht op bijstand en deze regel geldt niet
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets
