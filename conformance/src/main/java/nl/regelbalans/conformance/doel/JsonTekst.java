package nl.regelbalans.conformance.doel;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON strictly: one object and nothing after it. A field that is there twice is not JSON, since two readers may see two answers
 * in it.
 */
final class JsonTekst {

    /** The most bytes of an answer. */
    static final int GRENS = 1_000_000;

    /** Two passes, because the reader sees repeated fields but not what follows, and the parser the other way round. */
    private static final JsonReaderFactory LEZERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final JsonParserFactory ONTLEDERS = Json.createParserFactory(Map.of());

    private JsonTekst() {}

    /** The text in these bytes; empty when they are not UTF-8. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException geenUtf8) {
            return Optional.empty();
        }
    }

    static Optional<JsonObject> lees(String tekst) {
        try (JsonReader lezer = LEZERS.createReader(new StringReader(tekst));
                JsonParser ontleder = ONTLEDERS.createParser(new StringReader(tekst))) {
            JsonObject object = lezer.readObject();
            ontleder.next();
            ontleder.skipObject();
            return ontleder.hasNext() ? Optional.empty() : Optional.of(object);
        } catch (RuntimeException geenJson) {
            // Any: the library has no exception of its own for a text that is nested too deeply.
            return Optional.empty();
        }
    }
}
