# language: nl
Functionaliteit: Bijstand laten ingaan vóór de melding
  Bijstand gaat in op de dag dat het recht ontstaat, maar niet vóór de dag van de melding.
  Sinds 1 januari 2026 kan het college tot drie maanden terug. Dat staat in artikel 44, vijfde lid.
  Het moet dan gaan om omstandigheden die daartoe noodzaken. Het college beslist of dat zo is.
  Het college kiest ook de eerste dag. Die ligt nooit vóór de dag dat het recht ontstond.
  De wet zegt niet hoe drie maanden terugtellen vanaf 31 mei. Hier is dat de laatste dag van februari.
  Bron: artikel 44 van de Participatiewet en dossier 03, onderdelen 2, 5 en 7.

  Regel: De bijstand gaat in op de dag dat het recht ontstaat, maar niet vóór de melding.
    Grondslag: artikel 44, eerste lid, Participatiewet

    @PWB-03-001 @wet-2026 @wet @inwoner
    Scenario: Mijn spaargeld is op en ik meld me dezelfde dag
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 20 mei 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 mei 2026
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-03-002 @wet-2026 @wet @jurist
    Scenario: Ontstaat het recht een dag na de melding, dan gaat de bijstand op die dag in
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 21 mei 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 21 mei 2026
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-03-003 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik meldde me laat, maar had geen schulden en geen achterstand
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      En de omstandigheden noodzaken volgens het college niet om eerder te beginnen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 mei 2026
      En de motivering noemt artikel 44, vijfde lid, Participatiewet
      En verder volgt er niets

  Regel: Het college kan hoogstens drie maanden vóór de melding teruggaan als omstandigheden daartoe noodzaken.
    Grondslag: artikel 44, vijfde lid, Participatiewet

    @PWB-03-004 @wet-2026 @beleidsruimte @jurist
    Scenario: Zonder oordeel van het college is alleen de vroegste dag bekend
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 20 februari 2026
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-03-005 @wet-2026 @beleidsruimte @jurist
    Scenario: Is er noodzaak, dan moet het college nog een dag kiezen
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      En de omstandigheden noodzaken volgens het college om eerder te beginnen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog een eerste dag van de bijstand kiezen
      En de bijstand kan niet eerder ingaan dan op 20 februari 2026
      En verder volgt er niets

    @PWB-03-006 @wet-2026 @beleidsruimte @inwoner
    Scenario: Uit schaamte vroeg ik te laat hulp en intussen liep mijn huurschuld op
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      En de omstandigheden noodzaken volgens het college om eerder te beginnen
      En het college kiest 20 februari 2026 als eerste dag van de bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 februari 2026
      En verder volgt er niets

    @PWB-03-007 @wet-2026 @beleidsruimte @jurist
    Scenario: Een dag meer dan drie maanden terug kan het college niet kiezen
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      En de omstandigheden noodzaken volgens het college om eerder te beginnen
      En het college kiest 19 februari 2026 als eerste dag van de bijstand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.ingangsdatum
      En verder volgt er niets

    @PWB-03-008 @wet-2026 @beleidsruimte @inwoner
    Scenario: Familie leende mij geld, maar de gemeente begint toch pas op de dag van mijn melding
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      En de omstandigheden noodzaken volgens het college om eerder te beginnen
      En het college kiest 20 mei 2026 als eerste dag van de bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 mei 2026
      En verder volgt er niets

    @PWB-03-009 @wet-2026 @beleidsruimte @jurist
    Scenario: Een dag na de melding kan het college niet kiezen
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      En de omstandigheden noodzaken volgens het college om eerder te beginnen
      En het college kiest 21 mei 2026 als eerste dag van de bijstand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.ingangsdatum
      En verder volgt er niets

    @PWB-03-010 @wet-2026 @beleidsruimte @inwoner
    Scenario: Mijn loon stopte op 1 april en vanaf die dag krijg ik bijstand
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 1 april 2026
      En de omstandigheden noodzaken volgens het college om eerder te beginnen
      En het college kiest 1 april 2026 als eerste dag van de bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 1 april 2026
      En verder volgt er niets

    @PWB-03-011 @wet-2026 @beleidsruimte @jurist
    Scenario: Een dag vóór het recht ontstond kan het college niet kiezen
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 1 april 2026
      En de omstandigheden noodzaken volgens het college om eerder te beginnen
      En het college kiest 31 maart 2026 als eerste dag van de bijstand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.ingangsdatum
      En verder volgt er niets

    @PWB-03-012 @wet-2026 @beleidsruimte @jurist
    Scenario: Ontstond het recht een dag vóór de melding, dan beslist het college over die dag
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 19 mei 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 19 mei 2026
      En verder volgt er niets

    @PWB-03-013 @wet-2026 @wet @jurist
    Scenario: De maatstaf van de rechter van vóór 2026 bestaat in deze wet niet
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      En er zijn volgens het college bijzondere omstandigheden om eerder te beginnen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.bijzondereOmstandigheden
      En verder volgt er niets

    @PWB-03-014 @wet-2026 @wet @jurist
    Scenario: Een melding na de peildatum kan niet
      Gegeven de peildatum is 19 mei 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.melding
      En verder volgt er niets

    @PWB-03-015 @wet-2026 @wet @jurist
    Scenario: Op 31 december 2025 kan het college nog niet volgens deze wet teruggaan
      Gegeven de peildatum is 31 december 2025
      En iemand meldt zich op 15 december 2025 en heeft recht op bijstand vanaf 1 december 2025
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets

  Regel: Bestaat de dag drie maanden terug niet, dan telt de laatste dag van die maand.
    Grondslag: artikel 44, vijfde lid, Participatiewet

    @PWB-03-016 @wet-2026 @interpretatie @jurist
    Scenario: Drie maanden vóór 31 mei 2026 is 28 februari
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 31 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 28 februari 2026
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-03-017 @wet-2026 @wet @jurist
    Scenario: Drie maanden vóór 28 mei 2026 is ook 28 februari, en dat is zeker
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 28 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 28 februari 2026
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-03-018 @wet-2026 @interpretatie @jurist
    Scenario: In een schrikkeljaar is drie maanden vóór 31 mei de 29e februari
      Gegeven de peildatum is 1 juni 2028
      En iemand meldt zich op 31 mei 2028 en heeft recht op bijstand vanaf 10 januari 2028
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 29 februari 2028
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-03-067 @wet-2026 @interpretatie @jurist
    Scenario: Ontstond het recht op die laatste dag zelf, dan hangt het antwoord van het terugtellen af
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 31 mei 2026 en heeft recht op bijstand vanaf 28 februari 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 28 februari 2026
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-03-068 @wet-2026 @wet @jurist
    Scenario: Ontstond het recht daarna, dan maakt het terugtellen niets uit
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 31 mei 2026 en heeft recht op bijstand vanaf 1 maart 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 1 maart 2026
      En het antwoord is zeker
      En verder volgt er niets
