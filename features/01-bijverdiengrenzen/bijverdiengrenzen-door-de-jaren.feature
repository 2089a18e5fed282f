# language: nl
Functionaliteit: Dezelfde vraag op vier dagen, en een vrijlating die over het jaar heen loopt
  Tot en met 31 december 2026 gelden de oude vrijlatingen. Op 1 januari 2027 begint artikel 34a.
  Hier staat dezelfde vraag op 31 december 2025, 1 januari 2026, 31 december 2026 en 1 januari 2027.
  Loopt op de laatste dag nog een oude vrijlating? Dan is het overgangsrecht van artikel 78ff nodig.
  Het tweede tot en met vierde lid daarvan zijn niet gepubliceerd in de gelezen wet. Dan is er geen uitkomst.
  Bron: artikel 31, 34a en 78ff van de Participatiewet en dossier 01, onderdelen 2d en 3.

  Regel: Tot en met 31 december 2026 blijft een kwart van het loon vrij, tot het maximum van dat moment.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-089 @geldend @wet @inwoner
    Scenario: Ik begin op oudejaarsdag 2025 met werken
      Gegeven de peildatum is 31 december 2025
      En een persoon van 34 jaar verdient naast de bijstand € 1.300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 278,00 vrij en telt € 1.022,00 mee
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-01-090 @geldend @wet @inwoner
    Scenario: Ik begin op nieuwjaarsdag 2026 met werken
      Gegeven de peildatum is 1 januari 2026
      En een persoon van 34 jaar verdient naast de bijstand € 1.300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 285,00 vrij en telt € 1.015,00 mee
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-01-091 @geldend @interpretatie @inwoner
    Scenario: Ik begin op oudejaarsdag 2026 met werken
      Gegeven de peildatum is 31 december 2026
      En een persoon van 34 jaar verdient naast de bijstand € 1.300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 285,00 vrij en telt € 1.015,00 mee
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Vanaf 1 januari 2027 blijft 15 procent van het loon vrij, een jaar lang en zonder maximum.
    Grondslag: artikel 34a, eerste lid, onderdeel a, Participatiewet

    @PWB-01-092 @geldend @wet @inwoner
    Scenario: Ik begin op nieuwjaarsdag 2027 met werken
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 1.300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 195,00 vrij en telt € 1.105,00 mee, tot en met 31 december 2027
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Een oude vrijlating die op 31 december 2026 nog loopt, valt onder overgangsrecht.
    Grondslag: artikel 78ff, Participatiewet

    @PWB-01-093 @geldend @wet @inwoner
    Scenario: Mijn halfjaar is op nieuwjaarsdag 2027 nog niet om en niemand kan zeggen wat ik hou
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En op 31 december 2026 liep nog een vrijlating van het oude recht
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-01-094 @wet-2027 @wet @jurist
    Scenario: Ook bij een lopende oude vrijlating door ziekte ontbreekt het overgangsrecht
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 1.300,00 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      En op 31 december 2026 liep nog een vrijlating van het oude recht
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-01-103 @wet-2027 @wet @inwoner
    Scenario: Mijn dertig maanden begonnen in 2024 en lopen dus nog als het 2027 wordt
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 2 juli 2024 de vrijlating voor alleenstaande ouders
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Een oude vrijlating die op 31 december 2026 afloopt, staat de nieuwe niet in de weg.
    Grondslag: artikel 34a, eerste lid, onderdeel a, Participatiewet

    @PWB-01-104 @wet-2027 @wet @jurist
    Scenario: Dertig maanden die precies op oudejaarsdag 2026 eindigen, lopen niet door
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 1 juli 2024 de vrijlating voor alleenstaande ouders
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 120,00 vrij en telt € 680,00 mee, tot en met 31 december 2027
      En verder volgt er niets

  Regel: Van vóór 2024 zijn de bedragen van de vrijlating niet opgenomen.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-140 @geldend @wet @jurist
    Scenario: Een dag voor 2024 gold een vrijlating die hier niet te bepalen is
      Gegeven de peildatum is 31 december 2023
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-01-141 @geldend @wet @inwoner
    Scenario: Op de eerste dag van 2024 mag ik een kwart van mijn loon houden
      Gegeven de peildatum is 1 januari 2024
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 150,00 vrij en telt € 450,00 mee
      En verder volgt er niets
