package nl.regelbalans.conformance.rapport;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.Iterator;

/** A page in the notation of Mustache, filled with JSON. Values are always escaped; a value that is not there is an error in the page. */
record Bladzijde(String sjabloon) {

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .withFormatter(waarde -> waarde instanceof JsonString tekst ? tekst.getString() : waarde.toString())
            .withCollector(new DefaultCollector() {
                /** To Mustache, the false of JSON is a value like any other. */
                @Override
                public Iterator<?> toIterator(Object waarde) {
                    return waarde == JsonValue.FALSE ? Collections.emptyIterator() : super.toIterator(waarde);
                }
            });

    String vul(JsonObject gegevens) {
        return MUSTACHE.compile(sjabloon).execute(gegevens);
    }
}
