package nl.regelbalans.dienst.conformiteit;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * What the product says about itself.
 *
 * @param protocol the version of the agreement between suite and product
 */
@JsonbPropertyOrder({"product", "versie", "leverancier", "protocol", "wetswijzigingen"})
public record Conformiteit(
        String product, String versie, String leverancier, String protocol, List<Ondersteuning> wetswijzigingen) {}
