# language: nl
Functionaliteit: Het inkomen van de partner zonder recht op bijstand
  Heeft de partner zonder recht inkomen? Dan telt dat alleen mee voor zover het paar samen boven de norm voor gehuwden komt.
  Bij dat samen hoort ook de bijstand die er zou zijn zonder het inkomen van de partner.
  Wonen zij niet samen, maar zijn zij ook niet duurzaam gescheiden? Dan telt mee wat boven de bijstandsnorm komt.
  Welke bijstandsnorm dat is, zegt de wet niet precies. Hier is het de norm van wie recht heeft (artikel 5, onderdeel c).
  Bronnen: artikel 5, 19 en 32 van de Participatiewet en dossier 06a.

  Regel: Het inkomen van de partner telt alleen mee voor zover het paar samen boven de norm voor gehuwden komt.
    Grondslag: artikel 32, derde lid, Participatiewet

    @PWB-06a-017 @oud-recht @wet @inwoner
    Scenario: Mijn man verdient € 800 en dat gaat niet van mijn bijstand af
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 800,00 inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-06a-018 @oud-recht @wet @jurist
    Scenario: Precies tot de norm voor gehuwden telt er niets mee
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 1.013,89 inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En verder volgt er niets

    @PWB-06a-019 @oud-recht @wet @jurist
    Scenario: Eén cent boven de norm voor gehuwden telt mee
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 1.013,90 inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.013,90, 50 % van de norm voor gehuwden; met € 0,01 inkomen van de partner is de bijstand € 1.013,89
      En verder volgt er niets

    @PWB-06a-020 @oud-recht @wet @jurist
    Scenario: Eén cent onder de norm voor gehuwden blijft er één cent bijstand over
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 2.027,78 inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.013,90, 50 % van de norm voor gehuwden; met € 1.013,89 inkomen van de partner is de bijstand € 0,01
      En verder volgt er niets

    @PWB-06a-021 @oud-recht @wet @jurist
    Scenario: Verdient de partner de hele norm voor gehuwden, dan is er geen bijstand
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 2.027,79 inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.013,90, 50 % van de norm voor gehuwden; met € 1.013,90 inkomen van de partner is de bijstand € 0,00
      En verder volgt er niets

    @PWB-06a-022 @oud-recht @wet @inwoner
    Scenario: Mijn man verdient € 2.100 en ik krijg geen bijstand
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 2.100,00 inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.013,90, 50 % van de norm voor gehuwden; met € 1.086,11 inkomen van de partner is de bijstand € 0,00
      En verder volgt er niets

    @PWB-06a-023 @oud-recht @wet @inwoner
    Scenario: Ik verdien zelf € 400 en mijn man € 1.200
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 1.200,00 inkomen
      En het eigen inkomen is € 400,00 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.013,90, 50 % van de norm voor gehuwden; met € 186,11 inkomen van de partner is de bijstand € 427,79
      En verder volgt er niets

    @PWB-06a-080 @oud-recht @wet @inwoner
    Scenario: Ik verdien zelf € 400,55 en mijn man € 1.200
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 1.200,00 inkomen
      En het eigen inkomen is € 400,55 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.013,90, 50 % van de norm voor gehuwden; met € 186,11 inkomen van de partner is de bijstand € 427,24
      En verder volgt er niets

    @PWB-06a-024 @oud-recht @wet @jurist
    Scenario: Van het inkomen van de partner telt nooit meer mee dan de partner heeft
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 100,00 inkomen
      En het eigen inkomen is € 2.500,00 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.013,90, 50 % van de norm voor gehuwden; met € 100,00 inkomen van de partner is de bijstand € 0,00
      En verder volgt er niets

    @PWB-06a-025 @oud-recht @interpretatie @jurist
    Scenario: Bij een partner van 20 telt de lagere norm voor zo'n paar
      Gegeven de peildatum is 1 juli 2026
      En iemand van 30 jaar woont samen met een partner van 20 jaar zonder recht op bijstand en met € 400,00 inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.013,90, 50 % van de norm voor gehuwden; met € 49,58 inkomen van de partner is de bijstand € 964,32
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Met kostendelende medebewoners zegt de wet niet welke norm voor gehuwden de grens is.
    Grondslag: artikel 32, derde lid, Participatiewet; artikel 22a, eerste lid, Participatiewet

    @PWB-06a-026 @oud-recht @interpretatie @jurist
    Scenario: Een partner met inkomen en ook een medebewoner
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand en met € 800,00 inkomen
      En in de woning woont ook 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de kostendelersnorm geldt: € 878,71
      En verder volgt er niets

  Regel: Onder de 18 jaar is er geen norm voor gehuwden en dus geen grens voor het inkomen van de partner.
    Grondslag: artikel 32, derde lid, Participatiewet

    @PWB-06a-027 @oud-recht @interpretatie @jurist
    Scenario: Een partner van 17 met inkomen
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 17 jaar zonder recht op bijstand en met € 800,00 inkomen
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de norm is 50 % van de norm voor gehuwden: € 1.013,90
      En verder volgt er niets

    @PWB-06a-028 @oud-recht @wet @jurist
    Scenario: Een partner van 18 heeft wel een norm en dus een grens
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 18 jaar zonder recht op bijstand en met € 350,42 inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En de norm gehuwden-een-18-tot-21 is € 1.364,32 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

  Regel: Leven zij gescheiden maar niet duurzaam, dan telt het inkomen van de partner voor zover het boven de bijstandsnorm komt.
    Grondslag: artikel 32, vierde lid, Participatiewet

    @PWB-06a-029 @oud-recht @wet @jurist
    Scenario: Een partner elders met precies de bijstandsnorm aan inkomen
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar leeft niet duurzaam gescheiden van een partner elders van 36 jaar zonder recht op bijstand
      En het inkomen van de partner is € 1.013,90 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En verder volgt er niets

    @PWB-06a-030 @oud-recht @interpretatie @inwoner
    Scenario: Mijn man werkt in het buitenland en verdient € 500 meer dan mijn norm
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar leeft niet duurzaam gescheiden van een partner elders van 36 jaar zonder recht op bijstand
      En het inkomen van de partner is € 1.513,90 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.013,90, 50 % van de norm voor gehuwden; met € 500,00 inkomen van de partner is de bijstand € 513,90
      En verder volgt er niets

    @PWB-06a-031 @oud-recht @interpretatie @jurist
    Scenario: Eén cent boven de bijstandsnorm telt mee, maar welke norm dat is, is onzeker
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar leeft niet duurzaam gescheiden van een partner elders van 36 jaar zonder recht op bijstand
      En het inkomen van de partner is € 1.013,91 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.013,90, 50 % van de norm voor gehuwden; met € 0,01 inkomen van de partner is de bijstand € 1.013,89
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Wie AOW heeft, rekent met de norm voor gehuwden die allebei AOW hebben.
    Grondslag: artikel 24, onderdeel a, Participatiewet

    @PWB-06a-077 @oud-recht @wet @jurist
    Scenario: De helft van de norm voor twee mensen met AOW
      Gegeven de peildatum is 1 maart 2026
      En iemand van 70 jaar woont samen met een partner van 60 jaar zonder recht op bijstand
      En deze persoon heeft de AOW-leeftijd
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.072,08
      En de norm gehuwden-pensioengerechtigd is € 2.144,16 van 1 januari 2026 tot en met 30 juni 2026
      En verder volgt er niets

  Regel: Heeft alleen de partner AOW, dan is de grens voor het inkomen de norm voor zo een paar.
    Grondslag: artikel 32, derde lid, Participatiewet

    @PWB-06a-078 @oud-recht @interpretatie @jurist
    Scenario: Een partner met AOW en € 1.500 inkomen
      Gegeven de peildatum is 1 maart 2026
      En iemand van 60 jaar woont samen met een partner van 70 jaar zonder recht op bijstand en met € 1.500,00 inkomen
      En de partner heeft de AOW-leeftijd
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm is € 1.001,07, 50 % van de norm voor gehuwden; met € 356,91 inkomen van de partner is de bijstand € 644,16
      En de norm gehuwden-een-pensioengerechtigd is € 2.144,16 van 1 januari 2026 tot en met 30 juni 2026
      En verder volgt er niets
