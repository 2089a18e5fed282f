# language: nl
Functionaliteit: De eerste dag van een vrijlating
  Een vrijlating geldt vanaf de dag waarop zij begint. De dag ervoor telt het hele loon nog mee.
  Dat is zo bij de nieuwe vrijlating van 15 procent, bij het voorstel van 2023 en bij het oude recht.
  Een vrijlating van het oude recht kan na 31 december 2026 niet meer beginnen.
  Bron: artikel 31 en 34a van de Participatiewet, punt 1 van bijlage I van het programmaplan en dossier 01.

  Regel: De vrijlating van 15 procent geldt vanaf de dag waarop zij begint.
    Grondslag: artikel 34a, eerste lid, onderdeel a, Participatiewet

    @PWB-01-105 @wet-2027 @wet @inwoner
    Scenario: Mijn vrijlating begint een dag later en mijn loon telt nog helemaal mee
      Gegeven de peildatum is 31 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 1 februari 2027
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-106 @wet-2027 @wet @jurist
    Scenario: Op de eerste dag van de vrijlating blijft 15 procent vrij
      Gegeven de peildatum is 1 februari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 1 februari 2027
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 31 januari 2028
      En verder volgt er niets

  Regel: Ook in het voorstel geldt de vrijlating vanaf de dag waarop zij begint.
    Grondslag: punt 1 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-01-107 @consultatie-2023 @consultatie @jurist
    Scenario: Een dag voor het begin is er in het voorstel nog niets vrij
      Gegeven de peildatum is 31 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 1 februari 2027
      En het college geeft deze persoon de vrijlating
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-108 @consultatie-2023 @consultatie @jurist
    Scenario: Op de eerste dag is er in het voorstel 15 procent vrij
      Gegeven de peildatum is 1 februari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 1 februari 2027
      En het college geeft deze persoon de vrijlating
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 31 januari 2028
      En verder volgt er niets

  Regel: In het voorstel is de vrijlating er alleen voor wie bijstand krijgt.
    Grondslag: punt 1 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-01-109 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik werk en krijg geen bijstand, dus is er in het voorstel niets vrij te laten
      Gegeven de peildatum is 1 maart 2027
      En een persoon van 34 jaar verdient zonder bijstand € 600,00 netto per maand
      En het college geeft deze persoon de vrijlating
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

  Regel: De vrijlating bij loonkostensubsidie geldt vanaf de dag waarop zij begint.
    Grondslag: artikel 31, tweede lid, onderdeel z, Participatiewet

    @PWB-01-110 @oud-recht @wet @jurist
    Scenario: Een dag voor het begin is er bij loonkostensubsidie nog niets vrij
      Gegeven de peildatum is 31 januari 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En na de zes maanden van 25 % begon op 1 februari 2026 de vrijlating bij loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-111 @oud-recht @wet @jurist
    Scenario: Op de eerste dag is er bij loonkostensubsidie 15 procent vrij
      Gegeven de peildatum is 1 februari 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En na de zes maanden van 25 % begon op 1 februari 2026 de vrijlating bij loonkostensubsidie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 31 januari 2027
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: De vrijlating voor alleenstaande ouders geldt vanaf de dag waarop zij begint.
    Grondslag: artikel 31, tweede lid, onderdeel r, Participatiewet

    @PWB-01-112 @oud-recht @wet @jurist
    Scenario: Een dag voor het begin is er voor een alleenstaande ouder nog niets vrij
      Gegeven de peildatum is 31 januari 2026
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 1 februari 2026 de vrijlating voor alleenstaande ouders
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 800,00 mee
      En verder volgt er niets

    @PWB-01-113 @oud-recht @wet @inwoner
    Scenario: Het is de eerste dag van mijn vrijlating als ouder die er alleen voor staat
      Gegeven de peildatum is 1 februari 2026
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 1 februari 2026 de vrijlating voor alleenstaande ouders
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 100,00 vrij en telt € 700,00 mee, tot en met 31 juli 2028
      En verder volgt er niets

  Regel: Een vrijlating van het oude recht kan in 2027 niet meer beginnen.
    Grondslag: artikel 34a, eerste lid, onderdeel a, Participatiewet

    @PWB-01-114 @wet-2027 @interpretatie @jurist
    Scenario: Wie een oude vrijlating op 1 januari 2027 laat beginnen, valt gewoon onder de nieuwe
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 1 januari 2027 de vrijlating voor alleenstaande ouders
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 120,00 vrij en telt € 680,00 mee, tot en met 31 december 2027
      En verder volgt er niets

  Regel: Een oude vrijlating die een dag eerder begon, loopt door en vraagt om overgangsrecht.
    Grondslag: artikel 78ff, Participatiewet

    @PWB-01-115 @wet-2027 @interpretatie @jurist
    Scenario: Begon de oude vrijlating op oudejaarsdag 2026, dan is niets te zeggen
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En na de zes maanden van 25 % begon op 31 december 2026 de vrijlating voor alleenstaande ouders
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Twaalf maanden tellen vanaf de eerste dag van de vrijlating, ook als die in 2026 lag.
    Grondslag: artikel 34a, eerste lid, onderdeel a, Participatiewet

    @PWB-01-142 @wet-2027 @interpretatie @inwoner
    Scenario: Mijn gemeente liep in 2026 vooruit, en of die maanden meetellen weet niemand
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 23 jaar verdient naast de bijstand € 300,00 netto per maand
      En de vrijlating begon op 31 december 2026 en het college verlengt die met 6 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 45,00 vrij en telt € 255,00 mee, tot en met 30 juni 2028
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-01-143 @wet-2027 @wet @jurist
    Scenario: Begon de vrijlating op 1 januari 2027, dan telt er niets van daarvoor mee
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 23 jaar verdient naast de bijstand € 300,00 netto per maand
      En de vrijlating begon op 1 januari 2027 en het college verlengt die met 6 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 45,00 vrij en telt € 255,00 mee, tot en met 30 juni 2028
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-01-144 @wet-2027 @wet @jurist
    Scenario: Twaalf maanden vanaf 29 februari 2028 lopen tot en met 28 februari 2029
      Gegeven de peildatum is 28 februari 2029
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 29 februari 2028
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 28 februari 2029
      En verder volgt er niets

    @PWB-01-145 @wet-2027 @wet @jurist
    Scenario: Twaalf maanden vanaf 28 februari 2028 lopen tot en met 27 februari 2029
      Gegeven de peildatum is 27 februari 2029
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 28 februari 2028
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 27 februari 2029
      En verder volgt er niets
