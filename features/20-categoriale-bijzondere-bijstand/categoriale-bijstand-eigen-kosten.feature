# language: nl
Functionaliteit: Bijzondere bijstand per persoon, de gewone weg
  Is er geen grondslag voor een groep, dan blijft de gewone weg over. Het college kijkt per persoon.
  De kosten moeten noodzakelijk zijn en door bijzondere omstandigheden komen.
  Het college bepaalt ook wat iemand zelf kan betalen. De regel trekt dat van de kosten af.
  Kleine kosten mag het college weigeren: in 2025 tot en met € 170, in 2026 tot en met € 176.
  Bron: artikel 35, eerste en tweede lid, van de Participatiewet en dossier 20, onderdelen 3 en 5.

  Regel: Bijzondere bijstand is er voor noodzakelijke kosten die iemand niet zelf kan betalen.
    Grondslag: artikel 35, eerste lid, Participatiewet

    @PWB-20-018 @wet-2026 @beleidsruimte @jurist
    Scenario: Of kosten noodzakelijk zijn, moet het college zeggen
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 300,00 aan bijzondere kosten
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de kosten noodzakelijk zijn
      En verder volgt er niets

    @PWB-20-019 @wet-2026 @wet @jurist
    Scenario: Kosten die niet noodzakelijk zijn, geven geen recht
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 300,00 aan bijzondere kosten
      En het college vindt de kosten niet noodzakelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand kan niet door niet-noodzakelijk
      En verder volgt er niets

    @PWB-20-020 @wet-2026 @beleidsruimte @jurist
    Scenario: Wat iemand zelf kan betalen, moet het college zeggen
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 300,00 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen wat uit eigen middelen kan
      En de norm drempel-bijzondere-bijstand is € 176,00 van 1 januari 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-20-021 @wet-2026 @wet @inwoner
    Scenario: Mijn bril kost 300 euro en ik kan er zelf 120 van betalen
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 300,00 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk
      En het college vindt dat € 120,00 uit eigen middelen kan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijzondere bijstand is € 180,00
      En verder volgt er niets

    @PWB-20-022 @wet-2026 @wet @jurist
    Scenario: Wie alles zelf kan betalen, krijgt geen bijzondere bijstand
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 300,00 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk
      En het college vindt dat € 300,00 uit eigen middelen kan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand kan niet door eigen-middelen
      En verder volgt er niets

    @PWB-20-041 @wet-2026 @wet @jurist
    Scenario: Eén cent meer eigen middelen dan kosten kan niet: het gaat om een deel van de kosten
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 300,00 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk
      En het college vindt dat € 300,01 uit eigen middelen kan
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.uitEigenMiddelen
      En verder volgt er niets

    @PWB-20-023 @wet-2026 @wet @jurist
    Scenario: Komt wie alles zelf kan betalen één cent tekort, dan is dat de bijstand
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 300,00 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk
      En het college vindt dat € 299,99 uit eigen middelen kan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijzondere bijstand is € 0,01
      En verder volgt er niets

  Regel: Het college kan kosten weigeren die in twaalf maanden niet boven de drempel komen.
    Grondslag: artikel 35, tweede lid, Participatiewet

    @PWB-20-024 @wet-2026 @beleidsruimte @jurist
    Scenario: Kosten van precies de drempel kan het college weigeren
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 176,00 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of het de kleine kosten weigert
      En verder volgt er niets

    @PWB-20-025 @wet-2026 @wet @jurist
    Scenario: Kosten van één cent boven de drempel kan het college niet weigeren
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 176,01 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk
      En het college vindt dat € 0,00 uit eigen middelen kan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijzondere bijstand is € 176,01
      En verder volgt er niets

    @PWB-20-026 @wet-2026 @wet @jurist
    Scenario: Boven de drempel weigeren om de drempel gaat verder dan de wet
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 176,01 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk, maar weigert ze als kleine kosten
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.kleineKostenWeigeren
      En verder volgt er niets

    @PWB-20-027 @wet-2026 @beleidsruimte @inwoner
    Scenario: Mijn kosten van 150 euro per jaar vindt de gemeente te klein
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 150,00 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk, maar weigert ze als kleine kosten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand mag, maar wordt niet gegeven door kleine-kosten
      En verder volgt er niets

    @PWB-20-028 @wet-2026 @beleidsruimte @inwoner
    Scenario: Mijn kosten van 150 euro per jaar betaalt de gemeente toch
      Gegeven de peildatum is 1 mei 2026
      En iemand heeft in twaalf maanden € 150,00 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk en weigert kleine kosten niet
      En het college vindt dat € 0,00 uit eigen middelen kan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijzondere bijstand is € 150,00
      En verder volgt er niets

    @PWB-20-029 @wet-2026 @beleidsruimte @jurist
    Scenario: In 2025 was de drempel 170 euro
      Gegeven de peildatum is 31 december 2025
      En iemand heeft in twaalf maanden € 170,00 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of het de kleine kosten weigert
      En verder volgt er niets

    @PWB-20-030 @wet-2026 @wet @jurist
    Scenario: In 2025 kon het college kosten van 170,01 euro niet weigeren
      Gegeven de peildatum is 31 december 2025
      En iemand heeft in twaalf maanden € 170,01 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk
      En het college vindt dat € 0,00 uit eigen middelen kan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijzondere bijstand is € 170,01
      En verder volgt er niets

    @PWB-20-031 @wet-2026 @wet @jurist
    Scenario: De drempel van 2027 is nog niet bekend
      Gegeven de peildatum is 1 januari 2027
      En iemand heeft in twaalf maanden € 150,00 aan bijzondere kosten
      En het college vindt de kosten noodzakelijk
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Een bedrag aan kosten hoort bij eigen kosten, en alleen daarbij.
    Grondslag: artikel 35, eerste lid, Participatiewet

    @PWB-20-039 @wet-2026 @wet @inwoner
    Scenario: Ik vraag geld voor een bril en vergeet te zeggen wat hij kost
      Gegeven de peildatum is 1 mei 2026
      En iemand vraagt bijzondere bijstand voor eigen kosten en noemt geen bedrag
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.kosten
      En verder volgt er niets

    @PWB-20-040 @wet-2026 @wet @jurist
    Scenario: Bij een collectieve zorgverzekering hoort geen bedrag aan kosten
      Gegeven de peildatum is 1 mei 2026
      En iemand vraagt een collectieve zorgverzekering en noemt € 150,00 aan kosten
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.kosten
      En verder volgt er niets
