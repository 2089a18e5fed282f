package nl.regelbalans.conformance;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;

/** A very small product that knows one rule, and can be made to answer wrongly. */
public record Proefproduct(UnaryOperator<JsonObject> verdraaiing) implements Doel {

    private static final JsonObject GRONDSLAG = json("""
                    {'aanduiding':'artikel 31, tweede lid, onderdeel m, Participatiewet',
                     'wet':'Participatiewet','artikel':'31','lid':'2','onderdeel':'m'}""");

    public static Proefproduct goed() {
        return new Proefproduct(UnaryOperator.identity());
    }

    public static JsonObject json(String tekst) {
        try (var lezer = Json.createReader(new StringReader(tekst.replace('\'', '"')))) {
            return lezer.readObject();
        }
    }

    @Override
    public Antwoord stuur(Verzoek verzoek) {
        if (verzoek.pad().equals("/conformiteit")) {
            return Antwoord.json(200, json("""
                            {'product':'Proef','versie':'1.0','leverancier':'Proefmaker',
                             'wetswijzigingen':[{'id':'05-giften','versies':['wet-2026']}]}"""));
        }
        return verzoek.pad().equals("/wetswijzigingen/05-giften/versies/wet-2026/beoordelingen")
                ? beoordeel(verzoek.inhoud().orElseThrow())
                : Antwoord.json(
                        404, json("{'status':404,'title':'Dit adres bestaat niet','detail':'Kies een ander.'}"));
    }

    private Antwoord beoordeel(JsonObject vraag) {
        if (!vraag.containsKey("situatie")) {
            return Antwoord.json(400, json("""
                            {'type':'urn:proef:fout','title':'De vraag klopt niet','status':400,'detail':'Los de fouten op.',
                             'fouten':[{'pad':'situatie.ontvangsten','code':'ontbreekt','uitleg':'Geef ze.'}]}"""));
        }
        JsonObjectBuilder antwoord = Json.createObjectBuilder(json("""
                        {'aard':'berekening, geen besluit','wetswijziging':'05-giften','versie':'wet-2026',
                         'rechtskracht':'wet','geldigheid':{'van':'2026-01-01'},'normen':[],
                         'zekerheid':{'graad':'vastgesteld','redenen':[]},'beleid':{}}"""));
        antwoord.add("peildatum", vraag.getString("peildatum"));
        if (vraag.getString("peildatum").compareTo("2026-01-01") < 0) {
            antwoord.add("status", "niet-van-kracht").add("reden", "De grens geldt sinds 1 januari 2026.");
            antwoord.add("motivering", motivering(JsonValue.EMPTY_JSON_OBJECT));
        } else {
            reken(vraag, antwoord);
        }
        return Antwoord.json(200, verdraaiing.apply(antwoord.build()));
    }

    private static void reken(JsonObject vraag, JsonObjectBuilder antwoord) {
        JsonArray giften = vraag.getJsonObject("situatie").getJsonArray("ontvangsten");
        BigDecimal som = giften.getValuesAs(JsonObject.class).stream()
                .map(gift -> gift.getJsonNumber("waarde").bigDecimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal vrij = som.min(new BigDecimal("1200.00"));
        JsonObject uitkomst = Json.createObjectBuilder()
                .add("vrij", vrij)
                .add("overschot", som.subtract(vrij))
                .build();
        antwoord.add("uitkomst", uitkomst).add("motivering", motivering(uitkomst));
        if (som.compareTo(vrij) > 0 && !vraag.containsKey("oordelen")) {
            antwoord.add("status", "oordeel-nodig");
            antwoord.add(
                    "vragen",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder(json("""
                                            {'oordeel':'verantwoord','vraag':'Is de gift verantwoord?',
                                             'ruimte':'beoordelingsruimte','waarde':{'type':'number'}}""")).add("grondslag", GRONDSLAG)));
        } else {
            antwoord.add("status", "vastgesteld");
        }
    }

    private static JsonArrayBuilder motivering(JsonObject uitkomst) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("grondslag", GRONDSLAG)
                        .add("zin", "Tot de grens telt een gift niet mee.")
                        .add("invoer", JsonValue.EMPTY_JSON_OBJECT)
                        .add("uitkomst", uitkomst));
    }
}
