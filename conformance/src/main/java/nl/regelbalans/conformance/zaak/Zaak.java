package nl.regelbalans.conformance.zaak;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.conformance.features.Niveau;
import nl.regelbalans.conformance.features.Scenario;
import nl.regelbalans.conformance.waarden.FoutInSuite;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;
import nl.regelbalans.conformance.waarden.Waardesoort;

/** A scenario in progress: first a request that grows, then the answer to it. */
public final class Zaak {

    private final Scenario scenario;
    private final Doel doel;
    private final Set<Pad> genoemd = new HashSet<>();
    private JsonObject vraag = JsonValue.EMPTY_JSON_OBJECT;
    private Optional<Verzoek> verzoek = Optional.empty();
    private Optional<Antwoord> antwoord = Optional.empty();
    private boolean gecontroleerd;

    public Zaak(Scenario scenario, Doel doel) {
        this.scenario = scenario;
        this.doel = doel;
    }

    void vul(Pad pad, Waarde waarde) {
        eisOngevraagd();
        vraag = pad.zet(vraag, waarde.json());
    }

    void voegToe(Pad lijst, Waarde waarde) {
        vul(lijst.volgende(vraag), waarde);
    }

    void pasToe() {
        eisOngevraagd();
        var gesteld = Verzoek.post(scenario.deel().pad(), vraag);
        verzoek = Optional.of(gesteld);
        Antwoord kwam = stuur(gesteld);
        antwoord = Optional.of(kwam);
        if (kwam.status() == 200) {
            new Antwoordvorm(scenario, vraag).controleer(kwam);
            new Geldend(scenario, this::stuur).controleer(vraag, kwam);
        }
    }

    /** A product that is called in-process may break instead of answer; over HTTP that would be a status 500. */
    private Antwoord stuur(Verzoek gesteld) {
        try {
            return doel.stuur(gesteld);
        } catch (GeenAntwoord geenAntwoord) {
            throw geenAntwoord;
        } catch (RuntimeException gebroken) {
            String plek = Stream.of(gebroken.getStackTrace())
                    .findFirst()
                    .map(regel -> " bij " + regel)
                    .orElse("");
            throw new Afwijking("een antwoord", "het product brak af met " + gebroken + plek);
        }
    }

    private void eisOngevraagd() {
        if (verzoek.isPresent()) {
            throw new FoutInSuite(
                    "eerst alle feiten, dan één keer 'Als de regel wordt toegepast'",
                    "een feit of een tweede toepassing na het antwoord");
        }
    }

    /** The body of the request, as far as it has grown. */
    JsonObject vraag() {
        return vraag;
    }

    Antwoord antwoord() {
        gecontroleerd = true;
        return antwoord.orElseThrow(
                () -> new FoutInSuite("een stap 'Als de regel wordt toegepast'", "een controle zonder antwoord"));
    }

    /** The answer as a beoordeling. */
    JsonObject beoordeling() {
        Antwoord kwam = antwoord();
        return kwam.json()
                .filter(json -> kwam.status() == 200)
                .orElseThrow(() -> new Afwijking("een beoordeling (HTTP 200)", kwam.kort()));
    }

    /** The answer as a refusal of the request. */
    JsonObject weigering() {
        Antwoord kwam = antwoord();
        JsonObject weigering = kwam.json()
                .filter(json -> kwam.weigert(400))
                .orElseThrow(() -> new Afwijking("een weigering (HTTP 400, application/problem+json)", kwam.kort()));
        Weigeringsvorm.controleer(weigering);
        return weigering;
    }

    /** The provisions that the norm of this scenario rests on. */
    List<Waarde> grondslagen() {
        return Waardesoort.GRONDSLAG.leesAlle(scenario.grondslag());
    }

    /** Whether the answer is about differences: then a closed scenario has mentioned each of them. */
    boolean vergelijkt() {
        return scenario.deel()
                .niveau()
                .filter(niveau -> niveau == Niveau.VERGELIJKINGEN)
                .isPresent();
    }

    void noem(Pad pad) {
        genoemd.add(pad);
    }

    boolean isGenoemd(Pad pad) {
        return genoemd.stream().anyMatch(pad::valtOnder);
    }

    /** The request, once it is sent. */
    public Optional<Verzoek> verzoek() {
        return verzoek;
    }

    /** What the product answered; looking at it here checks nothing. */
    public Optional<Antwoord> gekregen() {
        return antwoord;
    }

    /**
     * Ends the scenario.
     *
     * @throws FoutInSuite when it never looked at an answer: such a scenario would pass for any product
     */
    public void rondAf() {
        if (!gecontroleerd) {
            throw new FoutInSuite(
                    "een scenario dat een antwoord vraagt en controleert", "een scenario dat dat niet doet");
        }
    }
}
