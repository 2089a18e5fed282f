# language: nl
Functionaliteit: Dezelfde aanvraag op vier dagen
  Iemand vraagt op 1 december 2025 bijstand aan met een rijbewijs, of met een bijstand van € 1.000 per maand.
  De peildatum bepaalt welke wet telt: die van 2025, of die van 2026.
  Bron: artikel 17 en 52 van de Participatiewet, Stb. 2025, 313 en dossier 19, onderdelen 2 en 3.

  Regel: Met een rijbewijs staat de identiteit vast vanaf 1 januari 2026.
    Grondslag: artikel 17, derde lid, Participatiewet

    @PWB-19-055 @geldend @wet @inwoner
    Scenario: Op oudejaarsdag 2025 is mijn rijbewijs nog niet genoeg
      Gegeven de peildatum is 31 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand laat een rijbewijs zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat niet vast
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-056 @geldend @wet @inwoner
    Scenario: Op nieuwjaarsdag 2026 is mijn rijbewijs wel genoeg
      Gegeven de peildatum is 1 januari 2026
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand laat een rijbewijs zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-19-057 @geldend @wet @jurist
    Scenario: Op 31 december 2026 is het antwoord hetzelfde
      Gegeven de peildatum is 31 december 2026
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand laat een rijbewijs zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-19-058 @geldend @wet @jurist
    Scenario: Op 1 januari 2027 verandert er niets
      Gegeven de peildatum is 1 januari 2027
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand laat een rijbewijs zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Het voorschot is 90 % tot en met 31 december 2025 en daarna 95 %.
    Grondslag: artikel 52, tweede lid, Participatiewet

    @PWB-19-059 @geldend @wet @jurist
    Scenario: Op 31 december 2025 is het voorschot ten minste 90 %
      Gegeven de peildatum is 31 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En de bijstand is € 1.000,00 per maand
      En iemand werkt volgens het college genoeg mee en kan recht op bijstand hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is uiterlijk op 29 december 2025 een voorschot van ten minste € 900,00
      En verder volgt er niets

    @PWB-19-060 @geldend @wet @jurist
    Scenario: Op 1 januari 2026 is het voorschot ten minste 95 %
      Gegeven de peildatum is 1 januari 2026
      En iemand vraagt bijstand aan op 1 december 2025
      En de bijstand is € 1.000,00 per maand
      En iemand werkt volgens het college genoeg mee en kan recht op bijstand hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is uiterlijk op 29 december 2025 een voorschot van ten minste € 950,00
      En verder volgt er niets

  Regel: Artikel 43a is er vanaf 1 januari 2026.
    Grondslag: artikel 43a, eerste lid, Participatiewet

    @PWB-19-061 @wet-2026 @wet @jurist
    Scenario: Op 31 december 2025 geldt artikel 43a nog niet
      Gegeven de peildatum is 31 december 2025
      En iemand vraagt bijstand aan op 1 december 2025, en de vorige bijstand eindigde op 1 juni 2025
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets
