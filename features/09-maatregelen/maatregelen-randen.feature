# language: nl
Functionaliteit: Maatregelen aan de randen: vijfde keer, spreiding en herziening
  Na drie maatregelen duurt elke volgende drie maanden, zolang er geen twaalf maanden tussen zitten.
  De verordening kan een eerste verlaging spreiden. In geen enkele maand gaat er meer af dan de bijstand.
  Bij herziening blijft de verlaging staan in de maanden die het college kiest, ook als zij gespreid was.
  Voor andere plichten kent de verordening drie categorieën. Herziening is daar niet voor.
  Bij dringende redenen kan het college ook nul kiezen.
  Bronnen: artikel 18 van de Participatiewet, dossier 09 en de verordening van Diemen.

  Regel: Na het achtste lid geldt steeds weer het achtste lid, tot er twaalf maanden niets is.
    Grondslag: artikel 18, achtste lid, Participatiewet

    @PWB-09-057 @wet-2015 @wet @inwoner
    Scenario: Ik stop binnen een jaar voor de vijfde keer met een traject
      Gegeven de peildatum is 1 mei 2026
      En op 28 februari 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het achtste lid is toegepast op 1 maart 2025; de verordening noemt 2 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 3 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 4.204,50
      En verder volgt er niets

  Regel: De twaalf maanden lopen vanaf de dag waarop het vorige lid is toegepast.
    Grondslag: artikel 18, vijfde lid, Participatiewet

    @PWB-09-058 @wet-2015 @wet @jurist
    Scenario: Een jaar na het achtste lid begint het weer bij de eerste keer
      Gegeven de peildatum is 1 mei 2026
      En op 1 maart 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het achtste lid is toegepast op 1 maart 2025; de verordening noemt 2 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En verder volgt er niets

    @PWB-09-059 @wet-2015 @wet @jurist
    Scenario: Wat er vóór de vorige maatregel gebeurde, is geen herhaling
      Gegeven de peildatum is 1 mei 2026
      En op 28 februari 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het vijfde lid is toegepast op 1 maart 2026; de verordening noemt 2 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En verder volgt er niets

  Regel: De tweede keer duurt langer dan de eerste; de verordening zegt hoe lang.
    Grondslag: artikel 18, zesde lid, Participatiewet

    @PWB-09-060 @wet-2015 @wet @inwoner
    Scenario: Ik stopte op de dag van mijn eerste maatregel weer met een traject
      Gegeven de peildatum is 1 mei 2026
      En op 1 maart 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het vijfde lid is toegepast op 1 maart 2026; de verordening noemt 2 maanden voor de tweede keer
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 2 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 2.803,00
      En verder volgt er niets

    @PWB-09-061 @wet-2015 @wet @inwoner
    Scenario: De gemeente zegt niet hoe lang een tweede keer duurt
      Gegeven de peildatum is 1 mei 2026
      En op 28 februari 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het vijfde lid is toegepast op 1 maart 2025
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En de verlaging is 100 %
      En het antwoord is afgeleid
      En verder volgt er niets

  Regel: Spreiden over meer maanden maakt de verlaging niet groter, en een maand niet lager dan nul.
    Grondslag: artikel 18, vijfde lid, Participatiewet

    @PWB-09-062 @wet-2015 @wet @inwoner
    Scenario: Twee maanden zonder geld, gespreid over drie maanden
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 2 maanden
      En het is volgens het college te verwijten, zonder dringende redenen, en de verordening spreidt over 3 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging over 2 maanden is gespreid: eraf gaat € 934,34, € 934,33 en € 934,33, en over blijft € 467,16, € 467,17 en € 467,17
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-09-063 @wet-2015 @wet @jurist
    Scenario: Spreiden over even veel maanden verandert niets
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 2 maanden
      En het is volgens het college te verwijten, zonder dringende redenen, en de verordening spreidt over 2 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in 2 maanden: elke maand gaat € 1.401,50 eraf en blijft € 0,00 over, samen € 2.803,00
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-09-064 @wet-2015 @wet @jurist
    Scenario: In een maand kan niet meer af dan de bijstand
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 2 maanden
      En de verordening spreidt over 3 maanden, met 51 % in de eerste maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij beleid.deelEersteMaand
      En verder volgt er niets

    @PWB-09-065 @wet-2015 @wet @jurist
    Scenario: Precies de hele bijstand in de eerste maand kan wel
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 2 maanden
      En de verordening spreidt over 3 maanden, met 50 % in de eerste maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging over 2 maanden is gespreid: eraf gaat € 1.401,50, € 700,75 en € 700,75, en over blijft € 0,00, € 700,75 en € 700,75
      En verder volgt er niets

  Regel: Bij herziening kiest het college in hoeveel maanden de verlaging blijft.
    Grondslag: artikel 18, elfde lid, Participatiewet

    @PWB-09-066 @wet-2015 @beleidsruimte @inwoner
    Scenario: Mijn verlaging was gespreid en de laatste maand vervalt
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand, die op 1 april 2026 niet meewerkte aan een traject, vraagt herziening; de verordening noemt 1 maand
      En het is volgens het college te verwijten, zonder dringende redenen, en de verordening spreidt over 3 maanden
      En de plichten worden volgens het college nagekomen: de verlaging blijft 2 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging van € 934,34 is gespreid over twee maanden: eraf gaat € 467,17 en € 467,17, en over blijft € 934,33 en € 934,33
      En verder volgt er niets

    @PWB-09-067 @wet-2015 @beleidsruimte @jurist
    Scenario: Langer dan de spreiding kan de verlaging niet blijven
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand, die op 1 april 2026 niet meewerkte aan een traject, vraagt herziening; de verordening noemt 1 maand
      En het is volgens het college te verwijten, zonder dringende redenen, en de verordening spreidt over 3 maanden
      En de plichten worden volgens het college nagekomen: de verlaging blijft 4 maanden
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.maandenMetVerlaging
      En verder volgt er niets

    @PWB-09-068 @wet-2015 @beleidsruimte @inwoner
    Scenario: Ik doe meteen weer mee en de hele verlaging vervalt
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand, die op 1 april 2026 niet meewerkte aan een traject, vraagt herziening; de verordening noemt 3 maanden
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      En de plichten worden volgens het college nagekomen: de verlaging blijft 0 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de hele verlaging vervalt
      En verder volgt er niets

    @PWB-09-069 @wet-2015 @beleidsruimte @jurist
    Scenario: Hoeveel maanden blijven staan, kiest het college
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand, die op 1 april 2026 niet meewerkte aan een traject, vraagt herziening; de verordening noemt 3 maanden
      En het is volgens het college te verwijten, maar de plichten worden daarna nagekomen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de verlaging is hoogstens € 4.204,50
      En het college moet zeggen in hoeveel maanden de verlaging blijft
      En verder volgt er niets

  Regel: Voor andere plichten kent elke categorie haar eigen percentage, en geldt de herziening niet.
    Grondslag: artikel 18, tweede lid, Participatiewet

    @PWB-09-070 @wet-2015 @beleidsruimte @inwoner
    Scenario: In Diemen krijg ik 30 procent minder voor een plicht uit categorie 2
      Gegeven de peildatum is 1 juli 2026
      En een persoon met € 1.419,46 bijstand komt een plicht uit categorie 2 niet na; de verordening noemt 30 % in 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 30 % in één maand: eraf gaat € 425,84 en over blijft € 993,62
      En verder volgt er niets

    @PWB-09-071 @wet-2015 @beleidsruimte @jurist
    Scenario: In Diemen is categorie 3 een verlaging van 100 procent
      Gegeven de peildatum is 1 juli 2026
      En een persoon met € 1.401,50 bijstand komt een plicht uit categorie 3 niet na; de verordening noemt 100 % in 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En verder volgt er niets

    @PWB-09-073 @wet-2015 @beleidsruimte @inwoner
    Scenario: Ik gaf mijn spaargeld uit, maar de gemeente begrijpt waarom
      Gegeven de peildatum is 1 mei 2026
      En een persoon met € 1.401,50 bijstand gaf geld te snel uit; de verordening noemt 20 % in 2 maanden
      En het besef van verantwoordelijkheid schiet volgens het college niet tekort
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen maatregel
      En verder volgt er niets

  Regel: Bij dringende redenen kiest het college zelf percentage en duur.
    Grondslag: artikel 18, tiende lid, Participatiewet

    @PWB-09-074 @wet-2015 @beleidsruimte @jurist
    Scenario: Noemt het college geen percentage, dan is alleen het hoogste bedrag bekend
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En er zijn volgens het college dringende redenen: het kiest 1 maand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de verlaging is hoogstens € 1.401,50
      En het college moet zeggen welk percentage het kiest
      En verder volgt er niets

    @PWB-09-075 @wet-2015 @beleidsruimte @inwoner
    Scenario: Mijn gemeente legt door mijn schulden toch geen verlaging op
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 2 maanden
      En er zijn volgens het college dringende redenen: het kiest 0 % in 2 maanden
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 0 % in 2 maanden: elke maand gaat € 0,00 eraf en blijft € 1.401,50 over, samen € 0,00
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

  Regel: De gedraging ligt niet na de peildatum.
    Grondslag: artikel 18, vierde lid, onderdeel h, Participatiewet

    @PWB-09-076 @wet-2015 @wet @jurist
    Scenario: Een gedraging van een dag na de peildatum kan niet
      Gegeven de peildatum is 31 maart 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.datumGedraging
      En verder volgt er niets

    @PWB-09-077 @wet-2015 @wet @inwoner
    Scenario: Ik liep op de peildatum zelf weg uit mijn traject
      Gegeven de peildatum is 1 april 2026
      En op 1 april 2026 werkt een persoon met € 1.401,50 bijstand niet mee aan een traject; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En verder volgt er niets

  Regel: Herziening op verzoek is er alleen voor een verlaging om de plichten van het vierde lid.
    Grondslag: artikel 18, tweede lid, Participatiewet; artikel 18, elfde lid, Participatiewet

    @PWB-09-072 @wet-2015 @wet @jurist
    Scenario: Herziening is er alleen voor de plichten van het vierde lid
      Gegeven de peildatum is 1 juli 2026
      En een persoon met € 1.401,50 bijstand komt een plicht uit categorie 3 niet na; de verordening noemt 100 % in 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      En deze persoon vraagt om herziening
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En verder volgt er niets
