# language: nl
Functionaliteit: Iemand die zegt tijdelijk in huis te zijn
  Het voorstel van 2023 wilde iedereen die vooraf tijdelijk in huis is niet meetellen. Dat is geen wet geworden.
  Wie alleen logeert, heeft zijn hoofdverblijf elders en is daarom geen kostendeler. Dat beoordeelt het college.
  Woont iemand hier wel, maar tijdelijk, dan kan het college de bijstand afstemmen op de omstandigheden.
  Het college kan die medebewoner dan buiten beschouwing laten, voor en na 2026. Een gemeente kan daar beleid voor maken.
  Bronnen: artikel 18, 19a en 47a van de Participatiewet, Stimulansz, Gemeentenieuws SZW, beleid van Amsterdam.

  Regel: Wie hier geen hoofdverblijf heeft, deelt de kosten niet.
    Grondslag: artikel 19a, eerste lid, Participatiewet

    @PWB-14-023 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn zoon verliest zijn plek in beschermd wonen en logeert een paar weken bij mij
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 55 jaar met bijstand heeft sinds 15 juni 2026 iemand van 28 jaar tijdelijk in huis
      En volgens het college is het aantal tijdelijke medebewoners met een hoofdverblijf elders 1
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-14-024 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn zoon blijft maanden en niemand weet tot wanneer
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 55 jaar met bijstand heeft sinds 15 maart 2026 iemand van 28 jaar tijdelijk in huis
      En volgens het college is het aantal met een hoofdverblijf elders 0 en tellen de anderen mee
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-14-025 @wet-2026 @wet @inwoner
    Scenario: Zolang het college niets zegt, weet ik alleen tussen welke bedragen mijn norm ligt
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 55 jaar met bijstand heeft sinds 15 juni 2026 iemand van 28 jaar tijdelijk in huis
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 1.013,90 en hoogstens € 1.419,46
      En het college moet zeggen wie zijn hoofdverblijf elders heeft
      En het college moet zeggen wie het buiten beschouwing laat
      En verder volgt er niets

    @PWB-14-026 @wet-2026 @wet @jurist
    Scenario: Ook na vijf maanden beslist het college en niet de kalender
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 55 jaar met bijstand heeft sinds 1 februari 2026 iemand van 28 jaar tijdelijk in huis
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 1.013,90 en hoogstens € 1.419,46
      En het college moet zeggen wie zijn hoofdverblijf elders heeft
      En het college moet zeggen wie het buiten beschouwing laat
      En verder volgt er niets

    @PWB-14-027 @wet-2026 @wet @jurist
    Scenario: Een tijdelijke medebewoner van 26 jaar telt in geen geval mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 55 jaar met bijstand heeft sinds 15 juni 2026 iemand van 26 jaar tijdelijk in huis
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En de norm alleenstaande is € 1.419,46 van 1 juli 2026 tot en met 31 december 2026
      En verder volgt er niets

    @PWB-14-028 @wet-2026 @wet @jurist
    Scenario: Van twee tijdelijke medebewoners kan er één logeren en één hier wonen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 55 jaar met bijstand heeft sinds 1 juni 2026 iemand van 28 jaar tijdelijk in huis
      En sinds 2 juni 2026 is er iemand van 40 jaar die zegt tijdelijk te blijven
      En volgens het college is het aantal met een hoofdverblijf elders 1 en tellen de anderen mee
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En verder volgt er niets

    @PWB-14-029 @wet-2026 @wet @jurist
    Scenario: Het college kan niet zeggen dat er meer mensen logeren dan er zijn
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 55 jaar met bijstand heeft sinds 15 juni 2026 iemand van 28 jaar tijdelijk in huis
      En volgens het college is het aantal tijdelijke medebewoners met een hoofdverblijf elders 2
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.hoofdverblijfElders
      En verder volgt er niets

    @PWB-14-030 @wet-2026 @wet @jurist
    Scenario: Iemand die pas een dag na de peildatum komt, is nog geen medebewoner
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 55 jaar met bijstand heeft sinds 2 juli 2026 iemand van 28 jaar tijdelijk in huis
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.medebewoners[0].tijdelijkSinds
      En verder volgt er niets

  Regel: Wie hier tijdelijk woont, kan het college buiten beschouwing laten. De wet kent daarvoor geen algemene uitzondering.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-14-031 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn broer is dakloos en slaapt hier tijdelijk, en de gemeente telt hem niet mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juni 2026 iemand van 30 jaar tijdelijk in huis, die hier woont
      En het aantal tijdelijke medebewoners dat het college buiten beschouwing laat is 1
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-14-032 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn broer is dakloos en de gemeente moet nog beslissen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juni 2026 iemand van 30 jaar tijdelijk in huis, die hier woont
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 1.013,90 en hoogstens € 1.419,46
      En het college moet zeggen wie het buiten beschouwing laat
      En verder volgt er niets

    @PWB-14-033 @wet-2026 @interpretatie @jurist
    Scenario: Het college laat niet meer mensen buiten beschouwing dan hier tijdelijk wonen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juni 2026 iemand van 30 jaar tijdelijk in huis, die hier woont
      En het aantal tijdelijke medebewoners dat het college buiten beschouwing laat is 2
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.buitenBeschouwing
      En verder volgt er niets

    @PWB-14-034 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn zoon woont tijdelijk bij mij om mij te verzorgen, en hij telt toch mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 60 jaar met bijstand heeft sinds 1 juni 2026 iemand van 30 jaar tijdelijk in huis
      En volgens het college is het aantal met een hoofdverblijf elders 0 en tellen de anderen mee
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En verder volgt er niets

    @PWB-14-035 @oud-recht @interpretatie @inwoner
    Scenario: Ook in 2025 kon de gemeente mijn nicht na haar uithuiszetting buiten beschouwing laten
      Gegeven de peildatum is 1 augustus 2025
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juli 2025 iemand van 30 jaar tijdelijk in huis, die hier woont
      En het aantal tijdelijke medebewoners dat het college buiten beschouwing laat is 1
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.369,06
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-14-036 @oud-recht @interpretatie @jurist
    Scenario: Ook in 2025 besliste het college daarover
      Gegeven de peildatum is 1 augustus 2025
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juli 2025 iemand van 30 jaar tijdelijk in huis, die hier woont
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 977,90 en hoogstens € 1.369,06
      En het college moet zeggen wie het buiten beschouwing laat
      En de norm alleenstaande is € 1.369,06 van 1 juli 2025 tot en met 31 december 2025
      En verder volgt er niets

  Regel: Een gemeente kan een termijn kiezen; daarna telt de medebewoner mee, tenzij het college anders oordeelt.
    Grondslag: artikel 18, eerste lid, Participatiewet

    @PWB-14-037 @wet-2026 @beleidsruimte @inwoner
    Scenario: Het is de laatste dag waarop mijn gemeente mijn zus niet hoeft mee te tellen
      Gegeven de peildatum is 30 juni 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juli 2025 iemand van 30 jaar tijdelijk in huis, die hier woont
      En de gemeente telt tijdelijke medebewoners hoogstens 12 maanden niet mee
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 1.001,07 en hoogstens € 1.401,50, en het beleid loopt tot en met 30 juni 2026
      En het college moet zeggen wie het buiten beschouwing laat
      En verder volgt er niets

    @PWB-14-038 @wet-2026 @beleidsruimte @inwoner
    Scenario: Een dag later is de termijn voorbij en telt mijn zus mee
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juli 2025 iemand van 30 jaar tijdelijk in huis, die hier woont
      En de gemeente telt tijdelijke medebewoners hoogstens 12 maanden niet mee
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1, de norm is € 1.013,90, en het beleid loopt tot en met 30 juni 2026
      En verder volgt er niets

    @PWB-14-084 @wet-2026 @beleidsruimte @inwoner
    Scenario: Mijn zus kwam op 31 augustus: zes maanden later heeft februari geen 31 dagen
      Gegeven de peildatum is 28 februari 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 31 augustus 2025 iemand van 30 jaar tijdelijk in huis, die hier woont
      En de gemeente telt tijdelijke medebewoners hoogstens 6 maanden niet mee
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 1.001,07 en hoogstens € 1.401,50, en het beleid loopt tot en met 28 februari 2026
      En het college moet zeggen wie het buiten beschouwing laat
      En verder volgt er niets

    @PWB-14-085 @wet-2026 @beleidsruimte @inwoner
    Scenario: Op 1 maart zijn die zes maanden voorbij
      Gegeven de peildatum is 1 maart 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 31 augustus 2025 iemand van 30 jaar tijdelijk in huis, die hier woont
      En de gemeente telt tijdelijke medebewoners hoogstens 6 maanden niet mee
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1, de norm is € 1.001,07, en het beleid loopt tot en met 28 februari 2026
      En verder volgt er niets

    @PWB-14-039 @wet-2026 @beleidsruimte @jurist
    Scenario: Ook na de termijn kan het college in dit ene geval anders oordelen
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 35 jaar met bijstand heeft sinds 1 juli 2025 iemand van 30 jaar tijdelijk in huis, die hier woont
      En de gemeente telt tijdelijke medebewoners hoogstens 12 maanden niet mee
      En het aantal tijdelijke medebewoners dat het college buiten beschouwing laat is 1
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0, de norm is € 1.419,46, en het beleid loopt tot en met 30 juni 2026
      En verder volgt er niets

  Regel: Voor bijstand naast de AOW geldt artikel 18 niet.
    Grondslag: artikel 47a, tweede lid, Participatiewet

    @PWB-14-040 @wet-2026 @wet @inwoner
    Scenario: Ik heb AOW en een aanvulling van de SVB, en mijn zoon woont tijdelijk hier
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 70 jaar met AOW heeft bijstand
      En sinds 1 juni 2026 is er iemand van 40 jaar die zegt tijdelijk te blijven
      En volgens het college is het aantal tijdelijke medebewoners met een hoofdverblijf elders 0
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.088,05
      En verder volgt er niets

    @PWB-14-041 @wet-2026 @wet @jurist
    Scenario: De SVB kan niemand buiten beschouwing laten met artikel 18
      Gegeven de peildatum is 1 juli 2026
      En een alleenstaande van 70 jaar met AOW heeft bijstand
      En sinds 1 juni 2026 is er iemand van 40 jaar die zegt tijdelijk te blijven
      En volgens het college is het aantal tijdelijke medebewoners met een hoofdverblijf elders 0
      En het aantal tijdelijke medebewoners dat het college buiten beschouwing laat is 1
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.buitenBeschouwing
      En verder volgt er niets
