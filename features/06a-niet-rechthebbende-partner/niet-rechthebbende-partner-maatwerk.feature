# language: nl
Functionaliteit: Een norm die tegenvalt
  Een antwoord waar iemand niets aan heeft, is niet altijd het laatste woord.
  Daarom wijst het antwoord dan naar wetswijziging 16: welke ruimte laat de wet nog?
  Hier valt de uitkomst tegen als iemand door een partner zonder recht een lagere norm heeft.
  Bron: artikel 22a en 24 van de Participatiewet en spoor 3 van het programma.

  Regel: Valt de uitkomst tegen, dan wijst het antwoord naar de ruimte die de wet nog laat.
    Grondslag: artikel 24, Participatiewet

    @PWB-06a-073 @oud-recht @interpretatie @inwoner
    Scenario: Ik krijg maar de helft van de norm en lees waar ik nog om kan vragen
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is 50 % van de norm voor gehuwden: € 1.013,90
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-06a-074 @oud-recht @interpretatie @jurist
    Scenario: Ook wie de kostendelersnorm krijgt, krijgt de verwijzing
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En in de woning woont ook 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand is de kostendelersnorm: € 878,71
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-06a-075 @oud-recht @interpretatie @jurist
    Scenario: Wie als ongehuwd geldt, krijgt geen verwijzing
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het college vindt dat zij duurzaam gescheiden leven
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon geldt als ongehuwd en deze regel geldt niet
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-06a-076 @oud-recht @interpretatie @jurist
    Scenario: Hebben beiden recht, dan is er geen verwijzing
      Gegeven de peildatum is 1 juli 2026
      En iemand van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En de partner heeft toch recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En beiden hebben recht op bijstand en deze regel geldt niet
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets
