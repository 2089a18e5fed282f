# language: nl
Functionaliteit: Binnen twaalf maanden opnieuw bijstand vragen
  Wie binnen twaalf maanden na de vorige bijstand opnieuw aanvraagt, hoeft misschien minder in te leveren.
  Het college kan dan gegevens van de vorige keer gebruiken, als dat de aanvraag minder belastend maakt.
  Het moet die gegevens wel controleren. Dat er iets is veranderd, staat gebruik niet in de weg.
  De wet zegt niet of de laatste dag meetelt, en niet hoe maanden tellen vanaf 29 februari.
  Bron: artikel 43a van de Participatiewet en dossier 19, onderdelen 2, 5 en 7.

  Regel: Het college kan de gegevens van de vorige bijstand gebruiken, en controleert ze dan.
    Grondslag: artikel 43a, eerste lid, Participatiewet; artikel 43a, tweede lid, Participatiewet

    @PWB-19-001 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik werkte bijna een jaar via een uitzendbureau en hoef nu minder papieren in te leveren
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 2 juli 2025
      En de aanvraag wordt volgens het college minder belastend met de oude gegevens
      En het college kiest ervoor de oude gegevens te gebruiken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de twaalf maanden eindigen op 2 juli 2026, en het college gebruikt de oude gegevens en controleert ze
      En verder volgt er niets

    @PWB-19-002 @wet-2026 @wet @jurist
    Scenario: Dat er iets is veranderd, staat gebruik niet in de weg
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 2 juli 2025, met nieuwe gegevens
      En de aanvraag wordt volgens het college minder belastend met de oude gegevens
      En het college kiest ervoor de oude gegevens te gebruiken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de twaalf maanden eindigen op 2 juli 2026, en het college gebruikt de oude gegevens en controleert ze
      En verder volgt er niets

  Regel: Zonder oordeel van het college worden de oude gegevens niet gebruikt.
    Grondslag: artikel 43a, eerste lid, Participatiewet

    @PWB-19-003 @wet-2026 @wet @jurist
    Scenario: Of de aanvraag minder belastend wordt, zegt het college
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 2 juli 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de aanvraag minder belastend wordt
      En de twaalf maanden eindigen op 2 juli 2026
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-004 @wet-2026 @wet @jurist
    Scenario: Ook als het minder belast, kiest het college zelf
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 2 juli 2025
      En de aanvraag wordt volgens het college minder belastend met de oude gegevens
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of het de oude gegevens gebruikt
      En de twaalf maanden eindigen op 2 juli 2026
      En verder volgt er niets

    @PWB-19-005 @wet-2026 @beleidsruimte @inwoner
    Scenario: De gemeente wil toch al mijn papieren opnieuw
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 2 juli 2025
      En de aanvraag wordt volgens het college minder belastend met de oude gegevens
      En het college kiest ervoor de oude gegevens niet te gebruiken
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de twaalf maanden eindigen op 2 juli 2026, en het college gebruikt de oude gegevens niet
      En verder volgt er niets

    @PWB-19-006 @wet-2026 @beleidsruimte @jurist
    Scenario: Wordt de aanvraag niet minder belastend, dan beginnen de gegevens opnieuw
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 2 juli 2025
      En de aanvraag wordt volgens het college niet minder belastend met de oude gegevens
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de twaalf maanden eindigen op 2 juli 2026, en het college gebruikt de oude gegevens niet
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-19-007 @wet-2026 @wet @jurist
    Scenario: Oude gegevens gebruiken zonder dat het minder belast, kan niet
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 2 juli 2025
      En de aanvraag wordt volgens het college niet minder belastend met de oude gegevens
      En het college kiest ervoor de oude gegevens te gebruiken
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.gegevensHergebruiken
      En verder volgt er niets

  Regel: Twaalf maanden eindigen op de dag met hetzelfde nummer in dezelfde maand van het volgende jaar.
    Grondslag: artikel 43a, eerste lid, Participatiewet

    @PWB-19-008 @wet-2026 @interpretatie @jurist
    Scenario: Precies twaalf maanden na de laatste dag is nog op tijd
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 1 juli 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de aanvraag minder belastend wordt
      En de twaalf maanden eindigen op 1 juli 2026
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-19-009 @wet-2026 @wet @inwoner
    Scenario: Ik kom een dag na twaalf maanden en begin opnieuw
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 30 juni 2025
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de twaalf maanden eindigen op 30 juni 2026, en het college gebruikt de oude gegevens niet
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-010 @wet-2026 @interpretatie @jurist
    Scenario: Twaalf maanden na 29 februari eindigen op 28 februari
      Gegeven de peildatum is 28 februari 2029
      En iemand vraagt bijstand aan op 28 februari 2029, en de vorige bijstand eindigde op 29 februari 2028
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de aanvraag minder belastend wordt
      En de twaalf maanden eindigen op 28 februari 2029
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-19-011 @wet-2026 @interpretatie @jurist
    Scenario: Op 1 maart zijn twaalf maanden na 29 februari voorbij
      Gegeven de peildatum is 1 maart 2029
      En iemand vraagt bijstand aan op 1 maart 2029, en de vorige bijstand eindigde op 29 februari 2028
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de twaalf maanden eindigen op 28 februari 2029, en het college gebruikt de oude gegevens niet
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-19-012 @wet-2026 @wet @jurist
    Scenario: Twaalf maanden na 28 februari eindigen op 28 februari, ook in een schrikkeljaar
      Gegeven de peildatum is 29 februari 2028
      En iemand vraagt bijstand aan op 29 februari 2028, en de vorige bijstand eindigde op 28 februari 2027
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de twaalf maanden eindigen op 28 februari 2028, en het college gebruikt de oude gegevens niet
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-013 @wet-2026 @interpretatie @jurist
    Scenario: Voor een aanvraag van voor 2026 is het antwoord onzeker
      Gegeven de peildatum is 1 januari 2026
      En iemand vraagt bijstand aan op 31 december 2025, en de vorige bijstand eindigde op 1 juni 2025
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de aanvraag minder belastend wordt
      En de twaalf maanden eindigen op 1 juni 2026
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-19-014 @wet-2026 @wet @jurist
    Scenario: Bijstand die nog loopt, is geen vorige bijstand
      Gegeven de peildatum is 1 juli 2026
      En iemand vraagt bijstand aan op 1 juli 2026, en de vorige bijstand eindigde op 1 juli 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.eerdereBijstand.laatsteDag
      En verder volgt er niets
