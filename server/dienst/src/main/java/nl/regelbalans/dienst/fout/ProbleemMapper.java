package nl.regelbalans.dienst.fout;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.regelbalans.regels.catalogus.NietGevonden;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;

/** Answers everything that goes wrong inside the API. */
@Provider
@Singleton
public final class ProbleemMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable oorzaak) {
        if (oorzaak instanceof Weigering weigering) {
            return antwoord(weigering.probleem()).build();
        }
        if (oorzaak instanceof OngeldigeVraag vraag) {
            return antwoord(Weigering.vanwege(Fout.van(vraag)).probleem()).build();
        }
        if (oorzaak instanceof NietGevonden gezocht) {
            return antwoord(Weigering.nietGevonden(gezocht.getMessage()).probleem())
                    .build();
        }
        if (oorzaak instanceof WebApplicationException vanHetRaamwerk) {
            Response response = vanHetRaamwerk.getResponse();
            // Below 400 it is no fault but the framework's own answer, as to OPTIONS.
            return response.getStatus() < 400
                    ? response
                    : antwoord(Probleem.bij(response.getStatus()))
                            .header(HttpHeaders.ALLOW, response.getHeaderString(HttpHeaders.ALLOW))
                            .build();
        }
        return antwoord(Storing.meld(oorzaak)).build();
    }

    private static Response.ResponseBuilder antwoord(Probleem probleem) {
        return Response.status(probleem.status()).type(Probleem.MEDIATYPE).entity(probleem);
    }
}
