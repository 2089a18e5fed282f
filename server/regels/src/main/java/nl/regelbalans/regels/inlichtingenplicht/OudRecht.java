package nl.regelbalans.regels.inlichtingenplicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * The law as it was and is until 2027: articles 17 and 53a did not change, and when or how the regeling was to change was not
 * found. Artikel 17 as it will stand in 2027 was not read.
 * What the resident need not tell (17) and what the college may not ask (53a) are two lists.
 */
final class OudRecht implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel UITVRAGEN =
            Wet.PARTICIPATIEWET.artikel("53a").lid(1);
    private static final Wetsartikel AANWIJZING = Wet.BESLUIT_SUWI.artikel("5.2a");
    private static final Wetsartikel SVB = Wet.PARTICIPATIEWET.artikel("47b");
    private static final LocalDate TEKST_NIET_GELEZEN = LocalDate.of(2027, 1, 1);

    private static final Oordeel<Boolean> BELET = Oordeel.jaNee(
            "taakBelet",
            Ruimte.OPEN_NORM,
            UITVRAGEN,
            "Kan het college zijn taak niet goed doen als het dit gegeven uit de administratie haalt, en niet aan deze persoon"
                    + " vraagt?");

    private static final String AANWIJZING_ONBEKEND =
            "Of deze administratie is aangewezen, is niet gevonden. Kijk in de"
                    + " geldende tekst van het Besluit SUWI en de bijlagen bij de Regeling SUWI.";

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.bekendVanaf(2025, 1, 1);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(Meldplicht.MELDEN, UITVRAGEN, AANWIJZING, SVB);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(Meldplicht.DUIDELIJK, BELET);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var situatie = new Situatie(Uitvoerder.GEMEENTE, Bron.BRP, Optional.of(true), Optional.empty(), false);
        return Voorbeeld.op(2026, 5, 1, situatie).met(BELET, false);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (zaak.situatie().uitvoerder() == Uitvoerder.SVB) {
            zaak.stap(SVB, "Voor de AIO staat de Sociale verzekeringsbank op de plaats van het college.");
        }
        if (!zaak.peildatum().datum().isBefore(TEKST_NIET_GELEZEN)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    zaak.situatie().automatischVerrekend()
                            ? "Of automatisch verrekenen vanaf 1 januari 2027 vrijstelt van melden, is niet gevonden. Zie punt 17"
                                    + " van het programmaplan."
                            : "De tekst van artikel 17 vanaf 1 januari 2027 is niet gelezen. Of er dan iets verandert, is niet"
                                    + " bekend.");
        }
        var verplicht = Meldplicht.verplicht(zaak, uitgezonderd(zaak.situatie()));
        var uitvragen = uitvragen(zaak);
        var uitkomst = new Uitkomst(verplicht, uitvragen);
        var vragen = new ArrayList<Oordeel<?>>();
        if (verplicht.isEmpty() && zaak.invulling(Meldplicht.DUIDELIJK).isEmpty()) {
            vragen.add(Meldplicht.DUIDELIJK);
        }
        if (uitvragen.isEmpty() && bekendBijDeOverheid(zaak)) {
            vragen.add(BELET);
        }
        if (!vragen.isEmpty()) {
            return zaak.oordeelNodig(uitkomst, vragen.toArray(Oordeel<?>[]::new));
        }
        var ontbreekt = Stream.concat(
                        verplicht.isEmpty() ? Stream.of(Meldplicht.REGELING_ONBEKEND) : Stream.of(),
                        uitvragen.isEmpty() ? Stream.of(AANWIJZING_ONBEKEND) : Stream.of())
                .collect(Collectors.joining(" "));
        return ontbreekt.isEmpty() ? zaak.vastgesteld(uitkomst) : zaak.nietTeBepalen(uitkomst, ontbreekt);
    }

    private static Optional<Boolean> uitgezonderd(Situatie situatie) {
        if (situatie.bron() == Bron.GEEN) {
            return Optional.of(false);
        }
        return situatie.uitvoerder() == Uitvoerder.SVB
                ? situatie.uitgezonderdBijSvb()
                : situatie.uitgezonderdBijGemeente();
    }

    private static boolean bekendBijDeOverheid(Zaak<Situatie> zaak) {
        var bron = zaak.situatie().bron();
        return bron.inDeWet() || bron.inBijlage();
    }

    private static Optional<Boolean> uitvragen(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (situatie.bron() == Bron.GEEN) {
            zaak.stap(
                    UITVRAGEN, "Het gegeven staat in geen administratie. Het college mag het aan deze persoon vragen.");
            return Optional.of(true);
        }
        if (!bekendBijDeOverheid(zaak)) {
            zaak.stap(UITVRAGEN, AANWIJZING_ONBEKEND);
            return Optional.empty();
        }
        if (situatie.bron().inBijlage()) {
            zaak.stap(
                    AANWIJZING, "Deze administratie is aangewezen voor gegevens die het college niet opnieuw vraagt.");
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "De lijst van aangewezen administraties is gelezen in een tekst van 2014 tot 2017. Of zij sindsdien is"
                            + " veranderd, is niet gevonden.");
        }
        return zaak.invulling(BELET).map(belet -> magVragen(zaak, belet));
    }

    private static boolean magVragen(Zaak<Situatie> zaak, boolean belet) {
        zaak.stap(
                UITVRAGEN,
                belet
                        ? "Het college kan zonder deze vraag zijn taak niet goed doen. Het mag het gegeven vragen."
                        : "De overheid heeft dit gegeven al. Het college vraagt het niet opnieuw.");
        return belet;
    }
}
