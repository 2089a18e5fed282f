# language: nl
Functionaliteit: Vermogen in het voorstel van december 2023
  Het voorstel wilde de staffel afschaffen. Komt er vermogen bij, dan telt het hele vermogen op dat moment.
  Komt iemand zo boven de grens, dan eindigt de bijstand. Anders loopt zij door.
  Het voorstel noemt geen bedragen. Hier gelden die van de wet op de peildatum; elk antwoord is daarom afgeleid.
  Bron: punt 15 van bijlage I bij het Programmaplan Participatiewet in Balans.

  Regel: Bij een verwerving telt in het voorstel het hele vermogen van dat moment, met de schulden.
    Grondslag: punt 15 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-15-074 @consultatie-2023 @consultatie @inwoner
    Scenario: Ik erf € 10.000 en heb € 3.000 schuld
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande heeft € 10.000,00 aan geld
      En er zijn schulden van € 3.000,00, waarvan volgens het college € 3.000,00 aannemelijk is
      En de bijstand loopt al: bij het begin bleef € 7.770,00 vrij, later € 0,00, en nu komt er € 10.000,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.000,00 bij een grens van € 7.770,00: er is recht en er mag nog € 770,00 bij
      En verder volgt er niets

    @PWB-15-075 @consultatie-2023 @consultatie @jurist
    Scenario: Precies op de grens loopt de bijstand door
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande heeft € 7.770,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en nu komt er € 7.770,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.770,00 bij een grens van € 7.770,00: er is recht en er mag nog € 0,00 bij
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-15-076 @consultatie-2023 @consultatie @jurist
    Scenario: Eén cent boven de grens eindigt de bijstand
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande heeft € 7.770,01 aan geld
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en nu komt er € 7.770,01 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het vermogen is € 7.770,01 bij een grens van € 7.770,00: € 0,01 telt mee en er is geen recht
      En de norm vermogensgrens-alleenstaande is € 7.770,00 van 1 januari 2025 tot en met 31 december 2025
      En verder volgt er niets

    @PWB-15-077 @consultatie-2023 @consultatie @inwoner
    Scenario: Mijn aandelen stegen, maar ik kreeg niets
      Gegeven de peildatum is 1 mei 2025
      En een alleenstaande heeft € 9.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en nu komt er € 0,00 bij
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is recht, want er komt niets bij
      En het antwoord wijst niet naar maatwerk
      En verder volgt er niets

    @PWB-15-078 @consultatie-2023 @consultatie @jurist
    Scenario: In 2023 is het bedrag van de grens hier niet bekend
      Gegeven de peildatum is 31 december 2023
      En een alleenstaande heeft € 5.000,00 aan geld
      En de bijstand loopt al: bij het begin bleef € 0,00 vrij, later € 0,00, en nu komt er € 5.000,00 bij
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets
