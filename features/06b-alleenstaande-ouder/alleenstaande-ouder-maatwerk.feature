# language: nl
Functionaliteit: Een ouder die geen ophoging krijgt
  Een antwoord waar iemand niets aan heeft, is niet altijd het laatste woord.
  Daarom wijst het antwoord dan naar wetswijziging 16: welke ruimte laat de wet nog?
  Hier valt de uitkomst tegen als de norm niet omhooggaat.
  Bron: artikel 18 en 24 van de Participatiewet en spoor 3 van het programma.

  Regel: Valt de uitkomst tegen, dan wijst het antwoord naar de ruimte die de wet nog laat.
    Grondslag: artikel 18, eerste lid, Participatiewet; ECLI:NL:CRVB:2018:1600

    @PWB-06b-059 @oud-recht @interpretatie @inwoner
    Scenario: Ik krijg er niets bij voor mijn kind en lees waar ik nog om kan vragen
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      En het college vindt de situatie niet zeer bijzonder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging en de bijstand is € 1.013,90
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-06b-060 @oud-recht @interpretatie @jurist
    Scenario: Wie de ophoging krijgt, krijgt geen verwijzing
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar woont met een partner van 36 jaar zonder recht op bijstand en een jong kind
      En het college vindt de situatie zeer bijzonder en verhoogt de bijstand met € 284,67
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat met € 284,67 omhoog naar € 1.298,57; na aftrek van € 0,00 inkomen van de partner is de bijstand € 1.298,57
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets
