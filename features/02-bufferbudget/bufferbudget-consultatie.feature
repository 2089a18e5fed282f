# language: nl
Functionaliteit: Bufferbudget in het voorstel van december 2023
  In het voorstel is het bufferbudget hoogstens € 1.000 per jaar. Het is maatwerk en geen vaste regeling.
  Het komt pas in beeld als andere hulp op is of niet past, zoals de vrijlating of een premie.
  De gemeente betaalt de belasting. Het geld telt niet mee voor toeslagen.
  Over het bufferbudget was nog niet definitief gekozen: dit is de voorkeursvariant. Elk antwoord is daarom afgeleid.
  Bron: punt 2 van bijlage I bij het Programmaplan Participatiewet in Balans.

  Regel: Het bufferbudget is in het voorstel hoogstens € 1.000 per jaar en pas voor als andere hulp op is.
    Grondslag: punt 2 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-02-049 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik kom in mei tekort en andere hulp is er niet meer
      Gegeven de peildatum is 1 juni 2024
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.300,00
      En in het voorstel is volgens het college aan alles voldaan en betaalt het € 200,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 200,00 betaalt het college € 200,00 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 800,00
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-02-050 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik kan nog een premie voor werk krijgen
      Gegeven de peildatum is 1 juni 2024
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.300,00
      En volgens het college is andere hulp nog mogelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 200,00 en een budget van € 1.000,00 kan het college niets inzetten
      En verder volgt er niets

    @PWB-02-051 @consultatie-2023 @consultatie @jurist
    Scenario: Het college zei nog niet of andere hulp op is
      Gegeven de peildatum is 1 juni 2024
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.300,00
      En het college betaalt € 200,00, omdat het tekort door verrekenen komt en het geld helpt om te werken
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het tekort is € 200,00, het budget is € 1.000,00 en aan te vullen is € 200,00
      En het college moet zeggen of andere hulp op is
      En verder volgt er niets

    @PWB-02-052 @consultatie-2023 @consultatie @jurist
    Scenario: Het voorstel is er niet voor wie niet werkt
      Gegeven de peildatum is 1 juni 2024
      En een werkende met bijstand verdient in maand 5 € 0,00 en krijgt € 900,00 bijstand, bij een norm van € 1.300,00
      En deze persoon ontvangt geen inkomen uit arbeid
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoort niet bij de doelgroep
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-02-053 @consultatie-2023 @consultatie @inwoner
    Scenario: In het voorstel helpt de gemeente mij ook met mijn schuld van € 150
      Gegeven de peildatum is 1 mei 2024
      En een werkende met bijstand verdient € 300,00, krijgt € 850,00 bijstand bij een norm van € 1.300,00 en moet € 150,00 terugbetalen
      En in het voorstel is volgens het college aan alles voldaan en vereffent het € 150,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 150,00 betaalt het college € 0,00 en vereffent € 150,00; het budget gaat van € 1.000,00 naar € 850,00
      En verder volgt er niets

    @PWB-02-054 @consultatie-2023 @consultatie @jurist
    Scenario: Precies € 1.000 in een jaar kan
      Gegeven de peildatum is 1 juni 2024
      En een werkende met bijstand verdient in maand 5 € 100,00 en krijgt € 200,00 bijstand, bij een norm van € 1.300,00
      En in het voorstel is volgens het college aan alles voldaan en betaalt het € 1.000,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En bij een tekort van € 1.000,00 betaalt het college € 1.000,00 en vereffent € 0,00; het budget gaat van € 1.000,00 naar € 0,00
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-02-055 @consultatie-2023 @consultatie @jurist
    Scenario: Eén cent meer dan € 1.000 in een jaar kan niet
      Gegeven de peildatum is 1 juni 2024
      En een werkende met bijstand verdient in maand 5 € 100,00 en krijgt € 200,00 bijstand, bij een norm van € 1.300,00
      En in het voorstel is volgens het college aan alles voldaan en betaalt het € 1.000,01
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.betaling
      En verder volgt er niets

    @PWB-02-056 @consultatie-2023 @consultatie @jurist
    Scenario: Het voorstel vraagt niet of het inkomen stabiel wordt
      Gegeven de peildatum is 1 juni 2024
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.300,00
      En volgens het college maakt het bufferbudget het inkomen niet stabiel
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.bijdrageStabiliteit
      En verder volgt er niets

  Regel: De wet vraagt niet meer of andere hulp op is.
    Grondslag: artikel 34b, tweede lid, Participatiewet

    @PWB-02-057 @wet-2027 @wet @jurist
    Scenario: In de wet is andere hulp geen voorwaarde meer
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En volgens het college is andere hulp nog mogelijk
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.andereHulpUitgeput
      En verder volgt er niets

  Regel: Ook in het voorstel is het bufferbudget alleen voor wie werkt en bijstand krijgt.
    Grondslag: punt 2 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-02-073 @consultatie-2023 @interpretatie @jurist
    Scenario: Zonder bijstand is er in het voorstel geen bufferbudget, en dat is afgeleid
      Gegeven de peildatum is 1 juni 2027
      En een werkende met bijstand verdient in maand 5 € 200,00 en krijgt € 900,00 bijstand, bij een norm van € 1.348,49
      En deze persoon ontvangt geen algemene bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoort niet bij de doelgroep
      En het antwoord is afgeleid
      En verder volgt er niets
