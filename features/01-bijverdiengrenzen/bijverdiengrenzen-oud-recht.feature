# language: nl
Functionaliteit: Een kwart van het loon houden, zes maanden lang (oud recht)
  Tot en met 2026 kent de wet vijf vrijlatingen. Dit is de eerste: onderdeel n.
  Wie 27 jaar of ouder is, houdt een kwart van het loon, tot een maximum per maand.
  Dat duurt hoogstens zes maanden. Het college moet vinden dat het helpt om aan het werk te komen.
  Vanaf de AOW-leeftijd geldt geen termijn en is geen oordeel nodig.
  De bedragen komen uit de wet en de Staatscourant. Bedragen uit 2024 komen van gemeenten.
  Bron: artikel 31 van de Participatiewet en dossier 01, onderdelen 2a, 3 en 5.

  Regel: Een kwart van het loon blijft zes maanden vrij, tot een maximum per maand.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-001 @oud-recht @wet @inwoner
    Scenario: Ik werk in een winkel naast mijn bijstand en hou een kwart van mijn loon
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 25 % is al 2 maanden gebruikt
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 150,00 vrij en telt € 450,00 mee
      En verder volgt er niets

    @PWB-01-002 @oud-recht @wet @inwoner
    Scenario: Van honderd euro uit een bijbaan hou ik in 2024 vijfentwintig euro
      Gegeven de peildatum is 1 maart 2024
      En een persoon van 40 jaar verdient naast de bijstand € 100,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 25,00 vrij en telt € 75,00 mee
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-01-003 @oud-recht @wet @jurist
    Scenario: Bij een loon van € 1.140,00 is een kwart precies het maximum
      Gegeven de peildatum is 1 april 2026
      En een persoon van 34 jaar verdient naast de bijstand € 1.140,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 285,00 vrij en telt € 855,00 mee
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-01-004 @oud-recht @wet @jurist
    Scenario: Is een kwart één cent meer dan het maximum, dan telt die cent mee
      Gegeven de peildatum is 1 april 2026
      En een persoon van 34 jaar verdient naast de bijstand € 1.140,04 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 285,00 vrij en telt € 855,04 mee
      En de norm vrijlating-n-maximum is € 285,00 van 1 januari 2026 tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-01-005 @oud-recht @wet @jurist
    Scenario: Op 30 juni 2024 is het maximum € 264,00
      Gegeven de peildatum is 30 juni 2024
      En een persoon van 34 jaar verdient naast de bijstand € 1.200,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 264,00 vrij en telt € 936,00 mee
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-01-006 @oud-recht @wet @jurist
    Scenario: Op 1 juli 2024 is het maximum € 269,00
      Gegeven de peildatum is 1 juli 2024
      En een persoon van 34 jaar verdient naast de bijstand € 1.200,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 269,00 vrij en telt € 931,00 mee
      En verder volgt er niets

    @PWB-01-007 @oud-recht @wet @inwoner
    Scenario: Ik zorg alleen voor mijn dochter en hou in de zesde maand nog een kwart
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande ouder van 34 jaar met een jong kind verdient naast de bijstand € 800,00 netto per maand
      En de vrijlating van 25 % is al 5 maanden gebruikt
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 200,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-008 @oud-recht @wet @inwoner
    Scenario: Na een half jaar gaat mijn hele loon van de bijstand af
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 25 % is al 6 maanden gebruikt
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-147 @oud-recht @wet @jurist
    Scenario: Wie zegt geen ouder te zijn, krijgt geen vrijlating voor ouders
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar zonder jong kind verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 25 % is al 6 maanden gebruikt
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-009 @oud-recht @wet @jurist
    Scenario: Zeven gebruikte maanden bestaan niet, want de wet geeft er zes
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 25 % is al 7 maanden gebruikt
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.maandenVrijlatingN
      En verder volgt er niets

    @PWB-01-010 @oud-recht @wet @jurist
    Scenario: Wie geen bijstand ontvangt, heeft geen vrijlating
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient zonder bijstand € 600,00 netto per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

  Regel: Onder de AOW-leeftijd moet het college vinden dat de vrijlating helpt; daarna niet meer.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-011 @oud-recht @beleidsruimte @jurist
    Scenario: Zonder oordeel van het college is alleen bekend wat hoogstens vrij blijft
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de vrijlating helpt om aan het werk te komen
      En hoogstens € 150,00 van het loon kan vrij blijven
      En verder volgt er niets

    @PWB-01-012 @oud-recht @beleidsruimte @inwoner
    Scenario: De gemeente denkt niet dat het mij verder helpt, dus mijn hele loon telt mee
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt niet dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-013 @oud-recht @beleidsruimte @jurist
    Scenario: Iemand van 66 jaar zonder AOW heeft het oordeel nog nodig
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 66 jaar verdient naast de bijstand € 600,00 netto per maand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de vrijlating helpt om aan het werk te komen
      En hoogstens € 150,00 van het loon kan vrij blijven
      En verder volgt er niets

    @PWB-01-014 @oud-recht @wet @inwoner
    Scenario: Ik heb AOW en een krantenwijk, en mag altijd een kwart houden
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 67 jaar met AOW verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 25 % is al 6 maanden gebruikt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 150,00 vrij en telt € 450,00 mee
      En verder volgt er niets

    @PWB-01-015 @oud-recht @wet @jurist
    Scenario: Zolang deze vrijlating geldt, gaat zij voor op die bij een medische urenbeperking
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 150,00 vrij en telt € 450,00 mee
      En verder volgt er niets

    @PWB-01-016 @oud-recht @wet @jurist
    Scenario: Het oordeel uit het voorstel van 2023 bestaat in de wet niet
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college geeft deze persoon de vrijlating
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.toekennen
      En verder volgt er niets

    @PWB-01-017 @oud-recht @wet @jurist
    Scenario: Iemand van 40 jaar kan de AOW-leeftijd niet hebben bereikt
      Gegeven de peildatum is 1 maart 2026
      En een persoon van 40 jaar met AOW verdient naast de bijstand € 600,00 netto per maand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.pensioengerechtigd
      En verder volgt er niets

  Regel: De vijf oude vrijlatingen gelden tot en met 31 december 2026.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-01-018 @oud-recht @wet @jurist
    Scenario: Op 30 juni 2026 staat het maximum vast
      Gegeven de peildatum is 30 juni 2026
      En een persoon van 34 jaar verdient naast de bijstand € 1.200,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 285,00 vrij en telt € 915,00 mee
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-01-019 @oud-recht @interpretatie @jurist
    Scenario: Op 1 juli 2026 is onzeker of het maximum is verhoogd
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 34 jaar verdient naast de bijstand € 1.200,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 285,00 vrij en telt € 915,00 mee
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-01-020 @oud-recht @wet @jurist
    Scenario: Op 1 januari 2027 bestaat de oude vrijlating niet meer
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2026
      En het antwoord is afgeleid
      En verder volgt er niets
