# language: nl
Functionaliteit: Laten zien wie je bent
  Het college stelt vast wie bijstand aanvraagt. Dat kan met een paspoort, identiteitskaart of vreemdelingendocument.
  Vanaf 1 januari 2026 telt ook een rijbewijs, en een elektronisch middel van ten minste niveau substantieel.
  Die tekst staat pas vanaf 4 februari 2026 in de wet en werkt terug. Dat dit lid bedoeld is, is afgeleid.
  Met een kennisdatum noemt het antwoord beide dagen. Zo is te zien wat iemand toen kon weten.
  Bron: artikel 1 en 17 van de Participatiewet en dossier 19, onderdeel 2.

  Regel: Een identiteitsdocument, een rijbewijs en een elektronisch identificatiemiddel tellen.
    Grondslag: artikel 17, derde lid, Participatiewet

    @PWB-19-015 @wet-2026 @wet @inwoner
    Scenario: Ik heb geen paspoort meer en laat mijn rijbewijs zien
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand laat een rijbewijs zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-19-016 @wet-2026 @wet @jurist
    Scenario: Een paspoort telt zoals altijd
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand laat een paspoort zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-078 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik log in, en de gemeente hoeft mijn paspoort niet te zien
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand logt in met een elektronisch middel van niveau substantieel
      En het college vindt een document erbij niet nodig
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En verder volgt er niets

    @PWB-19-073 @wet-2026 @wet @inwoner
    Scenario: Ik heb alleen een verblijfsdocument, en dat is genoeg
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand laat een vreemdelingendocument zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-071 @wet-2026 @wet @inwoner
    Scenario: Mijn identiteitskaart is net zo goed als een paspoort
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand laat een identiteitskaart zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-017 @wet-2026 @wet @jurist
    Scenario: Wie niets laat zien, staat niet vast
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand laat niets zien
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat niet vast
      En verder volgt er niets

  Regel: Een elektronisch middel telt alleen als het erkend is en ten minste niveau substantieel heeft.
    Grondslag: artikel 17, derde lid, Participatiewet; artikel 1, onderdeel j, Participatiewet

    @PWB-19-018 @wet-2026 @wet @inwoner
    Scenario: Ik log thuis in met een veilige app en hoef niet naar het loket
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand logt in met een elektronisch middel van niveau substantieel
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-19-019 @wet-2026 @wet @jurist
    Scenario: Niveau laag is niet genoeg
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand logt in met een elektronisch middel van niveau laag
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat niet vast
      En verder volgt er niets

    @PWB-19-020 @wet-2026 @wet @jurist
    Scenario: Niveau hoog is ook genoeg
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand logt in met een elektronisch middel van niveau hoog
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En verder volgt er niets

    @PWB-19-021 @wet-2026 @wet @jurist
    Scenario: Een middel dat niet is aangemeld of erkend telt niet
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand logt in met een elektronisch middel dat niet is erkend
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat niet vast
      En verder volgt er niets

  Regel: Wat geldt en wat te lezen was, kunnen verschillen.
    Grondslag: artikel 17, derde lid, Participatiewet

    @PWB-19-022 @wet-2026 @interpretatie @jurist
    Scenario: Op 3 februari 2026 was nog niet te lezen dat een rijbewijs al gold
      Gegeven de peildatum is 3 februari 2026
      En iemand vraagt bijstand aan op 15 januari 2026 en laat een rijbewijs zien
      En de kennisdatum is 3 februari 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En dit middel telt vanaf 1 januari 2026, maar dat was toen nog niet te lezen, pas vanaf 4 februari 2026
      En verder volgt er niets

    @PWB-19-023 @wet-2026 @interpretatie @jurist
    Scenario: Op 4 februari 2026 was te lezen dat een rijbewijs al gold sinds nieuwjaar
      Gegeven de peildatum is 4 februari 2026
      En iemand vraagt bijstand aan op 15 januari 2026 en laat een rijbewijs zien
      En de kennisdatum is 4 februari 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En dit middel telt vanaf 1 januari 2026, en dat was toen te lezen, namelijk vanaf 4 februari 2026
      En verder volgt er niets

    @PWB-19-024 @wet-2026 @interpretatie @inwoner
    Scenario: Ik werd in januari weggestuurd met mijn rijbewijs, en achteraf telde het wel
      Gegeven de peildatum is 1 maart 2026
      En iemand vraagt bijstand aan op 1 januari 2026 en laat een rijbewijs zien
      En de kennisdatum is 1 januari 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En dit middel telt vanaf 1 januari 2026, maar dat was toen nog niet te lezen, pas vanaf 4 februari 2026
      En verder volgt er niets

    @PWB-19-025 @wet-2026 @wet @jurist
    Scenario: Voor een paspoort maakt de kennisdatum niets uit
      Gegeven de peildatum is 3 februari 2026
      En iemand vraagt bijstand aan op 15 januari 2026
      En iemand laat een paspoort zien
      En de kennisdatum is 3 februari 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast
      En verder volgt er niets

  Regel: Wie daarom gevraagd wordt, laat een document zien als dat redelijkerwijs nodig is.
    Grondslag: artikel 17, vierde lid, Participatiewet

    @PWB-19-026 @wet-2026 @beleidsruimte @jurist
    Scenario: Ook na inloggen kan het college om een document vragen
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand logt in met een elektronisch middel van niveau substantieel
      En het college vraagt om een document omdat dat nodig is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de identiteit staat vast, maar deze persoon moet ook een document laten zien
      En verder volgt er niets
