# language: nl
Functionaliteit: De randen van de inlichtingenplicht
  Of iemand iets moet melden, hangt van twee dingen af: van de regeling, en van wat duidelijk moest zijn.
  Hoefde iets niet duidelijk te zijn, dan doet de regeling er niet meer toe.
  Wat in geen administratie staat, kan geen regeling uitzonderen.
  Bron: artikel 17 en 53a van de Participatiewet, en punt 17 en 21 van bijlage I van het programmaplan.

  Regel: Wat niet duidelijk hoefde te zijn, hoeft niemand te melden, ook als de regeling onbekend is.
    Grondslag: artikel 17, eerste lid, Participatiewet; artikel 53a, eerste lid, Participatiewet

    @PWB-21-025 @oud-recht @wet @inwoner
    Scenario: Ik wist niet dat een tweede naam in de basisregistratie kon uitmaken
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in de basisregistratie personen
      En volgens het college hoefde niet duidelijk te zijn dat dit van invloed kan zijn
      En het college kan zijn taak goed doen zonder dit te vragen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon hoeft dit niet zelf te melden, en het college mag het niet vragen
      En verder volgt er niets

    @PWB-21-026 @oud-recht @wet @jurist
    Scenario: Een gegeven dat nergens staat, kan de regeling ook voor de SVB niet noemen
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in geen administratie
      En de regeling noemt dit gegeven wel voor de Sociale verzekeringsbank en niet voor gemeenten
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.uitgezonderdBijSvb
      En verder volgt er niets

    @PWB-21-027 @oud-recht @wet @jurist
    Scenario: Automatisch verrekenen gaat niet met een gegeven dat nergens staat
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en zegt het inkomen automatisch te verrekenen zonder administratie
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.automatischVerrekend
      En verder volgt er niets

  Regel: Ook in het voorstel meldt iemand zelf wat in geen administratie staat.
    Grondslag: punt 21 van bijlage I, Programmaplan Participatiewet in Balans; artikel 17, eerste lid, Participatiewet

    @PWB-21-028 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik slaap meestal bij mijn vriendin en meld dat ook in het voorstel zelf
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in geen administratie
      En volgens het college moest duidelijk zijn dat dit van invloed kan zijn
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En deze persoon moet dit zelf melden
      En verder volgt er niets

    @PWB-21-029 @consultatie-2023 @consultatie @jurist
    Scenario: Is van de regeling niets bekend, dan vraagt het voorstel eerst of het duidelijk moest zijn
      Gegeven de peildatum is 1 mei 2026
      En de gemeente geeft de bijstand en het gegeven staat in de basisregistratie personen
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of duidelijk moest zijn dat dit van invloed kan zijn
      En verder volgt er niets
