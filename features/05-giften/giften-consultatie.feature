# language: nl
Functionaliteit: Giften in het voorstel van december 2023
  In het voorstel blijven giften vrij tot € 1.200 per jaar. Hulp in natura hoort bij de giften.
  Zijn de giften samen lager dan dat bedrag, dan hoeft niemand ze te melden.
  Boven het bedrag is een gift inkomen, tenzij het college haar verantwoord vindt.
  Het voorstel zegt niet wat een jaar is en noemt de voedselbank niet. Elk antwoord is daarom afgeleid.
  Bron: punt 5 van bijlage I bij het Programmaplan Participatiewet in Balans. Dit is geen wet geworden.

  Regel: Giften van samen ten hoogste € 1.200 per jaar blijven vrij; zijn ze lager, dan is melden niet nodig.
    Grondslag: punt 5 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-05-051 @consultatie-2023 @consultatie @jurist
    Scenario: Eén cent onder de grens hoeft niemand te melden
      Gegeven de peildatum is 1 maart 2024
      En op 1 februari 2024 ontvangt het gezin een gift van € 1.199,99
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.199,99 mee, er mag nog € 0,01 bij en het gezin hoeft niets te melden
      En het antwoord is afgeleid
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-05-052 @consultatie-2023 @interpretatie @jurist
    Scenario: Precies op de grens is niet lager dan de grens, dus vrij maar wel te melden
      Gegeven de peildatum is 1 maart 2024
      En op 1 februari 2024 ontvangt het gezin een gift van € 1.200,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.200,00 mee, er mag niets meer bij en het gezin moet dit melden
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-05-085 @consultatie-2023 @interpretatie @jurist
    Scenario: Ook in het voorstel telt het hele kalenderjaar, en geen dag meer
      Gegeven de peildatum is 1 maart 2024
      En op 1 januari 2024 ontvangt het gezin tweemaal een gift van € 400,00 en op 31 december 2024 een van € 399,99
      En op 1 januari 2025 ontvangt het gezin een gift van € 400,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.199,99 mee, er mag nog € 0,01 bij en het gezin hoeft niets te melden
      En verder volgt er niets

    @PWB-05-053 @consultatie-2023 @consultatie @inwoner
    Scenario: De kerk geeft mij een fiets die € 250 waard is
      Gegeven de peildatum is 1 maart 2024
      En op 1 februari 2024 ontvangt het gezin spullen of diensten met een waarde van € 250,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 250,00 mee, er mag nog € 950,00 bij en het gezin hoeft niets te melden
      En verder volgt er niets

    @PWB-05-054 @consultatie-2023 @interpretatie @inwoner
    Scenario: In het voorstel telt ook mijn voedselpakket mee
      Gegeven de peildatum is 31 december 2024
      En op 30 november 2024 ontvangt het gezin voor € 900,00 aan hulp van de voedselbank
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 900,00 mee, er mag nog € 300,00 bij en het gezin hoeft niets te melden
      En verder volgt er niets

  Regel: Een gift boven € 1.200 is inkomen voor zover het college haar niet verantwoord vindt.
    Grondslag: punt 5 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-05-055 @consultatie-2023 @consultatie @jurist
    Scenario: Over één cent boven de grens beslist het college
      Gegeven de peildatum is 1 maart 2024
      En op 1 februari 2024 ontvangt het gezin een gift van € 1.200,01
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.200,01 mee, € 0,01 is niet vanzelf vrij en het gezin moet dit melden
      En het college moet zeggen welk deel van de giften verantwoord is
      En verder volgt er niets

    @PWB-05-056 @consultatie-2023 @interpretatie @inwoner
    Scenario: Mijn moeder betaalt voor € 1.800 aan boodschappen en de gemeente vindt dat goed
      Gegeven de peildatum is 31 december 2024
      En op 30 november 2024 betaalt een ander € 1.800,00 aan boodschappen of rekeningen van het gezin
      En het college vindt € 600,00 van de giften verantwoord
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.800,00 mee, € 600,00 is niet vanzelf vrij en het gezin moet dit melden
      En verder volgt er niets

    @PWB-05-057 @consultatie-2023 @consultatie @jurist
    Scenario: De ene cent die niet verantwoord is, is inkomen
      Gegeven de peildatum is 1 maart 2024
      En op 1 februari 2024 ontvangt het gezin een gift van € 1.800,00
      En het college vindt € 599,99 van de giften verantwoord
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.800,00 mee, € 600,00 is niet vanzelf vrij en het gezin moet dit melden
      En € 0,01 is inkomen
      En verder volgt er niets

    @PWB-05-058 @consultatie-2023 @consultatie @jurist
    Scenario: Het college kan niet meer verantwoord vinden dan wat boven de grens komt
      Gegeven de peildatum is 1 maart 2024
      En op 1 februari 2024 ontvangt het gezin een gift van € 1.800,00
      En het college vindt € 600,01 van de giften verantwoord
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.verantwoord
      En verder volgt er niets

    @PWB-05-059 @consultatie-2023 @consultatie @jurist
    Scenario: In het voorstel is een gift boven de grens inkomen en nooit vermogen
      Gegeven de peildatum is 1 maart 2024
      En op 1 februari 2024 ontvangt het gezin een gift van € 1.800,00
      En het college vindt € 100,00 van de giften verantwoord en rekent de rest als vermogen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.aard
      En verder volgt er niets
