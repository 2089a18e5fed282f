package nl.regelbalans.conformance.waarden;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parameters that a sentence may have. The form is wider than what can be read, so that a writing error gets a
 * message of its own instead of an unknown sentence.
 */
public enum Waardesoort {
    BEDRAG("€ ?-?\\d(?:[\\d.,]*\\d)?", "een bedrag, geschreven als € 1.234,56 of € 1.200", Opmaak.BEDRAG),
    DATUM("\\d{1,2} \\p{L}+ \\d{4}", "een datum die bestaat, geschreven als 1 mei 2026", Opmaak.DATUM),
    GETAL("-?\\d(?:[\\d.]*\\d)?", "een heel getal, geschreven als 12 of 1.200", Opmaak.GEWOON),
    PERCENTAGE("-?\\d(?:[\\d.,]*\\d)? ?%", "een percentage, geschreven als 12,5 %", Opmaak.PERCENTAGE),
    CODE("[a-z0-9-]+", "een code, geschreven als te-veel-decimalen", Opmaak.GEWOON),
    PAD("[A-Za-z0-9.\\[\\]]+", "een veld, geschreven als situatie.giften", Opmaak.GEWOON),
    GRONDSLAG(
            "artikel .+|punt .+|ECLI:.+",
            "een verwijzing, geschreven als artikel 31, tweede lid, onderdeel m, Participatiewet",
            Opmaak.GRONDSLAG),
    VERSIE("consultatie-2023|oud-recht|wet-\\d{4}|geldend", "een versie, geschreven als wet-2026", Opmaak.GEWOON);

    private static final Pattern SCHEIDING = Pattern.compile("; *");

    private final String vorm;
    private final String omschrijving;
    private final Opmaak opmaak;

    Waardesoort(String vorm, String omschrijving, Opmaak opmaak) {
        this.vorm = vorm.replace(" ", "[ \\u00A0]");
        this.omschrijving = omschrijving;
        this.opmaak = opmaak;
    }

    public static Optional<Waardesoort> metNaam(String naam) {
        return Stream.of(values()).filter(soort -> soort.naam().equals(naam)).findFirst();
    }

    /** The name between braces in a sentence: {@code bedrag}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A regular expression without groups that finds the value in a sentence. */
    public String vorm() {
        return vorm;
    }

    /**
     * Reads a text that has the form.
     *
     * @throws FoutInSuite when it is no value after all: 30 februari 2026
     */
    public Waarde lees(String tekst) {
        return probeer(tekst).orElseThrow(() -> new FoutInSuite(omschrijving, tekst));
    }

    /** Reads a text that may be something else, such as a text that a product wrote. */
    public Optional<Waarde> probeer(String tekst) {
        return json(tekst.replace('\u00A0', ' ')).map(json -> new Waarde(json, opmaak));
    }

    /** Reads one or more values, separated by semicolons. */
    public List<Waarde> leesAlle(String tekst) {
        return SCHEIDING.splitAsStream(tekst).map(this::lees).toList();
    }

    /** A value as it reads in Dutch. */
    public String toon(JsonValue waarde) {
        return opmaak.toon(waarde);
    }

    private Optional<JsonValue> json(String tekst) {
        return switch (this) {
            case BEDRAG -> Getallen.bedrag(tekst);
            case DATUM -> Datums.lees(tekst);
            case GETAL -> Getallen.geheel(tekst);
            case PERCENTAGE -> Getallen.percentage(tekst);
            case GRONDSLAG -> Verwijzing.lees(tekst);
            case CODE, PAD, VERSIE -> Optional.of(Json.createValue(tekst));
        };
    }
}
