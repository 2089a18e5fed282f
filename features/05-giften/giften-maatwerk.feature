# language: nl
Functionaliteit: Een gift die niet vrij blijft
  Een antwoord waar iemand niets aan heeft, is niet altijd het laatste woord.
  Daarom wijst het antwoord dan naar wetswijziging 16: welke ruimte laat de wet nog?
  Hier valt de uitkomst tegen als een gift of hulp meetelt of de bijstand verlaagt.
  Bron: artikel 18 en 31 van de Participatiewet en spoor 3 van het programma.

  Regel: Valt de uitkomst tegen, dan wijst het antwoord naar de ruimte die de wet nog laat.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-05-071 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn gift telt voor een deel als inkomen en ik lees waar ik nog om kan vragen
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 krijgt het gezin een gift van € 1.500,00; € 100,00 is verantwoord en de rest inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 15 maart 2026
      En € 200,00 is inkomen
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-05-072 @wet-2026 @interpretatie @jurist
    Scenario: Ook wie er vermogen bij krijgt, krijgt de verwijzing
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 krijgt het gezin een gift van € 1.500,00; € 100,00 is verantwoord en de rest vermogen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 15 maart 2026
      En € 200,00 is vermogen
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-05-073 @wet-2026 @interpretatie @jurist
    Scenario: Vindt het college alles verantwoord, dan is er geen verwijzing
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.500,00
      En het college vindt € 300,00 van de giften verantwoord
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 15 maart 2026
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

  Regel: Valt de uitkomst tegen, dan wijst het antwoord naar de ruimte die de wet nog laat.
    Grondslag: artikel 18, lid 8*, Participatiewet

    @PWB-05-074 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn bijstand gaat omlaag door hulp en ik lees waar ik nog om kan vragen
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 betaalt een ander € 1.500,00 voor het gezin en het college verlaagt met € 0,01
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 15 maart 2026
      En de bijstand gaat € 0,01 omlaag
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-05-075 @wet-2026 @interpretatie @jurist
    Scenario: Blijft de bijstand gelijk, dan is er geen verwijzing
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 betaalt een ander € 1.500,00 voor het gezin en het college verlaagt met € 0,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 15 maart 2026
      En de bijstand gaat € 0,00 omlaag
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets
