package nl.regelbalans.dienst.fout;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers everything that goes wrong inside the API and the pages. */
@Provider
@Singleton
public final class ProbleemMapper implements ExceptionMapper<Throwable> {
    /** Fields: the server ignores a provider whose constructor has parameters of CDI. */
    @Inject
    private Foutblad blad;

    @Context
    private UriInfo adres;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable oorzaak) {
        if (!(oorzaak instanceof WebApplicationException vanHetRaamwerk)) {
            return antwoord(Probleem.bij(oorzaak)).build();
        }
        Response response = vanHetRaamwerk.getResponse();
        // Below 400 it is no fault but the framework's own answer, as to OPTIONS.
        return response.getStatus() < 400
                ? response
                : antwoord(Probleem.bij(response.getStatus()))
                        .header(HttpHeaders.ALLOW, response.getHeaderString(HttpHeaders.ALLOW))
                        .build();
    }

    private Response.ResponseBuilder antwoord(Probleem probleem) {
        var antwoord = Response.status(probleem.status());
        return Foutblad.gewenst(adres.getRequestUri().getPath(), headers.getHeaderString(HttpHeaders.ACCEPT))
                ? antwoord.type("text/html;charset=utf-8").entity(blad.van(probleem))
                : antwoord.type(Probleem.MEDIATYPE).entity(probleem);
    }
}
