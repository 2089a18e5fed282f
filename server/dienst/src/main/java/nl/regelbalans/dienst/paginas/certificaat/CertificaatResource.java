package nl.regelbalans.dienst.paginas.certificaat;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.conformance.certificaat.GebrokenRegister;
import nl.regelbalans.conformance.certificaat.Registerketen;
import nl.regelbalans.conformance.certificaat.Uitgeversleutel;
import nl.regelbalans.conformance.certificaat.Verificateur;
import nl.regelbalans.dienst.invoer.Formulier;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Peildag;
import nl.regelbalans.dienst.paginas.Suite;

/** Looks into a certificate, with the code that verifies it on a command line. */
@Path("certificaat")
@Singleton
@Produces(Pagina.MEDIATYPE)
public final class CertificaatResource {
    private final Uitgever uitgever;

    @Inject
    public CertificaatResource(Uitgever uitgever) {
        this.uitgever = uitgever;
    }

    @GET
    public Pagina leeg() {
        return new Certificaatblad(uitgever.duimafdruk(), "", "", Peildag.van(""), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Pagina kijkNa(Formulier formulier) {
        var blad = new Certificaatblad(
                uitgever.duimafdruk(),
                formulier.waarde("certificaat"),
                formulier.waarde("sleutel"),
                Peildag.van(formulier.waarde("dag")),
                List.of());
        if (blad.certificaat().isEmpty()) {
            return blad.met(Uitslag.fout("Plak eerst de tekst van een certificaat in het vak."));
        }
        try {
            return blad.met(uitslag(blad));
        } catch (IllegalArgumentException | GebrokenRegister bezwaar) {
            return blad.met(Uitslag.fout(bezwaar.getMessage()));
        }
    }

    private Uitslag uitslag(Certificaatblad blad) {
        boolean gegeven = !blad.sleutel().isEmpty();
        if (!gegeven && uitgever.sleutel().isEmpty()) {
            return Uitslag.fout("Plak ook de publieke sleutel van de uitgever. Vraag die aan de uitgever zelf.");
        }
        var sleutel = gegeven
                ? Uitgeversleutel.lees(blad.sleutel())
                : uitgever.sleutel().orElseThrow();
        // The register is that of the issuer whom this service trusts: it tells nothing about another.
        var register = sleutel.duimafdruk().equals(uitgever.duimafdruk())
                ? uitgever.register()
                : Optional.<Registerketen>empty();
        var verificateur = new Verificateur(sleutel, Suite.FEATURES.sha256(), register);
        return Uitslag.van(
                verificateur.verifieer(blad.certificaat(), blad.dag().datum()),
                sleutel.duimafdruk(),
                gegeven,
                register.isPresent());
    }
}
