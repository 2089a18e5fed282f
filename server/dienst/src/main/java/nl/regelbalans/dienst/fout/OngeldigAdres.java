package nl.regelbalans.dienst.fout;

import com.ibm.wsspi.http.HttpInboundConnection;
import com.ibm.wsspi.http.HttpRequest;
import com.ibm.wsspi.http.HttpResponse;
import com.ibm.wsspi.http.WorkClassifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;

/**
 * Answers every address that has no single meaning, before the container sees it. The container refuses some of them
 * before it has chosen an application, and so without any filter or error page, in HTML; others it tidies up, and then
 * its cache can trip over them (500, in HTML). The dispatcher asks an extension of the server (see server.xml) on which
 * executor a request must run: such a request runs nowhere.
 */
public final class OngeldigAdres implements WorkClassifier {
    /**
     * A bad escape; a control character, dot, slash, semicolon or backslash in an escape; a control character, parameter
     * or backslash as such; an empty segment; a dot segment.
     */
    private static final Pattern NIET_EENDUIDIG = Pattern.compile(
            "%(?![0-9a-f]{2})|%([01].|7f|2[ef]|3b|5c)|[\\p{Cntrl};\\\\]|//|/\\.\\.?(/|$)", Pattern.CASE_INSENSITIVE);

    /** Written out, because an extension of the server does not see the JSON library of the application. */
    private static final byte[] PROBLEEM = String.format(
                    "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}",
                    Foutsoort.ONGELDIG_VERZOEK.type(),
                    Foutsoort.ONGELDIG_VERZOEK.titel,
                    Foutsoort.ONGELDIG_VERZOEK.status,
                    Foutsoort.ONGELDIG_VERZOEK.advies)
            .getBytes(StandardCharsets.UTF_8);

    /** {@inheritDoc} The dispatcher wants {@code null} for its own executor. */
    @Override
    public Executor classify(HttpRequest verzoek, HttpInboundConnection verbinding) {
        return NIET_EENDUIDIG.matcher(verzoek.getURI()).find() ? taak -> weiger(verbinding) : null;
    }

    private static void weiger(HttpInboundConnection verbinding) {
        HttpResponse antwoord = verbinding.getResponse();
        antwoord.setStatus(Foutsoort.ONGELDIG_VERZOEK.status);
        antwoord.setHeader("Content-Type", Probleem.MEDIATYPE);
        antwoord.setContentLength(PROBLEEM.length);
        try {
            antwoord.getBody().write(PROBLEEM);
            verbinding.finish(null);
        } catch (IOException fout) {
            verbinding.finish(fout);
        }
    }
}
