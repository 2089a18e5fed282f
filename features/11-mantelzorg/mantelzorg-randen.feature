# language: nl
Functionaliteit: Mantelzorg aan de randen
  Voor wie AOW heeft, gelden andere bedragen. Wie jonger is dan 21 jaar, krijgt nooit de kostendelersnorm.
  Wie als gehuwd geldt, deelt met zijn echtgenoot geen kosten als medebewoner.
  Zorg telt alleen op dagen waarop zij loopt. Een dag later kan het antwoord anders zijn.
  Ook zonder mantelzorg kan er een reden zijn om de betaling door te laten gaan.
  Een vraag met feiten die niet bij elkaar passen, krijgt geen uitkomst maar uitleg.
  Bronnen: artikel 3, 22, 22a, 33 en 40 van de Participatiewet, dossier 11 en punt 11 van bijlage I.

  Regel: De kostendelersnorm volgt de leeftijd en wie er nog meer woont.
    Grondslag: artikel 22a, eerste lid, Participatiewet

    @PWB-11-047 @wet-2026 @wet @inwoner
    Scenario: Ik heb AOW en ik blijf voorgoed bij mijn zieke dochter
      Gegeven de peildatum is 1 juli 2026
      En een persoon met AOW verblijft vanaf 1 maart 2026 voor onbetaalde zorg bij vader, moeder of kind, buiten de eigen woning
      En de zorgbehoefte is volgens het college intensief, maar het verblijf elders is niet tijdelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, de kostendelersnorm geldt, de norm is € 1.088,05 en van de zorg telt € 0,00
      En de norm gehuwden-pensioengerechtigd is € 2.176,10 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-11-048 @wet-2026 @wet @inwoner
    Scenario: Mijn partner, haar zoon van 30 en ik wonen samen
      Gegeven de peildatum is 1 mei 2026
      En een persoon woont samen met iemand die geen familie is
      En er is nog één kostendeler in de woning
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd en de kostendelersnorm geldt
      En verder volgt er niets

  Regel: Wie tijdelijk elders intensieve mantelzorg geeft, houdt de norm van een alleenstaande.
    Grondslag: artikel 22a, vierde lid, Participatiewet

    @PWB-11-049 @wet-2026 @wet @inwoner
    Scenario: Ik heb AOW en ik blijf een paar weken bij mijn zieke dochter
      Gegeven de peildatum is 1 juli 2026
      En een persoon met AOW verblijft vanaf 1 maart 2026 voor onbetaalde zorg bij vader, moeder of kind, buiten de eigen woning
      En de zorgbehoefte is volgens het college intensief en het verblijf elders is tijdelijk
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat zij naaste familie zijn; van de zorg telt € 0,00
      En de kostendelersnorm geldt niet en de norm is € 1.587,34
      En verder volgt er niets

  Regel: Wie nog geen 21 jaar is of alleen met een echtgenoot woont, is geen kostendeler.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet

    @PWB-11-050 @wet-2026 @wet @inwoner
    Scenario: Ik ben 20 en verblijf bij mijn zieke moeder
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 20 jaar verblijft vanaf 1 maart 2026 voor onbetaalde zorg bij vader of moeder, buiten de eigen woning
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat zij naaste familie zijn; van de zorg telt € 0,00
      En de kostendelersnorm geldt niet
      En verder volgt er niets

    @PWB-11-051 @wet-2026 @wet @jurist
    Scenario: Wie als echtgenoot geldt, is geen kostendelende medebewoner
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die kostendeler is en geen familie
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      En de zorgbehoefte is volgens het college niet de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd
      En verder volgt er niets

    @PWB-11-052 @wet-2026 @wet @jurist
    Scenario: Zolang niet vaststaat of zij als gehuwd gelden, is er geen kostendelersnorm
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die kostendeler is en geen familie
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      En er is volgens het college een zorgbehoefte
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de zorgbehoefte de aanleiding is om samen te wonen
      En verder volgt er niets

  Regel: Alleen zorg die op de peildatum loopt, telt; zonder geld telt er niets.
    Grondslag: artikel 33, zesde lid, Participatiewet

    @PWB-11-053 @wet-2026 @wet @inwoner
    Scenario: Dit is de laatste dag waarop mijn vader mij uit zijn pgb betaalt
      Gegeven de peildatum is 15 augustus 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En de zorg duurt tot en met 15 augustus 2026
      En deze persoon krijgt voor de zorg € 500,00 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van de zorg telt € 500,00 per maand als inkomen
      En verder volgt er niets

    @PWB-11-054 @wet-2026 @wet @inwoner
    Scenario: De zorg voor mijn vader is een dag eerder gestopt
      Gegeven de peildatum is 16 augustus 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En de zorg duurt tot en met 15 augustus 2026
      En deze persoon krijgt voor de zorg € 500,00 per maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets

    @PWB-11-055 @wet-2026 @wet @inwoner
    Scenario: Ik slaap bij mijn zieke buurman, die verder niemand in huis heeft
      Gegeven de peildatum is 1 juli 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En deze persoon verblijft voor de zorg buiten de eigen woning
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets

  Regel: Wijkt het adres af, dan vraagt het college naar de zorg elders en naar andere redenen.
    Grondslag: artikel 40, tweede lid, Participatiewet

    @PWB-11-056 @wet-2026 @wet @jurist
    Scenario: Zonder oordeel over de zorg elders staat de opschorting niet vast
      Gegeven de peildatum is 1 juli 2026
      En een persoon verblijft vanaf 1 maart 2026 voor onbetaalde zorg op een ander adres dan in de basisregistratie
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de zorgbehoefte intensief is
      En het college moet zeggen of het verblijf elders tijdelijk is
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets

    @PWB-11-057 @wet-2026 @wet @jurist
    Scenario: Zonder zorg elders telt alleen een andere reden
      Gegeven de peildatum is 1 juli 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En het adres van deze persoon wijkt af van de basisregistratie
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of er een andere reden is om de betaling door te laten gaan
      En van de zorg telt € 0,00 per maand als inkomen
      En verder volgt er niets

    @PWB-11-058 @wet-2026 @beleidsruimte @inwoner
    Scenario: De gemeente neemt mij het verkeerde adres niet kwalijk
      Gegeven de peildatum is 1 juli 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En het adres van deze persoon wijkt af van de basisregistratie
      En het college ziet een andere reden om de betaling door te laten gaan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de betaling gaat door; van de zorg telt € 0,00
      En verder volgt er niets

    @PWB-11-059 @oud-recht @beleidsruimte @jurist
    Scenario: Ook in 2025 kon een andere reden de opschorting tegenhouden
      Gegeven de peildatum is 31 december 2025
      En een persoon verblijft vanaf 1 maart 2025 voor onbetaalde zorg op een ander adres dan in de basisregistratie
      En het college telt de onbetaalde zorg mee voor € 0,00 per maand
      En het college ziet een andere reden om de betaling door te laten gaan
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de betaling gaat door; van de zorg telt € 0,00
      En verder volgt er niets

  Regel: De uitzondering voor zorg geldt ook voor broers en zussen.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet

    @PWB-11-060 @wet-2026 @wet @inwoner
    Scenario: Mijn zus trekt bij mij in omdat ik zorg nodig heb
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een broer of zus in huis
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat de een voor de ander zorgt
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-11-061 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn zus en ik hebben voor de zorg een samenlevingscontract
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een broer of zus met wie een samenlevingscontract loopt
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd, omdat de een voor de ander zorgt
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-11-062 @wet-2026 @wet @jurist
    Scenario: De zorg kan één dag duren
      Gegeven de peildatum is 1 maart 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een broer of zus in huis
      En de zorg duurt tot en met 1 maart 2026
      En de zorgbehoefte is volgens het college de aanleiding om samen te wonen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden tot en met 1 maart 2026 niet als gehuwd, omdat de een voor de ander zorgt
      En verder volgt er niets

  Regel: Ook met een kind samen is er zonder gedeeld hoofdverblijf geen gezamenlijke huishouding.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet; artikel 3, vierde lid, Participatiewet

    @PWB-11-063 @wet-2026 @wet @inwoner
    Scenario: Wij hebben samen een kind, maar hij woont ergens anders
      Gegeven de peildatum is 1 mei 2026
      En een persoon woont samen met iemand die geen familie is
      En zij hebben samen een kind
      En zij hebben volgens het college niet beiden hun hoofdverblijf in de woning
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd
      En verder volgt er niets

  Regel: Een vraag over mantelzorg spreekt zichzelf niet tegen.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet

    @PWB-11-064 @wet-2026 @wet @jurist
    Scenario: Zonder zorg en zonder huisgenoot is er niets te beoordelen
      Gegeven de peildatum is 1 mei 2026
      En een persoon heeft nog geen AOW, woont alleen en verleent of krijgt geen zorg
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code ontbreekt bij situatie.zorg
      En verder volgt er niets

    @PWB-11-065 @wet-2026 @wet @jurist
    Scenario: De zorg kan niet eindigen voordat zij begint
      Gegeven de peildatum is 1 maart 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een broer of zus in huis
      En de zorg duurt tot en met 28 februari 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.zorg.totEnMet
      En verder volgt er niets

    @PWB-11-066 @wet-2026 @wet @inwoner
    Scenario: Mijn dochter zorgt voor mij, maar woont niet bij mij
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van iemand die ergens anders woont
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code ontbreekt bij situatie.medebewoner
      En verder volgt er niets

    @PWB-11-067 @wet-2026 @wet @jurist
    Scenario: Wie zorg krijgt, verblijft daar niet voor ergens anders
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een broer of zus in huis
      En deze persoon verblijft voor de zorg buiten de eigen woning
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.verblijftElders
      En verder volgt er niets

    @PWB-11-068 @wet-2026 @wet @jurist
    Scenario: Wie zorg krijgt, wordt daar niet voor betaald
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een broer of zus in huis
      En deze persoon krijgt voor de zorg € 0,01 per maand
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.zorg.vergoeding
      En verder volgt er niets

  Regel: In het voorstel mag iemand mantelzorg bieden die werk niet in de weg staat.
    Grondslag: punt 11 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-11-069 @consultatie-2023 @consultatie @inwoner
    Scenario: In het voorstel mag ik voor mijn vader zorgen, en zijn pgb is mijn inkomen
      Gegeven de peildatum is 1 mei 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      En deze persoon krijgt voor de zorg € 500,00 per maand
      En de mantelzorg staat werk volgens het college niet in de weg
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is een algemeen recht om de mantelzorg te bieden; van de zorg telt € 500,00
      En verder volgt er niets

    @PWB-11-070 @consultatie-2023 @consultatie @jurist
    Scenario: Het college beoordeelt in het voorstel of de zorg werk in de weg staat
      Gegeven de peildatum is 1 mei 2026
      En een persoon zorgt vanaf 1 maart 2026 onbetaald voor een ander
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet zeggen of de mantelzorg werk in de weg staat
      En het college kan kiezen voor welk bedrag de onbetaalde zorg meetelt
      En het antwoord is afgeleid
      En verder volgt er niets
