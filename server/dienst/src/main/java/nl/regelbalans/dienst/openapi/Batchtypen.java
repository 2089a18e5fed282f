package nl.regelbalans.dienst.openapi;

import static nl.regelbalans.dienst.openapi.Onderdelen.ndjson;
import static nl.regelbalans.dienst.openapi.Onderdelen.post;
import static nl.regelbalans.dienst.openapi.Onderdelen.verwijzing;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelbalans.regels.loket.Loket;

/** The part of the OpenAPI document about many questions in one request. */
record Batchtypen(Loket loket) {

    Map<String, Object> batch() {
        var entry = loket.catalogus().wetswijzigingen().get(0);
        var versie = entry.versies().lijst().get(0);
        var vraag = versie.voorbeeld().vraag();
        var regel = new LinkedHashMap<String, Object>();
        regel.put("id", "1");
        regel.put("wetswijziging", entry.id());
        regel.put("versie", versie.naam());
        regel.putAll(vraag);
        var antwoord = new LinkedHashMap<String, Object>();
        antwoord.put("id", "1");
        antwoord.putAll(loket.beoordeel(entry.id(), versie.naam(), vraag));
        return post(
                "beoordelingen",
                "beoordelingen",
                "Veel vragen in één verzoek, op elke regel één",
                "NDJSON: op elke regel een JSON-object. Elke regel geeft precies één regel terug, in dezelfde volgorde:"
                        + " de beoordeling, of wat er mis is met die regel. Lees het antwoord terwijl u verstuurt.",
                ndjson(verwijzing("schemas/Batchregel"), regel),
                ndjson(verwijzing("schemas/Batchantwoord"), antwoord),
                "motivering");
    }
}
