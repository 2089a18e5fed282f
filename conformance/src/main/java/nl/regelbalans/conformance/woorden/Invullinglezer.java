package nl.regelbalans.conformance.woorden;

import static java.util.stream.Collectors.joining;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.regelbalans.conformance.waarden.FoutInSuite;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;
import nl.regelbalans.conformance.waarden.Waardesoort;
import nl.regelbalans.conformance.yaml.Knoop;
import nl.regelbalans.conformance.zaak.Invulling;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the values that a sentence gives to fields: {@code $1}, a fixed value, or an object or list of those. */
final class Invullinglezer {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    private final List<Waardesoort> parameters;
    private final Set<Integer> gebruikt = new HashSet<>();

    Invullinglezer(List<Waardesoort> parameters) {
        this.parameters = parameters;
    }

    Map<Pad, Invulling> velden(Knoop knoop) {
        Map<Pad, Invulling> velden = new LinkedHashMap<>();
        knoop.velden().forEach((naam, waarde) -> velden.put(pad(naam, waarde), lees(waarde)));
        return velden;
    }

    Pad pad(String tekst, Knoop bij) {
        return Pad.lees(tekst)
                .orElseThrow(() ->
                        bij.fout("'" + tekst + "' is geen veld. Schrijf een veld zo: situatie.maanden[0].inkomsten"));
    }

    Invulling lees(Knoop knoop) {
        if (knoop.isLijst()) {
            return lijst(knoop.lijst().stream().map(this::lees).toList());
        }
        if (!knoop.isTekst()) {
            Map<String, Invulling> velden = new LinkedHashMap<>();
            knoop.velden().forEach((naam, waarde) -> velden.put(naam, lees(waarde)));
            return object(velden);
        }
        if (knoop.soort().equals(Tag.NULL)) {
            throw knoop.fout("Een veld zonder waarde kan niet. Moet het veld ontbreken, gebruik dan 'ontbreekt:'.");
        }
        Matcher parameter = PARAMETER.matcher(knoop.tekst());
        return parameter.matches() ? parameter(knoop, parameter.group(1)) : vast(Waarde.vast(json(knoop)));
    }

    /** A legal basis: a parameter of that kind, or a reference written out. */
    Invulling grondslag(Knoop knoop) {
        if (PARAMETER.matcher(knoop.tekst()).matches()) {
            int nummer = nummer(knoop, knoop.tekst().substring(1));
            if (parameters.get(nummer) != Waardesoort.GRONDSLAG) {
                throw knoop.fout(knoop.tekst() + " is geen {grondslag}. Gebruik in de zin {grondslag}.");
            }
            return lees(knoop);
        }
        try {
            return vast(Waardesoort.GRONDSLAG.lees(knoop.tekst()));
        } catch (FoutInSuite geenVerwijzing) {
            throw knoop.fout(geenVerwijzing.getMessage());
        }
    }

    /** A parameter without a use would be a fact that the scenario names and the request does not have. */
    void eisAllesGebruikt(Knoop zin) {
        String over = IntStream.range(0, parameters.size())
                .filter(i -> !gebruikt.contains(i))
                .mapToObj(i -> "$" + (i + 1) + " ({" + parameters.get(i).naam() + "})")
                .collect(joining(", "));
        if (!over.isEmpty()) {
            throw zin.fout(
                    "Deze zin doet niets met " + over + ". Geef die waarde aan een veld of haal haar uit de zin.");
        }
    }

    private Invulling parameter(Knoop knoop, String cijfers) {
        int plaats = nummer(knoop, cijfers);
        gebruikt.add(plaats);
        return waarden -> waarden.get(plaats);
    }

    private int nummer(Knoop knoop, String cijfers) {
        int plaats = new BigDecimal(cijfers).intValue() - 1;
        if (plaats < 0 || plaats >= parameters.size()) {
            throw knoop.fout("$" + cijfers + " bestaat niet: deze zin heeft " + parameters.size()
                    + " waarden tussen accolades. Tel vanaf $1.");
        }
        return plaats;
    }

    private static JsonValue json(Knoop knoop) {
        Tag soort = knoop.soort();
        if (soort.equals(Tag.BOOL)) {
            return knoop.tekst().equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (soort.equals(Tag.INT) || soort.equals(Tag.FLOAT)) {
            return getal(knoop);
        }
        return Json.createValue(knoop.tekst());
    }

    private static JsonValue getal(Knoop knoop) {
        try {
            return Json.createValue(new BigDecimal(knoop.tekst()));
        } catch (NumberFormatException geenGetal) {
            throw knoop.fout("'" + knoop.tekst() + "' is geen getal. Schrijf het zo: 12 of 12.50");
        }
    }

    private static Invulling vast(Waarde waarde) {
        return parameters -> waarde;
    }

    private static Invulling lijst(List<Invulling> items) {
        return parameters -> {
            JsonArrayBuilder lijst = Json.createArrayBuilder();
            items.forEach(item -> lijst.add(item.met(parameters).json()));
            return Waarde.vast(lijst.build());
        };
    }

    private static Invulling object(Map<String, Invulling> velden) {
        return parameters -> {
            JsonObjectBuilder object = Json.createObjectBuilder();
            velden.forEach(
                    (naam, waarde) -> object.add(naam, waarde.met(parameters).json()));
            return Waarde.vast(object.build());
        };
    }
}
