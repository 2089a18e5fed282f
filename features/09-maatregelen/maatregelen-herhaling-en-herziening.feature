# language: nl
Functionaliteit: Maatregelen: nog een keer, herzien, en de andere plichten
  Houdt iemand zich binnen twaalf maanden weer niet aan de plichten, dan duurt de verlaging langer.
  De tweede keer is langer dan de eerste en hoogstens drie maanden. Daarna is het steeds drie maanden.
  Wie laat zien dat hij zich weer aan de plichten houdt, kan herziening vragen. Het college kan de rest dan laten vallen.
  Voor andere plichten staat de verlaging in de verordening. De plicht om inlichtingen te geven hoort daar niet bij.
  Voor de aanvullende inkomensvoorziening ouderen (AIO) geldt artikel 18 niet.
  Bronnen: artikel 18 en 47a van de Participatiewet, dossier 09, verordeningen en uitspraken.

  Regel: Binnen twaalf maanden na de eerste maatregel duurt de verlaging langer dan de eerste keer.
    Grondslag: artikel 18, zesde lid, Participatiewet

    @PWB-09-018 @wet-2015 @wet @inwoner
    Scenario: Ik stopte bijna een jaar na mijn eerste maatregel weer met een traject
      Gegeven de peildatum is 1 mei 2026
      En op 28 februari 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het vijfde lid is toegepast op 1 maart 2025; de verordening noemt 2 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 2 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 2.803,00
      En verder volgt er niets

    @PWB-09-019 @wet-2015 @wet @jurist
    Scenario: De tweede periode moet langer zijn dan de eerste
      Gegeven de peildatum is 1 mei 2026
      En op 28 februari 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 2 maanden
      En het vijfde lid is toegepast op 1 maart 2025; de verordening noemt 2 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij beleid.maandenTweedeKeer
      En verder volgt er niets

    @PWB-09-020 @wet-2015 @wet @jurist
    Scenario: Na drie maanden de eerste keer is langer niet mogelijk
      Gegeven de peildatum is 1 mei 2026
      En op 28 februari 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 3 maanden
      En het vijfde lid is toegepast op 1 maart 2025; de verordening noemt 3 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de verlaging is 100 %
      En verder volgt er niets

  Regel: Na twaalf maanden begint het weer bij de eerste keer.
    Grondslag: artikel 18, vijfde lid, Participatiewet

    @PWB-09-021 @wet-2015 @wet @inwoner
    Scenario: Precies een jaar na mijn eerste maatregel stopte ik met een traject
      Gegeven de peildatum is 1 mei 2026
      En op 1 maart 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het vijfde lid is toegepast op 1 maart 2025; de verordening noemt 2 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En verder volgt er niets

    @PWB-09-022 @wet-2015 @wet @jurist
    Scenario: Ook na de derde maatregel telt na een jaar de eerste keer
      Gegeven de peildatum is 1 mei 2026
      En op 1 maart 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het zevende lid is toegepast op 1 maart 2025; de verordening noemt 2 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En verder volgt er niets

  Regel: Na de tweede maatregel duurt de verlaging drie maanden.
    Grondslag: artikel 18, zevende lid, Participatiewet

    @PWB-09-023 @wet-2015 @wet @inwoner
    Scenario: Ik stop binnen een jaar voor de derde keer met een traject
      Gegeven de peildatum is 1 mei 2026
      En op 28 februari 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het zesde lid is toegepast op 1 maart 2025; de verordening noemt 2 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 3 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 4.204,50
      En verder volgt er niets

  Regel: Na de derde maatregel duurt de verlaging telkens drie maanden.
    Grondslag: artikel 18, achtste lid, Participatiewet

    @PWB-09-024 @wet-2015 @wet @jurist
    Scenario: Binnen twaalf maanden na de derde maatregel is het weer drie maanden
      Gegeven de peildatum is 1 mei 2026
      En op 28 februari 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het zevende lid is toegepast op 1 maart 2025; de verordening noemt 2 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 3 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 4.204,50
      En verder volgt er niets

  Regel: Wie zich weer aan de plichten houdt, kan herziening vragen.
    Grondslag: artikel 18, elfde lid, Participatiewet

    @PWB-09-025 @wet-2015 @wet @inwoner
    Scenario: Ik doe na een maand weer mee en vraag om de rest te schrappen
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand, die op 1 april 2026 niet meewerkte aan een traject, vraagt herziening; de verordening noemt 3 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      En de plichten worden volgens het college nagekomen: de verlaging blijft 1 maand
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En verder volgt er niets

    @PWB-09-026 @wet-2015 @wet @inwoner
    Scenario: Ik doe weer mee, maar de gemeente laat de verlaging staan
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand, die op 1 april 2026 niet meewerkte aan een traject, vraagt herziening; de verordening noemt 3 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      En de plichten worden volgens het college nagekomen: de verlaging blijft 3 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 3 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 4.204,50
      En verder volgt er niets

    @PWB-09-027 @wet-2015 @wet @jurist
    Scenario: Is niet gebleken dat de plichten worden nagekomen, dan blijft de verlaging
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand, die op 1 april 2026 niet meewerkte aan een traject, vraagt herziening; de verordening noemt 3 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      En de plichten worden volgens het college niet duidelijk nagekomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 3 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 4.204,50
      En verder volgt er niets

    @PWB-09-028 @wet-2015 @wet @jurist
    Scenario: Of de plichten worden nagekomen, moet het college zeggen
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand, die op 1 april 2026 niet meewerkte aan een traject, vraagt herziening; de verordening noemt 3 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de verlaging is hoogstens € 4.204,50
      En het college moet zeggen of de plichten worden nagekomen
      En verder volgt er niets

  Regel: Voor andere plichten staan percentage en duur in de verordening.
    Grondslag: artikel 18, tweede lid, Participatiewet

    @PWB-09-029 @wet-2015 @wet @inwoner
    Scenario: In Rotterdam krijg ik 30 procent minder in één maand
      Gegeven de peildatum is 15 januari 2026
      En een persoon met € 1.401,50 bijstand komt een andere plicht niet na; de verordening noemt 30 % in 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 30 % in één maand: eraf gaat € 420,45 en over blijft € 981,05
      En verder volgt er niets

    @PWB-09-093 @wet-2015 @beleidsruimte @inwoner
    Scenario: In mijn gemeente krijg ik 12,5 procent minder
      Gegeven de peildatum is 15 januari 2026
      En een persoon met € 1.400,00 bijstand komt een andere plicht niet na; de verordening noemt 12,5 % in 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 12,5 % in één maand: eraf gaat € 175,00 en over blijft € 1.225,00
      En verder volgt er niets

    @PWB-09-030 @wet-2015 @wet @jurist
    Scenario: In Rotterdam is categorie 2 een verlaging van 100 procent
      Gegeven de peildatum is 15 januari 2026
      En een persoon met € 1.401,50 bijstand komt een andere plicht niet na; de verordening noemt 100 % in 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En verder volgt er niets

    @PWB-09-031 @wet-2015 @wet @inwoner
    Scenario: In Diemen krijg ik 5 procent minder in één maand
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.091,71 bijstand komt een andere plicht niet na; de verordening noemt 5 % in 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 5 % in één maand: eraf gaat € 54,59 en over blijft € 1.037,12
      En verder volgt er niets

    @PWB-09-032 @wet-2015 @wet @jurist
    Scenario: In Diemen is categorie 2 een verlaging van 30 procent
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.091,71 bijstand komt een andere plicht niet na; de verordening noemt 30 % in 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 30 % in één maand: eraf gaat € 327,51 en over blijft € 764,20
      En verder volgt er niets

    @PWB-09-033 @wet-2015 @wet @inwoner
    Scenario: Ik gaf mijn spaargeld te snel uit
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand toont tekortschietend besef; de verordening noemt 20 % in 2 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 20 % in 2 maanden: elke maand gaat € 280,30 eraf en blijft € 1.121,20 over, samen € 560,60
      En verder volgt er niets

    @PWB-09-034 @wet-2015 @wet @jurist
    Scenario: Of het besef tekortschiet, beoordeelt het college
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand gaf geld te snel uit; de verordening noemt 20 % in 2 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de verlaging is hoogstens € 560,60
      En het college moet zeggen of het besef van verantwoordelijkheid tekortschiet
      En verder volgt er niets

    @PWB-09-035 @wet-2015 @wet @jurist
    Scenario: Noemt de verordening niets bij een categorie, dan is er niets te rekenen
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand schendt een plicht uit categorie 2
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-09-036 @wet-2015 @wet @jurist
    Scenario: De plicht om inlichtingen te geven valt hier niet onder
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand geeft geen inlichtingen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen maatregel
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

  Regel: Voor de aanvullende inkomensvoorziening ouderen geldt artikel 18 niet.
    Grondslag: artikel 47a, tweede lid, Participatiewet

    @PWB-09-037 @wet-2015 @wet @inwoner
    Scenario: Mijn opa heeft een AIO van de SVB
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 aanvaardt een persoon met € 1.564,69 bijstand geen werk
      En deze persoon ontvangt een aanvullende inkomensvoorziening ouderen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen maatregel
      En verder volgt er niets
