# language: nl
Functionaliteit: Vermogen, giften en het begin en einde van de bijstand in een maandberekening

  Wie te veel vermogen heeft, heeft geen recht. Dan vraagt de berekening niets meer, ook niet over loon of giften.
  Giften boven de grens kunnen inkomen of vermogen zijn; dat vindt het college. Een gift telt als inkomen in de maand waarin zij komt.
  Zegt geen tekst bij welke maand een bedrag hoort, dan is de maand niet te bepalen. Dan staat er wel wat al bekend is.

  Regel: Zonder recht op bijstand is er niets meer te vragen.
    Grondslag: artikel 19, eerste lid, onderdeel b, Participatiewet

    @PWB-M-052 @maand @wet @inwoner
    Scenario: Met te veel spaargeld heb ik alleen mijn loon
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het spaargeld is € 8.000,01
      Als de regel wordt toegepast
      Dan is er geen recht op bijstand en is er € 600,00 in handen
      En verder volgt er niets

    @PWB-M-129 @maand @wet @inwoner
    Scenario: Met te veel spaargeld heb ik alleen mijn loon, ook de centen
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,55 per maand
      En het spaargeld is € 8.000,01
      Als de regel wordt toegepast
      Dan is er geen recht op bijstand en is er € 600,55 in handen
      En verder volgt er niets

    @PWB-M-053 @maand @wet @jurist
    Scenario: Zonder recht valt er om bespaarde kosten niets te verlagen
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En het spaargeld is € 8.000,01
      En familie betaalt op 10 maart 2026 € 1.500,00 aan kosten
      En het college verlaagt de bijstand daarom met € 300,00
      Als de regel wordt toegepast
      Dan is er geen recht op bijstand en is er € 0,00 in handen
      En verder volgt er niets

    @PWB-M-054 @maand @wet @jurist
    Scenario: Een gift die vermogen is, komt bij het spaargeld: dan is er geen recht
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En het spaargeld is € 7.700,01
      En op 10 maart 2026 komt er een gift van € 1.500,00
      En het college vindt geen gift verantwoord en rekent die als vermogen
      Als de regel wordt toegepast
      Dan is er geen recht op bijstand en is er € 0,00 in handen
      En verder volgt er niets

  Regel: Een gift die vermogen is, verandert onder de grens niets.
    Grondslag: artikel 34, derde lid, onderdeel a, Participatiewet

    @PWB-M-055 @maand @interpretatie @inwoner
    Scenario: Met de gift van € 1.500 heb ik precies € 8.000 en houd ik mijn bijstand
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En het spaargeld is € 7.700,00
      En op 10 maart 2026 komt er een gift van € 1.500,00
      En het college vindt geen gift verantwoord en rekent die als vermogen
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En verder volgt er niets

  Regel: Voor partners is de vermogensgrens € 16.000.
    Grondslag: artikel 34, derde lid, onderdeel c, Participatiewet

    @PWB-M-056 @maand @wet @inwoner
    Scenario: Wij hebben samen € 16.000 en houden onze bijstand
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 34 en 30 jaar met bijstand en zonder inkomsten
      En het spaargeld is € 16.000,00
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 2.002,13; daarvan is € 1.902,02 in handen en wordt € 100,11 bewaard
      En verder volgt er niets

  Regel: Voor een alleenstaande ouder is de vermogensgrens € 16.000.
    Grondslag: artikel 34, derde lid, onderdeel b, Participatiewet

    @PWB-M-057 @maand @wet @inwoner
    Scenario: Ik heb kinderen en € 16.000 spaargeld, en houd mijn bijstand
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En er zijn kinderen
      En het spaargeld is € 16.000,00
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En verder volgt er niets

  Regel: Hoe een verlaging om bespaarde kosten over de maanden loopt, staat er niet.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-M-058 @maand @interpretatie @jurist
    Scenario: Verlaagt het college om bespaarde kosten, dan is de maand niet te bepalen
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En familie betaalt op 10 maart 2026 € 1.500,00 aan kosten
      En het college verlaagt de bijstand daarom met € 300,00
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En is alvast bekend een norm van € 1.401,50, en dat er geen inkomsten zijn die van de bijstand af gaan
      En verder volgt er niets

    @PWB-M-059 @maand @beleidsruimte @inwoner
    Scenario: Het college verlaagt niets, en ik houd mijn bijstand
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En familie betaalt op 10 maart 2026 € 1.500,00 aan kosten
      En het college verlaagt de bijstand daarom met € 0,00
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En verder volgt er niets

  Regel: Een gift telt als inkomen in de maand waarin het gezin haar kreeg.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-M-060 @maand @interpretatie @inwoner
    Scenario: In april telt mijn gift van maart niet meer mee
      Gegeven de peildatum is 1 april 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 maart 2026 komt er een gift van € 1.500,00
      En het college vindt geen gift verantwoord en rekent die als inkomen
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En verder volgt er niets

    @PWB-M-061 @maand @interpretatie @inwoner
    Scenario: Pas mijn gift van maart komt boven de grens, dus die € 300 telt in maart
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 februari 2026 komt er € 1.200,00 en op 1 maart 2026 € 300,00 aan giften
      En het college vindt geen gift verantwoord en rekent die als inkomen
      Als de regel wordt toegepast
      Dan telt € 300,00 aan giften mee: van de norm van € 1.401,50 blijft € 1.101,50 bijstand, € 1.046,42 in handen, € 55,08 bewaard
      En verder volgt er niets

    @PWB-M-127 @maand @interpretatie @inwoner
    Scenario: Mijn zussen geven op één dag allebei € 600, en in maart krijg ik nog € 300
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 februari 2026 komen er twee giften van € 600,00 en op 1 maart 2026 een van € 300,00
      En het college vindt geen gift verantwoord en rekent die als inkomen
      Als de regel wordt toegepast
      Dan telt € 300,00 aan giften mee: van de norm van € 1.401,50 blijft € 1.101,50 bijstand, € 1.046,42 in handen, € 55,08 bewaard
      En verder volgt er niets

  Regel: Welk deel van giften over twee maanden bij deze maand hoort, staat er niet.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet

    @PWB-M-062 @maand @interpretatie @jurist
    Scenario: Was februari al boven de grens, dan is het deel van maart niet te bepalen
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 februari 2026 komt er € 1.201,00 en op 10 maart 2026 € 300,00 aan giften
      En het college vindt geen gift verantwoord en rekent die als inkomen
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En is alvast bekend een norm van € 1.401,50, en dat er geen inkomsten zijn
      En verder volgt er niets

  Regel: In 2025 had de wet geen grens: elke gift woog het college.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-M-063 @maand @interpretatie @inwoner
    Scenario: In 2025 telde mijn gift van € 500 helemaal als inkomen
      Gegeven de peildatum is 1 maart 2025
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 maart 2025 komt er een gift van € 500,00
      En het college vindt geen gift verantwoord en rekent die als inkomen
      Als de regel wordt toegepast
      Dan telt € 500,00 aan giften mee: van de norm van € 1.345,45 blijft € 845,45 bijstand, € 803,18 in handen, € 42,27 bewaard
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-M-064 @maand @interpretatie @jurist
    Scenario: Een gift uit 2024 maakt voor 2025 niet uit
      Gegeven de peildatum is 1 maart 2025
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 december 2024 komt er € 500,00 en op 10 maart 2025 € 500,00 aan giften
      En het college vindt geen gift verantwoord en rekent die als inkomen
      Als de regel wordt toegepast
      Dan telt € 500,00 aan giften mee: van de norm van € 1.345,45 blijft € 845,45 bijstand, € 803,18 in handen, € 42,27 bewaard
      En verder volgt er niets

    @PWB-M-065 @maand @interpretatie @jurist
    Scenario: Een gift in februari 2025 maakt maart niet te bepalen
      Gegeven de peildatum is 1 maart 2025
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 28 februari 2025 komt er € 100,00 en op 10 maart 2025 € 500,00 aan giften
      En het college vindt geen gift verantwoord en rekent die als inkomen
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En is alvast bekend een norm van € 1.345,45, en dat er geen inkomsten zijn
      En verder volgt er niets

  Regel: Zolang het college over giften moet beslissen, staat het inkomen niet vast.
    Grondslag: artikel 31, tweede lid, onderdeel s, Participatiewet

    @PWB-M-066 @maand @wet @jurist
    Scenario: Over de gift van € 1.500 is nog niet beslist
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 maart 2026 komt er een gift van € 1.500,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En is alvast bekend een norm van € 1.401,50, en dat er geen inkomsten zijn
      En het college moet nog beslissen of de giften verantwoord zijn
      En verder volgt er niets
