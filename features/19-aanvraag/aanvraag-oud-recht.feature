# language: nl
Functionaliteit: De aanvraag tot en met 31 december 2025
  Elke aanvraag was een nieuwe aanvraag. De wet kende geen verkorte aanvraag.
  Alleen een paspoort, identiteitskaart of vreemdelingendocument telde.
  Het voorschot was ten minste 90 % van de bijstand.
  Bron: artikel 17, 43 en 52 van de Participatiewet en dossier 19, onderdelen 2 en 3.

  Regel: Een rijbewijs of een elektronisch middel telde niet.
    Grondslag: artikel 17, derde lid, Participatiewet

    @PWB-19-041 @oud-recht @wet @inwoner
    Scenario: In 2025 had ik alleen een rijbewijs en dat was niet genoeg
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand laat een rijbewijs zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat niet vast
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-042 @oud-recht @wet @jurist
    Scenario: Ook inloggen met niveau hoog telde niet
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand logt in met een elektronisch middel van niveau hoog
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat niet vast
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-19-077 @oud-recht @wet @inwoner
    Scenario: In 2025 stond niet vast wie ik was als ik niets liet zien
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand laat niets zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat niet vast
      En verder volgt er niets

    @PWB-19-076 @oud-recht @wet @inwoner
    Scenario: In 2025 stond niet vast wie ik was als ik met een eigen code inlogde
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand logt in met een elektronisch middel dat niet is erkend
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat niet vast
      En verder volgt er niets

    @PWB-19-075 @oud-recht @wet @inwoner
    Scenario: In 2025 stond niet vast wie ik was als ik alleen inlogde
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand logt in met een elektronisch middel van niveau laag
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat niet vast
      En verder volgt er niets

    @PWB-19-043 @oud-recht @wet @jurist
    Scenario: Een paspoort telde wel
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand laat een paspoort zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En verder volgt er niets

    @PWB-19-074 @oud-recht @wet @jurist
    Scenario: Ook in 2025 telde een vreemdelingendocument
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand laat een vreemdelingendocument zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En verder volgt er niets

    @PWB-19-072 @oud-recht @wet @jurist
    Scenario: Ook in 2025 telde een identiteitskaart
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En iemand laat een identiteitskaart zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En verder volgt er niets

  Regel: Het voorschot was ten minste 90 % van de bijstand.
    Grondslag: artikel 52, eerste lid, Participatiewet; artikel 52, tweede lid, Participatiewet

    @PWB-19-044 @oud-recht @wet @jurist
    Scenario: Het voorschot van een alleenstaande was 90 %
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025
      En de bijstand is € 1.369,06 per maand
      En iemand werkt volgens het college genoeg mee en kan recht op bijstand hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is uiterlijk op 29 december 2025 een voorschot van ten minste € 1.232,15
      En verder volgt er niets

  Regel: Elke aanvraag was een nieuwe aanvraag.
    Grondslag: artikel 43, eerste lid, Participatiewet

    @PWB-19-045 @oud-recht @wet @inwoner
    Scenario: In 2025 leverde ik na een half jaar werk alles opnieuw in
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025, en de vorige bijstand eindigde op 1 juni 2025
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college gebruikt de oude gegevens niet
      En verder volgt er niets

    @PWB-19-046 @oud-recht @wet @jurist
    Scenario: Het oude recht kent geen keuze om gegevens te gebruiken
      Gegeven de peildatum is 1 december 2025
      En iemand vraagt bijstand aan op 1 december 2025, en de vorige bijstand eindigde op 1 juni 2025
      En het college kiest ervoor de oude gegevens te gebruiken
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.gegevensHergebruiken
      En verder volgt er niets

  Regel: Een termijn van drie maanden voor de melding was er nog niet.
    Grondslag: artikel 44, eerste lid, Participatiewet

    @PWB-19-047 @oud-recht @wet @jurist
    Scenario: Voor de melding van 2025 geeft de wet geen vroegste dag
      Gegeven de peildatum is 1 december 2025
      En iemand meldt zich op 20 november 2025 en vraagt bijstand aan op 1 december 2025
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2025
      En verder volgt er niets
