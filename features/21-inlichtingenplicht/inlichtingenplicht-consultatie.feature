# language: nl
Functionaliteit: Dezelfde uitzonderingen voor gemeente en SVB (voorstel van 2023)
  Het programma stelde in december 2023 voor de uitzonderingen op de inlichtingenplicht gelijk te maken.
  Wat iemand bij de Sociale verzekeringsbank niet meldt, hoeft dan ook bij de gemeente niet.
  Het voorstel noemt geen gegevens. Dat de ruimste uitzondering telt, volgt uit het doel: minder hoeven melden.
  Bron: punt 17 en 21 van bijlage I van het programmaplan en dossier 21, onderdeel 1.

  Regel: Wat een van de twee niet hoeft te weten, hoeft niemand bij de ander te melden.
    Grondslag: punt 21 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-21-013 @consultatie-2023 @consultatie @inwoner
    Scenario: Wat mijn buurvrouw bij de SVB niet hoeft te melden, hoef ik bij de gemeente ook niet te melden
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in de basisregistratie personen
      En de regeling noemt dit gegeven wel voor de Sociale verzekeringsbank en niet voor gemeenten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden
      En verder volgt er niets

    @PWB-21-014 @consultatie-2023 @consultatie @jurist
    Scenario: Andersom telt wat de gemeente niet hoeft te weten ook voor de AIO
      Gegeven de peildatum is 1 mei 2026
      En de Sociale verzekeringsbank geeft de bijstand en het gegeven staat in de basisregistratie personen
      En de regeling noemt dit gegeven voor gemeenten
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-21-015 @consultatie-2023 @consultatie @jurist
    Scenario: Noemt de regeling het gegeven voor geen van beide, dan blijft melden nodig
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in de basisregistratie personen
      En de regeling noemt dit gegeven niet voor gemeenten en niet voor de Sociale verzekeringsbank
      En volgens het college moest duidelijk zijn dat dit van invloed kan zijn
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon moet dit zelf melden
      En verder volgt er niets

    @PWB-21-016 @consultatie-2023 @consultatie @jurist
    Scenario: Niet genoemd voor de SVB is niet genoeg als de gemeente onbekend is
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in de basisregistratie personen
      En de regeling noemt dit gegeven niet voor de Sociale verzekeringsbank
      En volgens het college moest duidelijk zijn dat dit van invloed kan zijn
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

  Regel: Loon dat automatisch wordt verrekend, hoeft niemand in het voorstel te melden.
    Grondslag: punt 17 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-21-017 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn loon wordt automatisch verrekend en ik hoef het niet te melden
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en verrekent het loon automatisch
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets
