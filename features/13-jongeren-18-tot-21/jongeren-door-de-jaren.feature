# language: nl
Functionaliteit: Dezelfde vraag van een jongere op zes dagen
  Iemand van 19 jaar met bijstand kan het onderhoudsrecht jegens de ouders niet te gelde maken.
  Tot en met 31 december 2025 was er bijzondere bijstand, daarna een vaste verhoging.
  De bedragen veranderen op 1 januari en 1 juli. Die van 2027 zijn nog niet bekend.
  Bron: artikel 12 en 20 van de Participatiewet, met de bedragen van dossier 00, tabel B.

  Regel: Tot en met 31 december 2025 besliste het college over de hoogte.
    Grondslag: artikel 12, Participatiewet

    @PWB-13-049 @geldend @wet @inwoner
    Scenario: Op oudejaarsdag 2025 beslist de gemeente hoeveel ik nodig heb
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm voor jongeren is € 337,98
      En het college moet zeggen welke kosten noodzakelijk zijn
      En verder volgt er niets

  Regel: Vanaf 1 januari 2026 is de verhoging een vast bedrag.
    Grondslag: artikel 20, derde lid, Participatiewet

    @PWB-13-050 @geldend @wet @inwoner
    Scenario: Op nieuwjaarsdag 2026 is mijn norm vanzelf hoger
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 345,99 gaat € 746,45 omhoog en wordt € 1.092,44
      En verder volgt er niets

    @PWB-13-051 @geldend @wet @jurist
    Scenario: Op 30 juni 2026 geldt nog het bedrag van het eerste halfjaar
      Gegeven de peildatum is 30 juni 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 345,99 gaat € 746,45 omhoog en wordt € 1.092,44
      En verder volgt er niets

    @PWB-13-052 @geldend @wet @jurist
    Scenario: Op 1 juli 2026 geldt het nieuwe bedrag
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en wordt € 1.112,66
      En verder volgt er niets

    @PWB-13-053 @geldend @wet @jurist
    Scenario: Op 31 december 2026 is het bedrag nog bekend
      Gegeven de peildatum is 31 december 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm van € 350,42 gaat € 762,24 omhoog en wordt € 1.112,66
      En verder volgt er niets

    @PWB-13-054 @geldend @wet @inwoner
    Scenario: Op 1 januari 2027 kan niemand mij nog zeggen hoe hoog mijn norm is
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-13-055 @wet-2026 @wet @jurist
    Scenario: De verhoging is er nog niet op de dag voor de ingang
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets

  Regel: Artikel 12 eindigt op 31 december 2025.
    Grondslag: artikel 12, Participatiewet

    @PWB-13-056 @oud-recht @wet @jurist
    Scenario: Artikel 12 is er niet meer op 1 januari 2026
      Gegeven de peildatum is 1 januari 2026
      En een alleenstaande van 19 jaar heeft bijstand
      En het college vindt dat de jongere het onderhoudsrecht redelijkerwijs niet te gelde kan maken
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2025
      En verder volgt er niets
