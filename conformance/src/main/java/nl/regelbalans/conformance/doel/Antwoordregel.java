package nl.regelbalans.conformance.doel;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Optional;

/** The lines between suite and program: a request with its number, and the answer that carries the same number. */
final class Antwoordregel {

    private Antwoordregel() {}

    static String vraag(long id, Verzoek verzoek) {
        JsonObjectBuilder regel = Json.createObjectBuilder()
                .add("id", id)
                .add("methode", verzoek.methode())
                .add("pad", verzoek.pad());
        verzoek.inhoud().ifPresent(inhoud -> regel.add("inhoud", inhoud));
        return regel.build().toString();
    }

    /**
     * Reads an answer.
     *
     * @throws GeenAntwoord when the line is not an answer to the request with this number
     */
    static Antwoord lees(byte[] regel, long id) {
        if (regel.length > JsonTekst.GRENS) {
            throw new GeenAntwoord("de regel is langer dan 1 MB. Een antwoord is één regel van hooguit 1 MB");
        }
        String tekst = JsonTekst.utf8(regel)
                .orElseThrow(() -> new GeenAntwoord(
                        "de regel is geen geldige UTF-8. Stel de uitvoer van het programma in op UTF-8"));
        JsonObject antwoord = JsonTekst.lees(tekst)
                .orElseThrow(() -> new GeenAntwoord("de regel is geen JSON-object met elk veld één keer: "
                        + Antwoord.begin(tekst)
                        + ". Schrijf op stdout alleen antwoorden, elk op één regel; al het andere hoort op stderr"));
        eisId(antwoord.get("id"), id);
        return Antwoord.json(status(antwoord), inhoud(antwoord));
    }

    private static void eisId(JsonValue kwam, long id) {
        if (!Json.createValue(id).equals(kwam)) {
            throw new GeenAntwoord(
                    "het antwoord heeft " + (kwam == null ? "geen id" : "id " + kwam) + " en de vraag id " + id
                            + ". Neem het id van de vraag over, en geef op elke vraag precies één antwoord");
        }
    }

    private static int status(JsonObject antwoord) {
        return Optional.ofNullable(antwoord.get("status"))
                .filter(JsonNumber.class::isInstance)
                .map(JsonNumber.class::cast)
                .filter(getal -> getal.isIntegral() && getal.toString().matches("[1-5]\\d\\d"))
                .map(JsonNumber::intValue)
                .orElseThrow(
                        () -> new GeenAntwoord("het antwoord heeft geen goede status. Geef de status die het over HTTP"
                                + " zou hebben: 200, 400 of 404"));
    }

    private static JsonObject inhoud(JsonObject antwoord) {
        return Optional.ofNullable(antwoord.get("inhoud"))
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .orElseThrow(() ->
                        new GeenAntwoord("het antwoord heeft geen inhoud. Zet bij 'inhoud' het JSON-object dat het"
                                + " over HTTP zou hebben"));
    }
}
