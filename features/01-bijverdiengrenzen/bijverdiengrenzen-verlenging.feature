# language: nl
Functionaliteit: De vrijlating van 15 procent verlengen of nog een keer geven
  Na twaalf maanden stopt de vrijlating van artikel 34a. Het college kan haar verlengen.
  Dat kan als het college vindt dat meer uren werken niet mogelijk is. Het college bepaalt hoe lang.
  Loopt de vrijlating af zonder verlenging, en begint daarna nieuw werk? Dan kan zij nog een keer.
  De wet zegt niet op welke dag die tweede keer begint. Hier is dat de dag van het nieuwe werk.
  Bron: artikel 34a van de Participatiewet (Stb. 2025, 312) en dossier 01, onderdelen 2b en 5.

  Regel: Na de twaalf maanden kan het college verlengen als meer uren werken niet mogelijk is.
    Grondslag: artikel 34a, tweede lid, Participatiewet

    @PWB-01-068 @wet-2027 @beleidsruimte @jurist
    Scenario: Een dag na de twaalf maanden moet het college zeggen of meer uren mogelijk is
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 1 januari 2027
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of meer uren werken mogelijk is
      En hoogstens € 90,00 van het loon kan vrij blijven
      En verder volgt er niets

    @PWB-01-069 @wet-2027 @beleidsruimte @jurist
    Scenario: Is meer uren niet mogelijk, dan moet het college nog zeggen hoe lang
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027 en meer uren werken is volgens het college niet mogelijk
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen hoe lang het de vrijlating verlengt
      En hoogstens € 90,00 van het loon kan vrij blijven
      En verder volgt er niets

  Regel: Het college bepaalt zelf hoe lang het verlengt, en mag het ook laten.
    Grondslag: artikel 34a, tweede lid, Participatiewet

    @PWB-01-070 @wet-2027 @beleidsruimte @inwoner
    Scenario: Twaalf uur is voor mij het meeste en ik krijg er een half jaar bij
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027 en het college verlengt die met 6 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 30 juni 2028
      En verder volgt er niets

    @PWB-01-071 @wet-2027 @beleidsruimte @jurist
    Scenario: Op de laatste dag van de achttien maanden geldt de vrijlating nog
      Gegeven de peildatum is 30 juni 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027 en het college verlengt die met 6 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 30 juni 2028
      En verder volgt er niets

    @PWB-01-072 @wet-2027 @beleidsruimte @jurist
    Scenario: Een dag na de achttien maanden telt het hele loon mee
      Gegeven de peildatum is 1 juli 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027 en het college verlengt die met 6 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-073 @wet-2027 @beleidsruimte @jurist
    Scenario: Ook als meer uren niet mogelijk is, hoeft het college niet te verlengen
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027 en het college verlengt die met 0 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-074 @wet-2027 @beleidsruimte @inwoner
    Scenario: Mijn jaar is om en volgens de gemeente kan ik meer uren werken
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027 en het college verlengt die niet
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

  Regel: Wie na afloop een nieuw dienstverband begint, kan de vrijlating nog een keer krijgen.
    Grondslag: artikel 34a, derde lid, Participatiewet

    @PWB-01-075 @wet-2027 @wet @jurist
    Scenario: Nieuw werk op de laatste dag van de vrijlating begon niet na afloop
      Gegeven de peildatum is 1 februari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027, is niet verlengd, en nieuw werk begon op 31 december 2027
      En het college geeft de vrijlating nog een keer, omdat die helpt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-076 @wet-2027 @beleidsruimte @jurist
    Scenario: Begint nieuw werk een dag na afloop, dan moet het college nog beslissen
      Gegeven de peildatum is 1 februari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027, is niet verlengd, en nieuw werk begon op 1 januari 2028
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of het de vrijlating nog een keer geeft
      En hoogstens € 90,00 van het loon kan vrij blijven
      En verder volgt er niets

    @PWB-01-077 @wet-2027 @interpretatie @inwoner
    Scenario: Ik heb een nieuwe baan en krijg nog een jaar waarin ik iets mag houden
      Gegeven de peildatum is 1 februari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027, is niet verlengd, en nieuw werk begon op 1 januari 2028
      En het college geeft de vrijlating nog een keer, omdat die helpt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 31 december 2028
      En verder volgt er niets

    @PWB-01-078 @wet-2027 @interpretatie @jurist
    Scenario: Ook de tweede keer duurt hoogstens twaalf maanden
      Gegeven de peildatum is 1 januari 2029
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027, is niet verlengd, en nieuw werk begon op 1 januari 2028
      En het college geeft de vrijlating nog een keer, omdat die helpt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-079 @wet-2027 @beleidsruimte @inwoner
    Scenario: Ik heb een nieuwe baan, maar de gemeente geeft mij geen tweede keer
      Gegeven de peildatum is 1 februari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027, is niet verlengd, en nieuw werk begon op 1 januari 2028
      En het college geeft de vrijlating geen tweede keer
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-080 @wet-2027 @interpretatie @jurist
    Scenario: Na een afgelopen verlenging kan nieuw werk ook een tweede keer geven
      Gegeven de peildatum is 1 augustus 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating begon op 1 januari 2027, is met 6 maanden verlengd, en nieuw werk begon op 1 augustus 2028
      En het college geeft de vrijlating nog een keer, omdat die helpt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 31 juli 2029
      En verder volgt er niets
