# language: nl
Functionaliteit: De participatieplicht aan de randen
  De ontheffing voor een kind tot 5 jaar is er voor een alleenstaande ouder die wil meewerken.
  Zorgtaken tellen alleen als een voorziening ze niet oplost. Anders kan het college niet om die zorg ontheffen.
  Wie al van werk is ontheven, hoeft geen werk te aanvaarden. Over opvang is dan niets te zeggen.
  In het voorstel van 2023 gaat de ontheffing over de hele participatieplicht.
  Bronnen: artikel 9 en 9a van de Participatiewet (tekst 2026), dossier 07 en punt 7 van het programmaplan.

  Regel: Wie ondubbelzinnig niet wil meewerken, krijgt geen ontheffing voor een kind tot 5 jaar.
    Grondslag: artikel 9a, derde lid, Participatiewet

    @PWB-07-042 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik heb een kind van twee, maar ik wil nergens aan meewerken
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 28 jaar met een jongste kind van 24 maanden
      En deze persoon vraagt ontheffing, maar wil volgens het college niet meewerken
      En het college heeft zich overtuigd van opvang, scholing en belastbaarheid
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En verder volgt er niets

  Regel: De ontheffing voor een kind tot 5 jaar is er alleen voor een alleenstaande ouder.
    Grondslag: artikel 9a, eerste lid, Participatiewet

    @PWB-07-043 @oud-recht @wet @jurist
    Scenario: Zonder kind kan niemand deze ontheffing vragen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon vraagt de ontheffing voor een alleenstaande ouder
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.ontheffingGevraagd
      En verder volgt er niets

  Regel: Is een ouder van werk ontheven, dan hoeft het college niets over opvang te zeggen.
    Grondslag: artikel 9, tweede lid, Participatiewet

    @PWB-07-044 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn dochter is twee, ik ben ziek en hoef een half jaar niet te werken
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 28 jaar met een jongste kind van 24 maanden
      En het college ontheft tot en met 31 december 2026 van werk, om aangevoerde redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En alleen meewerken en de tegenprestatie gelden, tot en met 31 december 2026
      En verder volgt er niets

    @PWB-07-054 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn dochter is twee, ik ben ziek en vraag geen ontheffing als ouder
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande ouder van 28 jaar met een jongste kind van 24 maanden
      En het college ontheft tot en met 31 december 2026 van werk, om aangevoerde redenen
      En er is geen AOW, geen arbeidsongeschiktheid en geen verzoek om ontheffing, en de gemeente loopt niet vooruit
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En alleen meewerken en de tegenprestatie gelden, tot en met 31 december 2026
      En verder volgt er niets

    @PWB-07-045 @oud-recht @wet @jurist
    Scenario: Lost een voorziening de zorg op, dan is ontheffing om die zorg niet mogelijk
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En een voorziening lost de zorg op, en toch ontheft het college van werk
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.tijdelijkeOntheffing
      En verder volgt er niets

    @PWB-07-046 @oud-recht @beleidsruimte @jurist
    Scenario: Niet ontheffen past wel bij zorg die een voorziening oplost
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En een voorziening lost de zorg op, en het college ontheft niet
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En verder volgt er niets

  Regel: In het voorstel van 2023 kan het college tijdelijk van de hele participatieplicht ontheffen.
    Grondslag: punt 7 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-07-047 @consultatie-2023 @consultatie @inwoner
    Scenario: In het voorstel hoef ik even niets, omdat het nu niet gaat
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon voert redenen aan voor een ontheffing
      En het college ontheft tijdelijk van de hele participatieplicht
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de participatieplicht geldt niet
      En verder volgt er niets

    @PWB-07-048 @consultatie-2023 @consultatie @inwoner
    Scenario: In het voorstel zegt de gemeente nee tegen mijn ontheffing
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon voert redenen aan voor een ontheffing
      En het college ontheft niet van de hele participatieplicht
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de participatieplicht geldt
      En verder volgt er niets

    @PWB-07-049 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik ben volledig en duurzaam arbeidsongeschikt, en dat blijft in het voorstel zo
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon is volledig en duurzaam arbeidsongeschikt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de participatieplicht geldt niet
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Op 1 januari 2027 is niet zeker dat het oude recht voorbij is.
    Grondslag: artikel 9, eerste lid, Participatiewet

    @PWB-07-050 @oud-recht @interpretatie @jurist
    Scenario: Na de laatste dag van het oude recht blijft het antwoord onzeker
      Gegeven de peildatum is 1 januari 2027
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2026
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Ook in het voorstel is de plicht er voor wie bijstand krijgt, vanaf 18 jaar en vanaf de melding.
    Grondslag: punt 7 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-07-051 @consultatie-2023 @interpretatie @jurist
    Scenario: Op 17 jaar geldt de participatieplicht van het voorstel nog niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 17 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de participatieplicht geldt niet
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-07-052 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik ben net 18 en moet volgens het voorstel ook meedoen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 18 jaar die zich op 1 juli 2026 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de participatieplicht geldt
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-07-053 @consultatie-2023 @interpretatie @jurist
    Scenario: Een dag voor de melding geldt de plicht van het voorstel nog niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 18 jaar die zich op 2 juli 2026 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de participatieplicht geldt niet
      En het antwoord is afgeleid
      En verder volgt er niets
