package nl.regelbalans.dienst.paginas.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Rubriek;

/**
 * The API: the addresses that serve everything, and for each entry its addresses and one question to try.
 *
 * @param basis the address of the API as this reader reaches it
 */
record Apiblad(
        String basis,
        String versie,
        String uitleg,
        List<Adres> adressen,
        List<Vraagadres> vraagadressen,
        Rubriek rubriek)
        implements Pagina {

    /** An address of the API. */
    record Adres(String methode, String pad, String samenvatting) {}

    /** An entry with the addresses of its versions, and a command that asks the last one. */
    record Vraagadres(String id, String titel, List<String> paden, String opdracht) {}

    static Apiblad van(Map<String, Object> document, String basis) {
        var info = deel(document, "info");
        var handelingen = deel(document, "paths").entrySet().stream()
                .flatMap(pad -> handelingen(pad.getKey(), object(pad.getValue())))
                .toList();
        var perWetswijziging = handelingen.stream()
                .filter(handeling -> handeling.wetswijziging().isPresent())
                .collect(groupingBy(handeling -> handeling.wetswijziging().get(), LinkedHashMap::new, toList()));
        return new Apiblad(
                basis,
                info.get("version").toString(),
                info.get("description").toString(),
                handelingen.stream()
                        .filter(handeling -> handeling.wetswijziging().isEmpty())
                        .map(Handeling::adres)
                        .toList(),
                perWetswijziging.entrySet().stream()
                        .map(groep -> vraagadres(basis, groep.getKey(), groep.getValue()))
                        .toList(),
                Rubriek.API);
    }

    private static Stream<Handeling> handelingen(String pad, Map<String, Object> methoden) {
        return methoden.entrySet().stream()
                .map(methode -> new Handeling(pad, methode.getKey(), object(methode.getValue())));
    }

    private static Vraagadres vraagadres(String basis, String id, List<Handeling> handelingen) {
        var laatste = handelingen.get(handelingen.size() - 1);
        return new Vraagadres(
                id,
                laatste.samenvatting().split(":", 2)[0],
                handelingen.stream().map(Handeling::pad).toList(),
                Opdracht.post(basis + laatste.pad(), laatste.voorbeeld().orElseThrow()));
    }

    private static Map<String, Object> deel(Map<String, Object> geheel, String naam) {
        return object(geheel.getOrDefault(naam, Map.of()));
    }

    @SuppressWarnings("unchecked") // an object of the OpenAPI document
    private static Map<String, Object> object(Object deel) {
        return (Map<String, Object>) deel;
    }

    /** One method on one path. */
    private record Handeling(String pad, String methode, Map<String, Object> beschrijving) {

        /** A question to one version has the id of its entry in its own id: {@code 05-giften.wet-2026}. */
        Optional<String> wetswijziging() {
            var delen = beschrijving.get("operationId").toString().split("\\.", 2);
            return delen.length == 2 && voorbeeld().isPresent() ? Optional.of(delen[0]) : Optional.empty();
        }

        Optional<Object> voorbeeld() {
            var inhoud = deel(deel(deel(beschrijving, "requestBody"), "content"), "application/json");
            return Optional.ofNullable(inhoud.get("example"));
        }

        String samenvatting() {
            return beschrijving.get("summary").toString();
        }

        Adres adres() {
            return new Adres(methode.toUpperCase(Locale.ROOT), pad, samenvatting());
        }
    }

    @Override
    public String titel() {
        return "Api";
    }
}
