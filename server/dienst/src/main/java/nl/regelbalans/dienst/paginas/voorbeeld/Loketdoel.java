package nl.regelbalans.dienst.paginas.voorbeeld;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.dienst.conformiteit.ConformiteitResource;
import nl.regelbalans.dienst.fout.Probleem;
import nl.regelbalans.dienst.invoer.Json;
import nl.regelbalans.dienst.json.JsonSchrijver;
import nl.regelbalans.regels.loket.Loket;

/** This service as a product under test, without a connection between. */
@Singleton
public final class Loketdoel implements Doel {
    private static final Pattern BEOORDELINGEN =
            Pattern.compile("/wetswijzigingen/([^/]+)/versies/([^/]+)/beoordelingen");

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
        var adres = BEOORDELINGEN.matcher(verzoek.pad());
        if (!adres.matches()) {
            return conformiteit.conformiteit();
        }
        var lichaam = verzoek.inhoud().orElseThrow().toString().getBytes(StandardCharsets.UTF_8);
        return loket.beoordeel(adres.group(1), adres.group(2), Json.lees(lichaam));
    }

    private static JsonObject json(Object gegevens) {
        var tekst = new ByteArrayOutputStream();
        JsonSchrijver.schrijf(gegevens, tekst);
        try (var lezer = jakarta.json.Json.createReader(new ByteArrayInputStream(tekst.toByteArray()))) {
            return lezer.readObject();
        }
    }
}
