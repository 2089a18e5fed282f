package nl.regelbalans.dienst.invoer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import nl.regelbalans.dienst.fout.Weigering;

/** A form in which a body may come: always UTF-8 and never compressed. */
enum Invoervorm {
    JSON("json"),
    NDJSON("x-ndjson");

    private final String subtype;

    Invoervorm(String subtype) {
        this.subtype = subtype;
    }

    /**
     * From the headers: JAX-RS lets a request without Content-Type pass as if it had the right one.
     *
     * @throws Weigering if the body has another form
     */
    void eis(MultivaluedMap<String, String> headers) {
        String opgave = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        if (opgave == null || headers.containsKey(HttpHeaders.CONTENT_ENCODING) || !is(MediaType.valueOf(opgave))) {
            throw Weigering.invoervorm();
        }
    }

    private boolean is(MediaType vorm) {
        return subtype.equalsIgnoreCase(vorm.getSubtype())
                && "utf-8".equalsIgnoreCase(vorm.getParameters().getOrDefault("charset", "utf-8"));
    }
}
