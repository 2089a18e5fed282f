# language: nl
Functionaliteit: Een zoektermijn die tegenvalt
  Een antwoord waar iemand niets aan heeft, is niet altijd het laatste woord.
  Daarom wijst het antwoord dan naar wetswijziging 16: welke ruimte laat de wet nog?
  Hier valt de uitkomst tegen als een jongere vier weken moet wachten.
  Bron: artikel 41 van de Participatiewet en spoor 3 van het programma.

  Regel: Valt de uitkomst tegen, dan wijst het antwoord naar de ruimte die de wet nog laat.
    Grondslag: artikel 41, vierde lid, Participatiewet

    @PWB-04-043 @wet-2026 @interpretatie @inwoner
    Scenario: Ik moet vier weken wachten en lees waar ik nog om kan vragen
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 23 jaar meldt zich op 2 maart 2026
      En de omstandigheden geven volgens het college geen aanleiding om niet te wachten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt een zoektermijn, de aanvraag kan vanaf 30 maart 2026 en de bijstand gaat in op 2 maart 2026
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-04-044 @wet-2026 @interpretatie @jurist
    Scenario: Wie niet hoeft te wachten, krijgt geen verwijzing
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 27 jaar meldt zich op 2 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er geldt geen zoektermijn, de aanvraag kan vanaf 2 maart 2026 en de bijstand gaat in op 2 maart 2026
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets
