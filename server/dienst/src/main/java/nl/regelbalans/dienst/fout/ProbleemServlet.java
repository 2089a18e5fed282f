package nl.regelbalans.dienst.fout;

import jakarta.inject.Inject;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regelbalans.dienst.json.JsonSchrijver;

/**
 * Answers everything that goes wrong before a request reaches the API or the pages: the faults that the container and the
 * filter find (see web.xml). No HttpServlet, because the container itself would answer TRACE for that.
 */
public final class ProbleemServlet extends GenericServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Foutblad blad;

    @Override
    public void service(ServletRequest verzoek, ServletResponse antwoord) throws IOException {
        Probleem probleem = probleem(verzoek);
        ((HttpServletResponse) antwoord).setStatus(probleem.status());
        if (isVanIemandMetEenBrowser(verzoek)) {
            antwoord.setContentType("text/html;charset=utf-8");
            antwoord.getOutputStream().write(blad.van(probleem));
        } else {
            antwoord.setContentType(Probleem.MEDIATYPE);
            JsonSchrijver.schrijf(probleem, antwoord.getOutputStream());
        }
    }

    private static boolean isVanIemandMetEenBrowser(ServletRequest verzoek) {
        return verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String pad
                && Foutblad.gewenst(pad, ((HttpServletRequest) verzoek).getHeader("Accept"));
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
