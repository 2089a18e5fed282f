package nl.regelbalans.regels.maandberekening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.NietGevonden;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Velden;
import nl.regelbalans.regels.loket.Meegegeven;
import nl.regelbalans.regels.waarde.Peildatum;

/**
 * What came with a household: which versions to ask, what the college judged and what the gemeente chose.
 *
 * @param versies by entry; {@value Versies#GELDEND} where nothing was chosen
 * @param oordelen by schakel
 * @param beleid by entry
 */
record Keuzes(Map<String, String> versies, Map<String, Meegegeven> oordelen, Map<String, Meegegeven> beleid) {

    /** Reads a choice of versions; what was chosen wrongly is reported and counts as not chosen. */
    static Map<String, String> versies(Velden velden, Catalogus catalogus) {
        var gekozen = new LinkedHashMap<String, String>();
        velden.kent("versies", Maandberekening.WETSWIJZIGINGEN);
        for (var entry : Maandberekening.WETSWIJZIGINGEN) {
            if (!velden.gegevens().containsKey(entry)) {
                continue;
            }
            if (!(velden.gegevens().get(entry) instanceof String naam)) {
                velden.fouten()
                        .meld(velden.pad(entry), Foutcode.VERKEERD_TYPE, "Geef de naam van een versie als tekst.");
            } else if (bestaat(entry, naam, velden, catalogus)) {
                gekozen.put(entry, naam);
            }
        }
        return gekozen;
    }

    private static boolean bestaat(String entry, String naam, Velden velden, Catalogus catalogus) {
        try {
            catalogus.wetswijziging(entry).versies().versie(naam, Optional.empty());
            return true;
        } catch (NietGevonden bestaatNiet) {
            velden.fouten().meld(velden.pad(entry), Foutcode.ONBEKENDE_KEUZE, bestaatNiet.getMessage());
            return false;
        }
    }

    /**
     * Reads oordelen and beleid for several months and choices of versions at once.
     *
     * @param versies every version that may be asked, by entry
     */
    static Keuzes lees(
            Velden oordelen, Velden beleid, List<Schakel> keten, Map<String, List<? extends Versie<?, ?>>> versies) {
        oordelen.kent("oordelen", keten.stream().map(Schakel::naam).toList());
        beleid.kent("beleid", Maandberekening.WETSWIJZIGINGEN);
        var perSchakel = keten.stream()
                .filter(schakel -> oordelen.gegevens().containsKey(schakel.naam()))
                .collect(Collectors.toMap(
                        Schakel::naam,
                        schakel -> Meegegeven.oordelen(
                                oordelen.deel(schakel.naam()), versies.get(schakel.wetswijziging()))));
        var perEntry = versies.keySet().stream()
                .filter(beleid.gegevens()::containsKey)
                .collect(Collectors.toMap(
                        entry -> entry, entry -> Meegegeven.beleid(beleid.deel(entry), versies.get(entry))));
        return new Keuzes(Map.of(), perSchakel, perEntry);
    }

    /** Every version that is asked on these days, by entry; any version, as long as nobody knows the days. */
    static Map<String, List<? extends Versie<?, ?>>> gevraagd(
            Catalogus catalogus, List<Map<String, String>> keuzes, List<Peildatum> peildata) {
        var gevraagd = new LinkedHashMap<String, List<? extends Versie<?, ?>>>();
        for (var entry : Maandberekening.WETSWIJZIGINGEN) {
            var versies = catalogus.wetswijziging(entry).versies();
            var namen = keuzes.stream().map(keuze -> keuze.getOrDefault(entry, Versies.GELDEND));
            gevraagd.put(entry, peildata.isEmpty() ? versies.lijst() : opDagen(versies, namen.toList(), peildata));
        }
        return gevraagd;
    }

    private static List<? extends Versie<?, ?>> opDagen(
            Versies<?, ?> versies, List<String> namen, List<Peildatum> peildata) {
        return namen.stream()
                .<Versie<?, ?>>flatMap(naam -> peildata.stream().map(dag -> versies.versie(naam, Optional.of(dag))))
                .distinct()
                .toList();
    }

    Keuzes met(Map<String, String> andere) {
        return new Keuzes(andere, oordelen, beleid);
    }

    String versie(String entry) {
        return versies.getOrDefault(entry, Versies.GELDEND);
    }

    Map<String, Object> oordelenVoor(Schakel schakel, Versie<?, ?> versie) {
        return voor(oordelen, schakel.naam(), versie);
    }

    Map<String, Object> beleidVoor(Schakel schakel, Versie<?, ?> versie) {
        return voor(beleid, schakel.wetswijziging(), versie);
    }

    private static Map<String, Object> voor(Map<String, Meegegeven> alles, String naam, Versie<?, ?> versie) {
        return alles.containsKey(naam) ? alles.get(naam).voor(versie) : Map.of();
    }
}
