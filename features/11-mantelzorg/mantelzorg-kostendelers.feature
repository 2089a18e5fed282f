# language: nl
Functionaliteit: Mantelzorg: wie er kostendeler is
  Een kostendelende medebewoner is 27 jaar of ouder en heeft zijn hoofdverblijf in dezelfde woning.
  Wie er voor de zorg vaak is maar ergens anders woont, deelt geen kosten. Dat is aan het college om te zeggen.
  De kostendelersnorm geldt pas vanaf 21 jaar.
  Bronnen: artikel 19a en 22a van de Participatiewet, de normen van 2026 en dossier 00.

  Regel: Zonder hoofdverblijf in de woning is een huisgenoot geen kostendeler.
    Grondslag: artikel 19a, eerste lid, Participatiewet

    @PWB-11-071 @wet-2026 @wet @inwoner
    Scenario: Een vriend van 40 slaapt vaak bij mij om te zorgen, maar woont ergens anders
      Gegeven de peildatum is 1 mei 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die kostendeler is en geen familie
      En zij hebben volgens het college niet beiden hun hoofdverblijf in de woning
      En er is volgens het college een zorgbehoefte
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd
      En verder volgt er niets

    @PWB-11-072 @wet-2026 @wet @jurist
    Scenario: Een andere kostendeler in de woning telt dan nog wel mee
      Gegeven de peildatum is 1 juli 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die kostendeler is en geen familie
      En er is nog één kostendeler in de woning
      En zij hebben volgens het college niet beiden hun hoofdverblijf in de woning
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd en met de kostendelersnorm is de norm € 1.013,90
      En verder volgt er niets

  Regel: Met hoofdverblijf in de woning is een huisgenoot van 27 jaar of ouder wel kostendeler.
    Grondslag: artikel 22a, eerste lid, Participatiewet

    @PWB-11-073 @wet-2026 @wet @inwoner
    Scenario: Een vriend van 40 woont bij mij, maar wij zorgen niet voor elkaar
      Gegeven de peildatum is 1 juli 2026
      En een persoon krijgt vanaf 1 maart 2026 zorg van een huisgenoot die kostendeler is en geen familie
      En beiden hebben volgens het college hun hoofdverblijf in de woning, maar zij zorgen niet voor elkaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden niet als gehuwd en met de kostendelersnorm is de norm € 1.013,90
      En verder volgt er niets

  Regel: Geldt iemand onder de 21 als gehuwd, dan hangt de kostendelersnorm ook van de ander af.
    Grondslag: artikel 3, tweede lid, onderdeel a, Participatiewet

    @PWB-11-078 @wet-2026 @wet @jurist
    Scenario: Ik ben 20 en geld als gehuwd; hoe oud de ander is, is niet gezegd
      Gegeven de peildatum is 1 juli 2026
      En een persoon van 20 jaar woont samen met iemand die geen familie is
      En er is nog één kostendeler in de woning
      En beiden hebben volgens het college hun hoofdverblijf in de woning en zorgen voor elkaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En zij gelden als gehuwd
      En verder volgt er niets
