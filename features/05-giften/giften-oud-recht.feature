# language: nl
Functionaliteit: Giften tot en met 31 december 2025
  Tot 2026 noemde de wet geen bedrag voor giften. Een gift was vrij voor zover het college dat verantwoord vond.
  Veel gemeenten kozen daarom zelf een bedrag, zoals € 1.200 of € 1.800 per kalenderjaar.
  Wie hulp kreeg die kosten bespaart, kon minder bijstand krijgen. Dat besliste het college per geval.
  De wet noemde die hulp niet. Dat zij bij de omstandigheden hoort waarop het college afstemt, is afgeleid.
  Voor de voedselbank had de wet geen uitzondering.
  Bronnen: artikel 17, 18 en 31 van de Participatiewet tot 2026, en het beleid van gemeenten uit die tijd.

  Regel: Een gift was vrij voor zover het college haar verantwoord vond.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet; artikel 17, eerste lid, Participatiewet

    @PWB-05-041 @oud-recht @wet @inwoner
    Scenario: Ook € 50 van mijn oma moest ik melden
      Gegeven de peildatum is 1 juni 2025
      En op 10 mei 2025 ontvangt het gezin een gift van € 50,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 50,00 mee, € 50,00 is niet vanzelf vrij en het gezin moet dit melden
      En het college moet zeggen welk deel van de giften verantwoord is
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-05-042 @oud-recht @wet @inwoner
    Scenario: De gemeente vond de meubels van mijn kerk helemaal goed
      Gegeven de peildatum is 1 juni 2025
      En op 10 mei 2025 ontvangt het gezin spullen of diensten met een waarde van € 600,00
      En het college vindt € 600,00 van de giften verantwoord
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 600,00 mee, € 600,00 is niet vanzelf vrij en het gezin moet dit melden
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-05-043 @oud-recht @wet @jurist
    Scenario: Eén cent die niet verantwoord is, was inkomen
      Gegeven de peildatum is 1 juni 2025
      En op 10 mei 2025 ontvangt het gezin een gift van € 600,00
      En het college vindt € 599,99 van de giften verantwoord en rekent de rest als inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 600,00 mee, € 600,00 is niet vanzelf vrij en het gezin moet dit melden
      En € 0,01 is inkomen
      En verder volgt er niets

    @PWB-05-044 @oud-recht @wet @jurist
    Scenario: Het college kon niet meer verantwoord vinden dan het gezin kreeg
      Gegeven de peildatum is 1 juni 2025
      En op 10 mei 2025 ontvangt het gezin een gift van € 600,00
      En het college vindt € 600,01 van de giften verantwoord
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.verantwoord
      En verder volgt er niets

    @PWB-05-045 @oud-recht @interpretatie @inwoner
    Scenario: In 2025 was ook de voedselbank niet vanzelf vrij
      Gegeven de peildatum is 31 december 2025
      En op 30 november 2025 ontvangt het gezin voor € 900,00 aan hulp van de voedselbank
      En het college vindt € 900,00 van de giften verantwoord
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 900,00 mee, € 900,00 is niet vanzelf vrij en het gezin moet dit melden
      En verder volgt er niets

    @PWB-05-046 @oud-recht @wet @jurist
    Scenario: Zonder grens in de wet was er ook geen overschot om te verdelen
      Gegeven de peildatum is 1 juni 2025
      En op 10 mei 2025 ontvangt het gezin € 1.000,00 als gift en € 500,00 aan betaalde rekeningen
      En volgens het college bestaat € 300,00 van het overschot uit giften en is dat verantwoord
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.overschotUitGiften
      En verder volgt er niets

  Regel: De gemeente kon zelf een bedrag kiezen waaronder giften altijd verantwoord waren.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet; artikel 17, eerste lid, Participatiewet

    @PWB-05-047 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn gemeente liet giften tot € 1.200 vrij en ik kreeg precies € 1.200
      Gegeven de peildatum is 1 juni 2025
      En de gemeente vindt giften tot € 1.200,00 per kalenderjaar altijd verantwoord
      En op 10 mei 2025 ontvangt het gezin een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.200,00 mee, alles blijft vrij en het gezin hoeft niets te melden
      En verder volgt er niets

    @PWB-05-084 @oud-recht @beleidsruimte @jurist
    Scenario: Op de eerste en de laatste dag van 2025 telde een gift, een dag later niet
      Gegeven de peildatum is 31 december 2025
      En de gemeente vindt giften tot € 1.200,00 per kalenderjaar altijd verantwoord
      En op 1 januari 2025 ontvangt het gezin tweemaal een gift van € 400,00 en op 31 december 2025 een van € 399,99
      En op 1 januari 2026 ontvangt het gezin een gift van € 400,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.199,99 mee, alles blijft vrij en het gezin hoeft niets te melden
      En verder volgt er niets

    @PWB-05-048 @oud-recht @beleidsruimte @jurist
    Scenario: Eén cent boven de eigen grens van de gemeente was voor het college
      Gegeven de peildatum is 1 juni 2025
      En de gemeente vindt giften tot € 1.200,00 per kalenderjaar altijd verantwoord
      En op 10 mei 2025 ontvangt het gezin een gift van € 1.200,01
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.200,01 mee, € 0,01 is niet vanzelf vrij en het gezin moet dit melden
      En het college moet zeggen welk deel van de giften verantwoord is
      En verder volgt er niets

  Regel: Bij hulp die kosten bespaart, stemde het college de bijstand af.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-05-049 @oud-recht @interpretatie @inwoner
    Scenario: Mijn moeder betaalde in 2025 voor € 1.800 aan boodschappen en ik moest alles inleveren
      Gegeven de peildatum is 31 december 2025
      En op 30 november 2025 betaalt een ander € 1.800,00 voor het gezin en het college verlaagt met € 1.800,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.800,00 mee, € 1.800,00 is niet vanzelf vrij en het gezin moet dit melden
      En de bijstand gaat € 1.800,00 omlaag
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-05-050 @oud-recht @interpretatie @jurist
    Scenario: Het college kon de bijstand niet verder verlagen dan het gezin aan kosten bespaarde
      Gegeven de peildatum is 31 december 2025
      En op 30 november 2025 betaalt een ander € 1.800,00 aan boodschappen of rekeningen van het gezin
      En het college wil de bijstand verlagen met € 1.800,01
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.afstemming
      En verder volgt er niets

    @PWB-05-080 @oud-recht @interpretatie @inwoner
    Scenario: Mijn buurvrouw betaalde voor één cent aan boodschappen en de gemeente moest daarover beslissen
      Gegeven de peildatum is 31 december 2025
      En op 30 november 2025 betaalt een ander € 0,01 aan boodschappen of rekeningen van het gezin
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 0,01 mee, € 0,01 is niet vanzelf vrij en het gezin moet dit melden
      En het college moet zeggen met welk bedrag de bijstand omlaag gaat
      En het antwoord is afgeleid
      En verder volgt er niets
