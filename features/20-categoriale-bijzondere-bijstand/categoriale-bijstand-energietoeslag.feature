# language: nl
Functionaliteit: De energietoeslag, het voorbeeld van hulp voor een hele groep
  In 2022 en 2023 was energie duur. De wet kreeg een eigen lid voor een eenmalige toeslag.
  Die regels staan nog in artikel 35, maar de laatste dag is voorbij.
  Het antwoord gaat over de dag waarop de toeslag wordt gegeven: dat is de peildatum.
  De tekst van deze leden is van oktober 2023. Daarom rekent dit vanaf 1 januari 2024.
  Bron: artikel 35, vierde en vijfde lid, van de Participatiewet, Stb. 2023, 329, en dossier 20.

  Regel: De energietoeslag van 2023 kon worden gegeven tot en met 31 augustus 2024.
    Grondslag: artikel 35, vierde lid, onderdeel b, Participatiewet

    @PWB-20-010 @wet-2026 @beleidsruimte @jurist
    Scenario: Op 31 augustus 2024 kon de energietoeslag van 2023 nog
      Gegeven de peildatum is 31 augustus 2024
      En iemand vraagt de energietoeslag van 2023
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college mag deze bijstand geven
      En het college moet zeggen of het de energietoeslag geeft
      En verder volgt er niets

    @PWB-20-011 @wet-2026 @wet @jurist
    Scenario: Op 1 september 2024 is het te laat voor de energietoeslag van 2023
      Gegeven de peildatum is 1 september 2024
      En iemand vraagt de energietoeslag van 2023
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand kan niet door termijn-voorbij
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-20-012 @wet-2026 @wet @inwoner
    Scenario: Ik vraag op 2 september 2024 nog de energietoeslag van 2023
      Gegeven de peildatum is 2 september 2024
      En iemand vraagt de energietoeslag van 2023
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand kan niet door termijn-voorbij
      En verder volgt er niets

    @PWB-20-042 @wet-2026 @wet @inwoner
    Scenario: Ik studeer niet, en vraag te laat nog de energietoeslag
      Gegeven de peildatum is 2 september 2024
      En iemand vraagt de energietoeslag van 2023, is ouder dan 20, studeert niet en heeft een woonadres
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand kan niet door termijn-voorbij
      En verder volgt er niets

    @PWB-20-013 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik kreeg in juni 2024 nog de energietoeslag van 2023
      Gegeven de peildatum is 1 juni 2024
      En iemand vraagt de energietoeslag van 2023
      En het college geeft de energietoeslag
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand wordt gegeven
      En verder volgt er niets

    @PWB-20-043 @wet-2026 @beleidsruimte @inwoner
    Scenario: In juni 2024 gaf mijn gemeente de energietoeslag niet meer
      Gegeven de peildatum is 1 juni 2024
      En iemand vraagt de energietoeslag van 2023
      En het college geeft de energietoeslag niet
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand mag, maar wordt niet gegeven door keuze-van-het-college
      En verder volgt er niets

  Regel: De energietoeslag van 2022 kon worden gegeven tot en met 30 juni 2023.
    Grondslag: artikel 35, vierde lid, onderdeel a, Participatiewet

    @PWB-20-014 @wet-2026 @wet @jurist
    Scenario: De energietoeslag van 2022 is in 2024 voorbij
      Gegeven de peildatum is 1 juni 2024
      En iemand vraagt de energietoeslag van 2022
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand kan niet door termijn-voorbij
      En verder volgt er niets

  Regel: De energietoeslag van 2023 is niet voor wie in aanmerking komt voor studiefinanciering.
    Grondslag: artikel 35, vijfde lid, onderdeel b, Participatiewet

    @PWB-20-015 @wet-2026 @wet @inwoner
    Scenario: Ik studeer en krijg de energietoeslag van 2023 niet
      Gegeven de peildatum is 1 juni 2024
      En een student vraagt de energietoeslag van 2023
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand kan niet door uitgesloten
      En verder volgt er niets

  Regel: De energietoeslag van 2023 is niet voor wie 18, 19 of 20 jaar is.
    Grondslag: artikel 35, vijfde lid, onderdeel a, Participatiewet

    @PWB-20-016 @wet-2026 @wet @inwoner
    Scenario: Ik ben negentien en krijg de energietoeslag van 2023 niet
      Gegeven de peildatum is 1 juni 2024
      En iemand van 18, 19 of 20 jaar vraagt de energietoeslag van 2023
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand kan niet door uitgesloten
      En verder volgt er niets

  Regel: De energietoeslag van 2023 is niet voor wie alleen een briefadres heeft.
    Grondslag: artikel 35, vijfde lid, onderdeel c, Participatiewet

    @PWB-20-017 @wet-2026 @wet @inwoner
    Scenario: Ik slaap bij vrienden en heb alleen een briefadres
      Gegeven de peildatum is 1 juni 2024
      En iemand met alleen een briefadres vraagt de energietoeslag van 2023
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze bijstand kan niet door uitgesloten
      En verder volgt er niets
