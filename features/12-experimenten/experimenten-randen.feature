# language: nl
Functionaliteit: Experimenten die al liepen, en andere randen
  Sinds 1 januari 2026 mag een experiment vijf jaar duren. Daarvoor was dat drie jaar.
  Voor een experiment dat toen al liep, zegt de wet niet welke duur geldt.
  Geven drie en vijf jaar hetzelfde antwoord, dan staat dat antwoord vast. Anders niet.
  Een wetsvoorstel om het experiment blijvend te maken, moet er zijn voordat de tijd om is.
  Van de tekst per 1 januari 2027 is niet bekend of het doel ruimer wordt. De andere eisen blijven hier gelden.
  Bron: artikel 83 van de Participatiewet (Stb. 2025, 312) en dossier 12.

  Regel: Voor een experiment dat al liep, is er alleen een antwoord als drie en vijf jaar hetzelfde geven.
    Grondslag: artikel 83, tweede lid, Participatiewet

    @PWB-12-026 @wet-2026 @wet @inwoner
    Scenario: De proef waaraan ik meedoe, begon in 2025 en duurt langer dan vijf jaar
      Gegeven de peildatum is 1 mei 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 2 maart 2030
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En verder volgt er niets

    @PWB-12-027 @wet-2026 @interpretatie @inwoner
    Scenario: De proef waaraan ik meedoe, begon in 2025 en duurt precies vijf jaar
      Gegeven de peildatum is 1 mei 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 1 maart 2030
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-12-028 @wet-2026 @wet @jurist
    Scenario: Een wetsvoorstel van vóór de drie jaar verlengt in beide lezingen
      Gegeven de peildatum is 1 mei 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 1 maart 2031
      En op 29 februari 2028 is een wetsvoorstel ingediend om het experiment blijvend te maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag, met verlenging tot het wetsvoorstel in werking treedt en een verslag uiterlijk op 1 december 2030
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-12-029 @wet-2026 @interpretatie @jurist
    Scenario: Een wetsvoorstel op de dag dat de drie jaar om zijn, helpt maar in één lezing
      Gegeven de peildatum is 1 mei 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 1 maart 2031
      En op 1 maart 2028 is een wetsvoorstel ingediend om het experiment blijvend te maken
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-12-030 @wet-2026 @interpretatie @jurist
    Scenario: Een wetsvoorstel van een dag vóór de vijf jaar helpt ook maar in één lezing
      Gegeven de peildatum is 1 mei 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 1 maart 2031
      En op 28 februari 2030 is een wetsvoorstel ingediend om het experiment blijvend te maken
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-12-031 @wet-2026 @wet @jurist
    Scenario: Een wetsvoorstel op de dag dat de vijf jaar om zijn, helpt in geen van beide lezingen
      Gegeven de peildatum is 1 mei 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 1 maart 2031
      En op 1 maart 2030 is een wetsvoorstel ingediend om het experiment blijvend te maken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-12-032 @wet-2026 @wet @inwoner
    Scenario: Mijn gemeente doet sinds 2025 zonder toestemming een lange proef
      Gegeven de peildatum is 1 mei 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2025 tot 1 maart 2030
      En de minister heeft de gemeente niet aangewezen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En verder volgt er niets

  Regel: Ook als het doel in 2027 ruimer is, moeten de opzet en de andere eisen kloppen.
    Grondslag: artikel 83, eerste lid, Participatiewet

    @PWB-12-033 @wet-2027 @wet @inwoner
    Scenario: Mijn gemeente begint in 2027 zonder amvb een proef met vrijwilligerswerk
      Gegeven de peildatum is 1 januari 2027
      En een experiment voor maatschappelijke participatie loopt van 1 januari 2027 tot 1 januari 2029
      En er is geen amvb die het experiment regelt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag niet
      En het experiment is uiterlijk op 1 januari 2032 afgelopen
      En verder volgt er niets

    @PWB-12-034 @wet-2027 @interpretatie @inwoner
    Scenario: De proef met vrijwilligerswerk loopt al sinds 2025
      Gegeven de peildatum is 1 januari 2027
      En een experiment voor maatschappelijke participatie loopt van 31 december 2025 tot 31 december 2027
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-12-035 @wet-2027 @interpretatie @jurist
    Scenario: Vanaf 1 januari 2026 is er wel een laatste dag
      Gegeven de peildatum is 1 januari 2027
      En een experiment voor maatschappelijke participatie loopt van 1 januari 2026 tot 1 januari 2028
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het experiment is uiterlijk op 1 januari 2031 afgelopen
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Een experiment eindigt na zijn begin, en stopt alleen eerder op een dag daartussen.
    Grondslag: artikel 83, vijfde lid, Participatiewet

    @PWB-12-036 @wet-2026 @wet @jurist
    Scenario: Een experiment kan niet eindigen op de dag dat het begint
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.einde
      En verder volgt er niets

    @PWB-12-037 @wet-2026 @wet @inwoner
    Scenario: De proef waaraan ik meedoe, duurt één dag
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 2 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag, tot uiterlijk 1 maart 2031, met een verslag uiterlijk op 2 december 2025
      En verder volgt er niets

    @PWB-12-038 @wet-2026 @wet @jurist
    Scenario: Stoppen op de laatste dag zelf is niet eerder
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2030, maar stopt op 1 maart 2030
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.eerderGestopt
      En verder volgt er niets

    @PWB-12-039 @wet-2026 @wet @inwoner
    Scenario: De proef waaraan ik meedoe, stopt een dag eerder dan gepland
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2030, maar stopt op 28 februari 2030
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag, tot uiterlijk 1 maart 2031, met een verslag uiterlijk op 28 april 2030
      En verder volgt er niets

    @PWB-12-040 @wet-2026 @wet @jurist
    Scenario: Stoppen kan niet voordat het experiment begint
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2030, maar stopt op 28 februari 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.eerderGestopt
      En verder volgt er niets

    @PWB-12-041 @wet-2026 @wet @inwoner
    Scenario: De proef stopt op de eerste dag, omdat niemand meedoet
      Gegeven de peildatum is 1 maart 2026
      En een experiment voor arbeidsinschakeling loopt van 1 maart 2026 tot 1 maart 2030, maar stopt op 1 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het experiment mag, tot uiterlijk 1 maart 2031, met een verslag uiterlijk op 1 mei 2026
      En verder volgt er niets
