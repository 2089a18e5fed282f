# language: nl
Functionaliteit: Zelf kiezen hoe u meedoet, aan de randen
  Van 2025 is de tekst van artikel 9 niet gelezen. Het antwoord is dan afgeleid van de tekst van 2026.
  Vanaf 2026 is de tekst wel gelezen. Daarna is niet zeker op welke dag de nieuwe wet begint.
  Wie aangeboden werk laat lopen, krijgt ook bij een gemeente die vooruitloopt een onderzoek naar een maatregel.
  Bronnen: artikel 7, 9 en 18 van de Participatiewet, dossier 00 en dossier 08.

  Regel: Tot de nieuwe wet begint, hangt het van het college af of een eigen activiteit meetelt.
    Grondslag: artikel 9, eerste lid, Participatiewet

    @PWB-08-031 @oud-recht @interpretatie @inwoner
    Scenario: De gemeente bood mij in 2025 aan om voor mijn moeder te zorgen
      Gegeven de peildatum is 31 december 2025
      En iemand met bijstand begint zelf met mantelzorg
      En het college biedt de activiteit aan als voorziening
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt mee
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-08-032 @oud-recht @beleidsruimte @inwoner
    Scenario: De gemeente biedt mij in 2026 aan om voor mijn moeder te zorgen
      Gegeven de peildatum is 1 januari 2026
      En iemand met bijstand begint zelf met mantelzorg
      En het college biedt de activiteit aan als voorziening
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de activiteit telt mee
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-08-033 @oud-recht @interpretatie @jurist
    Scenario: Op 1 januari 2027 is niet zeker dat het oude recht voorbij is
      Gegeven de peildatum is 1 januari 2027
      En iemand met bijstand begint zelf met mantelzorg
      Als de regel wordt toegepast
      Dan is de regel niet van kracht
      En de regel gold tot en met 31 december 2026
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-08-034 @oud-recht @beleidsruimte @inwoner
    Scenario: Mijn gemeente loopt vooruit, en ik liet werk lopen
      Gegeven de peildatum is 1 juli 2026
      En iemand met bijstand begint zelf met vrijwilligerswerk
      En deze persoon liet aangeboden werk lopen
      En de gemeente loopt vooruit op de nieuwe wet
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En het college onderzoekt een maatregel
      En verder volgt er niets
