# language: nl
Functionaliteit: Inkomsten verrekenen op de dag waarop de wet verandert
  Tot en met 31 december 2026 telt loon mee in de maand waarin het is verdiend.
  Vanaf 1 januari 2027 komen er nieuwe regels. De tekst daarvan is niet gevonden, en het overgangsrecht ook niet.
  Gemeenten mogen in 2026 al vooruitlopen. Ook dan is de uitkomst niet te bepalen.
  Bronnen: artikel 32 van de Participatiewet, Stcrt. 2025, 33979, gemeente.nu en dossier 17.

  Regel: Tot en met 31 december 2026 telt loon mee in de maand waarin het is verdiend.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet; artikel 45, eerste lid, Participatiewet

    @PWB-17-041 @geldend @wet @inwoner
    Scenario: Mijn loon van december 2025 krijg ik in januari, gezien op oudejaarsdag
      Gegeven de peildatum is 31 december 2025
      En deze persoon heeft bijstand vanaf 1 januari 2025
      En op 5 januari 2026 komt er € 500,00 loon over 1 december 2025 tot en met 31 december 2025
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee als inkomen
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets

    @PWB-17-042 @geldend @wet @inwoner
    Scenario: Mijn loon van december 2025 krijg ik in januari, gezien op nieuwjaarsdag
      Gegeven de peildatum is 1 januari 2026
      En deze persoon heeft bijstand vanaf 1 januari 2025
      En op 5 januari 2026 komt er € 500,00 loon over 1 december 2025 tot en met 31 december 2025
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets

    @PWB-17-043 @geldend @wet @inwoner
    Scenario: Mijn loon van december 2026 krijg ik in januari, gezien op oudejaarsdag
      Gegeven de peildatum is 31 december 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 januari 2027 komt er € 500,00 loon over 1 december 2026 tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-098 @oud-recht @wet @inwoner
    Scenario: Mijn twee banen betalen op dezelfde dag hetzelfde loon
      Gegeven de peildatum is 31 maart 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 25 maart 2026 betalen twee werkgevers elk € 500,00 loon over 1 maart 2026 tot en met 31 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 1.000,00 mee als inkomen
      En verder volgt er niets

  Regel: Wat vanaf 1 januari 2027 meetelt, kan nog niemand lezen.
    Grondslag: artikel 32, vijfde lid, Participatiewet

    @PWB-17-044 @geldend @wet @inwoner
    Scenario: Mijn loon van december 2026 krijg ik in januari, gezien op nieuwjaarsdag 2027
      Gegeven de peildatum is 1 januari 2027
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 januari 2027 komt er € 500,00 loon over 1 december 2026 tot en met 31 december 2026
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de regel geldt vanaf 1 januari 2027
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-17-045 @wet-2027 @wet @jurist
    Scenario: De nieuwe regels zijn er nog niet op de laatste dag van 2026
      Gegeven de peildatum is 31 december 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-17-046 @wet-2027 @wet @jurist
    Scenario: Een oordeel dat de nieuwe regels niet kennen wordt geweigerd
      Gegeven de peildatum is 1 januari 2027
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En € 400,00 loon over 1 april 2026 tot en met 30 april 2026 is nog niet betaald
      En het college vindt dat deze persoon al over dat geld kan beschikken
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.kanBeschikken
      En verder volgt er niets

    @PWB-17-047 @oud-recht @beleidsruimte @jurist
    Scenario: Een gemeente die in 2026 vooruitloopt
      Gegeven de peildatum is 31 december 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      En de gemeente loopt vooruit op de nieuwe regels
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-17-048 @oud-recht @beleidsruimte @jurist
    Scenario: Vooruitlopen in 2025 verandert niets
      Gegeven de peildatum is 31 december 2025
      En deze persoon heeft bijstand vanaf 1 januari 2025
      En op 5 januari 2026 komt er € 500,00 loon over 1 december 2025 tot en met 31 december 2025
      En de gemeente loopt vooruit op de nieuwe regels
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee als inkomen
      En verder volgt er niets

  Regel: Over loon van een andere maand dat nog niet is betaald, hoeft het college niets te zeggen.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet; artikel 45, eerste lid, Participatiewet

    @PWB-17-049 @oud-recht @wet @inwoner
    Scenario: Mijn loon van mei is nog niet betaald en dat maakt voor april niet uit
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En € 400,00 loon over 1 mei 2026 tot en met 31 mei 2026 is nog niet betaald
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets

  Regel: De oude regels gelden niet meer vanaf 1 januari 2027.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet

    @PWB-17-050 @oud-recht @wet @jurist
    Scenario: De oude regels zijn er niet meer op 1 januari 2027
      Gegeven de peildatum is 1 januari 2027
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets
