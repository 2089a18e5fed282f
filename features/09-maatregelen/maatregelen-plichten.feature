# language: nl
Functionaliteit: De andere geüniformeerde plichten
  Artikel 18, vierde lid, noemt acht plichten die overal gelijk zijn: de geüniformeerde plichten. Werk aanvaarden is er één
  van. De andere gaan over inschrijven, zoeken, reizen, verhuizen, leren en gedrag. Wie er een niet nakomt, krijgt een
  verlaging van 100 procent. Hoelang die duurt, staat in de verordening: minstens één en hoogstens drie maanden.

  Bron: Participatiewet, artikel 18, vierde en vijfde lid.

  Regel: Wie een van de plichten van het vierde lid niet nakomt, krijgt een verlaging van 100 procent.
    Grondslag: artikel 18, vijfde lid, Participatiewet

    @PWB-09-083 @wet-2015 @wet @inwoner
    Scenario: Ik schreef mij niet in bij een uitzendbureau
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 komt een persoon met € 1.401,50 bijstand de plicht uitzendbureau niet na; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En de motivering noemt artikel 18, vierde lid, onderdeel b, Participatiewet
      En verder volgt er niets

    @PWB-09-084 @wet-2015 @wet @inwoner
    Scenario: Ik zocht geen werk in een andere gemeente
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 komt een persoon met € 1.401,50 bijstand de plicht werk-elders niet na; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En de motivering noemt artikel 18, vierde lid, onderdeel c, Participatiewet
      En verder volgt er niets

    @PWB-09-085 @wet-2015 @wet @inwoner
    Scenario: Ik wilde geen drie uur per dag reizen
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 komt een persoon met € 1.401,50 bijstand de plicht reizen niet na; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En de motivering noemt artikel 18, vierde lid, onderdeel d, Participatiewet
      En verder volgt er niets

    @PWB-09-086 @wet-2015 @wet @inwoner
    Scenario: Ik wilde niet verhuizen voor een vaste baan
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 komt een persoon met € 1.401,50 bijstand de plicht verhuizen niet na; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En de motivering noemt artikel 18, vierde lid, onderdeel e, Participatiewet
      En verder volgt er niets

    @PWB-09-087 @wet-2015 @wet @inwoner
    Scenario: Ik ging niet naar de cursus die ik voor werk nodig had
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 komt een persoon met € 1.401,50 bijstand de plicht kennis niet na; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En de motivering noemt artikel 18, vierde lid, onderdeel f, Participatiewet
      En verder volgt er niets

    @PWB-09-088 @wet-2015 @wet @inwoner
    Scenario: Met mijn gedrag liep ik de baan mis
      Gegeven de peildatum is 1 mei 2026
      En op 1 april 2026 komt een persoon met € 1.401,50 bijstand de plicht gedrag niet na; de verordening noemt 1 maand
      En het is volgens het college te verwijten en er zijn geen dringende redenen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de verlaging is 100 % in één maand: eraf gaat € 1.401,50 en over blijft € 0,00
      En de motivering noemt artikel 18, vierde lid, onderdeel g, Participatiewet
      En verder volgt er niets

  Regel: Voor een andere plicht noemt de verordening zelf een percentage, van nul tot en met honderd.
    Grondslag: artikel 8, eerste lid, onderdeel a, Participatiewet; artikel 18, tweede lid, Participatiewet

    @PWB-09-089 @wet-2015 @interpretatie @jurist
    Scenario: Meer dan honderd procent kan er niet af
      Gegeven de peildatum is 1 mei 2026
      En een persoon schendt een plicht, en de verordening noemt 100,01 %
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij beleid.percentageCategorie1
      En verder volgt er niets

    @PWB-09-090 @wet-2015 @interpretatie @jurist
    Scenario: Minder dan nul procent kan er ook niet af
      Gegeven de peildatum is 1 mei 2026
      En een persoon schendt een plicht, en de verordening noemt een percentage onder nul
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij beleid.percentageCategorie1
      En verder volgt er niets

    @PWB-09-091 @wet-2015 @interpretatie @jurist
    Scenario: Een percentage heeft hooguit twee cijfers achter de komma
      Gegeven de peildatum is 1 mei 2026
      En een persoon schendt een plicht, en de verordening noemt 12,345 %
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code te-veel-decimalen bij beleid.percentageCategorie1
      En verder volgt er niets

    @PWB-09-092 @wet-2015 @interpretatie @jurist
    Scenario: Een percentage is een getal
      Gegeven de peildatum is 1 mei 2026
      En een persoon schendt een plicht, en de verordening noemt een percentage als tekst
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code verkeerd-type bij beleid.percentageCategorie1
      En verder volgt er niets
