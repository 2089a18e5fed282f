package nl.regelbalans.conformance.doel;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A product that answers over HTTP. Follows no redirects: a product under test answers for itself. */
public final class HttpDoel implements Doel {

    /** How long a product may take over one answer, the last byte included. */
    public static final Duration GEWONE_WACHTTIJD = Duration.ofSeconds(10);

    private final URI basis;
    private final Duration wachttijd;
    private final HttpClient client;
    private final Storing storing;

    /**
     * A product at an address.
     *
     * @param basis the base path of the product, such as {@code https://voorbeeld.nl/api/v1}
     * @throws IllegalArgumentException in Dutch, when the address cannot be a product
     */
    public HttpDoel(String basis, Duration wachttijd) {
        this.basis = adres(basis);
        this.wachttijd = wachttijd;
        this.storing = new Storing(this.basis, wachttijd);
        this.client = HttpClient.newBuilder()
                // Plain HTTP/1.1: an offer to go on in HTTP/2 is what small servers stumble over.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(wachttijd)
                .build();
    }

    private static URI adres(String basis) {
        try {
            URI adres = URI.create(basis.replaceFirst("/+$", ""));
            if (("http".equals(adres.getScheme()) || "https".equals(adres.getScheme())) && adres.getHost() != null) {
                return adres;
            }
        } catch (IllegalArgumentException geenAdres) {
            // The message below says what an address looks like.
        }
        throw new IllegalArgumentException(
                "'" + basis + "' is geen adres van een product. Geef het adres zo: https://voorbeeld.nl/api/v1");
    }

    @Override
    public Antwoord stuur(Verzoek verzoek) {
        CompletableFuture<HttpResponse<byte[]>> onderweg = client.sendAsync(vraag(verzoek), BegrensdeInhoud::ontvang);
        try {
            // Not the client's own timeout: that one stops counting once the headers are in.
            return new HttpAntwoord(onderweg.get(wachttijd.toMillis(), TimeUnit.MILLISECONDS)).lees();
        } catch (TimeoutException teLaat) {
            onderweg.cancel(true);
            throw storing.teLaat();
        } catch (ExecutionException mislukt) {
            throw storing.door(mislukt);
        } catch (InterruptedException gestopt) {
            onderweg.cancel(true);
            Thread.currentThread().interrupt();
            throw GeenAntwoord.afgebroken();
        }
    }

    private HttpRequest vraag(Verzoek verzoek) {
        BodyPublisher inhoud = verzoek.inhoud()
                .map(JsonObject::toString)
                .map(BodyPublishers::ofString)
                .orElseGet(BodyPublishers::noBody);
        HttpRequest.Builder vraag = HttpRequest.newBuilder(adresVan(verzoek))
                .header("Accept", "application/json, application/problem+json")
                .method(verzoek.methode(), inhoud);
        verzoek.inhoud().ifPresent(json -> vraag.header("Content-Type", "application/json"));
        return vraag.build();
    }

    private URI adresVan(Verzoek verzoek) {
        return URI.create(basis + verzoek.pad());
    }

    @Override
    public Optional<String> herhaalregel(Verzoek verzoek) {
        String inhoud = verzoek.inhoud()
                .map(json ->
                        "-H 'Content-Type: application/json' -d " + Opdrachtregel.aangehaald(json.toString()) + " ")
                .orElse("");
        return Optional.of("curl -sS -X " + verzoek.methode() + " " + inhoud
                + Opdrachtregel.aangehaald(adresVan(verzoek).toString()));
    }
}
