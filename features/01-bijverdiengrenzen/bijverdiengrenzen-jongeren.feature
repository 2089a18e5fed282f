# language: nl
Functionaliteit: Jongeren tot 27 jaar die naast de bijstand werken
  Tot en met 2026 sluit de wet jongeren tot 27 jaar uit van de vrijlating van een kwart.
  Ook de vrijlating voor alleenstaande ouders geldt voor hen niet.
  In 2026 mag een gemeente voor hen al vooruitlopen op de nieuwe vrijlating van 15 procent.
  Dat staat niet in de wet: de staatssecretaris gedoogt het. De brief zelf is niet gezien.
  Vanaf 2027 is het gewoon de wet en valt er niets meer te kiezen.
  Bron: artikel 31 en 34a van de Participatiewet en dossier 01, onderdelen 2a, 2b en 2d.

  Regel: Wie jonger is dan 27 jaar, heeft geen vrijlating van een kwart of als alleenstaande ouder.
    Grondslag: artikel 31, vijfde lid, Participatiewet

    @PWB-01-043 @oud-recht @wet @inwoner
    Scenario: Ik ben 26 en van mijn bijbaan in de horeca hou ik niets over
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 26 jaar verdient naast de bijstand € 300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 300,00 mee
      En verder volgt er niets

    @PWB-01-146 @oud-recht @wet @inwoner
    Scenario: Ik ben 26, gezond, en mijn gemeente wacht op de nieuwe wet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 26 jaar verdient naast de bijstand € 300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      En er is geen urenbeperking en geen loonkostensubsidie, en de gemeente loopt niet vooruit
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 300,00 mee
      En verder volgt er niets

    @PWB-01-044 @oud-recht @wet @inwoner
    Scenario: Ik ben 26 en zorg alleen voor mijn kind, maar ook dan hou ik niets over
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande ouder van 26 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En de vrijlating van 25 % is al 6 maanden gebruikt
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 800,00 mee
      En verder volgt er niets

    @PWB-01-045 @oud-recht @interpretatie @jurist
    Scenario: Een jongere met loonkostensubsidie wacht op een termijn die nooit begint
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 22 jaar verdient naast de bijstand € 300,00 netto per maand
      En het werk is met loonkostensubsidie
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de motivering noemt artikel 31, tweede lid, onderdeel z, Participatiewet
      En verder volgt er niets

    @PWB-01-046 @oud-recht @wet @jurist
    Scenario: Op 31 december 2025 kan een gemeente nog niet vooruitlopen
      Gegeven de peildatum is 31 december 2025
      En een persoon van 22 jaar met € 300,00 loon naast de bijstand woont in een gemeente die vooruitloopt
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 300,00 mee
      En verder volgt er niets

  Regel: Vanaf 27 jaar geldt in 2026 de vrijlating van een kwart, ook als de gemeente vooruitloopt.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-047 @oud-recht @wet @inwoner
    Scenario: Ik ben 27 geworden en mag wel een kwart van mijn bijbaan houden
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 27 jaar verdient naast de bijstand € 300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 75,00 vrij en telt € 225,00 mee
      En verder volgt er niets

    @PWB-01-048 @oud-recht @wet @jurist
    Scenario: Vooruitlopen verandert niets voor iemand van 27 jaar
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 27 jaar met € 300,00 loon naast de bijstand woont in een gemeente die vooruitloopt
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 75,00 vrij en telt € 225,00 mee
      En verder volgt er niets

  Regel: In 2026 mag een gemeente jongeren tot 27 jaar al 15 procent laten houden.
    Grondslag: artikel 34a, eerste lid, onderdeel a, Participatiewet

    @PWB-01-049 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik ben 22 en mijn gemeente laat mij in 2026 al iets van mijn bijbaan houden
      Gegeven de peildatum is 1 januari 2026
      En een persoon van 22 jaar met € 300,00 loon naast de bijstand woont in een gemeente die vooruitloopt
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 45,00 vrij en telt € 255,00 mee, tot en met 31 december 2026
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-01-050 @oud-recht @beleidsruimte @jurist
    Scenario: Op 31 december 2026 loopt de gemeente voor iemand van 26 jaar nog vooruit
      Gegeven de peildatum is 31 december 2026
      En een persoon van 26 jaar met € 300,00 loon naast de bijstand woont in een gemeente die vooruitloopt
      En de vrijlating van 15 % begon op 1 januari 2026
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 45,00 vrij en telt € 255,00 mee, tot en met 31 december 2026
      En verder volgt er niets

    @PWB-01-051 @oud-recht @beleidsruimte @jurist
    Scenario: Ook wie vooruitloopt, heeft het oordeel van het college nodig
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 22 jaar met € 300,00 loon naast de bijstand woont in een gemeente die vooruitloopt
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de vrijlating helpt om aan het werk te komen
      En hoogstens € 45,00 van het loon kan vrij blijven
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-01-052 @wet-2027 @wet @jurist
    Scenario: Op 1 januari 2027 valt er niets meer vooruit te lopen
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 22 jaar met € 300,00 loon naast de bijstand woont in een gemeente die vooruitloopt
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-beleid bij beleid.gemeenteLooptVooruit
      En verder volgt er niets
