package nl.regelbalans.dienst.conformiteit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.dienst.Api;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The self-declaration with which the conformance suite begins. */
@Path(Api.PAD + "conformiteit")
@Singleton
public final class ConformiteitResource {
    private static final String PROTOCOL = "1.0";
    private static final List<String> NIVEAUS = List.of("vergelijkingen", "maandberekeningen");

    private final Conformiteit conformiteit;

    @Inject
    public ConformiteitResource(
            @ConfigProperty(name = "regelbalans.product") String product,
            @ConfigProperty(name = "regelbalans.versie") String versie,
            @ConfigProperty(name = "regelbalans.leverancier") String leverancier,
            Catalogus catalogus) {
        conformiteit = new Conformiteit(product, versie, leverancier, PROTOCOL, ondersteuning(catalogus), NIVEAUS);
    }

    private static List<Ondersteuning> ondersteuning(Catalogus catalogus) {
        return catalogus.wetswijzigingen().stream()
                .map(wetswijziging -> new Ondersteuning(wetswijziging.id(), versies(wetswijziging)))
                .toList();
    }

    private static List<String> versies(Wetswijziging wetswijziging) {
        var namen = wetswijziging.versies().lijst().stream().map(versie -> versie.naam());
        return Stream.concat(namen, Stream.of(Versies.GELDEND)).toList();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Conformiteit conformiteit() {
        return conformiteit;
    }
}
