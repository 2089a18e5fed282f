# language: nl
Functionaliteit: Tijdelijk elders wonen om mantelzorg te geven
  Sinds 1 januari 2026 is er één uitzondering in de wet. Zij is voor de mantelzorger met bijstand.
  Woont die tijdelijk elders voor mantelzorg, bij een intensieve zorgbehoefte, dan geldt artikel 22a niet.
  Wat intensief en tijdelijk is, beoordeelt het college. Tot en met 31 december 2025 was deze uitzondering er niet.
  Bronnen: artikel 22a, vierde lid, en 40, derde lid, onderdeel d, van de Participatiewet, Stb. 2025, 312.

  Regel: Voor wie tijdelijk elders woont om intensieve mantelzorg te geven, geldt de kostendelersnorm niet.
    Grondslag: artikel 22a, vierde lid, Participatiewet

    @PWB-14-042 @wet-2026 @wet @inwoner
    Scenario: Ik woon drie maanden bij mijn moeder om haar te verzorgen en houd mijn eigen norm
      Gegeven de peildatum is 1 juli 2026
      En een mantelzorger van 45 jaar met bijstand heeft nu een hoofdverblijf bij iemand van 80 jaar
      En volgens het college is de zorgbehoefte intensief en woont de mantelzorger tijdelijk elders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.419,46
      En de motivering noemt artikel 40, derde lid, onderdeel d, Participatiewet
      En verder volgt er niets

    @PWB-14-043 @wet-2026 @wet @jurist
    Scenario: Is de zorgbehoefte niet intensief, dan geldt de kostendelersnorm wel
      Gegeven de peildatum is 1 juli 2026
      En een mantelzorger van 45 jaar met bijstand heeft nu een hoofdverblijf bij iemand van 80 jaar
      En volgens het college is de zorgbehoefte niet intensief
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En het antwoord wijst naar maatwerk
      En verder volgt er niets

    @PWB-14-044 @wet-2026 @wet @jurist
    Scenario: Is het verblijf niet tijdelijk, dan geldt de kostendelersnorm wel
      Gegeven de peildatum is 1 juli 2026
      En een mantelzorger van 45 jaar met bijstand heeft nu een hoofdverblijf bij iemand van 80 jaar
      En volgens het college is de zorgbehoefte intensief
      En volgens het college woont de mantelzorger niet tijdelijk elders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 1.013,90
      En verder volgt er niets

    @PWB-14-045 @wet-2026 @wet @inwoner
    Scenario: De gemeente moet nog zeggen of de zorg voor mijn moeder intensief is
      Gegeven de peildatum is 1 juli 2026
      En een mantelzorger van 45 jaar met bijstand heeft nu een hoofdverblijf bij iemand van 80 jaar
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 1.013,90 en hoogstens € 1.419,46
      En het college moet zeggen of de zorgbehoefte intensief is
      En het college moet zeggen of de mantelzorger tijdelijk elders woont
      En verder volgt er niets

    @PWB-14-046 @wet-2026 @wet @jurist
    Scenario: Staat vast dat de zorg intensief is, dan blijft één vraag over
      Gegeven de peildatum is 1 juli 2026
      En een mantelzorger van 45 jaar met bijstand heeft nu een hoofdverblijf bij iemand van 80 jaar
      En volgens het college is de zorgbehoefte intensief
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En de norm is minstens € 1.013,90 en hoogstens € 1.419,46
      En het college moet zeggen of de mantelzorger tijdelijk elders woont
      En verder volgt er niets

    @PWB-14-047 @wet-2026 @interpretatie @jurist
    Scenario: Wat de norm van gehuwden is, zegt de uitzondering niet
      Gegeven de peildatum is 1 juli 2026
      En gehuwden van 45 en 47 jaar wonen om mantelzorg te geven bij iemand van 80 jaar
      En volgens het college is de zorgbehoefte intensief en woont de mantelzorger tijdelijk elders
      Als de regel wordt toegepast
      Dan is de uitkomst niet te bepalen
      En verder volgt er niets

    @PWB-14-048 @wet-2026 @wet @inwoner
    Scenario: Op 1 januari 2026 begint de uitzondering voor mantelzorgers
      Gegeven de peildatum is 1 januari 2026
      En een mantelzorger van 45 jaar met bijstand heeft nu een hoofdverblijf bij iemand van 80 jaar
      En volgens het college is de zorgbehoefte intensief en woont de mantelzorger tijdelijk elders
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 0 en de norm is € 1.401,50
      En de regel geldt vanaf 1 januari 2026
      En verder volgt er niets

  Regel: Tot en met 31 december 2025 was er geen uitzondering voor mantelzorgers.
    Grondslag: artikel 22a, eerste lid, Participatiewet

    @PWB-14-049 @oud-recht @wet @inwoner
    Scenario: Op 31 december 2025 kost de zorg voor mijn moeder mij nog een deel van mijn norm
      Gegeven de peildatum is 31 december 2025
      En een mantelzorger van 45 jaar met bijstand heeft nu een hoofdverblijf bij iemand van 80 jaar
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En het aantal kostendelers is 1 en de norm is € 977,90
      En de regel gold tot en met 31 december 2025
      En de norm gehuwden is € 1.955,80 van 1 juli 2025 tot en met 31 december 2025
      En verder volgt er niets

    @PWB-14-050 @oud-recht @wet @jurist
    Scenario: Het oude recht vraagt niet of de zorgbehoefte intensief is
      Gegeven de peildatum is 31 december 2025
      En een mantelzorger van 45 jaar met bijstand heeft nu een hoofdverblijf bij iemand van 80 jaar
      En volgens het college is de zorgbehoefte intensief
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code onbekend-oordeel bij oordelen.intensieveZorgbehoefte
      En verder volgt er niets
