package nl.regelbalans.dienst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.HttpDoel;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.conformance.features.Features;
import nl.regelbalans.conformance.toets.Selectie;
import nl.regelbalans.conformance.toets.Toets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every question of the suite, refused ones too: the line of a batch gives the bytes of the single question. */
@ExtendWith(DienstExtension.class)
final class BatchgelijkheidIT {
    private static final Pattern PAD =
            Pattern.compile("/wetswijzigingen/(?<id>[^/]+)/versies/(?<versie>[^/]+)/beoordelingen");

    private final Dienst dienst;

    BatchgelijkheidIT(Dienst dienst) {
        this.dienst = dienst;
    }

    @Test
    void aBatchAnswersAsTheSingleQuestionDoes() {
        var alleen = List.copyOf(antwoordenOpLosseVragen().entrySet());
        var regels = alleen.stream().map(vraag -> regel(vraag.getKey())).collect(Collectors.joining("\n"));
        var samen = dienst.post(
                "/api/v1/beoordelingen", regels.getBytes(StandardCharsets.UTF_8), "Content-Type: application/x-ndjson");
        assertEquals(
                alleen.stream().map(antwoord -> antwoord.getValue().tekst()).toList(),
                samen.lichaam().lines().toList());
    }

    private Map<Verzoek, Antwoord> antwoordenOpLosseVragen() {
        var antwoorden = new ConcurrentHashMap<Verzoek, Antwoord>();
        var doel = new HttpDoel("http://localhost:" + dienst.poort() + "/api/v1", Duration.ofSeconds(10));
        new Toets(Features.ingebouwd(), Selectie.alles()).voerUit(verzoek -> {
            var antwoord = doel.stuur(verzoek);
            if (PAD.matcher(verzoek.pad()).matches()) {
                antwoorden.put(verzoek, antwoord);
            }
            return antwoord;
        });
        assertTrue(antwoorden.size() > 1000, "the suite asks more than " + antwoorden.size() + " questions");
        return antwoorden;
    }

    private static String regel(Verzoek verzoek) {
        var adres = PAD.matcher(verzoek.pad());
        assertTrue(adres.matches());
        JsonObject regel = Json.createObjectBuilder(verzoek.inhoud().orElseThrow())
                .add("wetswijziging", adres.group("id"))
                .add("versie", adres.group("versie"))
                .build();
        return regel.toString();
    }
}
