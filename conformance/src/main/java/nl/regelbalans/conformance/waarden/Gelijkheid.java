package nl.regelbalans.conformance.waarden;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.IntStream;

/** Equality of JSON: 300 is 300.00, and 300.00 is not 300.01. */
final class Gelijkheid {

    private Gelijkheid() {}

    static boolean gelijk(JsonValue een, JsonValue ander) {
        if (een instanceof JsonNumber getal && ander instanceof JsonNumber anderGetal) {
            return getal.bigDecimalValue().compareTo(anderGetal.bigDecimalValue()) == 0;
        }
        if (een instanceof JsonArray lijst && ander instanceof JsonArray andereLijst) {
            return lijst.size() == andereLijst.size()
                    && IntStream.range(0, lijst.size()).allMatch(i -> gelijk(lijst.get(i), andereLijst.get(i)));
        }
        if (een instanceof JsonObject object && ander instanceof JsonObject anderObject) {
            return object.keySet().equals(anderObject.keySet())
                    && object.keySet().stream().allMatch(naam -> gelijk(object.get(naam), anderObject.get(naam)));
        }
        return een.equals(ander);
    }
}
