# language: nl
Functionaliteit: Antwoorden over norm, giften, vermogen, inkomen en vakantiegeld naast elkaar

  Een huishouden wil weten wat een andere dag of een ander voorstel betekent. Dat gaat over de norm, het spaargeld en
  het geld dat er elke maand is. Vakantiegeld gaat volgens de wet elke maand al van de bijstand af. Volgens
  het voorstel van 2023 gaat het af van wat de gemeente tot juni bewaart.
  De bedragen zijn met de hand berekend uit de artikelen die bij elke regel staan.

  Regel: De norm stijgt twee keer per jaar mee met het netto minimumloon.
    Grondslag: artikel 21, onderdeel a, Participatiewet

    @PWB-V-009 @14-tijdelijk-verblijf @wet @inwoner
    Scenario: Vanaf juli is mijn norm € 17,96 hoger
      Gegeven een alleenstaande van 34 jaar heeft bijstand
      En er is verder niemand in huis
      En een antwoord op 30 juni 2026
      En een antwoord op 1 juli 2026
      Als de regel wordt toegepast
      Dan gaat de norm van € 1.401,50 naar € 1.419,46, een verschil van € 17,96
      En verder volgt er niets

    @PWB-V-021 @14-tijdelijk-verblijf @wet @inwoner
    Scenario: In januari en juni is mijn norm gelijk, en in juli hoger
      Gegeven een alleenstaande van 34 jaar heeft bijstand
      En er is verder niemand in huis
      En een antwoord op 1 januari 2026
      En een antwoord op 30 juni 2026
      En een antwoord op 1 juli 2026
      Als de regel wordt toegepast
      Dan gaat de norm pas bij het derde antwoord van € 1.401,50 naar € 1.419,46
      En verder volgt er niets

  Regel: Feiten die op één van de dagen niet kunnen, worden geweigerd bij dat geval.
    Grondslag: artikel 19a, eerste lid, Participatiewet

    @PWB-V-010 @14-tijdelijk-verblijf @interpretatie @inwoner
    Scenario: Mijn tante komt pas in juni, dus over maart valt niets te zeggen
      Gegeven een alleenstaande van 35 jaar met bijstand heeft sinds 1 juni 2026 iemand van 60 jaar tijdelijk in huis
      En een antwoord op 1 juli 2026
      En een antwoord op 1 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij gevallen[1].situatie.medebewoners[0].tijdelijkSinds
      En verder volgt er niets

    @PWB-V-015 @14-tijdelijk-verblijf @interpretatie @inwoner
    Scenario: Over maart en april valt niets te zeggen, en dat hoor ik één keer
      Gegeven een alleenstaande van 35 jaar met bijstand heeft sinds 1 juni 2026 iemand van 60 jaar tijdelijk in huis
      En een antwoord op 1 maart 2026
      En een antwoord op 1 april 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.medebewoners[0].tijdelijkSinds
      En verder volgt er niets

  Regel: Vanaf 2026 vervalt een eigen giftengrens van de gemeente.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet

    @PWB-V-016 @05-giften @wet @inwoner
    Scenario: Mijn gemeente liet in 2025 meer vrij, en in januari begint het tellen opnieuw
      Gegeven de gemeente vindt giften tot € 1.800,00 per kalenderjaar altijd verantwoord
      En op 31 december 2025 ontvangt het gezin een gift van € 1.500,00
      En een antwoord volgens geldend op 31 december 2025
      En een antwoord volgens geldend op 1 januari 2026
      Als de regel wordt toegepast
      Dan gaat wat dit jaar telt van € 1.500,00 naar € 0,00 en mag er € 1.200,00 bij
      En kent geldend op 1 januari 2026 geen eigen grens van de gemeente en laat die weg
      En verder volgt er niets

  Regel: De vermogensgrens stijgt op 1 januari mee met de prijzen.
    Grondslag: artikel 34, derde lid, onderdeel a, Participatiewet

    @PWB-V-011 @15-vermogen @wet @inwoner
    Scenario: Met € 7.900 spaargeld heb ik op 31 december geen recht en een dag later wel
      Gegeven een alleenstaande heeft € 7.900,00 aan geld
      En een antwoord op 31 december 2025
      En een antwoord op 1 januari 2026
      Als de regel wordt toegepast
      Dan komt er recht op bijstand en mag er € 100,00 bij
      En gaat de vermogensgrens van € 7.770,00 naar € 8.000,00, een verschil van € 230,00
      En gaat het vermogen dat meetelt van € 130,00 naar € 0,00, een verschil van € -130,00
      En verder volgt er niets

  Regel: Volgens de wet telt loon in de maand van het werk, volgens het voorstel in de maand van de betaling.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet; punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-V-012 @17-verrekenen-inkomsten @consultatie @inwoner
    Scenario: Mijn loon over april komt op 5 mei
      Gegeven deze persoon heeft bijstand vanaf 1 januari 2026
      En op 5 mei 2026 komt er € 500,00 loon over 1 april 2026 tot en met 30 april 2026
      En een antwoord volgens oud-recht op 1 mei 2026
      En een antwoord volgens consultatie-2023 op 1 mei 2026
      Als de regel wordt toegepast
      Dan gaat het inkomen dat meetelt van € 0,00 naar € 500,00, een verschil van € 500,00
      En komt erbij dat deze persoon de inkomsten zelf meldt
      En verder volgt er niets

  Regel: Volgens de wet gaat vakantiegeld elke maand van de bijstand af, volgens het voorstel van wat de gemeente bewaart.
    Grondslag: artikel 19, derde lid, Participatiewet; punt 18 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-V-013 @18-vakantiegeld-ikb @consultatie @inwoner
    Scenario: Met € 600 loon is er volgens het voorstel elke maand genoeg om van te leven
      Gegeven bij een norm van € 1.401,50 verdient deze persoon € 600,00 netto en bouwt vakantiegeld op
      En een antwoord volgens oud-recht op 1 maart 2026
      En een antwoord volgens consultatie-2023 op 1 maart 2026
      Als de regel wordt toegepast
      Dan gaat wat de gemeente deze maand betaalt van € 715,82 naar € 731,42, een verschil van € 15,60
      En gaat wat de gemeente bewaart van € 37,68 naar € 22,08, een verschil van € -15,60
      En gaat het tekort van € 15,60 naar € 0,00, een verschil van € -15,60
      En verder volgt er niets

    @PWB-V-014 @18-vakantiegeld-ikb @consultatie @jurist
    Scenario: Met € 300 loon is het verschil de helft
      Gegeven bij een norm van € 1.401,50 verdient deze persoon € 300,00 netto en bouwt vakantiegeld op
      En een antwoord volgens oud-recht op 1 maart 2026
      En een antwoord volgens consultatie-2023 op 1 maart 2026
      Als de regel wordt toegepast
      Dan gaat wat de gemeente deze maand betaalt van € 1.023,62 naar € 1.031,42, een verschil van € 7,80
      En gaat wat de gemeente bewaart van € 53,88 naar € 46,08, een verschil van € -7,80
      En gaat het tekort van € 7,80 naar € 0,00, een verschil van € -7,80
      En verder volgt er niets

  Regel: Het voorschot is vanaf 2026 ten minste 95 procent, en was ten minste 90 procent.
    Grondslag: artikel 52, tweede lid, Participatiewet

    @PWB-V-019 @19-aanvraag @wet @inwoner
    Scenario: Mijn voorschot is op nieuwjaarsdag 2026 € 70,08 hoger
      Gegeven iemand vraagt bijstand aan op 20 december 2025 met € 1.401,50 bijstand per maand
      En iemand werkt volgens het college genoeg mee en kan recht op bijstand hebben
      En een antwoord op 31 december 2025
      En een antwoord op 1 januari 2026
      Als de regel wordt toegepast
      Dan gaat het voorschot van ten minste € 1.261,35 naar ten minste € 1.331,43, een verschil van € 70,08
      En verder volgt er niets
