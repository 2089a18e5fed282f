# language: nl
Functionaliteit: Welke dag telt: een eerdere melding of een late aanvraag
  Iemand meldt zich eerst, en dient daarna de aanvraag in.
  Duurt dat laatste verwijtbaar te lang? Dan kan het college de bijstand later laten ingaan.
  Soms vroeg iemand eerst een Bbz-, IOAW- of IOAZ-uitkering aan, en werd die afgewezen.
  Meldt die persoon zich daarna meteen voor bijstand? Dan telt de eerste melding.
  De drie maanden van artikel 44, vijfde lid, tellen dan terug vanaf die eerste melding.
  Bron: artikel 43 en 44 van de Participatiewet en dossier 03, onderdeel 2.

  Regel: Bij een verwijtbaar late aanvraag kan de bijstand ingaan op de dag van de aanvraag.
    Grondslag: artikel 44, derde lid, Participatiewet

    @PWB-03-022 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik liet de papieren liggen en krijg pas bijstand vanaf mijn aanvraag
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 1 april 2026
      En de aanvraag is ingediend op 20 april 2026
      En de aanvraag kwam volgens het college verwijtbaar te laat
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 april 2026
      En verder volgt er niets

    @PWB-03-023 @wet-2026 @interpretatie @jurist
    Scenario: Eerder laten ingaan om de nood en later om de late aanvraag kan niet samen
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 1 maart 2026
      En de aanvraag is ingediend op 20 april 2026
      En de aanvraag kwam volgens het college verwijtbaar te laat
      En de omstandigheden noodzaken volgens het college om eerder te beginnen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.aanvraagVerwijtbaarTeLaat
      En verder volgt er niets

    @PWB-03-024 @wet-2026 @wet @jurist
    Scenario: Een late aanvraag zonder dag van aanvraag geeft geen uitkomst
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 1 april 2026
      En de aanvraag kwam volgens het college verwijtbaar te laat
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.aanvraagVerwijtbaarTeLaat
      En verder volgt er niets

    @PWB-03-025 @wet-2026 @wet @jurist
    Scenario: Een aanvraag van vóór de melding kan niet
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 1 april 2026
      En de aanvraag is ingediend op 31 maart 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.aanvraag
      En verder volgt er niets

    @PWB-03-048 @wet-2026 @interpretatie @inwoner
    Scenario: Ik diende mijn aanvraag later in en het college heeft nog niets gezegd
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 1 april 2026
      En de aanvraag is ingediend op 2 april 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de aanvraag verwijtbaar te laat kwam
      En de bijstand kan niet eerder ingaan dan op 1 april 2026
      En verder volgt er niets

  Regel: Is de late aanvraag niet verwijtbaar, dan gaat de bijstand in volgens de hoofdregel.
    Grondslag: artikel 44, eerste lid, Participatiewet

    @PWB-03-026 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik lag in het ziekenhuis en diende mijn aanvraag later in
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 1 april 2026
      En de aanvraag is ingediend op 20 april 2026
      En de aanvraag kwam volgens het college niet verwijtbaar te laat
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 1 april 2026
      En verder volgt er niets

  Regel: Wie zich na een afwijzing onverwijld meldt, houdt de datum van de eerdere melding.
    Grondslag: artikel 43, zesde lid, Participatiewet

    @PWB-03-027 @wet-2026 @wet @inwoner
    Scenario: Mijn zaak liep slecht, de hulp voor zelfstandigen ging niet door en die melding telt
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 10 april 2026
      En een uitkering met melding op 10 april 2026 is afgewezen, en de melding voor bijstand volgde onverwijld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 10 april 2026
      En verder volgt er niets

    @PWB-03-028 @wet-2026 @wet @jurist
    Scenario: De drie maanden tellen terug vanaf de eerdere melding
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 1 januari 2026
      En een uitkering met melding op 10 april 2026 is afgewezen, en de melding voor bijstand volgde onverwijld
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 10 januari 2026
      En verder volgt er niets

    @PWB-03-029 @wet-2026 @wet @jurist
    Scenario: Volgt de melding niet onverwijld, dan telt alleen de melding voor bijstand
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 1 januari 2026
      En een uitkering met melding op 10 april 2026 is afgewezen, en de melding voor bijstand volgde niet onverwijld
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de omstandigheden noodzaken om eerder te beginnen
      En de bijstand kan niet eerder ingaan dan op 20 februari 2026
      En verder volgt er niets

    @PWB-03-030 @wet-2026 @wet @jurist
    Scenario: Een eerdere melding die na de melding voor bijstand ligt, kan niet
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 1 januari 2026
      En een uitkering met melding op 21 mei 2026 is afgewezen, en de melding voor bijstand volgde onverwijld
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.eerdereMelding
      En verder volgt er niets

    @PWB-03-049 @wet-2026 @interpretatie @jurist
    Scenario: Telt een eerdere melding van vóór 2026, dan is het antwoord onzeker
      Gegeven de peildatum is 1 maart 2026
      En iemand meldt zich op 20 januari 2026 en heeft recht op bijstand vanaf 31 december 2025
      En een uitkering met melding op 31 december 2025 is afgewezen, en de melding voor bijstand volgde onverwijld
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 31 december 2025
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-03-052 @wet-2026 @wet @jurist
    Scenario: Of de melding onverwijld volgde, zegt het college
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 1 januari 2026
      En een uitkering met melding op 10 april 2026 is afgewezen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of de melding onverwijld volgde op de afwijzing
      En de bijstand kan niet eerder ingaan dan op 10 januari 2026
      En verder volgt er niets

  Regel: De bijstand gaat nooit in vóór de dag waarop het recht ontstaat.
    Grondslag: artikel 44, eerste lid, Participatiewet

    @PWB-03-053 @wet-2026 @wet @jurist
    Scenario: Ontstaat het recht op de dag van de late aanvraag, dan gaat de bijstand die dag in
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 20 april 2026
      En de aanvraag is ingediend op 20 april 2026
      En de aanvraag kwam volgens het college verwijtbaar te laat
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 april 2026
      En verder volgt er niets

    @PWB-03-054 @wet-2026 @wet @inwoner
    Scenario: Mijn spaargeld was pas na mijn late aanvraag op
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 21 april 2026
      En de aanvraag is ingediend op 20 april 2026
      En de aanvraag kwam volgens het college verwijtbaar te laat
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 21 april 2026
      En verder volgt er niets

    @PWB-03-057 @wet-2026 @wet @inwoner
    Scenario: Mijn spaargeld was pas na mijn aanvraag op, dus of ik laat was maakt niet uit
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 20 april 2026
      En de aanvraag is ingediend op 20 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 april 2026
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-03-058 @wet-2026 @wet @jurist
    Scenario: Ontstaat het recht op de dag van de melding, dan maakt een eerdere melding niets uit
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 20 mei 2026
      En een uitkering met melding op 10 april 2026 is afgewezen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand gaat in op 20 mei 2026
      En verder volgt er niets

  Regel: Ontstaat het recht vóór de late aanvraag, dan beslist het college of die aanvraag te laat was.
    Grondslag: artikel 44, derde lid, Participatiewet

    @PWB-03-059 @wet-2026 @wet @jurist
    Scenario: Een dag vóór de late aanvraag is er recht, en dan is er wel iets te beslissen
      Gegeven de peildatum is 1 mei 2026
      En iemand meldt zich op 1 april 2026 en heeft recht op bijstand vanaf 19 april 2026
      En de aanvraag is ingediend op 20 april 2026
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog beslissen of de aanvraag verwijtbaar te laat kwam
      En de bijstand kan niet eerder ingaan dan op 19 april 2026
      En verder volgt er niets

  Regel: Ontstond het recht een dag vóór de melding, dan telt of die melding onverwijld volgde.
    Grondslag: artikel 43, zesde lid, Participatiewet

    @PWB-03-060 @wet-2026 @wet @jurist
    Scenario: Een dag recht vóór de melding is genoeg om te vragen of de melding onverwijld volgde
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en heeft recht op bijstand vanaf 19 mei 2026
      En een uitkering met melding op 10 april 2026 is afgewezen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of de melding onverwijld volgde op de afwijzing
      En de bijstand kan niet eerder ingaan dan op 19 mei 2026
      En verder volgt er niets
