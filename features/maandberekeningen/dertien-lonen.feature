# language: nl
Functionaliteit: Dertien lonen in een jaar

  Het programmaplan vertelt over iemand met bijstand die via een uitzendbureau in deeltijd werkt. Elke vier weken
  komt er loon: dertien keer per jaar. De gemeente rekent dat om naar een bedrag per maand.
  Zij haalt ook vakantiegeld van de bijstand af dat er nog niet is. Zo is er elf maanden te weinig, en in één maand te veel. De huur wacht niet.
  Volgens het voorstel van 2023 telt loon mee in de maand waarin het komt. Vakantiegeld gaat dan af van wat de gemeente
  bewaart. Dan is er elke maand evenveel. Hier is het loon € 500 per vier weken, dus 500 × 13 / 12 = € 541,67 per maand.

  Regel: Volgens de wet is er elf maanden te weinig, volgens het voorstel is er elke maand genoeg.
    Grondslag: artikel 32, eerste lid, onderdeel b, Participatiewet; punt 17 van bijlage I, Programmaplan Participatiewet in Balans; punt 18 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-M-024 @jaar @consultatie @inwoner
    Scenario: Een jaar met dertien lonen, vakantiegeld in mei en vakantietoeslag in juni
      Gegeven een alleenstaande van 45 jaar met bijstand verdient via een uitzendbureau € 500,00 per vier weken; bewaard is al € 300,00
      En de werkgever betaalt op 20 mei 2026 € 520,00 vakantiegeld
      En het gaat om 1 januari 2026 tot en met 31 december 2026, volgens de wet en volgens het voorstel, zonder vrijlating
      Als de regel wordt toegepast
      Dan volgens de wet is in handen: eerst € 1.275,67, in mei € 1.795,67, in juni € 1.779,82, vanaf juli € 1.292,74, in oktober € 1.792,74
      En volgens het voorstel is in handen: eerst € 1.331,42, in mei € 1.851,42, in juni € 1.781,82, en vanaf juli € 1.348,49
      En verder volgt er niets

    @PWB-M-025 @jaar @consultatie @inwoner
    Scenario: In dat jaar komt er volgens de wet € 613,25 te kort, en volgens het voorstel niets
      Gegeven een alleenstaande van 45 jaar met bijstand verdient via een uitzendbureau € 500,00 per vier weken; bewaard is al € 300,00
      En het gaat om 1 januari 2026 tot en met 31 december 2026, volgens de wet en volgens het voorstel, zonder vrijlating
      Als de regel wordt toegepast
      Dan volgens de wet is in handen: eerst € 1.275,67, in mei € 1.275,67, in juni € 1.779,82, vanaf juli € 1.292,74, in oktober € 1.792,74
      En volgens het voorstel is in handen: eerst € 1.331,42, in mei € 1.331,42, in juni € 1.781,82, en vanaf juli € 1.348,49
      En is volgens de wet het tekort in het hele jaar € 613,25 en volgens het voorstel € 0,00
      En gaat wat er in het hele jaar in handen is van € 16.414,61 naar € 16.529,86, een verschil van € 115,25
      En verder volgt er niets

  Regel: De vrijlating van 25 procent duurt zes maanden.
    Grondslag: artikel 31, tweede lid, onderdeel n, Participatiewet

    @PWB-M-026 @jaar @interpretatie @inwoner
    Scenario: Eerst houd ik over, na een half jaar kom ik tekort
      Gegeven een alleenstaande van 45 jaar met bijstand verdient via een uitzendbureau € 500,00 per vier weken; bewaard is al € 300,00
      En het gaat om 1 januari 2026 tot en met 31 december 2026, met de vrijlating van zes maanden
      Als de regel wordt toegepast
      Dan volgens de wet is in handen: eerst € 1.414,61, in mei € 1.414,61, in juni € 1.955,31, vanaf juli € 1.292,74, in oktober € 1.792,74
      En verder volgt er niets

  Regel: Is de vakantietoeslag over het loon hoger dan wat de gemeente bewaart, dan zegt het voorstel niet wat er gebeurt.
    Grondslag: punt 18 van bijlage I, Programmaplan Participatiewet in Balans

    @PWB-M-027 @jaar @consultatie @jurist
    Scenario: Met € 600 per vier weken is oktober, met twee lonen, niet te bepalen
      Gegeven een alleenstaande van 45 jaar met bijstand verdient via een uitzendbureau € 600,00 per vier weken; bewaard is al € 300,00
      En het gaat om 1 januari 2026 tot en met 31 december 2026, zonder vrijlating
      En er wordt alleen gerekend volgens het voorstel van 2023 voor inkomen en vakantiegeld
      Als de regel wordt toegepast
      Dan is tot en met mei € 1.331,42 in handen, in juni € 1.741,82, vanaf juli € 1.348,49, en oktober niet te bepalen
      En verder volgt er niets

  Regel: Een jaarberekening gaat over hele maanden, ten hoogste twaalf.
    Grondslag: artikel 45, eerste lid, Participatiewet

    @PWB-M-028 @jaar @interpretatie @jurist
    Scenario: Dertien maanden is te lang
      Gegeven een alleenstaande van 45 jaar met bijstand verdient via een uitzendbureau € 500,00 per vier weken; bewaard is al € 300,00
      En het gaat om 1 januari 2026 tot en met 31 januari 2027, zonder vrijlating
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij totEnMet
      En verder volgt er niets

    @PWB-M-029 @jaar @interpretatie @jurist
    Scenario: Een maand die op de tweede begint, is geen hele maand
      Gegeven een alleenstaande van 45 jaar met bijstand verdient via een uitzendbureau € 500,00 per vier weken
      En het gaat om 2 januari 2026 tot en met 31 januari 2026, zonder vrijlating
      Als de regel wordt toegepast
      Dan wordt de vraag geweigerd met code buiten-bereik bij totEnMet
      En verder volgt er niets
