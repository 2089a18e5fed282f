package nl.regelbalans.dienst.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regelbalans.dienst.fout.Fout;
import nl.regelbalans.dienst.fout.Weigering;

/**
 * Refuses a query key that the resource does not know, or that is there twice: a misspelt one would silently give another
 * answer. A resource makes a key known with a parameter that is annotated with {@link QueryParam}.
 */
@Provider
@Singleton
public final class ZoeksleutelFilter implements ContainerRequestFilter {
    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext verzoek) {
        Map<String, List<String>> sleutels = verzoek.getUriInfo().getQueryParameters();
        if (sleutels.isEmpty()) {
            return;
        }
        Set<String> bekend = bekend();
        List<Fout> fouten = new ArrayList<>();
        sleutels.forEach((sleutel, waarden) -> {
            if (!bekend.contains(sleutel)) {
                fouten.add(new Fout(sleutel, "onbekende-sleutel", uitleg(bekend)));
            } else if (waarden.size() > 1) {
                fouten.add(new Fout(
                        sleutel, "dubbel-veld", "Deze sleutel staat er meer dan één keer. Laat er één staan."));
            }
        });
        if (!fouten.isEmpty()) {
            throw Weigering.vanwege(fouten);
        }
    }

    private Set<String> bekend() {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(sleutel -> sleutel != null)
                .map(QueryParam::value)
                .collect(Collectors.toSet());
    }

    private static String uitleg(Set<String> bekend) {
        return bekend.isEmpty()
                ? "Dit adres kent geen zoeksleutels. Laat alles na het vraagteken weg."
                : "Dit adres kent deze sleutel niet. Wel: " + String.join(", ", bekend) + ".";
    }
}
