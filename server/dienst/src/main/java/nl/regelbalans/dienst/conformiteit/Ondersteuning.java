package nl.regelbalans.dienst.conformiteit;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** A wetswijziging that the product supports, with its versies. */
@JsonbPropertyOrder({"id", "versies"})
public record Ondersteuning(String id, List<String> versies) {}
