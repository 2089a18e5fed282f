package nl.regelbalans.conformance.doel;

import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why no answer came over HTTP, in words that a vendor can act upon. */
record Storing(URI basis, Duration wachttijd) {

    GeenAntwoord teLaat() {
        return new GeenAntwoord("binnen de wachttijd (" + wachttijd.toSeconds()
                + " s) kwam er geen volledig antwoord. Maak het product sneller, of geef meer tijd met --wachttijd");
    }

    GeenAntwoord door(Throwable fout) {
        if (komtDoor(fout, HttpTimeoutException.class)) {
            return teLaat();
        }
        if (komtDoor(fout, UnresolvedAddressException.class)) {
            return new GeenAntwoord(
                    "de computer '" + basis.getHost() + "' is niet te vinden. Verbeter het adres bij --doel");
        }
        if (komtDoor(fout, ConnectException.class)) {
            return new GeenAntwoord(
                    "op " + basis + " luistert niets. Start het product, of verbeter het adres bij --doel");
        }
        if (komtDoor(fout, SSLException.class)) {
            return new GeenAntwoord(
                    "de beveiligde verbinding (https) lukt niet: het certificaat is niet vertrouwd of hoort bij"
                            + " een andere naam, of deze poort spreekt geen https");
        }
        if (komtDoor(fout, ProtocolException.class)) {
            return new GeenAntwoord(
                    "wat er kwam, is geen goed HTTP-antwoord, of de headers zijn te groot. Controleer de poort, en of"
                            + " het adres met http of https begint");
        }
        return new GeenAntwoord(
                "het product verbrak de verbinding voordat het antwoord compleet was. Kijk in het log van het"
                        + " product, en of Content-Length klopt");
    }

    private static boolean komtDoor(Throwable fout, Class<? extends Throwable> soort) {
        return Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause)
                .anyMatch(soort::isInstance);
    }
}
