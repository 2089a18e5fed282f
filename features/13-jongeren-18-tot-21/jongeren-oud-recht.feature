# language: nl
Functionaliteit: Bijzondere bijstand voor jongeren tot en met 31 december 2025
  Tot 2026 kregen jongeren zonder hulp van ouders bijzondere bijstand (artikel 12).
  Die was zo hoog als hun noodzakelijke kosten boven de norm uitkwamen. Elke gemeente vulde dat zelf in.
  De oude tekst is alleen in gemeentelijk beleid gelezen. Elk antwoord is daarom afgeleid.
  Bronnen: artikel 12 en 20 van de Participatiewet tot 2026, beleid van Meerssen.

  Regel: De noodzakelijke kosten boven de norm kwamen voor bijzondere bijstand in aanmerking.
    Grondslag: artikel 12, Participatiewet; artikel 20, eerste lid, onderdeel a, Participatiewet

    @PWB-13-040 @oud-recht @wet @inwoner
    Scenario: De gemeente vond dat ik € 1.000 nodig had en gaf mij het verschil
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 19 jaar, van wie de ouders niet genoeg middelen hebben, heeft bijstand
      En het college vindt € 1.000,00 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 337,98 is er € 662,02 bijzondere bijstand
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-13-041 @oud-recht @wet @jurist
    Scenario: Eén cent boven de norm gaf één cent bijzondere bijstand
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      En het college vindt € 337,99 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 337,98 is er € 0,01 bijzondere bijstand
      En verder volgt er niets

    @PWB-13-042 @oud-recht @wet @jurist
    Scenario: Kosten tot de norm gaven geen bijzondere bijstand
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      En het college vindt € 337,98 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 337,98 is er € 0,00 bijzondere bijstand
      En verder volgt er niets

    @PWB-13-043 @oud-recht @wet @inwoner
    Scenario: Mijn ouders konden mij helpen en ik kreeg niets extra
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere een beroep kan doen op de ouders
      En het college vindt € 1.000,00 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 337,98 is er € 0,00 bijzondere bijstand
      En verder volgt er niets

    @PWB-13-044 @oud-recht @wet @jurist
    Scenario: Eerst moest het college weten of er een beroep op de ouders mogelijk was
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 19 jaar heeft bijstand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm voor jongeren is € 337,98
      En het college moet zeggen of de jongere een beroep kan doen op de ouders
      En de norm alleenstaande-18-tot-21 is € 337,98 van 1 juli 2025 tot en met 31 december 2025
      En verder volgt er niets

    @PWB-13-045 @oud-recht @wet @jurist
    Scenario: Daarna moest het college zeggen welke kosten noodzakelijk waren
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de ouders daarvoor niet genoeg middelen hebben
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm voor jongeren is € 337,98
      En het college moet zeggen welke kosten noodzakelijk zijn
      En verder volgt er niets

    @PWB-13-046 @oud-recht @wet @inwoner
    Scenario: Ik woonde bij mijn ouders en de gemeente verlaagde mijn norm
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 19 jaar heeft bijstand
      En de jongere woont bij zijn ouders, die niet genoeg middelen hebben
      En het college verlaagt de norm met € 100,00 en vindt € 500,00 aan kosten noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 337,98 gaat € 100,00 omlaag naar € 237,98, met € 262,02 bijzondere bijstand
      En verder volgt er niets

  Regel: Bij gehuwden is artikel 12 toegepast op de kosten van beiden samen.
    Grondslag: artikel 12, Participatiewet; artikel 20, eerste lid, onderdeel b, Participatiewet

    @PWB-13-047 @oud-recht @interpretatie @jurist
    Scenario: Voor gehuwden van 19 en 20 jaar
      Gegeven de peildatum is 1 december 2025
      En gehuwden van 19 en 20 jaar hebben bijstand
      En geen van beiden kan volgens het college een beroep doen op de ouders
      En het college vindt € 1.500,00 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 675,96 is er € 824,04 bijzondere bijstand
      En verder volgt er niets

    @PWB-13-088 @oud-recht @interpretatie @jurist
    Scenario: Voor gehuwden van 19 en 20 jaar in een eigen woning
      Gegeven de peildatum is 1 december 2025
      En gehuwden van 19 en 20 jaar hebben bijstand, zonder kinderen, buiten een inrichting en met een eigen woning
      En geen van beiden kan volgens het college een beroep doen op de ouders
      En het college vindt € 1.500,00 per maand aan kosten van het bestaan noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En naast de norm van € 675,96 is er € 824,04 bijzondere bijstand
      En verder volgt er niets

  Regel: In een inrichting was er geen norm om de kosten mee te vergelijken.
    Grondslag: artikel 13, tweede lid, onderdeel a, Participatiewet

    @PWB-13-048 @oud-recht @interpretatie @jurist
    Scenario: In een inrichting hing de bijzondere bijstand helemaal van de persoon af
      Gegeven de peildatum is 1 december 2025
      En een alleenstaande van 19 jaar heeft bijstand
      En de jongere verblijft in een inrichting
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets
