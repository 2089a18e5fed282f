# language: nl
Functionaliteit: Mantelzorg: inkomen, kostendelersnorm en adres
  Onbetaalde mantelzorg is geen werk waarvoor loon telt. De bijstand wordt er niet lager door. Een pgb is wel inkomen.
  Wie met anderen een woning deelt, krijgt minder bijstand: de kostendelersnorm. Tijdelijke intensieve zorg is een uitzondering.
  Bij zulke zorg gaat de betaling ook door als het adres afwijkt van de basisregistratie.
  Wat intensief is en wat tijdelijk, zegt de wet niet. Dat beoordeelt het college. Een termijn noemt de wet niet.
  Wie om de zorg samenwoont, is geen echtgenoot. Hij kan wel kostendeler zijn.
  Bronnen: artikel 22a, 33 en 40 van de Participatiewet, de normen van 2026 en dossier 11.

  Regel: Onbetaalde mantelzorg is geen werk waarvoor loon telt.
    Grondslag: artikel 33, zesde lid, Participatiewet

    @PWB-11-018 @wet-2026 @wet @inwoner
    Scenario: Ik zorg dertig uur per week onbetaald voor mijn vader
      Gegeven de peildatum is 1 mei 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van de zorg telt € 0,00 per maand als inkomen
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-11-019 @wet-2026 @wet @inwoner
    Scenario: Mijn vader betaalt mij voor de zorg uit zijn pgb
      Gegeven de peildatum is 1 mei 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En deze persoon krijgt voor de zorg € 2.428,80 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van de zorg telt € 2.428,80 per maand als inkomen
      En de motivering noemt artikel 32, eerste lid, Participatiewet
      En verder volgt er niets

    @PWB-11-020 @wet-2026 @wet @jurist
    Scenario: Ook één cent voor de zorg is inkomen
      Gegeven de peildatum is 1 mei 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En deze persoon krijgt voor de zorg € 0,01 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van de zorg telt € 0,01 per maand als inkomen
      En verder volgt er niets

  Regel: Voor tijdelijke intensieve mantelzorg elders geldt de kostendelersnorm niet.
    Grondslag: artikel 22a, vierde lid, Participatiewet

    @PWB-11-021 @wet-2026 @wet @inwoner
    Scenario: Mijn moeder is ziek en ik verblijf tijdelijk bij haar
      Gegeven de peildatum is 1 juli 2026
      En een persoon verblijft vanaf 1 maart 2026 voor onbetaalde zorg bij vader, moeder of kind, buiten de eigen woning
      En de zorgbehoefte is volgens het college intensief en het verblijf elders is tijdelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat zij naaste familie zijn; van de zorg telt € 0,00
      En de kostendelersnorm geldt niet en de norm is € 1.419,46
      En verder volgt er niets

    @PWB-11-022 @wet-2026 @wet @jurist
    Scenario: Is het verblijf niet tijdelijk, dan geldt de kostendelersnorm
      Gegeven de peildatum is 1 juli 2026
      En een persoon verblijft vanaf 1 maart 2026 voor onbetaalde zorg bij vader, moeder of kind, buiten de eigen woning
      En de zorgbehoefte is volgens het college intensief, maar het verblijf elders is niet tijdelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, de kostendelersnorm geldt, de norm is € 1.013,90 en van de zorg telt € 0,00
      En de norm gehuwden is € 2.027,79 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-11-023 @wet-2026 @wet @jurist
    Scenario: Of de zorg intensief is en het verblijf tijdelijk, moet het college zeggen
      Gegeven de peildatum is 1 juli 2026
      En een persoon verblijft vanaf 1 maart 2026 voor onbetaalde zorg bij vader, moeder of kind, buiten de eigen woning
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En zij gelden niet als gehuwd, omdat zij naaste familie zijn; van de zorg telt € 0,00
      En het college moet zeggen of de zorgbehoefte intensief is
      En het college moet zeggen of het verblijf elders tijdelijk is
      En verder volgt er niets

    @PWB-11-024 @wet-2026 @wet @jurist
    Scenario: Met nog een kostendeler in huis is de norm lager
      Gegeven de peildatum is 1 juli 2026
      En een persoon verblijft vanaf 1 maart 2026 voor onbetaalde zorg bij vader, moeder of kind, buiten de eigen woning
      En er is nog één kostendeler in de woning
      En de zorgbehoefte is volgens het college intensief, maar het verblijf elders is niet tijdelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, de kostendelersnorm geldt, de norm is € 878,71 en van de zorg telt € 0,00
      En verder volgt er niets

    @PWB-11-025 @geldend @wet @jurist
    Scenario: Op 1 januari 2027 is de norm nog niet bekend
      Gegeven de peildatum is 1 januari 2027
      En een persoon verblijft vanaf 1 maart 2026 voor onbetaalde zorg bij vader, moeder of kind, buiten de eigen woning
      En de zorgbehoefte is volgens het college intensief en het verblijf elders is tijdelijk
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En zij gelden niet als gehuwd, omdat zij naaste familie zijn; van de zorg telt € 0,00
      En de kostendelersnorm geldt niet
      En verder volgt er niets

  Regel: Wie om de zorg samenwoont, kan wel kostendeler zijn.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet; artikel 22a, eerste lid, Participatiewet

    @PWB-11-026 @wet-2026 @wet @inwoner
    Scenario: Mijn vriend van 40 woont bij mij omdat ik zorg nodig heb
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die kostendeler is en geen familie
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat de een voor de ander zorgt
      En de kostendelersnorm geldt en de norm is € 1.001,07
      En verder volgt er niets

  Regel: Bij tijdelijke intensieve mantelzorg elders gaat de betaling door.
    Grondslag: artikel 40, derde lid, onderdeel d, Participatiewet

    @PWB-11-027 @wet-2026 @wet @inwoner
    Scenario: Ik sta nog op mijn eigen adres ingeschreven
      Gegeven de peildatum is 1 juli 2026
      En een persoon verblijft vanaf 1 maart 2026 voor onbetaalde zorg op een ander adres dan in de basisregistratie
      En de zorgbehoefte is volgens het college intensief en het verblijf elders is tijdelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de betaling gaat door
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets

    @PWB-11-028 @wet-2026 @wet @jurist
    Scenario: Is het verblijf niet tijdelijk, dan kan een andere reden nog gelden
      Gegeven de peildatum is 1 juli 2026
      En een persoon verblijft vanaf 1 maart 2026 voor onbetaalde zorg op een ander adres dan in de basisregistratie
      En de zorgbehoefte is volgens het college intensief, maar het verblijf elders is niet tijdelijk
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En van de zorg telt € 0,00 per maand als inkomen
      En het college moet zeggen of er een andere reden is om de betaling door te laten gaan
      En verder volgt er niets

  Regel: Wijkt het adres af en is er geen goede reden, dan schort het college de betaling op.
    Grondslag: artikel 40, tweede lid, Participatiewet

    @PWB-11-029 @wet-2026 @wet @jurist
    Scenario: Zonder intensieve zorg en zonder andere reden stopt de betaling tijdelijk
      Gegeven de peildatum is 1 juli 2026
      En een persoon verblijft vanaf 1 maart 2026 voor onbetaalde zorg op een ander adres dan in de basisregistratie
      En de zorgbehoefte is volgens het college niet intensief, en er is geen andere reden om de betaling door te laten gaan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het college schort de betaling op
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets
