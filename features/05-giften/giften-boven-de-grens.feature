# language: nl
Functionaliteit: Giften en hulp boven de grens
  Komt het totaal van een kalenderjaar boven € 1.200, dan beslist het college over het meerdere.
  Een gift blijft vrij voor zover het college dat in dit geval verantwoord vindt. De rest is inkomen of vermogen.
  Bij hulp die kosten bespaart, mag het college de bijstand verlagen. Dat hoeft niet.
  Kreeg een gezin giften én hulp, dan zegt de wet niet welke van de twee boven de grens komt. Het college zegt dat.
  Of spullen meetellen, is onzeker: de Tweede Kamer vroeg om alleen geld te laten meetellen. De wet maakt geen verschil.
  Onderdeel s kwam op 4 februari 2026 in de tekst en werkt terug tot en met 1 januari 2026. Dat laatste is afgeleid.
  Bronnen: artikel 18, 31, 32 en 34 van de Participatiewet, de Verzamelwet SZW 2026 en de VNG.

  Regel: Boven de grens blijft een gift vrij voor zover het college dat verantwoord vindt.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet; artikel 31, tweede lid, onderdeel s, Participatiewet

    @PWB-05-013 @wet-2026 @wet @jurist
    Scenario: Het college weegt ook op de dag voordat onderdeel s in de tekst kwam
      Gegeven de peildatum is 3 februari 2026
      En op 1 januari 2026 ontvangt het gezin een gift van € 1.500,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 1 januari 2026
      En het college moet zeggen welk deel van de giften verantwoord is
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-05-014 @wet-2026 @wet @jurist
    Scenario: Het college weegt hetzelfde op de dag waarop onderdeel s in de tekst kwam
      Gegeven de peildatum is 4 februari 2026
      En op 1 januari 2026 ontvangt het gezin een gift van € 1.500,00
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 1 januari 2026
      En het college moet zeggen welk deel van de giften verantwoord is
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-05-083 @wet-2026 @wet @inwoner
    Scenario: Mijn zussen geven mij op één dag allebei € 400, en later komt er nog iets
      Gegeven de peildatum is 1 mei 2026
      En op 1 maart 2026 ontvangt het gezin tweemaal een gift van € 400,00 en op 2 april 2026 een van € 400,01
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.200,01 mee, € 0,01 komt boven de grens en melden moet vanaf 2 april 2026
      En het college moet zeggen welk deel van de giften verantwoord is
      En verder volgt er niets

    @PWB-05-015 @wet-2026 @wet @inwoner
    Scenario: Mijn vader geeft mij € 1.800 en de gemeente vindt dat in mijn geval goed
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.800,00
      En het college vindt € 600,00 van de giften verantwoord
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.800,00 mee, € 600,00 komt boven de grens en melden moet vanaf 15 maart 2026
      En verder volgt er niets

    @PWB-05-016 @wet-2026 @wet @jurist
    Scenario: Blijft er één cent over, dan zegt het college ook of die cent inkomen of vermogen is
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.800,00
      En het college vindt € 599,99 van de giften verantwoord
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.800,00 mee, € 600,00 komt boven de grens en melden moet vanaf 15 maart 2026
      En het college moet zeggen of de giften inkomen of vermogen zijn
      En verder volgt er niets

    @PWB-05-017 @wet-2026 @wet @jurist
    Scenario: Het college kan niet meer verantwoord vinden dan er boven de grens komt
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.800,00
      En het college vindt € 600,01 van de giften verantwoord
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.verantwoord
      En verder volgt er niets

    @PWB-05-018 @wet-2026 @interpretatie @inwoner
    Scenario: Ik krijg voor € 1.300 aan spullen van de kledingbank
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin spullen of diensten met een waarde van € 1.300,00
      En het college vindt € 100,00 van de giften verantwoord
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.300,00 mee, € 100,00 komt boven de grens en melden moet vanaf 15 maart 2026
      En het antwoord is onzeker
      En verder volgt er niets

  Regel: Een gift om van te leven die niet vrij blijft, is inkomen.
    Grondslag: artikel 31, tweede lid, onderdeel s, Participatiewet; artikel 32, eerste lid, Participatiewet

    @PWB-05-019 @wet-2026 @wet @inwoner
    Scenario: Mijn broer geeft mij geld om van te leven
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.500,00
      En het college vindt € 100,00 van de giften verantwoord en rekent de rest als inkomen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 15 maart 2026
      En € 200,00 is inkomen
      En verder volgt er niets

  Regel: Een eenmalige gift die niet vrij blijft, is vermogen.
    Grondslag: artikel 31, tweede lid, onderdeel s, Participatiewet; artikel 34, eerste lid, onderdeel b, Participatiewet

    @PWB-05-020 @wet-2026 @wet @inwoner
    Scenario: Mijn tante geeft mij één keer € 1.500 om een scooter te kopen
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.500,00
      En het college vindt € 100,00 van de giften verantwoord en rekent de rest als vermogen
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 15 maart 2026
      En € 200,00 is vermogen
      En verder volgt er niets

  Regel: Over hulp die kosten bespaart, beslist het college alleen voor zover die boven de grens komt.
    Grondslag: artikel 18, lid 8*, Participatiewet; artikel 18, eerste lid, Participatiewet

    @PWB-05-021 @wet-2026 @wet @inwoner
    Scenario: Mijn moeder betaalt dit jaar voor € 1.800 aan boodschappen
      Gegeven de peildatum is 1 december 2026
      En op 30 november 2026 betaalt een ander € 1.800,00 aan boodschappen of rekeningen van het gezin
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.800,00 mee, € 600,00 komt boven de grens en melden moet vanaf 30 november 2026
      En het college moet zeggen met welk bedrag de bijstand omlaag gaat
      En verder volgt er niets

    @PWB-05-022 @wet-2026 @wet @jurist
    Scenario: Het college verlaagt de bijstand met alles wat boven de grens komt
      Gegeven de peildatum is 1 december 2026
      En op 30 november 2026 betaalt een ander € 1.800,00 aan boodschappen of rekeningen van het gezin
      En het college wil de bijstand verlagen met € 600,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.800,00 mee, € 600,00 komt boven de grens en melden moet vanaf 30 november 2026
      En de bijstand gaat € 600,00 omlaag
      En verder volgt er niets

    @PWB-05-023 @wet-2026 @wet @jurist
    Scenario: Het college kan de bijstand niet verlagen voor hulp tot de grens
      Gegeven de peildatum is 1 december 2026
      En op 30 november 2026 betaalt een ander € 1.800,00 aan boodschappen of rekeningen van het gezin
      En het college wil de bijstand verlagen met € 600,01
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.afstemming
      En verder volgt er niets

    @PWB-05-024 @wet-2026 @wet @inwoner
    Scenario: De gemeente verlaagt mijn bijstand niet, al betaalt mijn moeder de boodschappen
      Gegeven de peildatum is 1 december 2026
      En op 30 november 2026 betaalt een ander € 1.800,00 aan boodschappen of rekeningen van het gezin
      En het college wil de bijstand verlagen met € 0,00
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.800,00 mee, € 600,00 komt boven de grens en melden moet vanaf 30 november 2026
      En de bijstand gaat € 0,00 omlaag
      En verder volgt er niets

  Regel: Bij giften én hulp zegt het college welk deel van het overschot uit giften bestaat.
    Grondslag: artikel 31, tweede lid, onderdeel m, Participatiewet; artikel 18, lid 8*, Participatiewet

    @PWB-05-025 @wet-2026 @interpretatie @inwoner
    Scenario: Mijn oom geeft mij € 1.000 en betaalt ook mijn energierekening van € 500
      Gegeven de peildatum is 1 mei 2026
      En op 15 maart 2026 ontvangt het gezin een gift van € 1.000,00
      En op 10 april 2026 betaalt een ander € 500,00 aan boodschappen of rekeningen van het gezin
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 10 april 2026
      En het college moet zeggen welk deel van het overschot uit giften bestaat
      En verder volgt er niets

    @PWB-05-026 @wet-2026 @interpretatie @jurist
    Scenario: Het hele overschot bestaat uit giften en is verantwoord
      Gegeven de peildatum is 1 mei 2026
      En op 10 april 2026 ontvangt het gezin € 1.000,00 als gift en € 500,00 aan betaalde rekeningen
      En volgens het college bestaat € 300,00 van het overschot uit giften en is dat verantwoord
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er telt € 1.500,00 mee, € 300,00 komt boven de grens en melden moet vanaf 10 april 2026
      En verder volgt er niets

    @PWB-05-027 @wet-2026 @interpretatie @jurist
    Scenario: Er bestaat niet meer uit giften dan het hele overschot
      Gegeven de peildatum is 1 mei 2026
      En op 10 april 2026 ontvangt het gezin € 1.000,00 als gift en € 500,00 aan betaalde rekeningen
      En volgens het college bestaat € 300,01 van het overschot uit giften en is dat verantwoord
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.overschotUitGiften
      En verder volgt er niets

    @PWB-05-028 @wet-2026 @interpretatie @jurist
    Scenario: Wat niet uit de hulp van € 100 kan komen, komt in elk geval uit giften
      Gegeven de peildatum is 1 mei 2026
      En op 10 april 2026 ontvangt het gezin € 1.500,00 als gift en € 100,00 aan betaalde rekeningen
      En volgens het college bestaat € 300,00 van het overschot uit giften en is dat verantwoord
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.600,00 mee, € 400,00 komt boven de grens en melden moet vanaf 10 april 2026
      En het college moet zeggen met welk bedrag de bijstand omlaag gaat
      En verder volgt er niets

    @PWB-05-029 @wet-2026 @interpretatie @jurist
    Scenario: Het college kan niet één cent minder aan giften toerekenen dan er zeker uit giften komt
      Gegeven de peildatum is 1 mei 2026
      En op 10 april 2026 ontvangt het gezin € 1.500,00 als gift en € 100,00 aan betaalde rekeningen
      En volgens het college bestaat € 299,99 van het overschot uit giften en is dat verantwoord
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.overschotUitGiften
      En verder volgt er niets

    @PWB-05-030 @wet-2026 @interpretatie @jurist
    Scenario: Wie € 200 aan giften kreeg, kan daarvan hooguit € 200 boven de grens hebben
      Gegeven de peildatum is 1 mei 2026
      En op 10 april 2026 ontvangt het gezin € 200,00 als gift en € 1.500,00 aan betaalde rekeningen
      En volgens het college bestaat € 200,00 van het overschot uit giften en is dat verantwoord
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En er telt € 1.700,00 mee, € 500,00 komt boven de grens en melden moet vanaf 10 april 2026
      En het college moet zeggen met welk bedrag de bijstand omlaag gaat
      En verder volgt er niets

    @PWB-05-031 @wet-2026 @interpretatie @jurist
    Scenario: Eén cent meer dan alle giften samen kan niet uit giften bestaan
      Gegeven de peildatum is 1 mei 2026
      En op 10 april 2026 ontvangt het gezin € 200,00 als gift en € 1.500,00 aan betaalde rekeningen
      En volgens het college bestaat € 200,01 van het overschot uit giften en is dat verantwoord
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij oordelen.overschotUitGiften
      En verder volgt er niets
