# language: nl
Functionaliteit: Eén vrijlating van 15 procent voor wie naast de bijstand werkt
  Vanaf 2027 komt er één regel in plaats van vijf: artikel 34a.
  Wie nog geen AOW heeft, houdt hoogstens twaalf maanden 15 procent van het loon. Ook jongeren tot 27 jaar.
  Het college moet vinden dat het helpt om aan het werk te komen. Een maximum is er niet meer.
  Bij een medische urenbeperking blijft 15 procent vrij, zonder termijn en zonder oordeel.
  Met AOW blijft een kwart vrij, tot € 226,00 per maand. Of dat bedrag nog stijgt, is onzeker.
  De volledige wet van 2027 is nog niet gezien. Elk antwoord is daarom hoogstens afgeleid.
  Bron: artikel 34a van de Participatiewet (Stb. 2025, 312) en dossier 01, onderdelen 2b tot en met 5.

  Regel: Onder de AOW-leeftijd blijft hoogstens twaalf maanden 15 procent vrij, als het college vindt dat het helpt.
    Grondslag: artikel 34a, eerste lid, onderdeel a, Participatiewet

    @PWB-01-053 @wet-2027 @wet @inwoner
    Scenario: Via een uitzendbureau werk ik in deeltijd en ik hou elke maand 15 procent
      Gegeven de peildatum is 15 maart 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 29 februari 2028
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-01-054 @wet-2027 @wet @inwoner
    Scenario: Ik ben 22 en mag vanaf 2027 ook iets van mijn bijbaan houden
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 22 jaar verdient naast de bijstand € 300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 45,00 vrij en telt € 255,00 mee, tot en met 31 december 2027
      En verder volgt er niets

    @PWB-01-148 @wet-2027 @wet @inwoner
    Scenario: Ik ben 22, gezond, en had vóór 2027 nog nooit een vrijlating
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 22 jaar verdient naast de bijstand € 300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      En er is geen medische urenbeperking, en op 31 december 2026 liep geen vrijlating van het oude recht
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 45,00 vrij en telt € 255,00 mee, tot en met 31 december 2027
      En verder volgt er niets

    @PWB-01-055 @wet-2027 @wet @jurist
    Scenario: Een alleenstaande ouder houdt net als ieder ander 15 procent
      Gegeven de peildatum is 1 januari 2027
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 1.300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 195,00 vrij en telt € 1.105,00 mee, tot en met 31 december 2027
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-01-056 @wet-2027 @beleidsruimte @jurist
    Scenario: Zonder oordeel van het college staat de vrijlating niet vast
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de vrijlating helpt om aan het werk te komen
      En hoogstens € 90,00 van het loon kan vrij blijven
      En verder volgt er niets

    @PWB-01-057 @wet-2027 @beleidsruimte @jurist
    Scenario: Vindt het college dat het niet helpt, dan telt het hele loon mee
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt niet dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-058 @wet-2027 @interpretatie @jurist
    Scenario: Een halve cent vrijlating wordt naar boven afgerond
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 333,30 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 50,00 vrij en telt € 283,30 mee, tot en met 31 december 2027
      En verder volgt er niets

    @PWB-01-059 @wet-2027 @interpretatie @jurist
    Scenario: Minder dan een halve cent vrijlating wordt naar beneden afgerond
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 333,29 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 49,99 vrij en telt € 283,30 mee, tot en met 31 december 2027
      En verder volgt er niets

    @PWB-01-060 @wet-2027 @wet @jurist
    Scenario: Op de laatste dag van de twaalf maanden geldt de vrijlating nog
      Gegeven de peildatum is 31 december 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 1 januari 2027
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 31 december 2027
      En verder volgt er niets

    @PWB-01-061 @wet-2027 @wet @jurist
    Scenario: Wie geen bijstand ontvangt, heeft ook vanaf 2027 geen vrijlating
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient zonder bijstand € 600,00 netto per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-01-062 @wet-2027 @wet @jurist
    Scenario: Op 31 december 2026 geldt de nieuwe vrijlating nog niet
      Gegeven de peildatum is 31 december 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

  Regel: Wie medisch urenbeperkt is, houdt 15 procent zonder termijn, maximum of oordeel.
    Grondslag: artikel 34a, eerste lid, onderdeel b, Participatiewet

    @PWB-01-063 @wet-2027 @wet @inwoner
    Scenario: Na twee jaar werken naast mijn ziekte mag ik nog steeds 15 procent houden
      Gegeven de peildatum is 1 februari 2029
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      En de vrijlating van 15 % begon op 1 januari 2027
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee
      En verder volgt er niets

    @PWB-01-064 @wet-2027 @wet @jurist
    Scenario: Bij een medische urenbeperking is er geen maximum meer
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 1.300,00 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 195,00 vrij en telt € 1.105,00 mee
      En verder volgt er niets

  Regel: Vanaf de AOW-leeftijd blijft een kwart vrij, tot een maximum en zonder termijn.
    Grondslag: artikel 34a, eerste lid, onderdeel c, Participatiewet

    @PWB-01-065 @wet-2027 @wet @inwoner
    Scenario: Met AOW en een baan in een magazijn hou ik een kwart van mijn loon
      Gegeven de peildatum is 1 maart 2027
      En een persoon van 67 jaar met AOW verdient naast de bijstand € 904,00 netto per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 226,00 vrij en telt € 678,00 mee
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-01-066 @wet-2027 @wet @jurist
    Scenario: Is een kwart één cent meer dan € 226,00, dan telt die cent mee
      Gegeven de peildatum is 1 maart 2027
      En een persoon van 67 jaar met AOW verdient naast de bijstand € 904,04 netto per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 226,00 vrij en telt € 678,04 mee
      En het antwoord is onzeker
      En de norm vrijlating-34a-maximum is € 226,00 vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-01-067 @wet-2027 @interpretatie @jurist
    Scenario: Wie AOW heeft en medisch urenbeperkt is, houdt een kwart
      Gegeven de peildatum is 1 maart 2027
      En een persoon van 67 jaar met AOW verdient naast de bijstand € 600,00 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 150,00 vrij en telt € 450,00 mee
      En verder volgt er niets
