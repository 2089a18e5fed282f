# language: nl
Functionaliteit: Maatregelen: wanneer iets geen herhaling is
  Elk lid van artikel 18 zegt zelf wat er na dat lid een herhaling is: binnen twaalf maanden.
  Na het vijfde lid staat dat in het zesde lid, na het zesde in het zevende. Daarna staat het in het achtste.
  De wet zegt niet hoe de twaalf maanden tellen. Op precies dezelfde dag een jaar later is het antwoord dus niet zeker.
  Wat vóór de vorige maatregel gebeurde, is nooit een herhaling daarvan.
  Bron: artikel 18, vijfde tot en met achtste lid, van de Participatiewet.

  Regel: Een jaar na het zesde lid begint het weer bij de eerste keer.
    Grondslag: artikel 18, vijfde lid, Participatiewet; artikel 18, zevende lid, Participatiewet

    @PWB-09-078 @wet-2015 @interpretatie @jurist
    Scenario: Op precies dezelfde dag een jaar later is dat niet zeker
      Gegeven de peildatum is 1 mei 2026
      En op 1 maart 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk
      En het zesde lid is toegepast op 1 maart 2025; de verordening noemt 2 maanden voor de tweede keer
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de verlaging is 100 %
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-09-079 @wet-2015 @wet @jurist
    Scenario: Een dag later is dat wel zeker
      Gegeven de peildatum is 1 mei 2026
      En op 2 maart 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk
      En het zesde lid is toegepast op 1 maart 2025; de verordening noemt 2 maanden voor de tweede keer
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de verlaging is 100 %
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Na het vijfde lid zegt het zesde lid of iets een herhaling is.
    Grondslag: artikel 18, vijfde lid, Participatiewet; artikel 18, zesde lid, Participatiewet

    @PWB-09-080 @wet-2015 @wet @inwoner
    Scenario: Ik weigerde werk, en pas daarna kreeg ik mijn eerste maatregel
      Gegeven de peildatum is 1 mei 2026
      En op 28 februari 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk
      En het vijfde lid is toegepast op 1 maart 2026
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de verlaging is 100 %
      En het antwoord is zeker
      En verder volgt er niets

  Regel: Na het zevende of achtste lid zegt het achtste lid of iets een herhaling is.
    Grondslag: artikel 18, vijfde lid, Participatiewet; artikel 18, achtste lid, Participatiewet

    @PWB-09-081 @wet-2015 @wet @jurist
    Scenario: Wat een dag vóór het zevende lid gebeurde, is geen herhaling daarvan
      Gegeven de peildatum is 1 mei 2026
      En op 28 februari 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk
      En het zevende lid is toegepast op 1 maart 2026; de verordening noemt 2 maanden voor de tweede keer
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de verlaging is 100 %
      En het antwoord is zeker
      En verder volgt er niets
