package nl.regelbalans.dienst.invoer;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.regelbalans.dienst.fout.Fout;
import nl.regelbalans.dienst.fout.Weigering;

/**
 * Reads JSON strictly: UTF-8 without byte order mark, no field twice, no deep nesting, exact numbers of a sensible size.
 *
 * <p>An object becomes an ordered {@code Map<String, Object>}, an array a {@code List<Object>}; further String, Boolean,
 * BigDecimal (with the scale that was written), and {@link Optional#empty()} for null.
 */
public final class Json {
    /** Far above any situatie, far below what a stack can hold. */
    private static final int DIEPTE = 32;

    /** Digits before or after the point: above any amount of money. Keeps 1e999999999 from becoming a gigabyte. */
    private static final int CIJFERS = 30;

    /** The caller mends the first ones anyway; keeps a small body from calling up a very large answer. */
    private static final int FOUTEN = 100;

    private static final JsonProvider JSONP = JsonProvider.provider();

    private final JsonParser lezer;
    private final List<Fout> fouten = new ArrayList<>();

    private Json(JsonParser lezer) {
        this.lezer = lezer;
    }

    /**
     * Reads one object.
     *
     * @throws Weigering with code geen-json, verkeerd-type, dubbel-veld or buiten-bereik
     */
    public static Map<String, Object> lees(byte[] utf8) {
        try (JsonParser lezer = JSONP.createParser(new StringReader(tekst(utf8)))) {
            return new Json(lezer).lees();
        } catch (CharacterCodingException | JsonException | NoSuchElementException fout) {
            throw Weigering.vanwege(new Fout(
                    "", "geen-json", "Dit is geen goede JSON in UTF-8. Controleer haakjes, komma's en tekens."));
        }
    }

    private static String tekst(byte[] utf8) throws CharacterCodingException {
        // A new decoder reports what String's constructor would silently replace.
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    private Map<String, Object> lees() {
        if (lezer.next() != JsonParser.Event.START_OBJECT) {
            throw Weigering.vanwege(new Fout("", "verkeerd-type", "Stuur een JSON-object: tussen { en }."));
        }
        Map<String, Object> velden = object("", 1);
        if (lezer.hasNext()) {
            throw new NoSuchElementException("text after the object");
        }
        if (!fouten.isEmpty()) {
            throw Weigering.vanwege(fouten);
        }
        return velden;
    }

    private Map<String, Object> object(String pad, int diepte) {
        Map<String, Object> velden = new LinkedHashMap<>();
        while (lezer.next() == JsonParser.Event.KEY_NAME) {
            String naam = lezer.getString();
            String plek = pad.isEmpty() ? naam : pad + "." + naam;
            if (velden.put(naam, waarde(lezer.next(), plek, diepte)) != null) {
                meld(plek, "dubbel-veld", "Dit veld staat er meer dan één keer. Laat er één staan.");
            }
        }
        return velden;
    }

    private List<Object> lijst(String pad, int diepte) {
        List<Object> waarden = new ArrayList<>();
        for (JsonParser.Event soort = lezer.next(); soort != JsonParser.Event.END_ARRAY; soort = lezer.next()) {
            waarden.add(waarde(soort, pad + "[" + waarden.size() + "]", diepte));
        }
        return waarden;
    }

    private Object waarde(JsonParser.Event soort, String pad, int diepte) {
        return switch (soort) {
            case START_OBJECT -> object(pad, dieper(diepte));
            case START_ARRAY -> lijst(pad, dieper(diepte));
            case VALUE_STRING -> lezer.getString();
            case VALUE_NUMBER -> getal(lezer.getString(), pad);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Optional.empty();
            default -> throw new NoSuchElementException(soort.name());
        };
    }

    private static int dieper(int diepte) {
        if (diepte == DIEPTE) {
            throw Weigering.vanwege(new Fout("", "geen-json", "De JSON is te diep genest: ten hoogste 32 lagen."));
        }
        return diepte + 1;
    }

    private BigDecimal getal(String tekst, String pad) {
        try {
            BigDecimal getal = tekst.length() > 2 * CIJFERS ? null : new BigDecimal(tekst);
            if (getal != null && Math.abs((long) getal.scale()) <= CIJFERS && getal.precision() <= CIJFERS) {
                return getal.scale() < 0 ? getal.setScale(0) : getal;
            }
        } catch (NumberFormatException exponentTeGroot) {
            // Told below, like every other number that is too large.
        }
        meld(pad, "buiten-bereik", "Dit getal heeft te veel cijfers. Gebruik ten hoogste 30 cijfers.");
        return BigDecimal.ZERO;
    }

    private void meld(String pad, String code, String uitleg) {
        if (fouten.size() < FOUTEN) {
            fouten.add(new Fout(pad, code, uitleg));
        }
    }
}
