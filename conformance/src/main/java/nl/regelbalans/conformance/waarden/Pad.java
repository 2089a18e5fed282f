package nl.regelbalans.conformance.waarden;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way to a field: {@code uitkomst.maanden[0].bedrag}. */
public record Pad(List<Stap> stappen) {

    /** One step: into the field of an object, or to an item of a list. */
    sealed interface Stap {}

    record Veld(String naam) implements Stap {}

    record Plaats(int index) implements Stap {}

    private static final Pattern STAP = Pattern.compile("\\.?([A-Za-z][A-Za-z0-9]*)|\\[(\\d{1,4})]");
    private static final Pattern VORM =
            Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9]*|\\[\\d{1,4}])*");

    /** Reads a path; empty when it is none. */
    public static Optional<Pad> lees(String tekst) {
        if (!VORM.matcher(tekst).matches()) {
            return Optional.empty();
        }
        List<Stap> stappen = new ArrayList<>();
        for (Matcher stap = STAP.matcher(tekst); stap.find(); ) {
            stappen.add(stap.group(1) == null ? new Plaats(Integer.parseInt(stap.group(2))) : new Veld(stap.group(1)));
        }
        return Optional.of(new Pad(List.copyOf(stappen)));
    }

    public static Pad van(String veld) {
        return new Pad(List.of(new Veld(veld)));
    }

    /** The value at this path, when there is one. */
    public Optional<JsonValue> in(JsonValue wortel) {
        Optional<JsonValue> hier = Optional.of(wortel);
        for (Stap stap : stappen) {
            hier = hier.flatMap(waarde -> kind(waarde, stap));
        }
        return hier;
    }

    private static Optional<JsonValue> kind(JsonValue ouder, Stap stap) {
        if (stap instanceof Veld veld) {
            return ouder instanceof JsonObject object ? Optional.ofNullable(object.get(veld.naam())) : Optional.empty();
        }
        int index = ((Plaats) stap).index();
        return ouder instanceof JsonArray lijst && index < lijst.size()
                ? Optional.of(lijst.get(index))
                : Optional.empty();
    }

    /** The same JSON with this value at this path; objects and lists on the way are made where they are missing. */
    public JsonObject zet(JsonObject wortel, JsonValue waarde) {
        return zet(wortel, stappen, waarde).asJsonObject();
    }

    private static JsonValue zet(JsonValue hier, List<Stap> rest, JsonValue waarde) {
        if (rest.isEmpty()) {
            return waarde;
        }
        Stap stap = rest.get(0);
        JsonValue kind = zet(kind(hier, stap).orElse(JsonValue.NULL), rest.subList(1, rest.size()), waarde);
        if (stap instanceof Veld veld) {
            JsonObject object = hier instanceof JsonObject bestaand ? bestaand : JsonValue.EMPTY_JSON_OBJECT;
            return Json.createObjectBuilder(object).add(veld.naam(), kind).build();
        }
        JsonArray lijst = hier instanceof JsonArray bestaand ? bestaand : JsonValue.EMPTY_JSON_ARRAY;
        return metPlaats(lijst, ((Plaats) stap).index(), kind);
    }

    private static JsonArray metPlaats(JsonArray lijst, int index, JsonValue kind) {
        if (index > lijst.size()) {
            throw new FoutInSuite(
                    "plaats [" + lijst.size() + "], de eerste vrije plaats in de lijst", "plaats [" + index + "]");
        }
        JsonArrayBuilder nieuw = Json.createArrayBuilder(lijst);
        return (index < lijst.size() ? nieuw.set(index, kind) : nieuw.add(kind)).build();
    }

    /** The path to the item after the last one of the list at this path. */
    public Pad volgende(JsonValue wortel) {
        return plaats(in(wortel).map(lijst -> lijst.asJsonArray().size()).orElse(0));
    }

    public Pad veld(String naam) {
        return met(new Veld(naam));
    }

    public Pad plaats(int index) {
        return met(new Plaats(index));
    }

    private Pad met(Stap stap) {
        return new Pad(Stream.concat(stappen.stream(), Stream.of(stap)).toList());
    }

    /** Whether this path is the other one or leads further into it. */
    public boolean valtOnder(Pad ander) {
        return stappen.size() >= ander.stappen.size()
                && stappen.subList(0, ander.stappen.size()).equals(ander.stappen);
    }

    /** The paths to all values below this one that hold no further values. */
    public Stream<Pad> bladeren(JsonValue wortel) {
        return in(wortel).stream().flatMap(this::onder);
    }

    private Stream<Pad> onder(JsonValue hier) {
        if (hier instanceof JsonObject object && !object.isEmpty()) {
            return object.entrySet().stream()
                    .flatMap(veld -> veld(veld.getKey()).onder(veld.getValue()));
        }
        if (hier instanceof JsonArray lijst && !lijst.isEmpty()) {
            return IntStream.range(0, lijst.size()).boxed().flatMap(i -> plaats(i)
                    .onder(lijst.get(i)));
        }
        return Stream.of(this);
    }

    @Override
    public String toString() {
        var tekst = new StringBuilder();
        for (Stap stap : stappen) {
            if (stap instanceof Veld veld) {
                tekst.append(tekst.isEmpty() ? "" : ".").append(veld.naam());
            } else {
                tekst.append('[').append(((Plaats) stap).index()).append(']');
            }
        }
        return tekst.toString();
    }
}
