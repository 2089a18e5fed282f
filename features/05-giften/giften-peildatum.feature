# language: nl
Functionaliteit: Giften op de dag waarop de wet of het bedrag verandert
  Tot en met 31 december 2025 noemde de wet geen bedrag. Het college besliste over elke gift.
  De peildatum zegt over welk kalenderjaar de vraag gaat. Van dat jaar telt alles mee, ook wat na de peildatum komt.
  Vanaf 1 januari 2026 blijft € 1.200 per kalenderjaar vrij, in elke gemeente. Een eigen grens van de gemeente telt niet meer.
  Elk jaar op 1 januari stijgt het bedrag mee met de prijzen. Het wordt naar boven afgerond op een veelvoud van € 50.
  Het bedrag van 2027 is nog niet bekend. Het kan niet lager zijn dan € 1.200, want de wet kent alleen een stijging.
  Bronnen: artikel 31 en 39 van de Participatiewet, Stb. 2025, 312 en 313, en uitleg van de VNG.

  Regel: De grens van € 1.200 geldt vanaf 1 januari 2026.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-05-032 @wet-2026 @wet @jurist
    Scenario: De nieuwe regel is er nog niet op de dag voor de ingang
      Gegeven de peildatum is 31 december 2025
      En op 31 december 2025 ontvangt het gezin een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets

    @PWB-05-033 @oud-recht @wet @jurist
    Scenario: De oude regel is er niet meer op 1 januari 2026
      Gegeven de peildatum is 1 januari 2026
      En op 1 januari 2026 ontvangt het gezin een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2025
      En verder volgt er niets

  Regel: Per kalenderjaar telt mee wat het gezin in dat jaar ontvangt.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-05-034 @geldend @wet @inwoner
    Scenario: Mijn ouders geven mij € 1.200 op de laatste dag van 2025
      Gegeven de peildatum is 31 december 2025
      En op 31 december 2025 ontvangt het gezin een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.200,00 mee, € 1.200,00 is niet vanzelf vrij en het gezin moet dit melden
      En het college moet zeggen welk deel van de giften verantwoord is
      En de regel gold tot en met 31 december 2025
      En verder volgt er niets

    @PWB-05-035 @geldend @wet @inwoner
    Scenario: Mijn ouders geven mij € 1.200 op de eerste dag van 2026
      Gegeven de peildatum is 1 januari 2026
      En op 1 januari 2026 ontvangt het gezin een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.200,00 mee, er mag nog € 0,00 bij en het gezin hoeft niets te melden
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets

    @PWB-05-036 @geldend @wet @inwoner
    Scenario: Mijn ouders geven mij € 1.200 in december 2026 en € 1.200 in januari 2027, gezien in december
      Gegeven de peildatum is 31 december 2026
      En op 31 december 2026 ontvangt het gezin een gift van € 1.200,00
      En op 1 januari 2027 ontvangt het gezin een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.200,00 mee, er mag nog € 0,00 bij en het gezin hoeft niets te melden
      En verder volgt er niets

    @PWB-05-081 @wet-2026 @wet @inwoner
    Scenario: Ik kreeg al € 400 en mijn vader wil mij de volgende dag € 900 geven
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 400,00
      En op 2 mei 2026 ontvangt het gezin een gift van € 900,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.300,00 mee, € 100,00 komt boven de grens en melden moet vanaf 2 mei 2026
      En het college moet zeggen welk deel van de giften verantwoord is
      En verder volgt er niets

    @PWB-05-082 @wet-2026 @wet @jurist
    Scenario: Ook de gift van de laatste dag telt mee voor het kalenderjaar van de peildatum
      Gegeven de peildatum is 1 januari 2026
      En op 1 januari 2026 ontvangt het gezin een gift van € 1.200,00
      En op 31 december 2026 ontvangt het gezin een gift van € 0,01
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.200,01 mee, € 0,01 komt boven de grens en melden moet vanaf 31 december 2026
      En het college moet zeggen welk deel van de giften verantwoord is
      En verder volgt er niets

  Regel: Het bedrag van 2027 is nog niet bekend, maar het wordt niet lager dan € 1.200.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet; artikel 39, eerste lid, Participatiewet

    @PWB-05-037 @geldend @wet @inwoner
    Scenario: Mijn ouders geven mij € 1.200 in december 2026 en € 1.200 in januari 2027, gezien in januari
      Gegeven de peildatum is 1 januari 2027
      En op 31 december 2026 ontvangt het gezin een gift van € 1.200,00
      En op 1 januari 2027 ontvangt het gezin een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.200,00 mee, alles blijft vrij en het gezin hoeft niets te melden
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-05-038 @geldend @wet @jurist
    Scenario: Eén cent boven het laatst bekende bedrag is in 2027 nog niet te bepalen
      Gegeven de peildatum is 1 januari 2027
      En op 1 januari 2027 ontvangt het gezin een gift van € 1.200,01
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Vanaf 2026 vervalt een eigen grens van de gemeente.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-05-039 @geldend @beleidsruimte @inwoner
    Scenario: Mijn gemeente laat in 2025 giften tot € 1.800 vrij en ik krijg € 1.500
      Gegeven de peildatum is 31 december 2025
      En de gemeente vindt giften tot € 1.800,00 per kalenderjaar altijd verantwoord
      En op 31 december 2025 ontvangt het gezin een gift van € 1.500,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.500,00 mee, alles blijft vrij en het gezin hoeft niets te melden
      En verder volgt er niets

    @PWB-05-040 @geldend @wet @jurist
    Scenario: Een dag later kan de gemeente geen eigen grens van € 1.800 meer hebben
      Gegeven de peildatum is 1 januari 2026
      En de gemeente vindt giften tot € 1.800,00 per kalenderjaar altijd verantwoord
      En op 1 januari 2026 ontvangt het gezin een gift van € 1.500,00
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-beleid bij beleid.giftengrens
      En verder volgt er niets
