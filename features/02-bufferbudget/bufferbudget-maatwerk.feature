# language: nl
Functionaliteit: Een bufferbudget dat er niet komt
  Een antwoord waar iemand niets aan heeft, is niet altijd het laatste woord.
  Daarom wijst het antwoord dan naar wetswijziging 16: welke ruimte laat de wet nog?
  Hier valt de uitkomst tegen als het college niets kan inzetten.
  Bron: artikel 34b van de Participatiewet en spoor 3 van het programma.

  Regel: Valt de uitkomst tegen, dan wijst het antwoord naar de ruimte die de wet nog laat.
    Grondslag: artikel 34b, eerste lid, onderdeel a, Participatiewet

    @PWB-02-071 @wet-2027 @interpretatie @inwoner
    Scenario: Ik krijg geen bufferbudget en lees waar ik nog om kan vragen
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En volgens het college wisselt het inkomen niet door verrekenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 248,49 en een budget van € 1.000,00 kan het college niets inzetten
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-02-072 @wet-2027 @interpretatie @jurist
    Scenario: Wie bufferbudget krijgt, krijgt geen verwijzing
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En aan alle voorwaarden is volgens het college voldaan en het betaalt € 200,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 248,49 betaalt het college € 200,00 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 800,00
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets
