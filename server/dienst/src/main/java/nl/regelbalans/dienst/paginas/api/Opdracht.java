package nl.regelbalans.dienst.paginas.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** A command that anyone can paste into a shell. */
final class Opdracht {
    private static final Jsonb LEESBAAR = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    private Opdracht() {}

    static String post(String adres, Object lichaam) {
        // Within single quotes a shell changes nothing; a quote itself ends them, stands alone, and opens them again.
        var tekst = LEESBAAR.toJson(lichaam).strip().replace("'", "'\\''");
        return "curl -s -X POST '" + adres + "' \\\n  -H 'Content-Type: application/json' \\\n  -d '" + tekst + "'";
    }
}
