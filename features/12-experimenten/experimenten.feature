# language: nl
Functionaliteit: Experimenten met de Participatiewet
  Bij algemene maatregel van bestuur (amvb) mag een gemeente bij wijze van proef van de wet afwijken.
  Dat mag alleen voor arbeidsinschakeling en voor de financiering, en alleen van artikel 6 tot en met 10,
  artikel 31, tweede lid, en paragraaf 7.1. De minister wijst gemeenten aan die daarom vragen.
  Sinds 1 januari 2026 mag een experiment vijf jaar duren. Daarvoor was dat drie jaar.
  Het einde van een experiment is hier de eerste dag waarop de afwijking niet meer geldt.
  Deze regel zegt niets over het recht op bijstand van iemand. Het college oordeelt hier niet.
  Bron: artikel 83 van de Participatiewet (Stb. 2025, 312) en dossier 12.

  Regel: Een experiment duurt ten hoogste vijf jaar.
    Grondslag: artikel 83, tweede lid, Participatiewet

    @PWB-12-001 @wet-2026 @wet @jurist
    Scenario: Een experiment van precies vijf jaar mag
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2031
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En het verslag is er uiterlijk op 1 december 2030
      En verder volgt er niets

    @PWB-12-002 @wet-2026 @wet @jurist
    Scenario: Een experiment van vijf jaar en een dag mag niet
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 2 maart 2031
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-12-003 @wet-2026 @wet @jurist
    Scenario: Een wetsvoorstel van vóór het einde maakt een langer experiment mogelijk
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2032
      En op 28 februari 2031 is een wetsvoorstel ingediend om het experiment blijvend te maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag, met verlenging tot het wetsvoorstel in werking treedt en een verslag uiterlijk op 1 december 2031
      En verder volgt er niets

    @PWB-12-004 @wet-2026 @wet @jurist
    Scenario: Een wetsvoorstel op de dag dat de vijf jaar om zijn, is te laat
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2032
      En op 1 maart 2031 is een wetsvoorstel ingediend om het experiment blijvend te maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En verder volgt er niets

    @PWB-12-005 @wet-2026 @wet @jurist
    Scenario: Een lopend experiment van drie jaar past bij de oude en bij de nieuwe duur
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 1 maart 2028
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag
      En het verslag is er uiterlijk op 1 december 2027
      En verder volgt er niets

    @PWB-12-006 @wet-2026 @interpretatie @jurist
    Scenario: Of een lopend experiment langer dan drie jaar mag duren, zegt de wet niet
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 2 maart 2028
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Een experiment is voor arbeidsinschakeling of financiering en wijkt alleen af van de genoemde bepalingen.
    Grondslag: artikel 83, eerste lid, Participatiewet

    @PWB-12-007 @wet-2026 @wet @inwoner
    Scenario: Mijn gemeente wil proberen of koffie schenken in het buurthuis mij verder helpt
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor maatschappelijke participatie loopt van 1 maart 2026 tot 1 maart 2028
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En verder volgt er niets

    @PWB-12-008 @wet-2026 @wet @jurist
    Scenario: Een proef met de financiering mag afwijken van paragraaf 7.1
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor financiering loopt van 1 maart 2026 tot 1 maart 2028 en wijkt af van paragraaf 7.1
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En het verslag is er uiterlijk op 1 december 2027
      En verder volgt er niets

    @PWB-12-009 @wet-2026 @wet @inwoner
    Scenario: Mijn gemeente wil een proef doen zonder kortingen als straf
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2028
      En het experiment wijkt ook af van artikel 18
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En verder volgt er niets

    @PWB-12-010 @wet-2026 @wet @jurist
    Scenario: Zonder amvb is er geen experiment
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2028
      En er is geen amvb die het experiment regelt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En verder volgt er niets

  Regel: Alleen een gemeente die de minister heeft aangewezen, doet mee.
    Grondslag: artikel 83, derde lid, Participatiewet

    @PWB-12-011 @wet-2026 @wet @inwoner
    Scenario: De gemeente naast ons doet mee aan een proef, mijn gemeente niet
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2028
      En de minister heeft de gemeente niet aangewezen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En verder volgt er niets

  Regel: Het verslag komt drie maanden voor het einde, of twee maanden nadat het experiment eerder stopt.
    Grondslag: artikel 83, vijfde lid, Participatiewet

    @PWB-12-012 @wet-2026 @wet @jurist
    Scenario: Stopt een experiment eerder, dan komt het verslag binnen twee maanden
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2030, maar stopt op 15 juni 2028
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag
      En het experiment is uiterlijk op 1 maart 2031 afgelopen
      En het verslag is er uiterlijk op 15 augustus 2028
      En verder volgt er niets

    @PWB-12-013 @wet-2026 @wet @jurist
    Scenario: Een experiment kan niet eerder stoppen op een dag na zijn einde
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2030, maar stopt op 2 maart 2030
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.eerderGestopt
      En verder volgt er niets
