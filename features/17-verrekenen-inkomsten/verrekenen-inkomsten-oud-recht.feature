# language: nl
Functionaliteit: Inkomsten verrekenen tot en met 31 december 2026
  Inkomen telt mee als het hoort bij een periode met bijstand. De gemeente rekent per kalendermaand.
  Loon hoort bij de maand waarin iemand het verdient, ook als het later wordt betaald.
  Hoort een betaling maar voor een deel bij de maand? Dan zegt de wet niet welk deel. Dat zegt het college.
  Belasting, premies en andere verplichte inhoudingen gaan eraf.
  Bronnen: artikel 31, 32 en 45 van de Participatiewet, en dossier 17.

  Regel: Loon telt mee in de kalendermaand waarin het is verdiend.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet; artikel 45, eerste lid, Participatiewet

    @PWB-17-001 @oud-recht @wet @inwoner
    Scenario: Ik werk in april en krijg het loon in mei: het telt mee in april
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee als inkomen
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-17-002 @oud-recht @wet @inwoner
    Scenario: In mei telt het loon van april niet nog een keer mee
      Gegeven de peildatum is 1 mei 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-003 @oud-recht @wet @jurist
    Scenario: De laatste dag van de bijstand hoort nog bij de bijstand
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand van 1 januari 2026 tot en met 30 april 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee als inkomen
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-17-004 @oud-recht @wet @inwoner
    Scenario: Mijn bijstand begint in september en in september krijg ik nog loon van augustus
      Gegeven de peildatum is 5 september 2026
      En deze persoon heeft bijstand vanaf 1 september 2026
      En op 5 september 2026 komt er € 500,00 loon over 1 augustus 2026 tot en met 31 augustus 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-005 @oud-recht @wet @inwoner
    Scenario: Het loon van september telt wel mee als mijn bijstand op 1 september begint
      Gegeven de peildatum is 5 september 2026
      En deze persoon heeft bijstand vanaf 1 september 2026
      En op 5 oktober 2026 komt er € 400,00 loon over 1 september 2026 tot en met 30 september 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 400,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-006 @oud-recht @wet @inwoner
    Scenario: Mijn werkgever verbetert het loon van maart van € 500 naar € 450
      Gegeven de peildatum is 31 maart 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 april 2026 komt er € 450,00 loon over 1 maart 2026 tot en met 31 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 450,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-007 @oud-recht @wet @jurist
    Scenario: Twee lonen in dezelfde maand tellen samen mee
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      En op 30 april 2026 komt er € 120,50 loon over 1 april 2026 tot en met 12 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 620,50 mee als inkomen
      En verder volgt er niets

  Regel: Zonder bijstand in de maand telt er in die maand niets mee.
    Grondslag: artikel 45, eerste lid, Participatiewet

    @PWB-17-008 @oud-recht @wet @inwoner
    Scenario: Mijn bijstand stopt op 30 april en in mei krijg ik loon
      Gegeven de peildatum is 1 mei 2026
      En deze persoon heeft bijstand van 1 januari 2026 tot en met 30 april 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-009 @oud-recht @wet @jurist
    Scenario: De dag voor het begin van de bijstand is er nog geen maand met bijstand
      Gegeven de peildatum is 31 augustus 2026
      En deze persoon heeft bijstand vanaf 1 september 2026
      En op 31 augustus 2026 komt er € 500,00 loon over 1 augustus 2026 tot en met 31 augustus 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets

  Regel: Hoort een betaling voor een deel bij de bijstand in de maand, dan beslist het college over dat deel.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet

    @PWB-17-010 @oud-recht @wet @inwoner
    Scenario: Mijn bijstand begint halverwege april en mijn loon is over heel april
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 15 april 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt minstens € 0,00 en hoogstens € 500,00 mee
      En het college moet nog zeggen welk deel bij deze maand hoort
      En verder volgt er niets

    @PWB-17-011 @oud-recht @wet @jurist
    Scenario: Het college vindt dat € 260 bij de dagen met bijstand hoort
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 15 april 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      En volgens het college hoort € 260,00 daarvan bij de bijstand in deze maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 260,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-012 @oud-recht @wet @jurist
    Scenario: Het college mag het hele bedrag laten meetellen
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 15 april 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      En volgens het college hoort € 500,00 daarvan bij de bijstand in deze maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 500,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-013 @oud-recht @wet @jurist
    Scenario: Het college kan geen cent meer laten meetellen dan er is betaald
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 15 april 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      En volgens het college hoort € 500,01 daarvan bij de bijstand in deze maand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.deelVanDezeMaand
      En verder volgt er niets

    @PWB-17-014 @oud-recht @wet @inwoner
    Scenario: Ik verdien elke vier weken een ander bedrag
      Gegeven de peildatum is 31 maart 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En in maart 2026 is het loon over vier weken eerst € 600,00 en daarna € 640,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt minstens € 0,00 en hoogstens € 1.240,00 mee
      En het college moet nog zeggen welk deel bij deze maand hoort
      En verder volgt er niets

    @PWB-17-015 @oud-recht @wet @jurist
    Scenario: De laatste vier dagen van december vallen buiten de dertiende periode
      Gegeven de peildatum is 31 december 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En heel 2026 krijgt deze persoon elke vier weken € 600,00 loon
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt minstens € 0,00 en hoogstens € 600,00 mee
      En het college moet nog zeggen welk deel bij deze maand hoort
      En verder volgt er niets

  Regel: Dertien keer een vast loon per vier weken is elke maand dertien twaalfde daarvan.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet; artikel 45, eerste lid, Participatiewet

    @PWB-17-016 @oud-recht @interpretatie @inwoner
    Scenario: In november krijg ik twee keer vierwekenloon en toch telt evenveel mee als anders
      Gegeven de peildatum is 1 november 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En heel 2026 krijgt deze persoon elke vier weken € 600,00 loon
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 650,00 mee als inkomen
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-17-017 @oud-recht @interpretatie @inwoner
    Scenario: In oktober krijg ik één keer vierwekenloon
      Gegeven de peildatum is 31 oktober 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En heel 2026 krijgt deze persoon elke vier weken € 600,00 loon
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 650,00 mee als inkomen
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-17-018 @oud-recht @beleidsruimte @jurist
    Scenario: Een gemeente rondt € 1.300 per vier weken af op hele euro's
      Gegeven de peildatum is 1 maart 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En heel 2026 krijgt deze persoon elke vier weken € 1.300,00 loon
      En de gemeente rondt vierwekenloon per maand naar beneden af op hele euro's
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 1.408,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-019 @oud-recht @interpretatie @jurist
    Scenario: Zonder afronding van de gemeente blijven de centen staan
      Gegeven de peildatum is 1 maart 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En heel 2026 krijgt deze persoon elke vier weken € 1.300,00 loon
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 1.408,33 mee als inkomen
      En verder volgt er niets

    @PWB-17-097 @oud-recht @interpretatie @jurist
    Scenario: Een gemeente die zegt niet af te ronden, laat de centen staan
      Gegeven de peildatum is 1 maart 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En heel 2026 krijgt deze persoon elke vier weken € 1.300,00 loon
      En de gemeente zegt niet af te ronden en niet vooruit te lopen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 1.408,33 mee als inkomen
      En verder volgt er niets

    @PWB-17-020 @oud-recht @wet @jurist
    Scenario: Een periode van vier weken van 27 dagen bestaat niet
      Gegeven de peildatum is 1 maart 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 22 maart 2026 komt er € 600,00 loon over vier weken van 23 februari 2026 tot en met 21 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.betalingen[0].totEnMet
      En verder volgt er niets

    @PWB-17-021 @oud-recht @wet @jurist
    Scenario: Twee perioden van vier weken bij één werkgever overlappen elkaar niet
      Gegeven de peildatum is 1 maart 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 22 maart 2026 komt er € 600,00 loon over vier weken van 23 februari 2026 tot en met 22 maart 2026
      En op 18 april 2026 komt er € 600,00 loon over vier weken van 22 maart 2026 tot en met 18 april 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.betalingen[0].van
      En wordt de vraag geweigerd met code tegenstrijdig bij situatie.betalingen[1].van
      En verder volgt er niets

  Regel: Van het inkomen gaan belasting, premies en andere verplichte inhoudingen af.
    Grondslag: artikel 31, derde lid, Participatiewet; artikel 32, eerste lid, onderdeel b, Participatiewet

    @PWB-17-022 @oud-recht @wet @jurist
    Scenario: Van € 1.000 loon gaat € 40 loonheffing en € 5 premie af
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er loon over 1 april 2026 tot en met 30 april 2026: € 1.000,00 bruto met € 40,00 loonheffing
      En van dat loon gaat ook € 0,00 bijdrage Zvw, € 0,00 pensioenbijdrage en € 5,00 andere inhouding af
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 955,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-023 @oud-recht @wet @inwoner
    Scenario: Op mijn loonstrook staan ook pensioen en zorgbijdrage
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er loon over 1 april 2026 tot en met 30 april 2026: € 1.000,00 bruto met € 40,00 loonheffing
      En van dat loon gaat ook € 48,50 bijdrage Zvw, € 30,00 pensioenbijdrage en € 5,00 andere inhouding af
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 876,50 mee als inkomen
      En verder volgt er niets

    @PWB-17-024 @oud-recht @wet @jurist
    Scenario: Gaat alles eraf, dan telt er niets mee
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er loon over 1 april 2026 tot en met 30 april 2026: € 100,00 bruto met € 100,00 loonheffing
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze maand telt € 0,00 mee als inkomen
      En verder volgt er niets

    @PWB-17-025 @oud-recht @wet @jurist
    Scenario: Er kan geen cent meer af dan het brutoloon
      Gegeven de peildatum is 30 april 2026
      En deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er loon over 1 april 2026 tot en met 30 april 2026: € 100,00 bruto met € 100,01 loonheffing
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.betalingen[0].bruto
      En verder volgt er niets
