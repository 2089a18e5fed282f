# language: nl
Functionaliteit: De plichten van wie bijstand vraagt of krijgt
  Wie bijstand vraagt, moet vanaf de dag van de melding drie dingen doen.
  Dat zijn: werk zoeken en aanvaarden, meewerken met de gemeente, en een tegenprestatie leveren als het college die opdraagt.
  Dat geldt van 18 jaar tot de AOW-leeftijd, en bij gehuwden voor ieder apart.
  Bij dringende redenen kan het college iemand tijdelijk ontheffen van werk of tegenprestatie.
  Of die redenen er zijn, zegt het college. De dienst vult dat nooit in.
  Bronnen: artikel 9 van de Participatiewet (tekst 2026) en dossier 07.

  Regel: De verplichtingen gelden van 18 jaar tot de AOW-leeftijd, vanaf de dag van de melding.
    Grondslag: artikel 9, eerste lid, Participatiewet

    @PWB-07-001 @oud-recht @wet @inwoner
    Scenario: Ik ben 32, gezond en heb geen kinderen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 32 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-07-002 @oud-recht @wet @jurist
    Scenario: Iemand van 31 zonder zorgtaken heeft ook de plicht tot tegenprestatie
      Gegeven de peildatum is 1 maart 2025
      En een persoon van 31 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-07-003 @oud-recht @wet @jurist
    Scenario: Op 17 jaar gelden de verplichtingen nog niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 17 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En geen van de verplichtingen geldt
      En verder volgt er niets

    @PWB-07-004 @oud-recht @wet @jurist
    Scenario: Op 18 jaar gelden de verplichtingen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 18 jaar die zich op 1 januari 2025 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En verder volgt er niets

    @PWB-07-005 @oud-recht @wet @inwoner
    Scenario: Ik ben 66, heb AOW en hoef niet te solliciteren
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 66 jaar die de AOW-leeftijd heeft bereikt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En geen van de verplichtingen geldt
      En verder volgt er niets

    @PWB-07-006 @oud-recht @wet @jurist
    Scenario: Op de dag van de melding gelden de verplichtingen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 32 jaar die zich op 1 juli 2026 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En verder volgt er niets

    @PWB-07-007 @oud-recht @wet @jurist
    Scenario: Een dag voor de melding gelden zij nog niet
      Gegeven de peildatum is 30 juni 2026
      En een persoon van 32 jaar die zich op 1 juli 2026 heeft gemeld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En geen van de verplichtingen geldt
      En verder volgt er niets

  Regel: Wie volledig en duurzaam arbeidsongeschikt is, heeft deze verplichtingen niet.
    Grondslag: artikel 9, vijfde lid, Participatiewet

    @PWB-07-008 @oud-recht @wet @inwoner
    Scenario: Ik ben volledig en duurzaam arbeidsongeschikt
      Gegeven de peildatum is 1 maart 2025
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon is volledig en duurzaam arbeidsongeschikt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En geen van de verplichtingen geldt
      En verder volgt er niets

  Regel: Bij dringende redenen kan het college tijdelijk ontheffen van werk, van de tegenprestatie of van beide.
    Grondslag: artikel 9, tweede lid, Participatiewet

    @PWB-07-009 @oud-recht @beleidsruimte @jurist
    Scenario: Of er dringende redenen zijn, moet het college zeggen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon voert redenen aan voor een ontheffing
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of en waarvan het ontheft
      En meewerken geldt
      En verder volgt er niets

    @PWB-07-010 @oud-recht @beleidsruimte @inwoner
    Scenario: Door migraine lukt werk een half jaar niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon voert redenen aan voor een ontheffing
      En het college ontheft tot en met 31 december 2026 van werk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En alleen meewerken en de tegenprestatie gelden, tot en met 31 december 2026
      En verder volgt er niets

    @PWB-07-011 @oud-recht @beleidsruimte @jurist
    Scenario: Een ontheffing van beide laat meewerken staan
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon voert redenen aan voor een ontheffing
      En het college ontheft tot en met 1 juli 2026 van werk en tegenprestatie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En alleen meewerken geldt, tot en met 1 juli 2026
      En verder volgt er niets

    @PWB-07-012 @oud-recht @wet @jurist
    Scenario: Een ontheffing die al voorbij is, kan niet
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon voert redenen aan voor een ontheffing
      En het college ontheft tot en met 30 juni 2026 van werk
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.ontheffingTotEnMet
      En verder volgt er niets

    @PWB-07-013 @oud-recht @beleidsruimte @jurist
    Scenario: Een ontheffing is tijdelijk, dus het college noemt een laatste dag
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En het college ontheft van werk om aangevoerde redenen, zonder laatste dag
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen tot wanneer de ontheffing duurt
      En meewerken geldt
      En verder volgt er niets

    @PWB-07-015 @oud-recht @beleidsruimte @jurist
    Scenario: Of een voorziening de zorg oplost, moet het college zeggen
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 45 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon heeft zorgtaken
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of een voorziening de zorg oplost
      En meewerken geldt
      En verder volgt er niets

    @PWB-07-016 @oud-recht @beleidsruimte @inwoner
    Scenario: Niemand kan mijn zorg overnemen en ik hoef tijdelijk geen tegenprestatie te doen
      Gegeven de peildatum is 1 maart 2025
      En een persoon van 31 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon heeft zorgtaken
      En het college ontheft tot en met 31 augustus 2025 van de tegenprestatie, want een voorziening lost de zorg niet op
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En alleen werk zoeken, werk aanvaarden en meewerken gelden, tot en met 31 augustus 2025
      En verder volgt er niets

    @PWB-07-041 @oud-recht @beleidsruimte @jurist
    Scenario: Vindt het college de redenen niet dringend, dan geldt alles
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 40 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon voert redenen aan voor een ontheffing
      En het college ontheft niet
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En verder volgt er niets

  Regel: Kan een voorziening de zorg oplossen, dan zijn zorgtaken geen dringende reden.
    Grondslag: artikel 9, tweede lid, Participatiewet; ECLI:NL:CRVB:2016:3370

    @PWB-07-014 @oud-recht @beleidsruimte @inwoner
    Scenario: Ik zorg voor mijn moeder, maar er kan ook andere zorg komen
      Gegeven de peildatum is 1 maart 2025
      En een persoon van 45 jaar die zich op 1 januari 2025 heeft gemeld
      En deze persoon heeft zorgtaken
      En met de zorgtaken kan rekening worden gehouden door een voorziening
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En werk zoeken, werk aanvaarden, meewerken en de tegenprestatie gelden
      En verder volgt er niets
