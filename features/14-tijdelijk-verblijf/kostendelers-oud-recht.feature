# language: nl
Functionaliteit: Wie in 2025 de kosten deelde
  Ook in 2025 kreeg iemand minder bijstand als er anderen van 27 jaar of ouder in huis woonden. Elke medebewoner telt:
  ook als er twee of drie precies even oud zijn. De bedragen zijn die van 1 juli tot en met 31 december 2025.

  Bron: Participatiewet, artikel 19a, 21 en 22a, zoals zij in 2025 golden.

  Regel: Ook in 2025 deelde een medebewoner van 27 jaar of ouder de kosten.
    Grondslag: artikel 22a, eerste lid, Participatiewet; artikel 19a, eerste lid, Participatiewet

    @PWB-14-088 @oud-recht @wet @jurist
    Scenario: Ook in 2025 telden drie huisgenoten van dezelfde leeftijd drie keer
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis wonen ook drie mensen van 30 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 3 en de norm is € 782,32
      En verder volgt er niets

    @PWB-14-090 @oud-recht @wet @jurist
    Scenario: In 2025 deelde iemand van 27 jaar de kosten wel
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 27 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 977,90
      En verder volgt er niets

  Regel: Wie jonger was dan 27 jaar, deelde de kosten ook in 2025 niet.
    Grondslag: artikel 19a, eerste lid, Participatiewet

    @PWB-14-089 @oud-recht @wet @jurist
    Scenario: In 2025 deelde iemand van 26 jaar de kosten niet
      Gegeven de peildatum is 31 december 2025
      En een alleenstaande van 35 jaar heeft bijstand
      En in huis woont ook iemand van 26 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.369,06
      En verder volgt er niets
