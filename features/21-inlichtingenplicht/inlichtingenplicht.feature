# language: nl
Functionaliteit: Wat iemand zelf moet melden en wat het college mag vragen
  Wie bijstand krijgt, meldt zelf wat duidelijk van invloed kan zijn op de bijstand.
  Dat hoeft niet als de overheid het gegeven al heeft en een ministeriële regeling het noemt.
  De tekst van die regeling is niet gevonden. Noemt de vraag hem niet, dan staat melden niet vast.
  Iets anders is wat het college mag vragen: dat staat in artikel 53a. Het zijn twee verschillende lijsten.
  De wet is hier niet veranderd en ook een nieuwe regeling is niet gevonden.
  Bron: artikel 17, 47b en 53a van de Participatiewet en dossier 21.

  Regel: Wat de overheid heeft en wat de regeling noemt, hoeft niemand zelf te melden.
    Grondslag: artikel 17, eerste lid, Participatiewet; artikel 53a, eerste lid, Participatiewet

    @PWB-21-001 @oud-recht @wet @inwoner
    Scenario: Mijn nieuwe adres staat in de basisregistratie en hoef ik niet nog eens te melden
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in de basisregistratie personen
      En de regeling noemt dit gegeven voor gemeenten
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En verder volgt er niets

    @PWB-21-035 @oud-recht @wet @inwoner
    Scenario: Mijn loon staat in de polisadministratie
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en verrekent het loon uit de polisadministratie niet automatisch
      En de regeling noemt dit gegeven voor gemeenten
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En verder volgt er niets

    @PWB-21-034 @oud-recht @wet @inwoner
    Scenario: Mijn huis staat al in een andere basisregistratie
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven komt uit de bron andere-basisregistratie
      En de regeling noemt dit gegeven voor gemeenten
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En verder volgt er niets

    @PWB-21-033 @oud-recht @wet @inwoner
    Scenario: Dat ik verzekerd ben voor de WW, weet de overheid al
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven komt uit de bron verzekerdenadministratie
      En de regeling noemt dit gegeven voor gemeenten
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En verder volgt er niets

    @PWB-21-032 @oud-recht @wet @inwoner
    Scenario: Het UWV weet al dat mijn WW stopt
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven komt uit de bron uwv
      En de regeling noemt dit gegeven voor gemeenten
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En verder volgt er niets

    @PWB-21-002 @oud-recht @wet @jurist
    Scenario: Een gegeven dat de regeling niet noemt moet gemeld worden, ook als het in de basisregistratie staat
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in de basisregistratie personen
      En de regeling noemt dit gegeven niet voor gemeenten
      En volgens het college moest de invloed duidelijk zijn, en het kan zijn taak doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon moet dit zelf melden, en het college mag het niet vragen
      En verder volgt er niets

    @PWB-21-003 @oud-recht @interpretatie @jurist
    Scenario: Zonder de tekst van de regeling staat niet vast of melden moet
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in de basisregistratie personen
      En volgens het college moest de invloed duidelijk zijn, en het kan zijn taak doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het college mag dit niet vragen
      En verder volgt er niets

    @PWB-21-004 @oud-recht @wet @jurist
    Scenario: Wat het college nog niet heeft beoordeeld, wordt gevraagd
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in de basisregistratie personen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of duidelijk moest zijn dat dit van invloed kan zijn
      En het college moet nog zeggen of het zijn taak goed kan doen zonder dit te vragen
      En verder volgt er niets

  Regel: Wat in geen administratie staat, moet iemand zelf melden als dat duidelijk moest zijn.
    Grondslag: artikel 17, eerste lid, Participatiewet

    @PWB-21-005 @oud-recht @wet @inwoner
    Scenario: Ik slaap meestal bij mijn vriendin en dat staat nergens geregistreerd
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in geen administratie
      En volgens het college moest duidelijk zijn dat dit van invloed kan zijn
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon moet dit zelf melden, en het college mag het vragen
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-21-006 @oud-recht @beleidsruimte @inwoner
    Scenario: Niemand zei mij dat een klein stukje vrijwilligerswerk van invloed kon zijn
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in geen administratie
      En volgens het college hoefde niet duidelijk te zijn dat dit van invloed kan zijn
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het vragen
      En verder volgt er niets

    @PWB-21-007 @oud-recht @beleidsruimte @jurist
    Scenario: Of het duidelijk moest zijn, zegt het college
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in geen administratie
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of duidelijk moest zijn dat dit van invloed kan zijn
      En het college mag dit vragen
      En verder volgt er niets

    @PWB-21-008 @oud-recht @wet @jurist
    Scenario: Een gegeven dat nergens staat, kan de regeling niet noemen
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in geen administratie
      En de regeling noemt dit gegeven voor gemeenten
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.uitgezonderdBijGemeente
      En verder volgt er niets

  Regel: De uitzondering telt zoals de regeling die geeft voor wie de bijstand uitvoert.
    Grondslag: artikel 17, eerste lid, Participatiewet; artikel 47b, Participatiewet

    @PWB-21-009 @oud-recht @wet @inwoner
    Scenario: Ik krijg AIO en hoef mijn adres niet te melden, al moet dat bij de gemeente wel
      Gegeven de peildatum is 1 mei 2026
      En de Sociale verzekeringsbank geeft de bijstand en het gegeven staat in de basisregistratie personen
      En de regeling noemt dit gegeven wel voor de Sociale verzekeringsbank en niet voor gemeenten
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En verder volgt er niets

  Regel: Wat al bij de overheid bekend is, vraagt het college niet, tenzij dat zijn taak belet.
    Grondslag: artikel 53a, eerste lid, Participatiewet

    @PWB-21-011 @oud-recht @beleidsruimte @jurist
    Scenario: Kan het college anders zijn taak niet goed doen, dan mag het wel vragen
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in de basisregistratie personen
      En de regeling noemt dit gegeven voor gemeenten
      En het college kan zijn taak niet goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het vragen
      En verder volgt er niets

    @PWB-21-012 @oud-recht @interpretatie @jurist
    Scenario: Of een administratie die de wet niet noemt is aangewezen, staat niet vast
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in een administratie die de wet niet noemt
      En de regeling noemt dit gegeven voor gemeenten
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En deze persoon hoeft dit niet zelf te melden
      En verder volgt er niets

  Regel: Een uitkering van de Sociale verzekeringsbank vraagt het college niet nog eens aan de persoon.
    Grondslag: artikel 53a, eerste lid, Participatiewet; artikel 5.2a, Besluit SUWI

    @PWB-21-010 @oud-recht @wet @inwoner
    Scenario: De gemeente mag niet vragen hoeveel AOW ik krijg
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand, en de regeling noemt de AOW bij de Sociale verzekeringsbank
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-21-038 @oud-recht @wet @inwoner
    Scenario: Dat ik een auto heb, weet de overheid al
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven komt uit de bron rdw-voertuig
      En de regeling noemt dit gegeven voor gemeenten
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En verder volgt er niets

    @PWB-21-037 @oud-recht @wet @inwoner
    Scenario: Dat ik studeer, weet de overheid al
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven komt uit de bron duo-onderwijs
      En de regeling noemt dit gegeven voor gemeenten
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En verder volgt er niets

    @PWB-21-036 @oud-recht @wet @inwoner
    Scenario: Een andere gemeente weet al van mijn uitkering
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven komt uit de bron gemeente-uitkering
      En de regeling noemt dit gegeven voor gemeenten
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En verder volgt er niets
