# language: nl
Functionaliteit: Wie telt mee als kostendeler
  Wie met anderen in één huis woont, deelt de kosten. Daarom is de norm lager: dat is de kostendelersnorm.
  Alleen wie 27 jaar of ouder is en hier zijn hoofdverblijf heeft, telt mee. De wet noemt vier uitzonderingen.
  De norm per persoon is (40 % + A × 30 %) gedeeld door A, maal de norm voor gehuwden. A is het aantal dat deelt.
  De kostendelersnorm geldt pas voor wie zelf 21 jaar of ouder is.
  Bronnen: artikel 19a, 20, 21, 22 en 22a van de Participatiewet, bedragen per 1 juli 2026.

  Regel: Een medebewoner van 27 jaar of ouder met hoofdverblijf in dezelfde woning deelt de kosten.
    Grondslag: artikel 22a, eerste lid, Participatiewet; artikel 19a, eerste lid, Participatiewet

    @PWB-14-001 @wet-2026 @wet @inwoner
    Scenario: Mijn huisgenoot is 27 geworden en ik ga € 405,56 omlaag
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 27 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En verder volgt er niets

    @PWB-14-002 @wet-2026 @wet @jurist
    Scenario: Met twee medebewoners delen drie mensen de kosten
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 27 jaar
      En in huis woont ook iemand van 60 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 2 en de norm is € 878,71
      En verder volgt er niets

    @PWB-14-003 @wet-2026 @wet @jurist
    Scenario: Met z’n vieren krijgt ieder 40 % van de norm voor gehuwden
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 30 en 32 jaar hebben bijstand
      En in huis woont ook iemand van 27 jaar
      En in huis woont ook iemand van 28 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 2 en de norm is € 1.622,24
      En verder volgt er niets

    @PWB-14-087 @wet-2026 @wet @inwoner
    Scenario: Ik woon met een drieling van 30 en deel de kosten met drie anderen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis wonen ook drie mensen van 30 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 3 en de norm is € 811,12
      En verder volgt er niets

    @PWB-14-004 @wet-2026 @wet @inwoner
    Scenario: Ik ben 21 geworden en nu telt mijn huisgenoot mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 21 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En verder volgt er niets

    @PWB-14-005 @wet-2026 @wet @inwoner
    Scenario: Mijn moeder woont bij ons in en mijn man en ik krijgen samen minder
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 30 en 32 jaar hebben bijstand
      En in huis woont ook iemand van 60 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.757,42
      En de motivering noemt artikel 22a, tweede lid, Participatiewet
      En verder volgt er niets

    @PWB-14-006 @wet-2026 @wet @jurist
    Scenario: Voor wie AOW heeft, telt de norm voor gehuwden met AOW
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 70 jaar met AOW heeft bijstand
      En in huis woont ook iemand van 30 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.088,05
      En de norm gehuwden-pensioengerechtigd is € 2.176,10 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-14-007 @wet-2026 @wet @jurist
    Scenario: Heeft een van beiden AOW, dan rekent ieder met de norm voor die situatie
      Gegeven de peildatum is 1 juli 2026
      En gehuwden hebben bijstand, de een is 70 jaar met AOW en de ander 60 jaar zonder AOW
      En in huis woont ook iemand van 30 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.885,96
      En de norm gehuwden-een-pensioengerechtigd is € 2.176,10 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

  Regel: Wie jonger is dan 27 jaar, telt niet mee.
    Grondslag: artikel 19a, eerste lid, Participatiewet; artikel 21, onderdeel a, Participatiewet

    @PWB-14-008 @wet-2026 @wet @inwoner
    Scenario: Mijn huisgenoot is nog 26 en ik houd mijn hele norm
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 26 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En verder volgt er niets

    @PWB-14-009 @wet-2026 @wet @jurist
    Scenario: Zonder medebewoners geldt de gewone norm
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En er is verder niemand in huis
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En het antwoord is zeker
      En verder volgt er niets

  Regel: De echtgenoot is geen kostendelende medebewoner.
    Grondslag: artikel 19a, eerste lid, onderdeel a, Participatiewet

    @PWB-14-010 @wet-2026 @wet @jurist
    Scenario: Gehuwden met z’n tweeën krijgen de norm voor gehuwden
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 30 en 32 jaar hebben bijstand
      En er is verder niemand in huis
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 2.027,79
      En de motivering noemt artikel 21, onderdeel b, Participatiewet
      En verder volgt er niets

  Regel: Wie op een schriftelijk contract een commerciële prijs betaalt, telt niet mee, behalve naaste familie.
    Grondslag: artikel 19a, eerste lid, onderdeel b, Participatiewet

    @PWB-14-011 @wet-2026 @wet @inwoner
    Scenario: Ik verhuur een kamer met contract en houd mijn hele norm
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook een kamerhuurder van 30 jaar die geen familie is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En verder volgt er niets

    @PWB-14-012 @wet-2026 @wet @inwoner
    Scenario: Ik verhuur een kamer aan mijn broer en hij telt toch mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook een kamerhuurder van 30 jaar die naaste familie is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En verder volgt er niets

  Regel: Wie met een eigen contract van dezelfde derde huurt, telt niet mee, ook als het familie is.
    Grondslag: artikel 19a, eerste lid, onderdeel c, Participatiewet

    @PWB-14-013 @wet-2026 @wet @inwoner
    Scenario: Mijn zus en ik huren elk een kamer van dezelfde verhuurder
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook naaste familie van 30 jaar met een eigen contract bij dezelfde verhuurder
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En verder volgt er niets

  Regel: Wie studeert, telt niet mee.
    Grondslag: artikel 19a, eerste lid, onderdeel d, Participatiewet

    @PWB-14-014 @wet-2026 @wet @jurist
    Scenario: Een student van 35 jaar telt niet mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 50 jaar heeft bijstand
      En in huis woont ook een student van 35 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-14-015 @wet-2026 @wet @jurist
    Scenario: Alleen de medebewoner die geen student is, telt mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 50 jaar heeft bijstand
      En in huis woont ook een student van 35 jaar
      En in huis woont ook iemand van 35 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En verder volgt er niets

  Regel: De kostendelersnorm geldt niet voor wie zelf jonger is dan 21 jaar.
    Grondslag: artikel 22a, eerste lid, Participatiewet

    @PWB-14-016 @wet-2026 @wet @inwoner
    Scenario: Ik ben 20 en mijn huisgenoot van 40 verandert mijn norm niet
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 20 jaar heeft bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 350,42
      En de motivering noemt artikel 20, eerste lid, onderdeel a, Participatiewet
      En verder volgt er niets

    @PWB-14-017 @wet-2026 @wet @jurist
    Scenario: Zijn beiden jonger dan 21 jaar, dan geldt de norm voor jongeren
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 19 en 20 jaar hebben bijstand
      En in huis woont ook iemand van 50 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 700,84
      En de motivering noemt artikel 20, eerste lid, onderdeel b, Participatiewet
      En verder volgt er niets

    @PWB-14-018 @wet-2026 @wet @jurist
    Scenario: Of iemand tijdelijk blijft, maakt voor wie 20 is niet uit
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 20 jaar heeft bijstand
      En sinds 1 juni 2026 is er iemand van 40 jaar die zegt tijdelijk te blijven
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 350,42
      En de norm alleenstaande-18-tot-21 is € 350,42 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

  Regel: Is één echtgenoot jonger dan 21 jaar, dan komt een vast bedrag bij de kostendelersnorm van de ander.
    Grondslag: artikel 22a, derde lid, onderdeel b, Participatiewet; artikel 22a, eerste lid, Participatiewet

    @PWB-14-019 @wet-2026 @wet @jurist
    Scenario: De echtgenoot van 19 jaar telt niet mee in het aantal personen
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 25 en 19 jaar hebben bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.364,32
      En de norm gehuwden is € 2.027,79 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-14-086 @wet-2026 @wet @jurist
    Scenario: Een huisgenoot die niet studeert en niets huurt, telt mee
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 25 en 19 jaar hebben bijstand
      En zonder kinderen en zonder mantelzorg woont in huis ook iemand van 40 jaar die geen student is en niets huurt
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.364,32
      En de norm gehuwden is € 2.027,79 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

  Regel: Met een kind is dat vaste bedrag hoger.
    Grondslag: artikel 22a, derde lid, onderdeel a, Participatiewet

    @PWB-14-020 @wet-2026 @wet @inwoner
    Scenario: Mijn vrouw is 20, ik ben 25, we hebben een kind en mijn broer woont bij ons
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 25 en 20 jaar met een kind hebben bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.769,88
      En de norm vast-deel-18-tot-21-met-kind is € 755,98 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

  Regel: Vanaf 21 jaar tellen beide echtgenoten mee in het aantal personen.
    Grondslag: artikel 22a, tweede lid, Participatiewet

    @PWB-14-021 @wet-2026 @wet @inwoner
    Scenario: Mijn vrouw is 21 geworden en nu rekenen we allebei met drie personen
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 25 en 21 jaar met een kind hebben bijstand
      En in huis woont ook iemand van 40 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.757,42
      En verder volgt er niets

  Regel: Zonder kostendelende medebewoners geldt voor dat paar de norm van artikel 20.
    Grondslag: artikel 20, eerste lid, onderdeel c, Participatiewet

    @PWB-14-022 @wet-2026 @wet @jurist
    Scenario: Een van 19 en een van 25 jaar zonder medebewoners
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 25 en 19 jaar hebben bijstand
      En er is verder niemand in huis
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.364,32
      En de norm gehuwden-een-18-tot-21 is € 1.364,32 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

  Regel: Wie AOW heeft en met niemand kosten deelt, heeft de norm van artikel 22.
    Grondslag: artikel 22, onderdeel a, Participatiewet

    @PWB-14-072 @wet-2026 @wet @inwoner
    Scenario: Ik heb een kleine AOW en woon alleen
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 70 jaar met AOW heeft bijstand
      En er is verder niemand in huis
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.564,69
      En verder volgt er niets
