# language: nl
Functionaliteit: Meer situaties in een maandberekening

  Deze scenario's gaan over loon dat vooraf komt, over wie medisch urenbeperkt is en over een groot huishouden.
  En over de staffel van 2025: wat tijdens de bijstand bij komt, telt dan samen met wat al vrij bleef.
  De bedragen zijn met de hand berekend uit de artikelen die bij elke regel staan.

  Regel: Loon telt in de maand van het werk, ook als het vooraf komt.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet

    @PWB-M-099 @maand @wet @inwoner
    Scenario: Mijn loon van maart kwam al op 27 februari
      Gegeven de peildatum is 1 februari 2026
      En een alleenstaande van 34 jaar met bijstand werkt sinds 1 maart 2026 voor € 600,00; het eerste loon komt op 27 februari 2026
      Als de regel wordt toegepast
      Dan staat vast: van € 0,00 inkomsten blijft € 0,00 vrij, € 0,00 telt mee, met € 0,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 1.401,50; daarvan wordt € 70,08 bewaard en € 1.331,42 betaald
      En met € 600,00 aan inkomen is er € 1.931,42 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-100 @maand @wet @inwoner
    Scenario: In maart telt dat loon mee, en komt ook het loon van april
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand werkt sinds 1 maart 2026 voor € 600,00; het eerste loon komt op 27 februari 2026
      En het college geeft geen vrijlating
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 0,00 vrij, € 600,00 telt mee, met € 48,00 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 753,50; daarvan wordt € 37,68 bewaard en € 715,82 betaald
      En met € 600,00 aan inkomen is er € 1.315,82 in handen, € 15,60 te weinig om van te leven
      En verder volgt er niets

  Regel: Wie medisch urenbeperkt is, houdt 15 procent van het loon.
    Grondslag: artikel 31, tweede lid, onderdeel y, Participatiewet

    @PWB-M-101 @maand @wet @inwoner
    Scenario: Ik kan door ziekte maar weinig uren werken en houd € 90 vrij
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand, zonder vrijlating
      En deze persoon is medisch urenbeperkt
      Als de regel wordt toegepast
      Dan staat vast: van € 600,00 inkomsten blijft € 90,00 vrij, € 510,00 telt mee, met € 40,80 vakantietoeslag
      En bij een norm van € 1.401,50 is de bijstand € 850,70; daarvan wordt € 42,54 bewaard en € 808,16 betaald
      En met € 600,00 aan inkomen is er € 1.408,16 in handen, € 0,00 te weinig om van te leven
      En verder volgt er niets

    @PWB-M-102 @jaar @wet @inwoner
    Scenario: Die vrijlating is er in februari ook
      Gegeven een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En deze persoon is medisch urenbeperkt
      En het gaat om 1 januari 2026 tot en met 28 februari 2026, zonder vrijlating
      Als de regel wordt toegepast
      Dan is in de eerste maand € 1.408,16 in handen en in de tweede € 1.408,16
      En verder volgt er niets

  Regel: Elke medebewoner van 27 jaar of ouder deelt kosten.
    Grondslag: artikel 22a, eerste lid, Participatiewet

    @PWB-M-103 @maand @wet @jurist
    Scenario: Met twintig medebewoners is de norm € 638,77
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En er wonen twintig anderen van 30 jaar in
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 638,77; daarvan is € 606,83 in handen en wordt € 31,94 bewaard
      En verder volgt er niets

    @PWB-M-104 @maand @interpretatie @jurist
    Scenario: Meer dan twintig medebewoners wordt geweigerd
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En er wonen eenentwintig anderen van 30 jaar in
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.medebewoners
      En verder volgt er niets

  Regel: Meer inkomsten dan tien neemt de berekening niet aan.
    Grondslag: artikel 19, tweede lid, Participatiewet

    @PWB-M-105 @maand @interpretatie @jurist
    Scenario: Elf inkomsten wordt geweigerd
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En er zijn elf inkomsten van niets
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij situatie.inkomsten
      En verder volgt er niets

    @PWB-M-133 @maand @interpretatie @jurist
    Scenario: Een eigen grens voor giften kent de wet van 2026 niet
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de gemeente noemt een eigen grens voor giften
      Als de regel wordt toegepast
      Dan wordt het eigen beleid voor giften geweigerd
      En verder volgt er niets

    @PWB-M-132 @maand @interpretatie @jurist
    Scenario: Loon over een periode die terugloopt, kan niet
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het loon over een periode die eindigt voordat zij begint, is € 100,00
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.inkomsten[0].betalingen[0].totEnMet
      En verder volgt er niets

    @PWB-M-131 @maand @interpretatie @jurist
    Scenario: Ook een partner van 30 heeft geen AOW
      Gegeven de peildatum is 1 maart 2026
      En twee partners van 34 en 30 jaar met bijstand en zonder inkomsten
      En ook de partner heeft de AOW-leeftijd bereikt
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.partner.pensioengerechtigd
      En verder volgt er niets

    @PWB-M-130 @maand @interpretatie @jurist
    Scenario: Iemand van 34 heeft geen AOW
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En de AOW-leeftijd is bereikt
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.belanghebbende.pensioengerechtigd
      En verder volgt er niets

    @PWB-M-106 @maand @interpretatie @jurist
    Scenario: Met tien inkomsten van niets blijft de bijstand de hele norm
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En er zijn tien inkomsten van niets
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.401,50; daarvan is € 1.331,42 in handen en wordt € 70,08 bewaard
      En verder volgt er niets

  Regel: In 2025 telde een gift die vermogen is mee in de staffel.
    Grondslag: artikel 34, eerste lid, onderdeel b, Participatiewet; artikel 34, vierde lid, Participatiewet

    @PWB-M-107 @maand @wet @inwoner
    Scenario: In 2025 paste mijn gift van € 270 nog in de ruimte
      Gegeven de peildatum is 1 maart 2025
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En bij het begin bleef € 7.000,00 vermogen vrij, en later komt er € 500,00 bij
      En op 10 maart 2025 komt er een gift van € 270,00
      En het college vindt geen gift verantwoord en rekent die als vermogen
      Als de regel wordt toegepast
      Dan is zonder inkomsten de bijstand € 1.345,45; daarvan is € 1.278,18 in handen en wordt € 67,27 bewaard
      En verder volgt er niets

    @PWB-M-108 @maand @wet @jurist
    Scenario: Met één cent meer was er geen recht
      Gegeven de peildatum is 1 maart 2025
      En een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En bij het begin bleef € 7.000,00 vermogen vrij, en later komt er € 500,00 bij
      En op 10 maart 2025 komt er een gift van € 270,01
      En het college vindt geen gift verantwoord en rekent die als vermogen
      Als de regel wordt toegepast
      Dan is er geen recht op bijstand en is er € 0,00 in handen
      En verder volgt er niets

  Regel: Volgens het voorstel telt loon in de maand waarin het komt: dat scheelt elke maand.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet; punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-M-109 @jaar @consultatie @inwoner
    Scenario: In maart en april heb ik volgens het voorstel € 55,75 per maand meer
      Gegeven een alleenstaande van 45 jaar met bijstand verdient via een uitzendbureau € 500,00 per vier weken
      En het gaat om 1 maart 2026 tot en met 30 april 2026, volgens de wet en volgens het voorstel, zonder vrijlating
      Als de regel wordt toegepast
      Dan zijn er in handen: volgens de wet € 1.275,67 en € 1.275,67, volgens het voorstel € 1.331,42 en € 1.331,42
      En gaat wat in handen is in maart en april van € 1.275,67 naar € 1.331,42, een verschil van € 55,75
      En gaat wat de gemeente in maart en april betaalt van € 775,67 naar € 831,42, een verschil van € 55,75
      En gaat het tekort samen van € 111,50 naar € 0,00, een verschil van € -111,50
      En verder volgt er niets

  Regel: Twee keer hetzelfde geeft geen verschil.
    Grondslag: artikel 45, eerste lid, Participatiewet

    @PWB-M-110 @jaar @wet @jurist
    Scenario: Twee gelijke gevallen geven hetzelfde
      Gegeven een alleenstaande van 34 jaar met bijstand en zonder inkomsten
      En het gaat om 1 maart 2026 tot en met 31 maart 2026
      En de vraag noemt twee keer hetzelfde geval
      Als de regel wordt toegepast
      Dan is in beide gevallen € 1.331,42 in handen, zonder verschil
      En verder volgt er niets

  Regel: Zolang een oordeel ontbreekt, wacht het hele jaar.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-111 @jaar @wet @inwoner
    Scenario: Zonder oordeel over mijn vrijlating staan alleen mijn inkomsten vast
      Gegeven een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En het gaat om 1 maart 2026 tot en met 30 april 2026
      Als de regel wordt toegepast
      Dan is een oordeel nodig en is in totaal € 1.200,00 verdiend
      En staat in totaal niet vast hoeveel er vrij blijft
      En staat in totaal niet vast hoeveel vakantietoeslag er is betaald
      En verder volgt er niets

  Regel: Na een maand zonder vrijlating is er ook de maand daarna nog geen.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-112 @jaar @wet @jurist
    Scenario: Met loonkostensubsidie en vijf gebruikte maanden begint de volgende vrijlating niet vanzelf
      Gegeven een alleenstaande van 34 jaar met bijstand verdient € 600,00 per maand
      En de vrijlating is al 5 maanden gebruikt
      En deze persoon werkt met loonkostensubsidie
      En het gaat om 1 januari 2026 tot en met 28 februari 2026, zonder vrijlating
      Als de regel wordt toegepast
      Dan is in de eerste maand € 1.315,82 in handen en in de tweede € 1.315,82
      En verder volgt er niets

  Regel: Ook de vrijlating van de partner loopt door van maand op maand.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-113 @jaar @interpretatie @inwoner
    Scenario: Wij werken allebei, en houden in maart en april evenveel vrij
      Gegeven twee partners van 34 en 30 jaar met bijstand verdienen € 600,00 en € 200,00 per maand
      En het gaat om 1 maart 2026 tot en met 30 april 2026
      En het college geeft beide partners de vrijlating
      Als de regel wordt toegepast
      Dan is in de eerste maand € 2.086,42 in handen en in de tweede € 2.086,42
      En verder volgt er niets
