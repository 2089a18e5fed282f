# language: nl
Functionaliteit: Langer iets houden als ouder of door ziekte (oud recht)
  Na de zes maanden van een kwart kan er tot en met 2026 een andere vrijlating volgen.
  Een alleenstaande ouder met een kind tot 12 jaar houdt 12,5 procent, dertig maanden lang (onderdeel r).
  Wie door ziekte minder uren kan werken, houdt 15 procent zolang dat duurt (onderdeel y).
  Bij ziekte is daar geen oordeel meer voor nodig: het college stelde de urenbeperking al vast.
  De vrijlatingen tellen nooit bij elkaar op.
  Bron: artikel 31 van de Participatiewet en dossier 01, onderdelen 2a, 3 en 5.

  Regel: Na de zes maanden houdt een alleenstaande ouder dertig maanden 12,5 procent, tot een maximum.
    Grondslag: artikel 31, tweede lid, onderdeel r, Participatiewet

    @PWB-01-021 @oud-recht @wet @inwoner
    Scenario: Ik voed mijn zoon van acht alleen op en hou op de laatste dag nog een achtste
      Gegeven de peildatum is 28 februari 2026
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 1 september 2023 de vrijlating voor alleenstaande ouders
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 100,00 vrij en telt € 700,00 mee, tot en met 28 februari 2026
      En verder volgt er niets

    @PWB-01-022 @oud-recht @wet @inwoner
    Scenario: Een dag later zijn de dertig maanden om en gaat mijn hele loon eraf
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 1 september 2023 de vrijlating voor alleenstaande ouders
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 800,00 mee
      En verder volgt er niets

    @PWB-01-023 @oud-recht @wet @jurist
    Scenario: Bij een loon van € 1.421,28 is 12,5 procent precies het maximum
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 1.421,28 netto per maand
      En na de zes maanden van 25 % begon op 1 januari 2024 de vrijlating voor alleenstaande ouders
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 177,66 vrij en telt € 1.243,62 mee, tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-01-024 @oud-recht @wet @jurist
    Scenario: Is 12,5 procent één cent meer dan het maximum, dan telt die cent mee
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 1.421,36 netto per maand
      En na de zes maanden van 25 % begon op 1 januari 2024 de vrijlating voor alleenstaande ouders
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 177,66 vrij en telt € 1.243,70 mee, tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-01-025 @oud-recht @beleidsruimte @jurist
    Scenario: Ook voor een alleenstaande ouder moet het college vinden dat het helpt
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 1 januari 2024 de vrijlating voor alleenstaande ouders
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de vrijlating helpt om aan het werk te komen
      En hoogstens € 100,00 van het loon kan vrij blijven
      En verder volgt er niets

    @PWB-01-026 @oud-recht @beleidsruimte @jurist
    Scenario: Vindt het college dat het de ouder niet helpt, dan telt het hele loon mee
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 1 januari 2024 de vrijlating voor alleenstaande ouders
      En het college vindt niet dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 800,00 mee
      En verder volgt er niets

  Regel: Wie medisch urenbeperkt is, houdt 15 procent zonder eindtermijn, tot een maximum.
    Grondslag: artikel 31, tweede lid, onderdeel y, Participatiewet

    @PWB-01-027 @oud-recht @wet @inwoner
    Scenario: Door mijn migraine kan ik maar een paar uur werken en ik blijf 15 procent houden
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      En de vrijlating van 25 % is al 6 maanden gebruikt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee
      En verder volgt er niets

    @PWB-01-028 @oud-recht @wet @inwoner
    Scenario: Ik ben 22, ben ziek geweest en hou 15 procent van mijn bijbaan
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 22 jaar verdient naast de bijstand € 300,00 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 45,00 vrij en telt € 255,00 mee
      En de norm vrijlating-y-maximum is € 180,19 van 1 januari 2026 tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-01-029 @oud-recht @wet @jurist
    Scenario: Bij een loon van € 1.201,27 is 15 procent op de cent het maximum
      Gegeven de peildatum is 1 april 2026
      En een persoon van 34 jaar verdient naast de bijstand € 1.201,27 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      En de vrijlating van 25 % is al 6 maanden gebruikt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 180,19 vrij en telt € 1.021,08 mee
      En verder volgt er niets

    @PWB-01-030 @oud-recht @wet @jurist
    Scenario: Is 15 procent meer dan het maximum, dan blijft alleen het maximum vrij
      Gegeven de peildatum is 1 april 2026
      En een persoon van 34 jaar verdient naast de bijstand € 1.201,40 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      En de vrijlating van 25 % is al 6 maanden gebruikt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 180,19 vrij en telt € 1.021,21 mee
      En verder volgt er niets

    @PWB-01-031 @oud-recht @wet @jurist
    Scenario: Geeft het college het kwart niet, dan geldt meteen de 15 procent bij ziekte
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      En het college vindt niet dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee
      En verder volgt er niets

    @PWB-01-032 @oud-recht @wet @jurist
    Scenario: De 15 procent bij ziekte gaat voor op die bij loonkostensubsidie en heeft geen einde
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      En na de zes maanden van 25 % begon op 1 januari 2026 de vrijlating bij loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee
      En verder volgt er niets
