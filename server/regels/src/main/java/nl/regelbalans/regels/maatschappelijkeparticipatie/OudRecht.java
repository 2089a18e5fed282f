package nl.regelbalans.regels.maatschappelijkeparticipatie;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.participatie.NieuwRecht;
import nl.regelbalans.regels.participatie.Tekst2025;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/** Until the new law begins: support towards work, with sociale activering as one of the voorzieningen. */
record OudRecht(Inwerkingtreding nieuwRecht) implements Versie<Situatie, Uitkomst> {

    static final Wetsartikel AANSPRAAK = Wet.PARTICIPATIEWET.artikel("10").lid(1);

    private static final Beleidsruimte<Boolean> LOOPT_VOORUIT = NieuwRecht.gemeenteLooptVooruit(AANSPRAAK);
    private static final String VOORUIT =
            "Wat de gemeente die vooruitloopt aan maatschappelijke participatie aanbiedt, staat in de nieuwe wet. Die tekst is"
                    + " niet gelezen.";

    @Override
    public Geldigheid geldigheid() {
        return nieuwRecht.einde(Geldigheid.bekendVanaf(2025, 1, 1));
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.concat(
                        Stream.of(
                                AANSPRAAK,
                                Voorziening.OPDRACHT,
                                Voorziening.SOCIALE_ACTIVERING,
                                Voorziening.BESLUIT,
                                Doelgroep.UWV),
                        Jongere.GRONDSLAGEN.stream())
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return Stream.concat(
                        Stream.of(Voorziening.VANAF_27.noodzakelijk(), Voorziening.WERK_MOGELIJK),
                        Jongere.OORDELEN.stream())
                .toList();
    }

    @Override
    public List<Beleidsruimte<?>> beleid() {
        return List.of(LOOPT_VOORUIT);
    }

    @Override
    public List<Voorbehoud> voorbehouden(Peildatum peildatum) {
        return nieuwRecht.voorbehouden(peildatum);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        return Voorbeeld.op(2026, 7, 1, voorbeeldsituatie())
                .met(Voorziening.VANAF_27.noodzakelijk(), true)
                .met(Voorziening.WERK_MOGELIJK, false);
    }

    static Situatie voorbeeldsituatie() {
        return new Situatie(45, Groep.ALGEMENE_BIJSTAND, false, false, false, false, false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        return zaak.situatie().jonger() ? onder27(zaak) : vanaf27(zaak);
    }

    private static Beoordeling<Uitkomst> onder27(Zaak<Situatie> zaak) {
        return NieuwRecht.gedoogd(zaak, LOOPT_VOORUIT) ? zaak.nietTeBepalen(VOORUIT) : Jongere.beoordeel(zaak);
    }

    private static Beoordeling<Uitkomst> vanaf27(Zaak<Situatie> zaak) {
        Tekst2025.voorbehoud(zaak, "7");
        if (!Doelgroep.bevat(zaak)) {
            Jongere.ookVanaf27(zaak);
            return NieuwRecht.gedoogd(zaak, LOOPT_VOORUIT)
                    ? zaak.nietTeBepalen(Uitkomst.GEEN.zonderOordeelOverParticipatie(), VOORUIT)
                    : zaak.vastgesteld(Uitkomst.GEEN);
        }
        boolean aanspraak = zaak.situatie().groep().heeftAanspraak();
        zaak.stap(Voorziening.OPDRACHT, "Het college ondersteunt deze persoon op weg naar werk.");
        zaak.stap(
                AANSPRAAK,
                aanspraak
                        ? "Deze persoon heeft daar aanspraak op, zoals de verordening dat regelt."
                        : "Artikel 10 noemt deze groep niet. Een aanspraak geeft het dus niet.");
        var ondersteund = Uitkomst.ondersteund(Optional.of(aanspraak));
        if (NieuwRecht.gedoogd(zaak, LOOPT_VOORUIT)) {
            return zaak.nietTeBepalen(ondersteund.zonderOordeelOverParticipatie(), VOORUIT);
        }
        return Voorziening.VANAF_27.beoordeel(zaak, ondersteund);
    }
}
