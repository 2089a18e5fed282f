# language: nl
Functionaliteit: 90 procent in het voorstel van 2023
  Het programma Participatiewet in Balans stelde in december 2023 een norm voor van 90 procent van de norm voor gehuwden.
  Dat is voor een ouder met een kind dat rechtmatig in Nederland is en een partner zonder recht op bijstand,
  die wel toeslagpartner is. De wet kiest later anders: een vast bedrag boven op de eigen norm.
  Het inkomen van de partner telt mee voor zover het samen met de norm boven de norm voor gehuwden komt.
  Bron: punt 6b van bijlage I van het programmaplan en dossier 06b, onderdelen 1 en 3.

  Regel: In het voorstel is de norm voor deze ouder 90 procent van de norm voor gehuwden.
    Grondslag: punt 6b van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-06b-043 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn vriend heeft geen papieren en in het voorstel krijg ik 90 procent
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat omhoog naar € 1.825,01 en na aftrek van € 0,00 inkomen van de partner is de bijstand € 1.825,01
      En verder volgt er niets

    @PWB-06b-044 @consultatie-2023 @consultatie @jurist
    Scenario: In het eerste halfjaar van 2026 is 90 procent lager
      Gegeven de peildatum is 1 januari 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat omhoog naar € 1.801,92 en na aftrek van € 0,00 inkomen van de partner is de bijstand € 1.801,92
      En de norm gehuwden is € 2.002,13 van 1 januari 2026 tot en met 30 juni 2026
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-06b-045 @consultatie-2023 @consultatie @jurist
    Scenario: Tot de norm voor gehuwden telt het inkomen van de partner niet mee
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En het inkomen van de partner is € 202,78 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat omhoog naar € 1.825,01 en na aftrek van € 0,00 inkomen van de partner is de bijstand € 1.825,01
      En verder volgt er niets

    @PWB-06b-046 @consultatie-2023 @consultatie @jurist
    Scenario: Eén cent boven de norm voor gehuwden telt mee
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En het inkomen van de partner is € 202,79 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat omhoog naar € 1.825,01 en na aftrek van € 0,01 inkomen van de partner is de bijstand € 1.825,00
      En verder volgt er niets

    @PWB-06b-047 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn kind heeft zelf nog geen verblijfsvergunning
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar woont samen met een partner van 36 jaar zonder recht op bijstand
      En het kind is geboren op 10 mei 2018 en verblijft niet rechtmatig in Nederland
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En verder volgt er niets

    @PWB-06b-048 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in het voorstel moet de partner toeslagpartner zijn
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En de partner is geen toeslagpartner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-06b-049 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in het voorstel mag de partner zelf geen recht hebben
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En de partner heeft toch recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er komt geen ophoging
      En verder volgt er niets

    @PWB-06b-050 @consultatie-2023 @interpretatie @jurist
    Scenario: Voor een ouder van 20 is 90 procent van de norm voor die leeftijd afgeleid
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 20 jaar met een jong kind woont samen met een partner van 25 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de norm gaat omhoog naar € 995,76 en na aftrek van € 0,00 inkomen van de partner is de bijstand € 995,76
      En het antwoord is afgeleid
      En de norm gehuwden-beiden-18-tot-21-met-kind is € 1.106,40 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-06b-051 @consultatie-2023 @consultatie @jurist
    Scenario: Het voorstel zegt niet wat geldt met kostendelende medebewoners
      Gegeven de peildatum is 1 juli 2026
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      En in de woning woont ook 1 kostendelende medebewoner
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En er komt een ophoging, maar het bedrag is niet bekend
      En verder volgt er niets

    @PWB-06b-052 @consultatie-2023 @consultatie @jurist
    Scenario: In 2027 is 90 procent niet uit te rekenen, want de norm is nog niet bekend
      Gegeven de peildatum is 1 januari 2027
      En een ouder van 34 jaar met een jong kind woont samen met een partner van 36 jaar zonder recht op bijstand
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets
