# language: nl
Functionaliteit: Minder papier bij de aanvraag (voorstel van 2023)
  Het programma stelde in december 2023 een verkorte aanvraag voor, binnen twaalf maanden na de vorige bijstand.
  Dat kon alleen als er niets was veranderd. De wet van 2026 eist dat niet, maar wel dat het minder belast.
  Ook DigiD en een rijbewijs zouden tellen. Het voorstel noemt geen niveau voor DigiD.
  Bron: punt 19 van bijlage I van het programmaplan en dossier 19, onderdeel 1.

  Regel: In het voorstel kan de gemeente een verkorte aanvraag toepassen als er niets is veranderd.
    Grondslag: punt 19 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-19-048 @consultatie-2023 @consultatie @inwoner
    Scenario: Er is bij mij niets veranderd en mijn aanvraag is kort
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 2 juli 2025
      En de gemeente past een verkorte aanvraag toe
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de twaalf maanden eindigen op 2 juli 2026
      En het college gebruikt de oude gegevens zoals ze zijn
      En verder volgt er niets

    @PWB-19-049 @consultatie-2023 @consultatie @jurist
    Scenario: Is er iets veranderd, dan kan een verkorte aanvraag in het voorstel niet
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 2 juli 2025, met nieuwe gegevens
      En de gemeente past een verkorte aanvraag toe
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de twaalf maanden eindigen op 2 juli 2026, en het college gebruikt de oude gegevens niet
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-19-050 @consultatie-2023 @consultatie @jurist
    Scenario: Ook in het voorstel kiest de gemeente
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 2 juli 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de gemeente moet nog beslissen of zij een verkorte aanvraag toepast
      En de twaalf maanden eindigen op 2 juli 2026
      En verder volgt er niets

    @PWB-19-051 @consultatie-2023 @consultatie @jurist
    Scenario: Na twaalf maanden kan het ook in het voorstel niet meer
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 30 juni 2025
      En de gemeente past een verkorte aanvraag toe
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de twaalf maanden eindigen op 30 juni 2026, en het college gebruikt de oude gegevens niet
      En verder volgt er niets

    @PWB-19-052 @consultatie-2023 @consultatie @jurist
    Scenario: DigiD telt in het voorstel, maar welk niveau nodig is staat er niet
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026
      En iemand logt in met een elektronisch middel van niveau laag
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-19-053 @consultatie-2023 @consultatie @jurist
    Scenario: Een rijbewijs telt in het voorstel
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026
      En iemand laat een rijbewijs zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-054 @consultatie-2023 @consultatie @jurist
    Scenario: Over een voorschot zegt het voorstel niets
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026
      En de bijstand is € 1.000,00 per maand
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En verder volgt er niets
