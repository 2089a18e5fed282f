# language: nl
Functionaliteit: Giften en hulp tot de grens
  Wie bijstand krijgt, mag vanaf 2026 elk kalenderjaar voor € 1.200 aan giften en hulp ontvangen.
  Dat bedrag is voor het hele gezin samen. Ook hulp die kosten bespaart, telt mee, zoals betaalde boodschappen.
  Hulp van de voedselbank telt nooit mee. Tot en met de grens heeft het college geen keus: alles blijft vrij.
  Wat vrij blijft, verandert niets aan de bijstand. Daarom hoeft het gezin het niet te melden.
  Bronnen: artikel 17, 18 en 31 van de Participatiewet vanaf 1 januari 2026, en uitleg van de VNG.

  Regel: Giften blijven vrij tot en met € 1.200 per kalenderjaar voor het hele gezin.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-05-001 @wet-2026 @wet @jurist
    Scenario: Een gift van precies de grens blijft helemaal vrij
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.200,00 mee, er mag nog € 0,00 bij en het gezin hoeft niets te melden
      En het antwoord is zeker
      En de norm giftengrens is € 1.200,00 van 1 januari 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-05-002 @wet-2026 @wet @jurist
    Scenario: Eén cent meer dan de grens is voor het college
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.200,01
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.200,01 mee, € 0,01 komt boven de grens en melden moet vanaf 15 maart 2026
      En het college moet zeggen welk deel van de giften verantwoord is
      En verder volgt er niets

    @PWB-05-003 @wet-2026 @wet @inwoner
    Scenario: Wij zijn getrouwd en krijgen allebei € 700 van onze ouders
      Gegeven de peildatum is 1 mei 2026
      En op 1 februari 2026 ontvangt het gezin een gift van € 700,00
      En op 2 februari 2026 ontvangt het gezin een gift van € 700,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.400,00 mee, € 200,00 komt boven de grens en melden moet vanaf 2 februari 2026
      En het college moet zeggen welk deel van de giften verantwoord is
      En verder volgt er niets

    @PWB-05-004 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn buurman geeft mij zijn wasmachine, die nog € 300 waard is
      Gegeven de peildatum is 1 mei 2026
      En op 10 april 2026 ontvangt het gezin spullen of diensten met een waarde van € 300,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 300,00 mee, er mag nog € 900,00 bij en het gezin hoeft niets te melden
      En verder volgt er niets

    @PWB-05-005 @wet-2026 @wet @jurist
    Scenario: Een gift van de laatste dag van vorig jaar telt dit jaar niet mee
      Gegeven de peildatum is 1 mei 2026
      En op 31 december 2025 ontvangt het gezin een gift van € 900,00
      En op 1 januari 2026 ontvangt het gezin een gift van € 400,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 400,00 mee, er mag nog € 800,00 bij en het gezin hoeft niets te melden
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-05-006 @wet-2026 @wet @jurist
    Scenario: Het college kan een gift tot de grens niet alsnog als inkomen rekenen
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.200,00
      En het college vindt € 0,00 van de giften verantwoord en rekent de rest als inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.200,00 mee, er mag nog € 0,00 bij en het gezin hoeft niets te melden
      En verder volgt er niets

  Regel: Een bijdrage die kosten bespaart, telt mee voor dezelfde grens als een gift.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet; artikel 18, lid 8*, Participatiewet

    @PWB-05-007 @wet-2026 @wet @inwoner
    Scenario: Mijn zus geeft geld, een vriend betaalt een rekening en ik ga naar de voedselbank
      Gegeven de peildatum is 1 december 2026
      En op 5 mei 2026 ontvangt het gezin een gift van € 800,00
      En op 8 juni 2026 betaalt een ander € 300,00 aan boodschappen of rekeningen van het gezin
      En op 1 november 2026 ontvangt het gezin voor € 900,00 aan hulp van de voedselbank
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.100,00 mee, er mag nog € 100,00 bij en het gezin hoeft niets te melden
      En verder volgt er niets

    @PWB-05-008 @wet-2026 @wet @inwoner
    Scenario: Mijn moeder betaalt dit jaar voor € 1.200 aan boodschappen
      Gegeven de peildatum is 1 december 2026
      En op 30 november 2026 betaalt een ander € 1.200,00 aan boodschappen of rekeningen van het gezin
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.200,00 mee, er mag nog € 0,00 bij en het gezin hoeft niets te melden
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-05-009 @wet-2026 @wet @jurist
    Scenario: Eén cent meer aan boodschappen komt boven de grens
      Gegeven de peildatum is 1 december 2026
      En op 30 november 2026 betaalt een ander € 1.200,01 aan boodschappen of rekeningen van het gezin
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.200,01 mee, € 0,01 komt boven de grens en melden moet vanaf 30 november 2026
      En het college moet zeggen met welk bedrag de bijstand omlaag gaat
      En verder volgt er niets

  Regel: Hulp van de voedselbank telt in het geheel niet mee.
    Grondslag: artikel 18, lid 8*, Participatiewet

    @PWB-05-010 @wet-2026 @wet @inwoner
    Scenario: Ik haal elke week een pakket bij de voedselbank, samen € 2.600 waard
      Gegeven de peildatum is 31 december 2026
      En op 30 december 2026 ontvangt het gezin voor € 2.600,00 aan hulp van de voedselbank
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 0,00 mee, er mag nog € 1.200,00 bij en het gezin hoeft niets te melden
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Het gezin meldt pas vanaf de dag waarop het totaal boven de grens komt.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet; artikel 17, eerste lid, Participatiewet

    @PWB-05-011 @wet-2026 @wet @inwoner
    Scenario: Moet ik doorgeven dat mijn oma mij € 50 geeft voor mijn verjaardag
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 50,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 50,00 mee, er mag nog € 1.150,00 bij en het gezin hoeft niets te melden
      En verder volgt er niets

    @PWB-05-012 @wet-2026 @wet @jurist
    Scenario: De volgorde van de dagen beslist, niet de volgorde waarin de giften zijn genoemd
      Gegeven de peildatum is 1 mei 2026
      En op 2 maart 2026 ontvangt het gezin een gift van € 0,01
      En op 1 maart 2026 ontvangt het gezin een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.200,01 mee, € 0,01 komt boven de grens en melden moet vanaf 2 maart 2026
      En het college moet zeggen welk deel van de giften verantwoord is
      En verder volgt er niets
