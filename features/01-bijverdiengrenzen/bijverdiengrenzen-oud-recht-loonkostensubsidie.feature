# language: nl
Functionaliteit: Werken met loonkostensubsidie naast de bijstand (oud recht)
  Soms betaalt de gemeente een deel van het loon aan de werkgever: loonkostensubsidie.
  Wie zo werkt, houdt na de zes maanden van een kwart nog twaalf maanden 15 procent (onderdeel z).
  Daarna kan het blijven, als het college vindt dat meer uren werken niet mogelijk is (onderdeel aa).
  Beide hebben hetzelfde maximum per maand. Het maximum van vóór 1 juli 2024 is niet gevonden.
  Bron: artikel 31 van de Participatiewet en dossier 01, onderdelen 2a en 3.

  Regel: Na de zes maanden blijft bij loonkostensubsidie twaalf maanden 15 procent vrij, tot een maximum.
    Grondslag: artikel 31, tweede lid, onderdeel z, Participatiewet

    @PWB-01-033 @oud-recht @wet @inwoner
    Scenario: Ik werk met steun van de gemeente en dit is de laatste dag van mijn 15 procent
      Gegeven de peildatum is 31 januari 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En na de zes maanden van 25 % begon op 1 februari 2025 de vrijlating bij loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 31 januari 2026
      En verder volgt er niets

    @PWB-01-098 @oud-recht @interpretatie @inwoner
    Scenario: Mijn twaalf maanden lopen door tot in 2027, en niemand weet wat er dan gebeurt
      Gegeven de peildatum is 15 februari 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En na de zes maanden van 25 % begon op 1 februari 2026 de vrijlating bij loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 31 januari 2027
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-01-034 @oud-recht @wet @jurist
    Scenario: Zonder begindatum begint de 15 procent in de maand van de vraag
      Gegeven de peildatum is 15 januari 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 25 % is al 6 maanden gebruikt
      En het werk is met loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 31 december 2026
      En verder volgt er niets

    @PWB-01-035 @oud-recht @wet @jurist
    Scenario: Ook bij loonkostensubsidie is het maximum € 180,19
      Gegeven de peildatum is 1 april 2026
      En een persoon van 34 jaar verdient naast de bijstand € 1.201,40 netto per maand
      En na de zes maanden van 25 % begon op 1 januari 2026 de vrijlating bij loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 180,19 vrij en telt € 1.021,21 mee, tot en met 31 december 2026
      En de norm vrijlating-z-aa-maximum is € 180,19 van 1 januari 2026 tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-01-036 @oud-recht @wet @jurist
    Scenario: Een alleenstaande ouder met loonkostensubsidie houdt 15 procent en geen 12,5 procent
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 1 januari 2026 de vrijlating bij loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 120,00 vrij en telt € 680,00 mee, tot en met 31 december 2026
      En verder volgt er niets

    @PWB-01-037 @oud-recht @wet @jurist
    Scenario: Op 30 juni 2024 is het maximum niet bekend en is er geen uitkomst
      Gegeven de peildatum is 30 juni 2024
      En een persoon van 34 jaar verdient naast de bijstand € 1.400,00 netto per maand
      En de vrijlating van 25 % is al 6 maanden gebruikt
      En het werk is met loonkostensubsidie
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-01-038 @oud-recht @wet @jurist
    Scenario: Op 1 juli 2024 is het maximum € 170,18
      Gegeven de peildatum is 1 juli 2024
      En een persoon van 34 jaar verdient naast de bijstand € 1.400,00 netto per maand
      En de vrijlating van 25 % is al 6 maanden gebruikt
      En het werk is met loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 170,18 vrij en telt € 1.229,82 mee, tot en met 30 juni 2025
      En verder volgt er niets

  Regel: Daarna blijft 15 procent vrij als het college meer uren werken niet mogelijk vindt.
    Grondslag: artikel 31, tweede lid, onderdeel aa, Participatiewet

    @PWB-01-039 @oud-recht @beleidsruimte @jurist
    Scenario: Na twaalf maanden moet het college zeggen of meer uren werken mogelijk is
      Gegeven de peildatum is 1 februari 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En na de zes maanden van 25 % begon op 1 februari 2025 de vrijlating bij loonkostensubsidie
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of meer uren werken mogelijk is
      En hoogstens € 90,00 van het loon kan vrij blijven
      En verder volgt er niets

    @PWB-01-040 @oud-recht @beleidsruimte @inwoner
    Scenario: Meer uren lukt mij niet en daarom mag ik 15 procent blijven houden
      Gegeven de peildatum is 1 februari 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En na de zes maanden van 25 % begon op 1 februari 2025 de vrijlating bij loonkostensubsidie
      En het college vindt dat meer uren werken niet mogelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee
      En verder volgt er niets

    @PWB-01-041 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik kan volgens de gemeente meer uren werken en hou daarom niets meer
      Gegeven de peildatum is 1 februari 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En na de zes maanden van 25 % begon op 1 februari 2025 de vrijlating bij loonkostensubsidie
      En het college vindt dat meer uren werken wel mogelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-042 @oud-recht @wet @jurist
    Scenario: Ook deze vrijlating is nooit meer dan € 180,19
      Gegeven de peildatum is 1 april 2026
      En een persoon van 34 jaar verdient naast de bijstand € 1.201,40 netto per maand
      En na de zes maanden van 25 % begon op 1 februari 2025 de vrijlating bij loonkostensubsidie
      En het college vindt dat meer uren werken niet mogelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 180,19 vrij en telt € 1.021,21 mee
      En verder volgt er niets
