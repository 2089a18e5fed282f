# language: nl
Functionaliteit: Mantelzorg: oud recht, nieuwe wet en voorstel
  Tot en met 31 december 2025 was er alleen een uitzondering voor familie in de tweede graad, zoals broers en zussen.
  Bij hen moest er een zorgbehoefte zijn. Wie geen familie was, gold als gehuwd. Onbetaalde zorg kon meetellen als werk.
  Vanaf 1 januari 2026 telt alleen of een zorgbehoefte de aanleiding is om samen te wonen.
  Het voorstel van 2023 was strenger: intensieve zorg, nodig voor het eigen huishouden en voor dagelijkse dingen.
  Dat voorstel wilde ook een algemeen recht om mantelzorg te bieden. Dat staat niet zo in de wet.
  Bronnen: Stb. 2025, 312 en 313, dossier 11, punt 11 van bijlage I en uitspraken van rechters.

  Regel: Tot en met 2025 gold de uitzondering voor zorg alleen voor familie in de tweede graad.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet

    @PWB-11-030 @oud-recht @wet @jurist
    Scenario: Een kennis met een zorgbehoefte geldt als gehuwd
      Gegeven de peildatum is 1 mei 2025
      En een persoon zorgt vanaf 1 maart 2025 onbetaald voor een huisgenoot die geen familie is
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      En het college telt de onbetaalde zorg mee voor € 0,00 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd; van de zorg telt € 0,00
      En verder volgt er niets

    @PWB-11-031 @oud-recht @wet @inwoner
    Scenario: Mijn broer heeft zorg nodig en woont bij mij
      Gegeven de peildatum is 31 december 2025
      En een persoon woont samen met een broer of zus
      En er is volgens het college een zorgbehoefte
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat zij broer of zus zijn en er een zorgbehoefte is
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-11-077 @oud-recht @wet @inwoner
    Scenario: Mijn broer woont bij mij en heeft geen zorg nodig
      Gegeven de peildatum is 31 december 2025
      En een persoon woont samen met een broer of zus
      En er is volgens het college geen zorgbehoefte
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of beiden hun hoofdverblijf in de woning hebben
      En het college moet zeggen of zij voor elkaar zorgen
      En verder volgt er niets

    @PWB-11-075 @oud-recht @wet @inwoner
    Scenario: Mijn broer heeft zorg nodig en staat goed ingeschreven
      Gegeven de peildatum is 31 december 2025
      En een persoon woont op het juiste adres samen met een broer of zus die geen kostendeler is
      En er is volgens het college een zorgbehoefte
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat zij broer of zus zijn en er een zorgbehoefte is
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-11-032 @geldend @wet @inwoner
    Scenario: Mijn vriend zorgt voor mij op oudejaarsdag 2025
      Gegeven de peildatum is 31 december 2025
      En een persoon krijgt vanaf 1 maart 2025 zorg van een huisgenoot die geen familie is
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-11-033 @geldend @wet @inwoner
    Scenario: Mijn vriend zorgt voor mij op nieuwjaarsdag 2026
      Gegeven de peildatum is 1 januari 2026
      En een persoon krijgt vanaf 1 maart 2025 zorg van een huisgenoot die geen familie is
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat de een voor de ander zorgt
      En verder volgt er niets

    @PWB-11-034 @wet-2026 @wet @jurist
    Scenario: De nieuwe wet geldt nog niet op 31 december 2025
      Gegeven de peildatum is 31 december 2025
      En een persoon krijgt vanaf 1 maart 2025 zorg van een huisgenoot die geen familie is
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets

    @PWB-11-035 @oud-recht @wet @jurist
    Scenario: In het oude recht vraagt de wet niet naar de aanleiding
      Gegeven de peildatum is 1 mei 2025
      En een persoon krijgt vanaf 1 maart 2025 zorg van een huisgenoot die geen familie is
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.aanleidingSamenwonen
      En verder volgt er niets

  Regel: Tot en met 2025 zei de wet niet of onbetaalde mantelzorg als werk telt.
    Grondslag: ECLI:NL:CRVB:2016:1502

    @PWB-11-036 @oud-recht @wet @inwoner
    Scenario: Ik zorg in 2025 onbetaald voor mijn vader
      Gegeven de peildatum is 1 mei 2025
      En een persoon zorgt vanaf 1 maart 2025 onbetaald voor een ander
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen voor welk bedrag de onbetaalde zorg meetelt
      En het antwoord is afgeleid
      En de regel gold tot en met 31 december 2025
      En verder volgt er niets

  Regel: Tot en met 2025 was er voor mantelzorg geen uitzondering op de kostendelersnorm.
    Grondslag: artikel 22a, eerste lid, Participatiewet

    @PWB-11-037 @oud-recht @wet @jurist
    Scenario: Wie in 2025 tijdelijk bij een zieke verbleef, was kostendeler
      Gegeven de peildatum is 31 december 2025
      En een persoon verblijft vanaf 1 maart 2025 voor onbetaalde zorg bij vader, moeder of kind, buiten de eigen woning
      En het college telt de onbetaalde zorg mee voor € 0,00 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, de kostendelersnorm geldt, de norm is € 977,90 en van de zorg telt € 0,00
      En de norm gehuwden is € 1.955,80 van 1 juli 2025 tot en met 31 december 2025
      En verder volgt er niets

  Regel: In het voorstel van 2023 moest de mantelzorg aan vier voorwaarden voldoen.
    Grondslag: punt 11 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-11-038 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn vriend zorgt dag en nacht voor mij
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En de mantelzorg voldoet volgens het college aan de vier voorwaarden van het voorstel
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat de een voor de ander zorgt
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-11-039 @consultatie-2023 @consultatie @jurist
    Scenario: Zonder intensieve mantelzorg is er geen uitzondering
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      En de mantelzorg is volgens het college niet intensief
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd
      En verder volgt er niets

    @PWB-11-040 @consultatie-2023 @consultatie @jurist
    Scenario: Het voorstel geeft een recht om mantelzorg te bieden die werk niet in de weg staat
      Gegeven de peildatum is 1 mei 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En de mantelzorg staat werk volgens het college niet in de weg en telt mee voor € 0,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is een algemeen recht om de mantelzorg te bieden
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets

    @PWB-11-041 @consultatie-2023 @consultatie @jurist
    Scenario: Mantelzorg die werk in de weg staat, is geen algemeen recht
      Gegeven de peildatum is 1 mei 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En de mantelzorg staat werk volgens het college in de weg en telt mee voor € 0,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen algemeen recht om de mantelzorg te bieden
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets
