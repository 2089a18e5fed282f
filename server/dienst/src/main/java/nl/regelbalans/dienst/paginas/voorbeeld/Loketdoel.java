package nl.regelbalans.dienst.paginas.voorbeeld;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.dienst.conformiteit.ConformiteitResource;
import nl.regelbalans.dienst.fout.Probleem;
import nl.regelbalans.dienst.fout.Weigering;
import nl.regelbalans.dienst.invoer.Json;
import nl.regelbalans.dienst.json.JsonSchrijver;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.maandberekening.Jaarberekening;
import nl.regelbalans.regels.maandberekening.Maandberekening;
import nl.regelbalans.regels.vergelijking.Vergelijking;

/** This service as a product under test, without a connection between. */
@Singleton
public final class Loketdoel implements Doel {
    private final Loket loket;
    private final ConformiteitResource conformiteit;

    @Inject
    public Loketdoel(Loket loket, ConformiteitResource conformiteit) {
        this.loket = loket;
        this.conformiteit = conformiteit;
    }

    @Override
    public Antwoord stuur(Verzoek verzoek) {
        try {
            return Antwoord.json(200, json(antwoord(verzoek)));
        } catch (RuntimeException fout) {
            var probleem = Probleem.bij(fout);
            return Antwoord.json(probleem.status(), json(probleem));
        }
    }

    private Object antwoord(Verzoek verzoek) {
        return verzoek.inhoud()
                .<Object>map(inhoud -> antwoord(verzoek.pad().split("/", -1), lees(inhoud)))
                .orElseGet(conformiteit::conformiteit);
    }

    /** @param pad the first piece is empty: a path begins with a slash */
    private Map<String, Object> antwoord(String[] pad, Map<String, Object> vraag) {
        return switch (pad[pad.length - 1]) {
            case "beoordelingen" -> loket.beoordeel(pad[2], pad[4], vraag);
            case "vergelijkingen" -> new Vergelijking(loket).vergelijk(pad[2], vraag);
            case "maandberekeningen" -> new Maandberekening(loket).bereken(vraag);
            case "jaarberekeningen" -> new Jaarberekening(loket).bereken(vraag);
            default -> throw Weigering.nietGevonden("Dit adres bestaat niet.");
        };
    }

    private static Map<String, Object> lees(JsonObject inhoud) {
        return Json.lees(inhoud.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject json(Object gegevens) {
        var utf8 = new ByteArrayInputStream(JsonSchrijver.bytes(gegevens));
        try (var lezer = jakarta.json.Json.createReader(utf8)) {
            return lezer.readObject();
        }
    }
}
