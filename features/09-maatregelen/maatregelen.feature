# language: nl
Functionaliteit: Maatregelen: de verlaging van 100 procent
  Artikel 18, vierde lid, noemt acht plichten. Wie zich er niet aan houdt, krijgt een verlaging van 100 procent.
  Hoe lang die duurt, staat in de verordening van de gemeente: één, twee of drie maanden.
  De verordening mag het bedrag over hoogstens drie maanden spreiden. In de eerste maand gaat er minstens een derde af.
  Is er niets te verwijten, dan is er geen maatregel. Bij dringende redenen past het college de maatregel aan.
  Of dat zo is, beslist het college. De regel rekent alleen de bedragen uit.
  Bronnen: artikel 18 van de Participatiewet, dossier 09 en uitspraken van rechters.

  Regel: De verlaging is 100 procent, zo lang als de verordening zegt: één tot en met drie maanden.
    Grondslag: artikel 18, vijfde lid, Participatiewet

    @PWB-09-001 @wet-2015 @wet @inwoner
    Scenario: Ik ging niet naar de werkgever en meldde mij niet af
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En de motivering noemt artikel 18, vierde lid, onderdeel a, Participatiewet
      En verder volgt er niets

    @PWB-09-002 @wet-2015 @wet @jurist
    Scenario: De verordening mag twee maanden noemen
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk; de verordening noemt 2 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 2 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 2.803,00
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-09-003 @wet-2015 @wet @jurist
    Scenario: De verordening mag drie maanden noemen
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk; de verordening noemt 3 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 3 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 4.204,50
      En verder volgt er niets

    @PWB-09-082 @wet-2015 @wet @jurist
    Scenario: Wie geen herziening vraagt, houdt de hele verlaging
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk; de verordening noemt 3 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      En deze persoon vraagt geen herziening en ontvangt geen aanvullende inkomensvoorziening ouderen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 3 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 4.204,50
      En verder volgt er niets

    @PWB-09-004 @wet-2015 @wet @jurist
    Scenario: Vier maanden staat de wet niet toe
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk; de verordening noemt 4 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij beleid.maandenEersteKeer
      En verder volgt er niets

    @PWB-09-005 @wet-2015 @wet @jurist
    Scenario: Nul maanden staat de wet niet toe
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk; de verordening noemt 0 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij beleid.maandenEersteKeer
      En verder volgt er niets

    @PWB-09-006 @wet-2015 @wet @jurist
    Scenario: Zonder verordening is de duur niet te bepalen
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 aanvaardt een persoon met € 1.401,50 bijstand geen werk
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de verlaging is 100 %
      En verder volgt er niets

  Regel: De verordening mag het bedrag spreiden, met minstens een derde in de eerste maand.
    Grondslag: artikel 18, vijfde lid, Participatiewet

    @PWB-09-007 @wet-2015 @wet @inwoner
    Scenario: Ik wilde mijn traject niet verlengen en betaal in drie maanden
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En de verordening spreidt over 3 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging van € 1.401,50 is gespreid: eraf gaat € 467,17, € 467,17 en € 467,16, en over blijft € 934,33, € 934,33 en € 934,34
      En verder volgt er niets

    @PWB-09-008 @wet-2015 @wet @jurist
    Scenario: Spreiden over twee maanden kan ook
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,51 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En de verordening spreidt over 2 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging van € 1.401,51 is gespreid over twee maanden: eraf gaat € 700,76 en € 700,75, en over blijft € 700,75 en € 700,76
      En verder volgt er niets

    @PWB-09-009 @wet-2015 @wet @jurist
    Scenario: De verordening mag in de eerste maand meer dan een derde nemen
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En de verordening spreidt over 3 maanden, met 50 % in de eerste maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging van € 1.401,50 is gespreid: eraf gaat € 700,75, € 350,38 en € 350,37, en over blijft € 700,75, € 1.051,12 en € 1.051,13
      En verder volgt er niets

    @PWB-09-010 @wet-2015 @wet @jurist
    Scenario: Iets minder dan een derde in de eerste maand mag niet
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En de verordening spreidt over 3 maanden, met 33,33 % in de eerste maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij beleid.deelEersteMaand
      En verder volgt er niets

    @PWB-09-011 @wet-2015 @wet @jurist
    Scenario: Iets meer dan een derde in de eerste maand mag wel
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En de verordening spreidt over 3 maanden, met 33,34 % in de eerste maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging van € 1.401,50 is gespreid: eraf gaat € 467,26, € 467,12 en € 467,12, en over blijft € 934,24, € 934,38 en € 934,38
      En verder volgt er niets

  Regel: Is er niets te verwijten, dan is er geen maatregel.
    Grondslag: artikel 18, negende lid, Participatiewet

    @PWB-09-012 @wet-2015 @wet @inwoner
    Scenario: Ik was ziek en kon niet bellen
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het is volgens het college niet te verwijten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen maatregel
      En verder volgt er niets

  Regel: Of het te verwijten is en of er dringende redenen zijn, beslist het college.
    Grondslag: artikel 18, negende lid, Participatiewet; artikel 18, tiende lid, Participatiewet

    @PWB-09-013 @wet-2015 @wet @jurist
    Scenario: Zonder oordeel blijft alleen de hoogste verlaging bekend
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 2 maanden
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de verlaging is hoogstens € 2.803,00
      En het college moet zeggen of het te verwijten is
      En het college moet zeggen of er dringende redenen zijn
      En verder volgt er niets

  Regel: Bij dringende redenen past het college de maatregel aan.
    Grondslag: artikel 18, tiende lid, Participatiewet

    @PWB-09-014 @wet-2015 @wet @inwoner
    Scenario: Ik heb kinderen en kan drie maanden zonder geld niet aan
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 3 maanden
      En er zijn volgens het college dringende redenen: het kiest 50 % in 2 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 50 % in 2 maanden: elke maand gaat € 700,75 eraf en blijft € 700,75 over, samen € 1.401,50
      En verder volgt er niets

    @PWB-09-015 @wet-2015 @wet @jurist
    Scenario: Het college moet zelf zeggen hoe het aanpast
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En er zijn volgens het college dringende redenen: het kiest 50 %
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de verlaging is hoogstens € 1.401,50
      En het college moet zeggen hoeveel maanden het kiest
      En verder volgt er niets

    @PWB-09-016 @wet-2015 @wet @jurist
    Scenario: Aanpassen wordt nooit meer dan de gewone maatregel
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En er zijn volgens het college dringende redenen: het kiest 51 % in 2 maanden
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.aangepastPercentage
      En verder volgt er niets

    @PWB-09-017 @wet-2015 @wet @jurist
    Scenario: Precies evenveel als de gewone maatregel kan wel
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En er zijn volgens het college dringende redenen: het kiest 50 % in 2 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 50 % in 2 maanden: elke maand gaat € 700,75 eraf en blijft € 700,75 over, samen € 1.401,50
      En verder volgt er niets
