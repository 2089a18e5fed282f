package nl.regelbalans.regels.loket;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Soort;
import nl.regelbalans.regels.waarde.Peildatum;

/**
 * Reads a question to a version of an entry, and finds every fault in it before anything is computed.
 *
 * @param gekozenBeleid what the gemeente chose beforehand, by name of the slot
 */
record Vraaglezer<S extends Record, U extends Record>(
        Versies<S, U> versies, String versienaam, Map<String, Object> gekozenBeleid) {

    private static final List<String> VELDEN = List.of("peildatum", "situatie", "oordelen", "beleid");

    /**
     * Reads the question.
     *
     * @throws OngeldigeVraag with every fault
     */
    Vraag<S, U> lees(Object vraag) {
        var fouten = new Fouten();
        var gegevens = object(vraag, "", fouten);
        // What is no object has no fields to complain about.
        fouten.weigerAlsErFoutenZijn();
        meldOnbekende(gegevens, fouten);
        var peildatum =
                verplicht(gegevens, "peildatum", Datumsoort.DATUM, fouten).map(Peildatum::new);
        var situatie = verplicht(gegevens, "situatie", versies.situatie(), fouten);
        var versie = versie(peildatum);
        var oordelen = Invullingen.lees(
                versie.oordelen(), deel(gegevens, "oordelen", fouten), "oordelen", Foutcode.ONBEKEND_OORDEEL, fouten);
        var beleid = Invullingen.lees(
                versie.beleid(), beleid(gegevens, versie, fouten), "beleid", Foutcode.ONBEKEND_BELEID, fouten);
        if (situatie.isPresent() && peildatum.isPresent() && situatie.get() instanceof Samenhang samenhang) {
            samenhang.controleer(peildatum.get(), fouten);
        }
        fouten.weigerAlsErFoutenZijn();
        var zaak = new Zaak<>(peildatum.orElseThrow(), situatie.orElseThrow());
        oordelen.vulIn(zaak);
        beleid.vulIn(zaak);
        return new Vraag<>(versie, zaak, beleid.geschreven());
    }

    private static void meldOnbekende(Map<?, ?> gegevens, Fouten fouten) {
        gegevens.keySet().stream()
                .map(Objects::toString)
                .filter(naam -> !VELDEN.contains(naam))
                .forEach(naam -> fouten.meld(
                        naam,
                        Foutcode.ONBEKEND_VELD,
                        "Laat dit veld weg: een vraag bestaat uit " + String.join(", ", VELDEN) + "."));
    }

    private static <T> Optional<T> verplicht(Map<?, ?> gegevens, String naam, Soort<T> soort, Fouten fouten) {
        if (gegevens.containsKey(naam)) {
            return soort.lees(gegevens.get(naam), naam, fouten);
        }
        fouten.meld(naam, Foutcode.ONTBREEKT, "Geef het veld " + naam + ".");
        return Optional.empty();
    }

    /** Without a peildatum nobody knows which version is in force; the other faults are then found against the latest. */
    private Versie<S, U> versie(Optional<Peildatum> peildatum) {
        return Versies.GELDEND.equals(versienaam)
                ? versies.geldend(peildatum.orElseGet(() -> new Peildatum(LocalDate.MAX)))
                : versies.versie(versienaam);
    }

    /** What the question says goes before what the gemeente chose beforehand. */
    private Map<?, ?> beleid(Map<?, ?> gegevens, Versie<S, U> versie, Fouten fouten) {
        var beleid = new LinkedHashMap<Object, Object>();
        versie.beleid().stream()
                .map(ruimte -> ruimte.naam())
                .filter(gekozenBeleid::containsKey)
                .forEach(naam -> beleid.put(naam, gekozenBeleid.get(naam)));
        beleid.putAll(deel(gegevens, "beleid", fouten));
        return beleid;
    }

    private static Map<?, ?> deel(Map<?, ?> gegevens, String naam, Fouten fouten) {
        return gegevens.containsKey(naam) ? object(gegevens.get(naam), naam, fouten) : Map.of();
    }

    private static Map<?, ?> object(Object gegeven, String pad, Fouten fouten) {
        if (gegeven instanceof Map<?, ?> object) {
            return object;
        }
        fouten.meld(pad, Foutcode.VERKEERD_TYPE, "Geef één object tussen accolades: { ... }.");
        return Map.of();
    }
}
