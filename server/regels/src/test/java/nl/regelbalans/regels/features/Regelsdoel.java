package nl.regelbalans.regels.features;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.maandberekening.Jaarberekening;
import nl.regelbalans.regels.maandberekening.Maandberekening;
import nl.regelbalans.regels.vergelijking.Vergelijking;

/** The rules as a product under test, without a server between. */
public record Regelsdoel(Loket loket) implements Doel {

    private static final Pattern BEOORDELINGEN =
            Pattern.compile("/wetswijzigingen/([^/]+)/versies/([^/]+)/beoordelingen");

    private static final Pattern VERGELIJKINGEN = Pattern.compile("/wetswijzigingen/([^/]+)/vergelijkingen");

    public static Regelsdoel geladenDoor(ClassLoader lader) {
        return new Regelsdoel(new Loket(Catalogus.laad(lader)));
    }

    @Override
    public Antwoord stuur(Verzoek verzoek) {
        return verzoek.inhoud()
                .map(vraag -> antwoord(verzoek.pad(), gegeven(vraag)))
                .orElseGet(() -> Antwoord.json(200, conformiteit()));
    }

    private Antwoord antwoord(String pad, Object vraag) {
        var adres = BEOORDELINGEN.matcher(pad);
        if (adres.matches()) {
            return antwoord(() -> loket.beoordeel(adres.group(1), adres.group(2), vraag));
        }
        var vergelijking = VERGELIJKINGEN.matcher(pad);
        if (vergelijking.matches()) {
            return antwoord(() -> new Vergelijking(loket).vergelijk(vergelijking.group(1), vraag));
        }
        return antwoord(() -> pad.startsWith("/maand")
                ? new Maandberekening(loket).bereken(vraag)
                : new Jaarberekening(loket).bereken(vraag));
    }

    private JsonObject conformiteit() {
        return Json.createObjectBuilder()
                .add("product", "Regelbalans")
                .add("versie", "in-process")
                .add("leverancier", "Regelbalans")
                .add("protocol", "1.0")
                .add(
                        "wetswijzigingen",
                        Json.createArrayBuilder(loket.catalogus().wetswijzigingen().stream()
                                .map(Regelsdoel::ondersteuning)
                                .toList()))
                .add("niveaus", Json.createArrayBuilder(List.of("vergelijkingen", "maandberekeningen")))
                .build();
    }

    private static Map<String, Object> ondersteuning(Wetswijziging wetswijziging) {
        var versies = wetswijziging.versies().lijst().stream().map(versie -> versie.naam());
        return Map.of(
                "id",
                wetswijziging.id(),
                "versies",
                Stream.concat(versies, Stream.of(Versies.GELDEND)).toList());
    }

    private static Antwoord antwoord(Supplier<Map<String, Object>> berekening) {
        try {
            return Antwoord.json(200, Json.createObjectBuilder(berekening.get()).build());
        } catch (OngeldigeVraag ongeldig) {
            var fouten = ongeldig.fouten().stream()
                    .map(fout -> Map.<String, Object>of(
                            "pad", fout.pad(), "code", fout.code().code(), "uitleg", fout.uitleg()))
                    .toList();
            return Antwoord.json(
                    400,
                    Json.createObjectBuilder(Map.of(
                                    "type",
                                    "urn:regelbalans:fout:ongeldige-vraag",
                                    "title",
                                    "De vraag klopt niet",
                                    "status",
                                    400,
                                    "detail",
                                    "Los de genoemde fouten op.",
                                    "fouten",
                                    fouten))
                            .build());
        }
    }

    private static Object gegeven(JsonValue waarde) {
        return switch (waarde.getValueType()) {
            case OBJECT -> {
                var object = new LinkedHashMap<String, Object>();
                ((JsonObject) waarde).forEach((naam, deel) -> object.put(naam, gegeven(deel)));
                yield object;
            }
            case ARRAY ->
                List.copyOf(
                        ((JsonArray) waarde).stream().map(Regelsdoel::gegeven).toList());
            case STRING -> ((JsonString) waarde).getString();
            case NUMBER -> ((JsonNumber) waarde).bigDecimalValue();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> throw new IllegalArgumentException("features have no null");
        };
    }
}
