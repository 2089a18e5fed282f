# language: nl
Functionaliteit: Maatregelen: dezelfde vraag door de jaren, en het voorstel
  De regels over maatregelen zijn in 2026 dezelfde als daarvoor. De wet van 2026 verandert ze niet.
  Of de regels op 1 januari 2027 veranderen, is niet bekend. De tekst van artikel 18 per die dag is niet gezien.
  Het voorstel van 2023 wilde lichtere maatregelen: 5, 10 of 25 procent, in 1, 2 of 4 maanden, met marges.
  Welke marges dat zijn, staat er niet. Daarom is dat antwoord onzeker. Ook wilde het vaker een waarschuwing.
  Het voorstel staat niet in de Participatiewet, maar in plannen voor een wet over handhaving. Die geldt nog niet.
  Bronnen: punt 9 van bijlage I van het programmaplan, dossier 09 en dossier 00.

  Regel: De verlaging van 100 procent geldt voor en na 1 januari 2026.
    Grondslag: artikel 18, vijfde lid, Participatiewet

    @PWB-09-038 @geldend @wet @inwoner
    Scenario: Ik weigerde werk en vraag het na op oudejaarsdag 2025
      Gegeven de peildatum is 31 december 2025
      En op 1 december 2025 aanvaardt een persoon met € 1.369,06 bijstand geen werk; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.369,06 en over blijft € 0,00
      En verder volgt er niets

    @PWB-09-039 @geldend @wet @inwoner
    Scenario: Ik weigerde werk en vraag het na op nieuwjaarsdag 2026
      Gegeven de peildatum is 1 januari 2026
      En op 1 december 2025 aanvaardt een persoon met € 1.401,50 bijstand geen werk; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En verder volgt er niets

    @PWB-09-040 @geldend @wet @jurist
    Scenario: Op 31 december 2026 geldt de verlaging nog
      Gegeven de peildatum is 31 december 2026
      En op 1 december 2026 aanvaardt een persoon met € 1.419,46 bijstand geen werk; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.419,46 en over blijft € 0,00
      En verder volgt er niets

    @PWB-09-041 @geldend @wet @jurist
    Scenario: Op 1 januari 2027 is niet bekend wat geldt
      Gegeven de peildatum is 1 januari 2027
      En op 1 december 2026 aanvaardt een persoon met € 1.419,46 bijstand geen werk
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-09-042 @wet-2015 @wet @jurist
    Scenario: Op 31 december 2014 gold een andere regel
      Gegeven de peildatum is 31 december 2014
      En op 1 december 2014 aanvaardt een persoon met € 1.000,00 bijstand geen werk
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Het voorstel noemt drie categorieën: 5, 10 en 25 procent.
    Grondslag: punt 9 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-09-043 @consultatie-2023 @consultatie @inwoner
    Scenario: In het voorstel gaat er bij een lichte misstap € 70,97 af
      Gegeven de peildatum is 1 juli 2026
      En een persoon met € 1.419,46 bijstand schendt een plicht uit categorie 1
      En het college geeft geen waarschuwing
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 5 % in één maand: eraf gaat € 70,97 en over blijft € 1.348,49
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-09-044 @consultatie-2023 @consultatie @jurist
    Scenario: Categorie 2 is 10 procent in twee maanden
      Gegeven de peildatum is 1 juli 2026
      En een persoon met € 1.419,46 bijstand schendt een plicht uit categorie 2
      En het college geeft geen waarschuwing
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 10 % in 2 maanden: elke maand gaat € 141,95 eraf en blijft € 1.277,51 over, samen € 283,90
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-09-045 @consultatie-2023 @consultatie @jurist
    Scenario: Categorie 3 is 25 procent in vier maanden
      Gegeven de peildatum is 1 juli 2026
      En een persoon met € 1.419,46 bijstand schendt een plicht uit categorie 3
      En het college geeft geen waarschuwing
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 25 % in 4 maanden: elke maand gaat € 354,87 eraf en blijft € 1.064,59 over, samen € 1.419,48
      En verder volgt er niets

    @PWB-09-046 @consultatie-2023 @consultatie @jurist
    Scenario: Voor gehuwden is categorie 3 een kwart van hun bijstand
      Gegeven de peildatum is 1 juli 2026
      En een persoon met € 2.027,79 bijstand schendt een plicht uit categorie 3
      En het college geeft geen waarschuwing
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 25 % in 4 maanden: elke maand gaat € 506,95 eraf en blijft € 1.520,84 over, samen € 2.027,80
      En verder volgt er niets

    @PWB-09-047 @consultatie-2023 @consultatie @inwoner
    Scenario: In het voorstel krijg ik alleen een waarschuwing
      Gegeven de peildatum is 1 juli 2026
      En een persoon met € 1.419,46 bijstand schendt een plicht uit categorie 1
      En het college geeft een waarschuwing
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is alleen een waarschuwing
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-09-048 @consultatie-2023 @consultatie @jurist
    Scenario: Of er een waarschuwing komt, beslist het college
      Gegeven de peildatum is 1 juli 2026
      En een persoon met € 1.419,46 bijstand schendt een plicht uit categorie 1
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de verlaging is hoogstens € 70,97
      En het college moet zeggen of het een waarschuwing geeft
      En verder volgt er niets

    @PWB-09-049 @consultatie-2023 @consultatie @jurist
    Scenario: Zonder categorie noemt het voorstel geen bedrag
      Gegeven de peildatum is 1 juli 2026
      En op 1 april 2026 aanvaardt een persoon met € 1.419,46 bijstand geen werk
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets
