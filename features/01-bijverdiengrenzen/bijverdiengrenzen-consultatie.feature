# language: nl
Functionaliteit: Eén vrijlating van 15 procent (voorstel van 2023)
  Het programma Participatiewet in Balans stelde in december 2023 één vrijlating voor.
  Wie naast de bijstand werkt, houdt een jaar lang 15 procent van het loon. Ook jongeren tot 27 jaar.
  Het college beslist of iemand de vrijlating krijgt, en kan haar verlengen.
  Bij een medische urenbeperking is de vrijlating blijvend, maar het voorstel zegt niet hoe hoog.
  Over AOW, een maximum en nieuw werk zegt het voorstel niets.
  Bron: punt 1 van bijlage I van het programmaplan en dossier 01, onderdelen 1 en 2c.

  Regel: Het college kan wie werkt een jaar lang 15 procent van het loon laten houden.
    Grondslag: punt 1 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-01-081 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik ben 22 en mag in het voorstel een jaar lang iets van mijn bijbaan houden
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 22 jaar verdient naast de bijstand € 300,00 netto per maand
      En het college geeft deze persoon de vrijlating
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 45,00 vrij en telt € 255,00 mee, tot en met 31 december 2027
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-01-082 @consultatie-2023 @consultatie @jurist
    Scenario: In het voorstel beslist het college of iemand de vrijlating krijgt
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 1.300,00 netto per maand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of het de vrijlating geeft
      En hoogstens € 195,00 van het loon kan vrij blijven
      En verder volgt er niets

    @PWB-01-083 @consultatie-2023 @consultatie @jurist
    Scenario: Een dag na het jaar moet het college zeggen of meer uren werken mogelijk is
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 1 januari 2027
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of meer uren werken mogelijk is
      En hoogstens € 90,00 van het loon kan vrij blijven
      En verder volgt er niets

    @PWB-01-084 @consultatie-2023 @consultatie @inwoner
    Scenario: Meer uren kan ik niet aan en daarom gaat het voorstel voor mij door na een jaar
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 1 januari 2027
      En het college vindt dat meer uren werken niet mogelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee
      En verder volgt er niets

    @PWB-01-085 @consultatie-2023 @consultatie @jurist
    Scenario: Kan iemand na het jaar meer uren werken, dan stopt de vrijlating in het voorstel
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En de vrijlating van 15 % begon op 1 januari 2027
      En het college vindt dat meer uren werken wel mogelijk is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 0,00 vrij en telt € 600,00 mee
      En verder volgt er niets

    @PWB-01-086 @consultatie-2023 @consultatie @jurist
    Scenario: Hoe hoog de blijvende vrijlating bij ziekte is, zegt het voorstel niet
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college heeft een medische urenbeperking vastgesteld
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-01-087 @consultatie-2023 @interpretatie @jurist
    Scenario: Het voorstel noemt geen AOW, dus geldt daar dezelfde vrijlating
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 67 jaar met AOW verdient naast de bijstand € 600,00 netto per maand
      En het college geeft deze persoon de vrijlating
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van het loon blijft € 90,00 vrij en telt € 510,00 mee, tot en met 31 december 2027
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-01-088 @consultatie-2023 @consultatie @jurist
    Scenario: Een aantal maanden verlenging bestaat in het voorstel niet
      Gegeven de peildatum is 1 januari 2028
      En een persoon van 34 jaar verdient naast de bijstand € 600,00 netto per maand
      En het college verlengt de vrijlating met 6 maanden
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.verlengingMaanden
      En verder volgt er niets
