package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** In force since 1 January 2026: article 43a, more ways to show who one is, and a voorschot of 95 %. */
final class Wet2026 implements Versie<Situatie, Uitkomst> {

    private static final Wetsartikel HERNIEUWD =
            Wet.PARTICIPATIEWET.artikel("43a").lid(1);
    private static final Wetsartikel VERIFIEREN =
            Wet.PARTICIPATIEWET.artikel("43a").lid(2);
    private static final Wetsartikel TERUGWERKEND =
            Wet.PARTICIPATIEWET.artikel("44").lid(5);
    private static final Artikel52 ARTIKEL_52 = new Artikel52(Percentage.van("95"));
    private static final LocalDate INWERKINGTREDING = LocalDate.of(2026, 1, 1);

    private static final Oordeel<Boolean> MINDER_BELASTEND = Oordeel.jaNee(
            "minderBelastend",
            Ruimte.OPEN_NORM,
            HERNIEUWD,
            "Is de aanvraag voor deze persoon minder belastend als het college de gegevens van de vorige bijstand gebruikt?");
    private static final Oordeel<Boolean> GEBRUIKEN = Oordeel.jaNee(
            "gegevensHergebruiken",
            Ruimte.KAN_BEPALING,
            HERNIEUWD,
            "Gebruikt het college de gegevens die het nog heeft van de vorige bijstand?");

    @Override
    public Geldigheid geldigheid() {
        return Geldigheid.vanaf(INWERKINGTREDING);
    }

    @Override
    public List<Vindplaats> grondslagen() {
        var alle = new ArrayList<Vindplaats>(List.of(
                HERNIEUWD, VERIFIEREN, Artikel17.IDENTITEIT, Artikel17.DOCUMENT, Artikel17.ELEKTRONISCH, TERUGWERKEND));
        alle.addAll(Artikel52.GRONDSLAGEN);
        return List.copyOf(alle);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        var alle = new ArrayList<Oordeel<?>>(List.of(MINDER_BELASTEND, GEBRUIKEN, Artikel17.DOCUMENT_NODIG));
        alle.addAll(Artikel52.OORDELEN);
        return List.copyOf(alle);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var situatie = new Situatie(
                LocalDate.of(2026, 7, 1),
                Optional.of(LocalDate.of(2026, 7, 1)),
                Optional.of(new EerdereBijstand(LocalDate.of(2025, 7, 2), true)),
                Optional.of(Middel.ELEKTRONISCH_SUBSTANTIEEL),
                Optional.of(LocalDate.of(2026, 7, 1)),
                Optional.of(Bedrag.van("1401.50")));
        return Voorbeeld.op(2026, 7, 1, situatie).met(MINDER_BELASTEND, true).met(GEBRUIKEN, true);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        return new Delen(
                        situatie.eerdereBijstand().map(eerder -> hernieuwd(zaak, eerder)),
                        situatie.identificatie().map(middel -> Artikel17.vanaf2026(zaak, middel)),
                        situatie.bijstandPerMaand().map(bijstand -> ARTIKEL_52.beoordeel(zaak, bijstand)),
                        situatie.melding().map(melding -> nooitEerderDan(zaak, melding)))
                .beoordeel(zaak);
    }

    private static Deel<Hernieuwd> hernieuwd(Zaak<Situatie> zaak, EerdereBijstand eerder) {
        if (zaak.situatie().aanvraag().isBefore(INWERKINGTREDING)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Of artikel 43a ook geldt voor een aanvraag van vóór 1 januari 2026, zegt de wet niet.");
        }
        var uiterlijk = TwaalfMaanden.na(zaak, eerder.laatsteDag(), HERNIEUWD);
        if (zaak.situatie().aanvraag().isAfter(uiterlijk)) {
            return Deel.vast(Hernieuwd.nee(Optional.of(uiterlijk)));
        }
        var minder = zaak.invulling(MINDER_BELASTEND);
        var gebruiken = zaak.invulling(GEBRUIKEN);
        if (!minder.orElse(true) && gebruiken.orElse(false)) {
            throw zaak.weigering(GEBRUIKEN, "Dat kan alleen als de aanvraag er minder belastend van wordt.");
        }
        if (minder.isEmpty()) {
            return Deel.vraagt(Hernieuwd.teBeslissen(uiterlijk), MINDER_BELASTEND);
        }
        if (!minder.get()) {
            zaak.stap(HERNIEUWD, "De aanvraag wordt er volgens het college niet minder belastend van.");
            return Deel.vast(Hernieuwd.nee(Optional.of(uiterlijk)));
        }
        if (gebruiken.isEmpty()) {
            return Deel.vraagt(Hernieuwd.teBeslissen(uiterlijk), GEBRUIKEN);
        }
        if (!gebruiken.get()) {
            zaak.stap(HERNIEUWD, "Het college kiest ervoor de gegevens van de vorige bijstand niet te gebruiken.");
            return Deel.vast(Hernieuwd.nee(Optional.of(uiterlijk)));
        }
        zaak.stap(HERNIEUWD, "Het college gebruikt de gegevens van de vorige bijstand.");
        zaak.stap(VERIFIEREN, "Het college controleert of die gegevens nog kloppen, en vraagt zo nodig na.");
        return Deel.vast(new Hernieuwd(Optional.of(uiterlijk), Optional.of(true), Optional.of(true)));
    }

    private static LocalDate nooitEerderDan(Zaak<Situatie> zaak, LocalDate melding) {
        var grens = zaak.stap(
                        TERUGWERKEND,
                        "Drie maanden voor de melding van {melding} is {nooitEerderDan}. Eerder kan niet.")
                .met("melding", melding)
                .geeft("nooitEerderDan", Termijnen.drieMaandenVoor(zaak, melding));
        if (grens.isBefore(INWERKINGTREDING)) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Of de bijstand ook kan teruggaan tot een dag vóór 1 januari 2026, toen deze regel nog niet bestond,"
                            + " zegt de wet niet.");
        }
        return grens;
    }
}
