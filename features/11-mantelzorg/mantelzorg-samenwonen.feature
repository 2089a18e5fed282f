# language: nl
Functionaliteit: Mantelzorg en samenwonen
  Wie met een ander een gezamenlijke huishouding voert, geldt als gehuwd. Dan telt ook het geld van de ander mee.
  Dat geldt niet als een zorgbehoefte de aanleiding is om samen te wonen. Familie hoeven zij dan niet te zijn.
  Het maakt niet uit wie de zorg geeft en wie haar krijgt. De uitzondering duurt zo lang als de zorg.
  Of er een zorgbehoefte is en of die de aanleiding is, beoordeelt het college. De wet noemt geen medische keuring.
  Bronnen: artikel 3 van de Participatiewet, dossier 11 en uitspraken van rechters.

  Regel: Wie samenwoont omdat er zorg nodig is, geldt niet als gehuwd zolang die zorg duurt.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet

    @PWB-11-001 @wet-2026 @wet @inwoner
    Scenario: Mijn vriend trekt bij mij in omdat ik zorg nodig heb
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat de een voor de ander zorgt
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-11-002 @wet-2026 @wet @inwoner
    Scenario: Ik trek bij mijn buurvrouw in om voor haar te zorgen
      Gegeven de peildatum is 1 mei 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een huisgenoot die geen familie is
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat de een voor de ander zorgt
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets

    @PWB-11-003 @wet-2026 @wet @inwoner
    Scenario: Dit is de laatste dag dat mijn vriend voor mij zorgt
      Gegeven de peildatum is 15 augustus 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En de zorg duurt tot en met 15 augustus 2026
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden tot en met 15 augustus 2026 niet als gehuwd, omdat de een voor de ander zorgt
      En verder volgt er niets

    @PWB-11-004 @wet-2026 @wet @inwoner
    Scenario: De zorg is een dag gestopt en wij wonen nog samen
      Gegeven de peildatum is 16 augustus 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En de zorg duurt tot en met 15 augustus 2026
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd
      En verder volgt er niets

    @PWB-11-005 @wet-2026 @wet @jurist
    Scenario: Na de zorg moet het college de huishouding nog beoordelen
      Gegeven de peildatum is 16 augustus 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En de zorg duurt tot en met 15 augustus 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of beiden hun hoofdverblijf in de woning hebben
      En het college moet zeggen of zij voor elkaar zorgen
      En verder volgt er niets

    @PWB-11-006 @wet-2026 @wet @jurist
    Scenario: Op de dag voor de zorg begint, is er nog geen uitzondering
      Gegeven de peildatum is 28 februari 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-11-007 @wet-2026 @wet @jurist
    Scenario: Op de eerste dag van de zorg is er een uitzondering
      Gegeven de peildatum is 1 maart 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat de een voor de ander zorgt
      En verder volgt er niets

    @PWB-11-074 @wet-2026 @wet @jurist
    Scenario: Ook met een kloppend adres is er een uitzondering
      Gegeven de peildatum is 1 maart 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      En de huisgenoot is geen kostendeler en het adres klopt met de basisregistratie
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat de een voor de ander zorgt
      En verder volgt er niets

    @PWB-11-008 @wet-2026 @wet @inwoner
    Scenario: Wij woonden al samen voordat mijn vriend voor mij ging zorgen
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      En de zorgbehoefte is volgens het college niet de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd
      En verder volgt er niets

    @PWB-11-009 @wet-2026 @wet @jurist
    Scenario: Of de zorgbehoefte de aanleiding is, moet het college zeggen
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      En er is volgens het college een zorgbehoefte
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de zorgbehoefte de aanleiding is om samen te wonen
      En verder volgt er niets

    @PWB-11-010 @wet-2026 @wet @jurist
    Scenario: Een broer of zus is geen uitzondering meer als zorg niet de aanleiding is
      Gegeven de peildatum is 1 januari 2026
      En een persoon krijgt vanaf 1 januari 2026 zorg van een broer of zus in huis
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      En de zorgbehoefte is volgens het college niet de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd
      En verder volgt er niets

    @PWB-11-011 @wet-2026 @interpretatie @jurist
    Scenario: Ook bij een kind samen gaat de uitzondering voor zorg voor
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die geen familie is
      En zij hebben samen een kind
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat de een voor de ander zorgt
      En verder volgt er niets

  Regel: Naaste familie geldt nooit als gehuwd.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet

    @PWB-11-012 @wet-2026 @wet @inwoner
    Scenario: Ik woon bij mijn moeder
      Gegeven de peildatum is 1 mei 2026
      En een persoon woont samen met vader, moeder of kind
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat zij naaste familie zijn
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-11-013 @wet-2026 @wet @jurist
    Scenario: Een schoonouder is naaste familie
      Gegeven de peildatum is 1 mei 2026
      En een persoon woont samen met schoonvader, schoonmoeder of een kind van de partner
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat zij naaste familie zijn
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-11-014 @wet-2026 @wet @inwoner
    Scenario: Mijn vroegere pleegkind van 25 woont bij mij
      Gegeven de peildatum is 1 mei 2026
      En een persoon woont samen met een meerderjarig voormalig pleegkind
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat zij naaste familie zijn
      En de motivering noemt artikel 3, zevende lid, Participatiewet
      En verder volgt er niets

  Regel: Een gezamenlijke huishouding is samen wonen en voor elkaar zorgen.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet; artikel 3, derde lid, Participatiewet

    @PWB-11-015 @wet-2026 @wet @inwoner
    Scenario: Een vriend woont bij mij en betaalt mee
      Gegeven de peildatum is 1 mei 2026
      En een persoon woont samen met iemand die geen familie is
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd
      En verder volgt er niets

    @PWB-11-016 @wet-2026 @wet @inwoner
    Scenario: Ik zorg voor een ander, maar wij doen alleen samen boodschappen
      Gegeven de peildatum is 1 mei 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een huisgenoot die geen familie is
      En beiden hebben volgens het college hun hoofdverblijf in de woning, maar zij zorgen niet voor elkaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets

  Regel: Met een kind samen neemt de wet een gezamenlijke huishouding aan.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet; artikel 3, vierde lid, Participatiewet

    @PWB-11-017 @wet-2026 @wet @jurist
    Scenario: Wie samen een kind heeft, hoeft niet voor elkaar te zorgen
      Gegeven de peildatum is 1 mei 2026
      En een persoon woont samen met iemand die geen familie is
      En zij hebben samen een kind
      En beiden hebben volgens het college hun hoofdverblijf in de woning
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd
      En verder volgt er niets
