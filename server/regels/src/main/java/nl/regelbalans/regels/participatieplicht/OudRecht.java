package nl.regelbalans.regels.participatieplicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
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

/** Until the new law begins: the three duties of article 9, and who is released from which. */
record OudRecht(Inwerkingtreding nieuwRecht) implements Versie<Situatie, Uitkomst> {

    static final Wetsartikel PLICHT = Wet.PARTICIPATIEWET.artikel("9").lid(1);

    private static final Wetsartikel KIND_TOT_12 =
            Wet.PARTICIPATIEWET.artikel("9").lid(4);
    private static final Wetsartikel ARBEIDSONGESCHIKT =
            Wet.PARTICIPATIEWET.artikel("9").lid(5);

    private static final Oordeel<Boolean> OVERTUIGD = Oordeel.jaNee(
            "overtuigdVanOpvang",
            Ruimte.OPEN_NORM,
            KIND_TOT_12,
            "Heeft het college zich ervan overtuigd dat er passende kinderopvang en voldoende scholing is, en dat deze ouder"
                    + " het werk aankan?");
    private static final Beleidsruimte<Boolean> LOOPT_VOORUIT = NieuwRecht.gemeenteLooptVooruit(PLICHT.onderdeel("c"));

    @Override
    public Geldigheid geldigheid() {
        return nieuwRecht.einde(Geldigheid.bekendVanaf(2025, 1, 1));
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return Stream.of(
                        List.of(PLICHT, KIND_TOT_12, ARBEIDSONGESCHIKT, LOOPT_VOORUIT.grondslag()),
                        DringendeRedenen.GRONDSLAGEN,
                        Artikel9a.GRONDSLAGEN)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return Stream.concat(DringendeRedenen.OORDELEN.stream(), Stream.of(OVERTUIGD, Artikel9a.WIL_NIET))
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
        return Voorbeeld.op(2026, 7, 1, voorbeeldsituatie());
    }

    static Situatie voorbeeldsituatie() {
        return new Situatie(
                32, false, LocalDate.of(2026, 5, 20), false, false, Optional.empty(), false, 0, Aangevoerd.NIETS);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        Tekst2025.voorbehoud(zaak, "9");
        var situatie = zaak.situatie();
        if (situatie.jongerDan18() || situatie.pensioengerechtigd()) {
            zaak.stap(PLICHT, "De verplichtingen gelden van 18 jaar tot de AOW-leeftijd, dus niet voor deze persoon.");
            return zaak.vastgesteld(Uitkomst.GEEN);
        }
        if (zaak.peildatum().datum().isBefore(situatie.melding())) {
            zaak.stap(PLICHT, "De verplichtingen gelden pas vanaf de melding op {melding}.")
                    .met("melding", situatie.melding());
            return zaak.vastgesteld(Uitkomst.GEEN);
        }
        if (situatie.volledigEnDuurzaamArbeidsongeschikt()) {
            zaak.stap(
                    ARBEIDSONGESCHIKT,
                    "Deze persoon is volledig en duurzaam arbeidsongeschikt. Geen van de plichten geldt.");
            return zaak.vastgesteld(Uitkomst.GEEN);
        }
        zaak.stap(
                PLICHT,
                "De plichten zijn: werk zoeken en aanvaarden, meewerken, en de tegenprestatie doen die het college opdraagt.");
        return Artikel9a.beoordeel(zaak).orElseGet(() -> zonder9a(zaak));
    }

    private static Beoordeling<Uitkomst> zonder9a(Zaak<Situatie> zaak) {
        var gevolg = DringendeRedenen.weeg(zaak);
        if (!gevolg.vragen().isEmpty()) {
            return zaak.oordeelNodig(gevolg.uitkomst(), gevolg.vragen().toArray(Oordeel<?>[]::new));
        }
        var uitkomst = gevolg.uitkomst();
        if (!uitkomst.metWerk() || !zaak.situatie().heeftKindTot12()) {
            return besluit(zaak, uitkomst);
        }
        var overtuigd = zaak.invulling(OVERTUIGD);
        if (overtuigd.isEmpty()) {
            return zaak.oordeelNodig(uitkomst.aanvaarden(overtuigd), OVERTUIGD);
        }
        zaak.stap(
                KIND_TOT_12,
                overtuigd.get()
                        ? "Het college heeft zich overtuigd van opvang, scholing en belastbaarheid. Werk aanvaarden moet."
                        : "Het college heeft zich niet overtuigd van opvang, scholing en belastbaarheid. Werk aanvaarden hoeft niet.");
        return besluit(zaak, uitkomst.aanvaarden(overtuigd));
    }

    private static Beoordeling<Uitkomst> besluit(Zaak<Situatie> zaak, Uitkomst uitkomst) {
        if (NieuwRecht.gedoogd(zaak, LOOPT_VOORUIT)) {
            return zaak.nietTeBepalen(
                    uitkomst.zonderTegenprestatie(),
                    "Wat bij een gemeente die vooruitloopt voor de tegenprestatie in de plaats komt, staat in de nieuwe wet. Die"
                            + " tekst is niet gelezen.");
        }
        return zaak.vastgesteld(uitkomst);
    }
}
