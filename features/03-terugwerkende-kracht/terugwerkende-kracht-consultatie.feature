# language: nl
Functionaliteit: Bijstand vóór de melding (voorstel van 2023)
  Het programma Participatiewet in Balans stelde in december 2023 voor dat bijstand eerder kan ingaan.
  Dat kan tot drie maanden, als individuele omstandigheden daartoe noodzaken.
  Het voorstel noemt als voorbeeld: aantoonbaar te weinig geld, met nieuwe schulden of leningen.
  Het zegt niet vanaf welke dag de drie maanden tellen. Hier is dat de melding; dat is afgeleid.
  Bron: punt 3 van bijlage I van het programmaplan en dossier 03, onderdeel 1.

  Regel: In het voorstel kan bijstand hoogstens drie maanden terugwerken als omstandigheden daartoe noodzaken.
    Grondslag: punt 3 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-03-039 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in het voorstel beslist het college of er noodzaak is
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 20 februari 2026
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-03-040 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik leende bij familie om te eten en krijg in het voorstel drie maanden terug
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      En de omstandigheden noodzaken volgens het college om eerder te beginnen
      En het college kiest 20 februari 2026 als eerste dag van de bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 februari 2026
      En verder volgt er niets

    @PWB-03-041 @consultatie-2023 @consultatie @jurist
    Scenario: Een dag meer dan drie maanden kan ook in het voorstel niet
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 januari 2026
      En de omstandigheden noodzaken volgens het college om eerder te beginnen
      En het college kiest 19 februari 2026 als eerste dag van de bijstand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.ingangsdatum
      En verder volgt er niets

  Regel: Ook in het voorstel gaat bijstand niet in vóór de dag waarop het recht ontstaat.
    Grondslag: punt 3 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-03-055 @consultatie-2023 @consultatie @jurist
    Scenario: Ontstaat het recht op de dag van de melding, dan begint de bijstand die dag
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 20 mei 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 mei 2026
      En verder volgt er niets

    @PWB-03-056 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik meldde mij een dag voordat mijn geld op was
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 21 mei 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 21 mei 2026
      En verder volgt er niets
