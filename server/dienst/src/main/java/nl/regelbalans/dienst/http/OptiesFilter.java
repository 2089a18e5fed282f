package nl.regelbalans.dienst.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the allowed methods in one order, and makes the answer to OPTIONS one that a browser accepts from another site. */
@Provider
@Singleton
public final class OptiesFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
        String opgave = antwoord.getHeaderString(HttpHeaders.ALLOW);
        if (opgave == null) {
            return;
        }
        String methoden = Stream.of(opgave.split(", *", -1)).sorted().collect(Collectors.joining(", "));
        MultivaluedMap<String, Object> headers = antwoord.getHeaders();
        headers.putSingle(HttpHeaders.ALLOW, methoden);
        if (HttpMethod.OPTIONS.equals(verzoek.getMethod()) && antwoord.getStatus() == 200) {
            antwoord.setStatus(204);
            antwoord.setEntity(null);
            headers.remove(HttpHeaders.CONTENT_TYPE);
            headers.putSingle("Access-Control-Allow-Methods", methoden);
            headers.putSingle("Access-Control-Allow-Headers", "Accept, Content-Type");
            headers.putSingle("Access-Control-Max-Age", "86400");
        }
    }
}
