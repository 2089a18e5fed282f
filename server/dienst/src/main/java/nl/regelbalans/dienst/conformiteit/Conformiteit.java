package nl.regelbalans.dienst.conformiteit;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * What the product says about itself.
 *
 * @param protocol the version of the agreement between suite and product
 * @param niveaus what it answers above the single beoordeling
 */
@JsonbPropertyOrder({"product", "versie", "leverancier", "protocol", "wetswijzigingen", "niveaus"})
public record Conformiteit(
        String product,
        String versie,
        String leverancier,
        String protocol,
        List<Ondersteuning> wetswijzigingen,
        List<String> niveaus) {}
