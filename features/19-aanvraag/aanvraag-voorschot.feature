# language: nl
Functionaliteit: Voorschot binnen vier weken en drie maanden terug
  Zolang niet vaststaat of iemand recht heeft op bijstand, is er uiterlijk na vier weken een voorschot.
  Vanaf 2026 is dat ten minste 95 % van de bijstand. Daarvoor was het 90 %.
  Er is geen voorschot voor wie verwijtbaar te weinig meewerkt, of als duidelijk is dat er geen recht is.
  Bijstand kan nooit verder teruggaan dan drie maanden voor de melding. Of dat gebeurt, staat bij wetswijziging 3.
  Bron: artikel 44 en 52 van de Participatiewet en dossier 19, onderdelen 2, 3 en 5.

  Regel: Het voorschot is er uiterlijk vier weken na de aanvraag en is ten minste 95 % van de bijstand.
    Grondslag: artikel 52, eerste lid, Participatiewet; artikel 52, tweede lid, Participatiewet

    @PWB-19-027 @wet-2026 @wet @inwoner
    Scenario: Ik woon alleen en krijg een voorschot zolang de gemeente nog rekent
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En de bijstand is € 1.401,50 per maand
      En iemand werkt volgens het college genoeg mee en kan recht op bijstand hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is uiterlijk op 29 juni 2026 een voorschot van ten minste € 1.331,43
      En verder volgt er niets

    @PWB-19-028 @wet-2026 @wet @jurist
    Scenario: Het voorschot van gehuwden is ten minste 95 % van hun norm
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En de bijstand is € 2.002,13 per maand
      En iemand werkt volgens het college genoeg mee en kan recht op bijstand hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is uiterlijk op 29 juni 2026 een voorschot van ten minste € 1.902,02
      En verder volgt er niets

    @PWB-19-029 @wet-2026 @wet @jurist
    Scenario: Vier weken na 1 februari in een schrikkeljaar is 29 februari
      Gegeven de peildatum is 1 februari 2028
      En iemand vraagt bijstand aan op 1 februari 2028
      En de bijstand is € 1.000,00 per maand
      En iemand werkt volgens het college genoeg mee en kan recht op bijstand hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is uiterlijk op 29 februari 2028 een voorschot van ten minste € 950,00
      En verder volgt er niets

    @PWB-19-030 @wet-2026 @wet @jurist
    Scenario: Vier weken na 1 februari in een gewoon jaar is 1 maart
      Gegeven de peildatum is 1 februari 2027
      En iemand vraagt bijstand aan op 1 februari 2027
      En de bijstand is € 1.000,00 per maand
      En iemand werkt volgens het college genoeg mee en kan recht op bijstand hebben
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is uiterlijk op 1 maart 2027 een voorschot van ten minste € 950,00
      En verder volgt er niets

    @PWB-19-031 @wet-2026 @wet @jurist
    Scenario: Zonder oordelen is het bedrag bekend en het recht nog niet
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026 met € 1.401,50 bijstand per maand
      Als de regel wordt toegepast
      Dan is een oordeel van het college nodig
      En het college moet nog zeggen of iemand genoeg meewerkt
      En het college moet nog zeggen of al duidelijk is dat er geen recht is
      En een voorschot zou er uiterlijk op 29 juni 2026 zijn, van ten minste € 1.331,43
      En verder volgt er niets

  Regel: Wie verwijtbaar te weinig meewerkt, heeft geen recht op een voorschot.
    Grondslag: artikel 52, eerste lid, onderdeel a, Participatiewet

    @PWB-19-032 @wet-2026 @beleidsruimte @inwoner
    Scenario: Ik liet vragen van de gemeente liggen en krijg geen voorschot
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En de bijstand is € 1.401,50 per maand
      En iemand werkt volgens het college verwijtbaar te weinig mee
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen recht op een voorschot
      En verder volgt er niets

  Regel: Als al duidelijk is dat er geen recht is, is er geen voorschot.
    Grondslag: artikel 52, eerste lid, onderdeel b, Participatiewet

    @PWB-19-033 @wet-2026 @beleidsruimte @jurist
    Scenario: Duidelijk geen recht op bijstand betekent ook geen voorschot
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En de bijstand is € 1.401,50 per maand
      En volgens het college is al duidelijk dat er geen recht op bijstand is
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En er is geen recht op een voorschot
      En verder volgt er niets

  Regel: Bijstand kan niet verder terug dan drie maanden voor de melding.
    Grondslag: artikel 44, vijfde lid, Participatiewet

    @PWB-19-034 @wet-2026 @wet @jurist
    Scenario: Drie maanden voor 20 mei is 20 februari
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 20 mei 2026 en vraagt bijstand aan op 1 juni 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand kan nooit eerder ingaan dan op 20 februari 2026
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-035 @wet-2026 @interpretatie @jurist
    Scenario: Drie maanden voor 31 mei is de laatste dag van februari
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 31 mei 2026 en vraagt bijstand aan op 1 juni 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand kan nooit eerder ingaan dan op 28 februari 2026
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-19-036 @wet-2026 @wet @jurist
    Scenario: Drie maanden voor 29 mei in een schrikkeljaar is 29 februari
      Gegeven de peildatum is 1 juni 2028
      En iemand meldt zich op 29 mei 2028 en vraagt bijstand aan op 1 juni 2028
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand kan nooit eerder ingaan dan op 29 februari 2028
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-037 @wet-2026 @interpretatie @jurist
    Scenario: Drie maanden voor 29 mei in een gewoon jaar is 28 februari
      Gegeven de peildatum is 1 juni 2027
      En iemand meldt zich op 29 mei 2027 en vraagt bijstand aan op 1 juni 2027
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand kan nooit eerder ingaan dan op 28 februari 2027
      En het antwoord is afgeleid
      En verder volgt er niets

    @PWB-19-069 @wet-2026 @wet @jurist
    Scenario: Een melding op 1 april 2026 gaat terug tot de dag waarop de regel begon
      Gegeven de peildatum is 1 april 2026
      En iemand meldt zich op 1 april 2026 en vraagt bijstand aan op 1 april 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand kan nooit eerder ingaan dan op 1 januari 2026
      En het antwoord is zeker
      En verder volgt er niets

    @PWB-19-070 @wet-2026 @interpretatie @jurist
    Scenario: Of het verder teruggaat dan nieuwjaarsdag 2026, is onzeker
      Gegeven de peildatum is 31 maart 2026
      En iemand meldt zich op 31 maart 2026 en vraagt bijstand aan op 31 maart 2026
      Als de regel wordt toegepast
      Dan staat de uitkomst vast
      En de bijstand kan nooit eerder ingaan dan op 31 december 2025
      En het antwoord is onzeker
      En verder volgt er niets

    @PWB-19-038 @wet-2026 @wet @jurist
    Scenario: Een melding na de aanvraag kan niet
      Gegeven de peildatum is 1 juni 2026
      En iemand meldt zich op 1 juni 2026 en vraagt bijstand aan op 31 mei 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.melding
      En verder volgt er niets

    @PWB-19-039 @wet-2026 @wet @jurist
    Scenario: Een aanvraag na de peildatum kan niet
      Gegeven de peildatum is 31 mei 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      En iemand laat een paspoort zien
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code tegenstrijdig bij situatie.aanvraag
      En verder volgt er niets

    @PWB-19-040 @wet-2026 @wet @jurist
    Scenario: Een aanvraag waarbij niets wordt gevraagd, krijgt geen antwoord
      Gegeven de peildatum is 1 juni 2026
      En iemand vraagt bijstand aan op 1 juni 2026
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code ontbreekt bij situatie
      En verder volgt er niets
