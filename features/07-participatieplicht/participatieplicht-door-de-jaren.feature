# language: nl
Functionaliteit: De participatieplicht door de jaren
  Een nieuwe wet vervangt de verplichtingen door een participatieplicht. Haar tekst is niet gelezen.
  Volgens het ministerie begint zij op 1 januari 2027. Volgens een andere bron pas samen met
  de Wet handhaving sociale zekerheid. Een gemeente kan die dag instellen.
  In 2026 mogen gemeenten vooruitlopen: maatschappelijke participatie in plaats van de tegenprestatie.
  In het voorstel van 2023 geldt de plicht voor wie algemene bijstand krijgt en nog geen AOW heeft.
  Bronnen: dossier 07, dossier 00 en punt 7 van het programmaplan.

  Regel: Tot de nieuwe wet begint, geldt het oude recht. Wat de nieuwe wet zegt, is niet te bepalen.
    Grondslag: artikel 9, eerste lid, Participatiewet

    @PWB-07-026 @geldend @wet @jurist
    Scenario: Op 31 december 2025 gelden de drie verplichtingen
      Gegeven de peildatum is 31 december 2025
      En een persoon van 32 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-07-027 @geldend @wet @jurist
    Scenario: Op 1 januari 2026 gelden zij nog
      Gegeven de peildatum is 1 januari 2026
      En een persoon van 32 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-07-028 @geldend @wet @inwoner
    Scenario: Op 31 december 2026 moet ik nog een tegenprestatie doen als de gemeente dat opdraagt
      Gegeven de peildatum is 31 december 2026
      En een persoon van 32 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En de regel gold tot en met 31 december 2026
      En verder volgt er niets

    @PWB-07-029 @geldend @interpretatie @inwoner
    Scenario: Ik wil weten wat ik vanaf 1 januari 2027 moet doen
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 32 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En de regel geldt vanaf 1 januari 2027
      En verder volgt er niets

    @PWB-07-030 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn gemeente vraagt in 2026 al geen tegenprestatie meer
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 32 jaar die zich op 1 januari 2025 heeft gemeld
      En de gemeente loopt vooruit op de nieuwe wet
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En werk zoeken, werk aanvaarden en meewerken gelden
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: In het voorstel geldt één participatieplicht voor wie algemene bijstand krijgt en nog geen AOW heeft.
    Grondslag: punt 7 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-07-031 @consultatie-2023 @consultatie @inwoner
    Scenario: In het voorstel moet ik mij inspannen voor werk of meedoen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 32 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de participatieplicht geldt
      En verder volgt er niets

    @PWB-07-032 @consultatie-2023 @consultatie @jurist
    Scenario: Met AOW geldt de participatieplicht niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 66 jaar die de AOW-leeftijd heeft bereikt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de participatieplicht geldt niet
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-07-033 @consultatie-2023 @consultatie @inwoner
    Scenario: De arbeidsdeskundige zegt dat ik nooit zal kunnen werken
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon heeft volgens de arbeidsdeskundige duurzaam geen arbeidsvermogen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de participatieplicht geldt niet
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-07-034 @consultatie-2023 @consultatie @jurist
    Scenario: Of het tijdelijk ontheft, zegt het college ook in het voorstel
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon voert redenen aan voor een ontheffing
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of het tijdelijk ontheft
      En verder volgt er niets
