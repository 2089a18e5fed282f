# language: nl
Functionaliteit: Antwoorden over werken naast de bijstand naast elkaar

  Wie naast de bijstand werkt, wil weten wat een nieuwe wet verandert. Een vergelijking stelt dezelfde vraag
  volgens meer dan één versie van een wetswijziging, of op meer dan één dag. Elk antwoord is het antwoord dat
  de losse vraag ook geeft. Wat anders is, staat apart, met het verschil.
  De bedragen zijn met de hand berekend uit de artikelen die bij elke regel staan.

  Regel: Vanaf 2027 vervangt één vrijlating van 15 procent de vrijlating van 25 procent.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet; artikel 34a, eerste lid, onderdeel a, Participatiewet

    @PWB-V-001 @01-bijverdiengrenzen @wet @inwoner
    Scenario: Ik werk al in de bijstand en houd vanaf januari € 60 minder van mijn loon
      Gegeven een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      En een antwoord op 1 december 2026
      En een antwoord op 1 januari 2027
      Als de regel wordt toegepast
      Dan gaat wat van het loon vrij blijft van € 150,00 naar € 90,00, en wat meetelt van € 450,00 naar € 510,00
      En komt er een laatste dag bij, 31 december 2027
      En verder volgt er niets

    @PWB-V-002 @01-bijverdiengrenzen @wet @jurist
    Scenario: Zolang het college in geen van beide jaren heeft beslist, verandert alleen wat hoogstens kan
      Gegeven een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En een antwoord op 31 december 2026
      En een antwoord op 1 januari 2027
      Als de regel wordt toegepast
      Dan gaat wat hoogstens vrij kan blijven van € 150,00 naar € 90,00, een verschil van € -60,00
      En verder volgt er niets

  Regel: De nieuwe vrijlating geldt ook voor wie jonger is dan 27 jaar.
    Grondslag: artikel 31, vijfde lid, Participatiewet; artikel 34a, eerste lid, onderdeel a, Participatiewet

    @PWB-V-003 @01-bijverdiengrenzen @wet @inwoner
    Scenario: Ik ben 22 en houd vanaf januari voor het eerst iets van mijn loon
      Gegeven een persoon van 22 jaar verdient naast de bijstand € 300,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      En een antwoord op 1 december 2026
      En een antwoord op 1 januari 2027
      Als de regel wordt toegepast
      Dan gaat wat van het loon vrij blijft van € 0,00 naar € 45,00, en wat meetelt van € 300,00 naar € 255,00
      En komt er een laatste dag bij, 31 december 2027
      En verder volgt er niets

  Regel: Een vergelijking met het voorstel geeft elke versie de oordelen waar zij om vraagt.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet; punt 1 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-V-004 @01-bijverdiengrenzen @consultatie @jurist
    Scenario: Het voorstel vraagt een ander oordeel dan de wet en krijgt alleen dat
      Gegeven een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college geeft deze persoon de vrijlating
      En een antwoord volgens oud-recht op 1 maart 2026
      En een antwoord volgens consultatie-2023 op 1 maart 2026
      Als de regel wordt toegepast
      Dan kent oud-recht het oordeel van het voorstel niet, en gaat de status van oordeel-nodig naar vastgesteld
      En blijft er in plaats van hoogstens € 150,00 nu € 90,00 vrij en telt € 510,00 mee, tot en met 28 februari 2027
      En verder volgt er niets

  Regel: Dezelfde vraag geeft hetzelfde antwoord.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-V-005 @01-bijverdiengrenzen @wet @inwoner
    Scenario: In maart en april mag ik evenveel houden
      Gegeven een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college vindt dat de vrijlating helpt om aan het werk te komen
      En een antwoord op 1 maart 2026
      En een antwoord op 1 april 2026
      Als de regel wordt toegepast
      Dan is er geen verschil
      En verder volgt er niets

  Regel: Een vergelijking heeft ten minste twee antwoorden en alleen versies die bestaan.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-V-006 @01-bijverdiengrenzen @interpretatie @jurist
    Scenario: Eén antwoord is geen vergelijking
      Gegeven een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En een antwoord op 1 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij gevallen
      En verder volgt er niets

    @PWB-V-007 @01-bijverdiengrenzen @interpretatie @jurist
    Scenario: Een versie die niet bestaat, wordt geweigerd bij haar eigen geval
      Gegeven een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En een antwoord op 1 maart 2026
      En een antwoord volgens een versie die niet bestaat
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekende-keuze bij gevallen[1].versie
      En verder volgt er niets

    @PWB-V-017 @01-bijverdiengrenzen @interpretatie @jurist
    Scenario: Een getal is geen naam van een versie
      Gegeven een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En een antwoord op 1 maart 2026
      En een antwoord met een getal als versie
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij gevallen[1].versie
      En verder volgt er niets

    @PWB-V-018 @01-bijverdiengrenzen @interpretatie @jurist
    Scenario: Een antwoord zonder peildatum wordt geweigerd
      Gegeven een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En een antwoord op 1 maart 2026
      En een antwoord zonder peildatum
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code ontbreekt bij gevallen[1].peildatum
      En verder volgt er niets

    @PWB-V-020 @01-bijverdiengrenzen @interpretatie @jurist
    Scenario: Een oordeel dat geen van de gekozen versies vraagt, wordt geweigerd
      Gegeven een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college geeft deze persoon de vrijlating
      En een antwoord volgens oud-recht op 1 maart 2026
      En een antwoord volgens wet-2027 op 1 maart 2027
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.toekennen
      En verder volgt er niets

  Regel: Het bufferbudget bestaat pas vanaf 1 januari 2027.
    Grondslag: artikel 34b, eerste lid, Participatiewet

    @PWB-V-008 @02-bufferbudget @wet @jurist
    Scenario: Voor wie niet werkt, verandert op 1 januari alleen dat de regel er is
      Gegeven een werkende met bijstand van wie geen maand is ingevuld
      En deze persoon ontvangt geen inkomen uit arbeid
      En een antwoord op 31 december 2026
      En een antwoord op 1 januari 2027
      Als de regel wordt toegepast
      Dan gaat de status van niet-van-kracht naar vastgesteld
      En komt erbij dat het college geen bufferbudget mag inzetten
      En verder volgt er niets
