# language: nl
Functionaliteit: Vermogen en schulden naast de bijstand
  Wie te veel vermogen heeft, krijgt geen bijstand. Vermogen is wat iemand bezit, min de schulden.
  Vanaf 2026 telt wat er op dat moment echt is: geld, spullen en schulden samen.
  Een alleenstaande mag in 2026 € 8.000 hebben. Voor een alleenstaande ouder en voor gehuwden samen is dat € 16.000.
  Gewone spullen, spaargeld uit de bijstand en smartengeld tellen niet mee. Over sommige punten oordeelt het college.
  Bronnen: artikel 19 en 34 van de Participatiewet vanaf 1 januari 2026, en Stcrt. 2025, 43553.

  Regel: Een alleenstaande heeft recht zolang het vermogen niet meer is dan € 8.000.
    Grondslag: artikel 34, tweede lid, onderdeel b, Participatiewet; artikel 34, derde lid, onderdeel a, Participatiewet

    @PWB-15-001 @wet-2026 @wet @jurist
    Scenario: Precies de grens is nog niet te veel
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 8.000,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 0,00 bij
      En het antwoord is zeker
      En de motivering noemt artikel 19, eerste lid, onderdeel b, Participatiewet
      En verder volgt er niets

    @PWB-15-002 @wet-2026 @wet @jurist
    Scenario: Eén cent boven de grens is te veel
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 8.000,01 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 8.000,01 bij een grens van € 8.000,00: € 0,01 telt mee en er is geen recht
      En de norm vermogensgrens-alleenstaande is € 8.000,00 van 1 januari 2026 tot en met 31 december 2026
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-15-003 @wet-2026 @wet @inwoner
    Scenario: Ik woon alleen en heb € 3.000 op mijn rekening
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 3.000,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 3.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 5.000,00 bij
      En verder volgt er niets

    @PWB-15-004 @wet-2026 @wet @inwoner
    Scenario: Ik heb € 9.500 spaargeld van vóór de bijstand
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 9.500,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 9.500,00 bij een grens van € 8.000,00: € 1.500,00 telt mee en er is geen recht
      En verder volgt er niets

  Regel: Een alleenstaande ouder heeft recht zolang het vermogen niet meer is dan € 16.000.
    Grondslag: artikel 34, tweede lid, onderdeel b, Participatiewet; artikel 34, derde lid, onderdeel b, Participatiewet

    @PWB-15-005 @wet-2026 @wet @inwoner
    Scenario: Ik voed mijn kind alleen op en heb precies € 16.000
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande ouder heeft € 16.000,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 16.000,00 bij een grens van € 16.000,00: er is recht en er mag nog € 0,00 bij
      En verder volgt er niets

    @PWB-15-006 @wet-2026 @wet @jurist
    Scenario: Eén cent meer is voor een alleenstaande ouder te veel
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande ouder heeft € 16.000,01 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 16.000,01 bij een grens van € 16.000,00: € 0,01 telt mee en er is geen recht
      En de norm vermogensgrens-alleenstaande-ouder is € 16.000,00 van 1 januari 2026 tot en met 31 december 2026
      En verder volgt er niets

  Regel: Gehuwden hebben recht zolang hun vermogen samen niet meer is dan € 16.000.
    Grondslag: artikel 34, tweede lid, onderdeel b, Participatiewet; artikel 34, derde lid, onderdeel c, Participatiewet

    @PWB-15-007 @wet-2026 @wet @inwoner
    Scenario: Wij zijn getrouwd en hebben samen precies € 16.000
      Gegeven de peildatum is 1 mei 2026
      En gehuwden hebben samen € 16.000,00 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 16.000,00 bij een grens van € 16.000,00: er is recht en er mag nog € 0,00 bij
      En verder volgt er niets

    @PWB-15-008 @wet-2026 @wet @jurist
    Scenario: Eén cent meer is voor gehuwden te veel
      Gegeven de peildatum is 1 mei 2026
      En gehuwden hebben samen € 16.000,01 aan geld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 16.000,01 bij een grens van € 16.000,00: € 0,01 telt mee en er is geen recht
      En de norm vermogensgrens-gehuwden is € 16.000,00 van 1 januari 2026 tot en met 31 december 2026
      En verder volgt er niets

  Regel: Schulden gaan van de bezittingen af, voor zover zij aannemelijk zijn en echt moeten worden terugbetaald.
    Grondslag: artikel 34, eerste lid, onderdeel a, Participatiewet

    @PWB-15-009 @wet-2026 @wet @inwoner
    Scenario: Wij hebben € 20.000, maar ook € 6.000 schuld
      Gegeven de peildatum is 1 mei 2026
      En gehuwden hebben samen € 20.000,00 aan geld
      En er zijn schulden van € 6.000,00, waarvan volgens het college € 6.000,00 aannemelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 14.000,00 bij een grens van € 16.000,00: er is recht en er mag nog € 2.000,00 bij
      En verder volgt er niets

    @PWB-15-010 @wet-2026 @wet @jurist
    Scenario: Het college zei nog niet welke schulden aannemelijk zijn
      Gegeven de peildatum is 1 mei 2026
      En gehuwden hebben samen € 20.000,00 aan geld
      En er zijn schulden van € 6.000,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de grens is € 16.000,00
      En het college moet zeggen welke schulden aannemelijk zijn
      En verder volgt er niets

    @PWB-15-011 @wet-2026 @wet @inwoner
    Scenario: De gemeente gelooft niet dat ik mijn broer moet terugbetalen
      Gegeven de peildatum is 1 mei 2026
      En gehuwden hebben samen € 20.000,00 aan geld
      En er zijn schulden van € 6.000,00, waarvan volgens het college € 0,00 aannemelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 20.000,00 bij een grens van € 16.000,00: € 4.000,00 telt mee en er is geen recht
      En verder volgt er niets

    @PWB-15-012 @wet-2026 @wet @jurist
    Scenario: Net genoeg schuld om op de grens te komen
      Gegeven de peildatum is 1 mei 2026
      En gehuwden hebben samen € 20.000,00 aan geld
      En er zijn schulden van € 6.000,00, waarvan volgens het college € 4.000,00 aannemelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 16.000,00 bij een grens van € 16.000,00: er is recht en er mag nog € 0,00 bij
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-15-013 @wet-2026 @wet @jurist
    Scenario: Eén cent schuld te weinig
      Gegeven de peildatum is 1 mei 2026
      En gehuwden hebben samen € 20.000,00 aan geld
      En er zijn schulden van € 6.000,00, waarvan volgens het college € 3.999,99 aannemelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 16.000,01 bij een grens van € 16.000,00: € 0,01 telt mee en er is geen recht
      En verder volgt er niets

    @PWB-15-014 @wet-2026 @wet @jurist
    Scenario: Er kan niet meer schuld aannemelijk zijn dan er schuld is
      Gegeven de peildatum is 1 mei 2026
      En gehuwden hebben samen € 20.000,00 aan geld
      En er zijn schulden van € 6.000,00, waarvan volgens het college € 6.000,01 aannemelijk is
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.aannemelijkeSchulden
      En verder volgt er niets

    @PWB-15-015 @wet-2026 @wet @inwoner
    Scenario: Mijn schulden zijn hoger dan wat ik heb
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 1.000,00 aan geld
      En er zijn schulden van € 5.000,00, waarvan volgens het college € 5.000,00 aannemelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de schulden zijn € 4.000,00 hoger dan de bezittingen bij een grens van € 8.000,00: er is recht en er mag nog € 12.000,00 bij
      En verder volgt er niets

  Regel: Een erfdeel of ander bezit telt mee voor zover men er redelijkerwijs over kan beschikken.
    Grondslag: artikel 34, eerste lid, onderdeel a, Participatiewet

    @PWB-15-016 @wet-2026 @wet @inwoner
    Scenario: Ik heb recht op een erfenis die nog niet is verdeeld
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 1.000,00 aan geld
      En daarnaast is er € 10.000,00 die nog niet is uitbetaald
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de grens is € 8.000,00
      En het college moet zeggen waarover men redelijkerwijs kan beschikken
      En verder volgt er niets

    @PWB-15-017 @wet-2026 @wet @jurist
    Scenario: Over niets van het erfdeel kan men beschikken
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 1.000,00 aan geld
      En daarnaast is er € 10.000,00 die nog niet is uitbetaald, waarvan volgens het college € 0,00 beschikbaar is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 1.000,00 bij een grens van € 8.000,00: er is recht en er mag nog € 7.000,00 bij
      En verder volgt er niets

    @PWB-15-018 @wet-2026 @wet @jurist
    Scenario: Over het hele erfdeel kan men beschikken
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 1.000,00 aan geld
      En daarnaast is er € 10.000,00 die nog niet is uitbetaald, waarvan volgens het college € 10.000,00 beschikbaar is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 11.000,00 bij een grens van € 8.000,00: € 3.000,00 telt mee en er is geen recht
      En verder volgt er niets

    @PWB-15-019 @wet-2026 @wet @jurist
    Scenario: Er is niet meer beschikbaar dan het hele erfdeel
      Gegeven de peildatum is 1 mei 2026
      En een alleenstaande heeft € 1.000,00 aan geld
      En daarnaast is er € 10.000,00 die nog niet is uitbetaald, waarvan volgens het college € 10.000,01 beschikbaar is
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.redelijkerwijsBeschikbaar
      En verder volgt er niets
