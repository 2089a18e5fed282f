# language: nl
Functionaliteit: Een vrijlating die tegenvalt
  Een antwoord waar iemand niets aan heeft, is niet altijd het laatste woord.
  Daarom wijst het antwoord dan naar wetswijziging 16: welke ruimte laat de wet nog?
  Hier valt de uitkomst tegen als er van het loon niets vrij blijft.
  Bron: artikel 31 van de Participatiewet en spoor 3 van het programma.

  Regel: Valt de uitkomst tegen, dan wijst het antwoord naar de ruimte die de wet nog laat.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-116 @oud-recht @interpretatie @inwoner
    Scenario: Ik mag niets van mijn loon houden en lees waar ik nog om kan vragen
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt niet dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-01-117 @oud-recht @interpretatie @jurist
    Scenario: Wie een kwart mag houden, krijgt geen verwijzing
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 150,00 vrij en telt € 450,00 mee
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets
