package nl.regelbalans.regels.aanvraag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Voorbeeld;
import nl.regelbalans.regels.catalogus.Voorstel;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Zekerheid;

/** The proposal of 2023: DigiD and rijbewijs count, and an aanvraag within twelve months can be short if nothing changed. */
final class Consultatie2023 implements Voorstel<Situatie, Uitkomst> {

    private static final Vindplaats PUNT_19 = new Programmapunt("19");

    private static final Oordeel<Boolean> VERKORT = Oordeel.jaNee(
            "verkorteAanvraag",
            Ruimte.KAN_BEPALING,
            PUNT_19,
            "Past de gemeente een verkorte aanvraag toe, met de gegevens van de vorige aanvraag?");

    @Override
    public List<Vindplaats> grondslagen() {
        return List.of(PUNT_19);
    }

    @Override
    public List<Oordeel<?>> oordelen() {
        return List.of(VERKORT);
    }

    @Override
    public Voorbeeld<Situatie> voorbeeld() {
        var situatie = new Situatie(
                LocalDate.of(2026, 7, 1),
                Optional.empty(),
                Optional.of(new EerdereBijstand(LocalDate.of(2025, 7, 2), false)),
                Optional.of(Middel.RIJBEWIJS),
                Optional.empty(),
                Optional.empty());
        return Voorbeeld.op(2026, 7, 1, situatie).met(VERKORT, true);
    }

    @Override
    public Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        zaak.stap(
                PUNT_19,
                "Het voorstel gaat over een verkorte aanvraag en over de identiteit. Over een voorschot of over"
                        + " terugwerkende kracht zegt dit punt niets.");
        return new Delen(
                        situatie.eerdereBijstand().map(eerder -> verkort(zaak, eerder)),
                        situatie.identificatie().map(middel -> identiteit(zaak, middel)),
                        Optional.empty(),
                        Optional.empty())
                .beoordeel(zaak);
    }

    private static Deel<Hernieuwd> verkort(Zaak<Situatie> zaak, EerdereBijstand eerder) {
        var uiterlijk = TwaalfMaanden.na(zaak, eerder.laatsteDag(), PUNT_19);
        if (zaak.situatie().aanvraag().isAfter(uiterlijk)) {
            return Deel.vast(Hernieuwd.nee(Optional.of(uiterlijk)));
        }
        if (eerder.gegevensGewijzigd()) {
            zaak.stap(PUNT_19, "Er is iets veranderd in de gegevens. Een verkorte aanvraag kan dan niet.");
            return Deel.vast(Hernieuwd.nee(Optional.of(uiterlijk)));
        }
        var keuze = zaak.invulling(VERKORT);
        if (keuze.isEmpty()) {
            return Deel.vraagt(Hernieuwd.teBeslissen(uiterlijk), VERKORT);
        }
        zaak.stap(PUNT_19, "Er is niets veranderd. De gemeente kiest of zij een verkorte aanvraag toepast.");
        return Deel.vast(new Hernieuwd(Optional.of(uiterlijk), keuze, Optional.empty()));
    }

    private static Deel<Identiteit> identiteit(Zaak<Situatie> zaak, Middel middel) {
        if (middel.elektronisch()) {
            zaak.voorbehoud(
                    Zekerheid.ONZEKER,
                    "Het voorstel noemt alleen DigiD, en geen niveau. Hier telt elk aangemeld of erkend middel.");
        }
        boolean telt = middel != Middel.GEEN && middel != Middel.ELEKTRONISCH_NIET_ERKEND;
        zaak.stap(PUNT_19, "Een identiteitsdocument, een rijbewijs en DigiD tellen om de identiteit vast te stellen.")
                .met("middel", middel)
                .geeft("vastgesteld", telt);
        return Deel.vast(Identiteit.van(telt));
    }
}
