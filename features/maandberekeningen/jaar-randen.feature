# language: nl
Functionaliteit: De randen van een jaarberekening

  Een jaarberekening gaat over één tot en met twaalf hele maanden. Wat een maand achterlaat, daar begint de volgende mee.
  Dat geldt voor de vrijlating, voor wat de gemeente bewaart en voor het bufferbudget.
  Het totaal van een bedrag staat er alleen als elke maand dat bedrag weet. Giften tellen per kalenderjaar: dat gaat niet over twee jaren heen.

  Regel: Het totaal is de som van de maanden.
    Grondslag: artikel 45, eerste lid, Participatiewet

    @PWB-M-084 @jaar @wet @inwoner
    Scenario: Wat ik in mei en juni samen krijg
      Gegeven een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het gaat om 1 mei 2026 tot en met 30 juni 2026, zonder vrijlating
      En de gemeente bewaarde al € 840,00 aan vakantietoeslag
      Als de regel wordt toegepast
      Dan is in de eerste maand € 1.315,82 in handen en in de tweede € 2.193,50
      En is in totaal € 1.200,00 verdiend, € 0,00 vrij, € 1.507,00 bijstand, € 1.431,64 betaald en € 877,68 vakantietoeslag
      En is in totaal € 3.509,32 in handen, € 31,20 te weinig, en wordt € 37,68 bewaard
      En verder volgt er niets

    @PWB-M-134 @jaar @wet @inwoner
    Scenario: Mijn bijstand van juli is hoger dan die van juni
      Gegeven een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En het gaat om 1 juni 2026 tot en met 31 juli 2026
      En de gemeente bewaarde al € 840,00 aan vakantietoeslag
      Als de regel wordt toegepast
      Dan is de bijstand in de eerste maand € 1.401,50 en in de tweede € 1.419,46
      En is in de eerste maand € 2.171,42 in handen en in de tweede € 1.348,49
      En verder volgt er niets

    @PWB-M-085 @jaar @wet @inwoner
    Scenario: Eén maand is ook een jaarberekening
      Gegeven een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het gaat om 1 maart 2026 tot en met 31 maart 2026, zonder vrijlating
      Als de regel wordt toegepast
      Dan is in de enige maand € 1.315,82 in handen
      En verder volgt er niets

  Regel: De vrijlating van zes maanden loopt door van maand op maand.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-086 @jaar @interpretatie @inwoner
    Scenario: Mijn vrijlating is vijf maanden gebruikt: nog één maand te gaan
      Gegeven een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En de vrijlating is al 5 maanden gebruikt
      En het gaat om 1 januari 2026 tot en met 28 februari 2026, met de vrijlating van zes maanden
      Als de regel wordt toegepast
      Dan is in de eerste maand € 1.469,72 in handen en in de tweede € 1.315,82
      En verder volgt er niets

  Regel: Volgens het voorstel is het bufferbudget € 1.000 per jaar, over de maanden samen.
    Grondslag: punt 2 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-M-087 @jaar @consultatie @inwoner
    Scenario: Twee maanden € 500 bufferbudget past nog
      Gegeven een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het gaat om 1 januari 2026 tot en met 28 februari 2026
      En volgens het voorstel betaalt het college elke maand € 500,00 bufferbudget, zonder vrijlating
      Als de regel wordt toegepast
      Dan is in de eerste maand € 1.815,82 in handen en in de tweede € 1.815,82
      En verder volgt er niets

    @PWB-M-088 @jaar @consultatie @jurist
    Scenario: Twee maanden € 500,01 is meer dan het budget
      Gegeven een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het gaat om 1 januari 2026 tot en met 28 februari 2026
      En volgens het voorstel betaalt het college elke maand € 500,01 bufferbudget, zonder vrijlating
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.bufferbudget.betaling
      En verder volgt er niets

  Regel: Giften tellen per kalenderjaar.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-M-089 @jaar @interpretatie @inwoner
    Scenario: Met een gift van € 1.200 blijven januari en februari gelijk
      Gegeven een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 februari 2026 komt er een gift van € 1.200,00
      En het gaat om 1 januari 2026 tot en met 28 februari 2026
      Als de regel wordt toegepast
      Dan is in de eerste maand € 1.331,42 in handen en in de tweede € 1.331,42
      En verder volgt er niets

    @PWB-M-090 @jaar @interpretatie @jurist
    Scenario: Giften over twee kalenderjaren worden geweigerd
      Gegeven een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En op 10 december 2025 komt er een gift van € 100,00
      En het gaat om 1 december 2025 tot en met 31 januari 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.giften
      En verder volgt er niets

  Regel: Van een maand die niet te bepalen is, is ook het totaal niet bekend.
    Grondslag: artikel 45, derde lid, Participatiewet

    @PWB-M-091 @jaar @wet @inwoner
    Scenario: Mijn bijstand begint op 10 mei: mei is niet te bepalen, en juni daardoor ook niet
      Gegeven een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de bijstand begon op 10 mei 2026
      En het gaat om 1 mei 2026 tot en met 30 juni 2026
      Als de regel wordt toegepast
      Dan zijn beide maanden niet te bepalen
      En staat in totaal niet vast wat er in handen is
      En staat in totaal niet vast hoeveel vakantietoeslag er is betaald
      En verder volgt er niets

    @PWB-M-092 @jaar @wet @jurist
    Scenario: Begint de bijstand op 10 april, dan is mei wel te bepalen
      Gegeven een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de bijstand begon op 10 april 2026
      En het gaat om 1 april 2026 tot en met 31 mei 2026
      Als de regel wordt toegepast
      Dan is de eerste maand niet te bepalen en is in de tweede € 1.331,42 in handen
      En verder volgt er niets

  Regel: Een jaarberekening zonder giften kan over twee kalenderjaren gaan.
    Grondslag: artikel 21, onderdeel a, Participatiewet

    @PWB-M-093 @jaar @wet @jurist
    Scenario: December 2025 en januari 2026 hebben elk hun eigen norm
      Gegeven een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En het gaat om 1 december 2025 tot en met 31 januari 2026
      Als de regel wordt toegepast
      Dan is in de eerste maand € 1.300,61 in handen en in de tweede € 1.331,42
      En verder volgt er niets

  Regel: Begin en einde zijn nodig, en het einde ligt na het begin.
    Grondslag: artikel 45, eerste lid, Participatiewet

    @PWB-M-094 @jaar @interpretatie @jurist
    Scenario: Zonder einde is er geen jaarberekening
      Gegeven een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de vraag noemt alleen het begin, 1 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code ontbreekt bij totEnMet
      En verder volgt er niets

    @PWB-M-095 @jaar @interpretatie @jurist
    Scenario: Een einde vóór het begin wordt geweigerd
      Gegeven een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En het gaat om 1 maart 2026 tot en met 28 februari 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij totEnMet
      En verder volgt er niets

    @PWB-M-096 @jaar @interpretatie @jurist
    Scenario: Iemand van 17 wordt ook hier geweigerd
      Gegeven een alleenstaande van 17 jaar met bijstand en zonder inkomsten
      En het gaat om 1 maart 2026 tot en met 31 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.belanghebbende.leeftijd
      En verder volgt er niets

    @PWB-M-097 @jaar @interpretatie @jurist
    Scenario: Een lege lijst gevallen wordt geweigerd
      Gegeven een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het gaat om 1 maart 2026 tot en met 31 maart 2026, zonder vrijlating
      En de vraag noemt een lege lijst gevallen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij gevallen
      En verder volgt er niets

    @PWB-M-098 @jaar @interpretatie @jurist
    Scenario: Drie gevallen is te veel
      Gegeven een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het gaat om 1 maart 2026 tot en met 31 maart 2026, zonder vrijlating
      En de vraag noemt drie gevallen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij gevallen
      En verder volgt er niets
