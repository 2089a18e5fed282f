package nl.regelbalans.dienst.fout;

import jakarta.servlet.GenericServlet;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regelbalans.dienst.json.JsonSchrijver;

/**
 * Answers everything that goes wrong outside the API: the faults that the container finds, and every path that nobody
 * else serves (see web.xml). No HttpServlet, because the container itself would answer TRACE for that.
 */
public final class ProbleemServlet extends GenericServlet {
    private static final long serialVersionUID = 1;

    @Override
    public void service(ServletRequest verzoek, ServletResponse antwoord) throws IOException {
        Probleem probleem = probleem(verzoek);
        ((HttpServletResponse) antwoord).setStatus(probleem.status());
        antwoord.setContentType(Probleem.MEDIATYPE);
        JsonSchrijver.schrijf(probleem, antwoord.getOutputStream());
    }

    private static Probleem probleem(ServletRequest verzoek) {
        if (!(verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return Probleem.bij(HttpServletResponse.SC_NOT_FOUND);
        }
        // The container also uses exceptions to refuse a request: only a 500 is a surprise.
        return status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        && verzoek.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable oorzaak
                ? Storing.meld(oorzaak)
                : Probleem.bij(status);
    }
}
