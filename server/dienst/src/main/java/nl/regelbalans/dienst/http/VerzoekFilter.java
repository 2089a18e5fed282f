package nl.regelbalans.dienst.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stops requests that the container lets through but that are ambiguous, or that would break what comes after it. */
public final class VerzoekFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    /** In characters, and well above any real address; the limit of the channel is higher and answers without a body. */
    private static final int LANGSTE_ADRES = 4096;

    /** Of all headers together, in characters. */
    private static final int LANGSTE_HEADERS = 16_384;

    /** A weight in Accept that is none (RFC 9110, section 12.4.2): JAX-RS answers 500 to it. */
    private static final Pattern ONMOGELIJK_GEWICHT =
            Pattern.compile(";\\s*q=(?!(0(\\.\\d{0,3})?|1(\\.0{0,3})?)\\s*([,;]|$))", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        Optional<Integer> bezwaar = bezwaar(verzoek);
        if (bezwaar.isPresent()) {
            antwoord.sendError(bezwaar.get());
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }

    private static Optional<Integer> bezwaar(HttpServletRequest verzoek) {
        String adres = adres(verzoek);
        if (adres.length() > LANGSTE_ADRES) {
            return Optional.of(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
        }
        if (lengteVanHeaders(verzoek) > LANGSTE_HEADERS) {
            return Optional.of(431);
        }
        if (!isOntleedbaar(adres) || !heeftHost(verzoek) || !heeftGoedeAccept(verzoek)) {
            return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
        }
        return isHetEneAdres(verzoek.getRequestURI())
                ? Optional.empty()
                : Optional.of(HttpServletResponse.SC_NOT_FOUND);
    }

    private static String adres(HttpServletRequest verzoek) {
        String adres = verzoek.getRequestURL().toString();
        return verzoek.getQueryString() == null ? adres : adres + "?" + verzoek.getQueryString();
    }

    private static int lengteVanHeaders(HttpServletRequest verzoek) {
        return Collections.list(verzoek.getHeaderNames()).stream()
                .flatMap(naam ->
                        Collections.list(verzoek.getHeaders(naam)).stream().map(naam::concat))
                .mapToInt(String::length)
                .sum();
    }

    /** JAX-RS answers 500 to an address that is no URI: a stray quote, a half escape, a Host that is no name. */
    private static boolean isOntleedbaar(String adres) {
        try {
            return !new URI(adres).isOpaque();
        } catch (URISyntaxException fout) {
            return false;
        }
    }

    /** RFC 9112, section 3.2: a proxy and this server must not each make up a different host. */
    private static boolean heeftHost(HttpServletRequest verzoek) {
        return verzoek.getHeader("Host") != null || "HTTP/1.0".equals(verzoek.getProtocol());
    }

    private static boolean heeftGoedeAccept(HttpServletRequest verzoek) {
        return Collections.list(verzoek.getHeaders("Accept")).stream()
                .noneMatch(accept -> ONMOGELIJK_GEWICHT.matcher(accept).find());
    }

    /** One resource has one address: JAX-RS also serves it with a slash behind it. */
    private static boolean isHetEneAdres(String pad) {
        return pad.equals("/") || !pad.endsWith("/");
    }
}
