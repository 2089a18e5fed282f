package nl.regelbalans.dienst.paginas.begrip;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.regelbalans.conformance.begrippen.Begrippen;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Peildag;
import nl.regelbalans.dienst.paginas.Suite;

/** The words of the law in plain Dutch. */
@Path("begrippen")
@Singleton
@Produces(Pagina.MEDIATYPE)
public final class BegrippenResource {

    @GET
    public Pagina begrippen() {
        return Begrippenblad.van(
                Begrippen.lees(Suite.FEATURES).alle(), Peildag.van("").peildatum());
    }
}
