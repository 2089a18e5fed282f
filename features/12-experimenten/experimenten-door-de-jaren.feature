# language: nl
Functionaliteit: Experimenten door de jaren
  Tot en met 2025 mocht een experiment drie jaar duren. Vanaf 2026 is dat vijf jaar.
  Wat voor experimenten geldt die in 2026 al liepen, staat niet in de wet.
  Het programma wilde ook proeven met maatschappelijke participatie. In 2026 staat dat niet in de wet.
  De tekst van artikel 83 in 2027 is niet gelezen. Over dat doel is dan dus niets te zeggen.
  Bronnen: artikel 83 van de Participatiewet, Stb. 2025, 312, Stb. 2017, 69 en punt 12 van het programmaplan.

  Regel: Tot en met 2025 duurt een experiment ten hoogste drie jaar.
    Grondslag: artikel 83, tweede lid, Participatiewet

    @PWB-12-014 @oud-recht @wet @jurist
    Scenario: Een experiment dat in 2025 begint, is na drie jaar afgelopen
      Gegeven de peildatum is 1 maart 2025
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 1 maart 2028
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag
      En het experiment is uiterlijk op 1 maart 2028 afgelopen
      En het verslag is er uiterlijk op 1 december 2027
      En verder volgt er niets

    @PWB-12-015 @oud-recht @wet @jurist
    Scenario: Drie jaar en een dag was in 2025 te lang
      Gegeven de peildatum is 1 maart 2025
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 2 maart 2028
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 1 maart 2028 afgelopen
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-12-016 @oud-recht @wet @inwoner
    Scenario: Ik doe vrijwillig mee aan een proef van twee jaar waarin ik meer mag bijverdienen
      Gegeven de peildatum is 1 maart 2025
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 1 maart 2027 en wijkt af van artikel 9 en artikel 31
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag
      En het experiment is uiterlijk op 1 maart 2028 afgelopen
      En het verslag is er uiterlijk op 1 december 2026
      En verder volgt er niets

  Regel: Op 1 januari 2026 gaat de duur van drie naar vijf jaar.
    Grondslag: artikel 83, tweede lid, Participatiewet

    @PWB-12-017 @geldend @wet @jurist
    Scenario: Op 31 december 2025 telt nog de duur van drie jaar
      Gegeven de peildatum is 31 december 2025
      En een experiment voor arbeidsinschakeling loopt van 31 december 2025 tot 31 december 2030
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 31 december 2028 afgelopen
      En verder volgt er niets

    @PWB-12-018 @geldend @wet @jurist
    Scenario: Op 1 januari 2026 telt de duur van vijf jaar
      Gegeven de peildatum is 1 januari 2026
      En een experiment voor arbeidsinschakeling loopt van 1 januari 2026 tot 1 januari 2031
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag
      En het experiment is uiterlijk op 1 januari 2031 afgelopen
      En het verslag is er uiterlijk op 1 oktober 2030
      En verder volgt er niets

    @PWB-12-019 @geldend @wet @inwoner
    Scenario: Mijn gemeente wil op 31 december 2026 een proef met vrijwilligerswerk
      Gegeven de peildatum is 31 december 2026
      En een experiment voor maatschappelijke participatie loopt van 31 december 2026 tot 31 december 2028
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 31 december 2031 afgelopen
      En verder volgt er niets

    @PWB-12-020 @geldend @interpretatie @inwoner
    Scenario: Mijn gemeente wil op 1 januari 2027 een proef met vrijwilligerswerk
      Gegeven de peildatum is 1 januari 2027
      En een experiment voor maatschappelijke participatie loopt van 1 januari 2027 tot 1 januari 2029
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En het experiment is uiterlijk op 1 januari 2032 afgelopen
      En verder volgt er niets

    @PWB-12-021 @geldend @interpretatie @jurist
    Scenario: Een proef voor arbeidsinschakeling mag in 2027 zeer waarschijnlijk ook nog
      Gegeven de peildatum is 1 januari 2027
      En een experiment voor arbeidsinschakeling loopt van 1 januari 2027 tot 1 januari 2032
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag, tot uiterlijk 1 januari 2032, met een verslag uiterlijk op 1 oktober 2031
      En het antwoord is onzeker
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

  Regel: In het voorstel mag een experiment ook over maatschappelijke participatie gaan, en duurt alles samen vijf jaar.
    Grondslag: punt 12 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-12-022 @consultatie-2023 @consultatie @inwoner
    Scenario: In het voorstel mag mijn gemeente een proef doen met vrijwilligerswerk
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor maatschappelijke participatie loopt van 1 maart 2026 tot 1 maart 2031
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-12-023 @consultatie-2023 @consultatie @jurist
    Scenario: Voorbereiding en verslag tellen in het voorstel mee voor de vijf jaar
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 2 maart 2031
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets
