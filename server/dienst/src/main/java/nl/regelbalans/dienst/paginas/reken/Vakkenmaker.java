package nl.regelbalans.dienst.paginas.reken;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelbalans.dienst.invoer.Formulier;
import nl.regelbalans.dienst.paginas.Weergave;
import nl.regelbalans.dienst.paginas.reken.Vak.Keuze;
import nl.regelbalans.dienst.paginas.reken.Vak.Regel;
import nl.regelbalans.dienst.paginas.reken.Vak.Vorm;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.gegevens.Bedragsoort;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.gegevens.JaNeesoort;
import nl.regelbalans.regels.gegevens.Keuzesoort;
import nl.regelbalans.regels.gegevens.Lijstsoort;
import nl.regelbalans.regels.gegevens.Percentagesoort;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.gegevens.Soort;
import nl.regelbalans.regels.gegevens.Veldopgave;
import nl.regelbalans.regels.loket.Schrijver;

/** Makes the places of a form from the declaration of a version, with what is filled in and what is wrong with it. */
record Vakkenmaker(Formulier formulier, Foutenlijst fouten, Schrijver schrijver) {
    /** More than this are easier to find in a list that opens. */
    private static final int MEESTE_RONDJES = 5;

    /** A row of a list is there more than once, so it is kept low. */
    private static final int MEESTE_IN_EEN_REGEL = 3;

    private record Kop(String label, String uitleg, Map<String, Object> grondslag, boolean optioneel) {}

    Vak peildatum() {
        return vak(
                "peildatum",
                Datumsoort.DATUM,
                new Kop("Peildatum", "De dag waarvoor u het wilt weten.", Map.of(), false));
    }

    List<Vak> situatie(Recordsoort<?> situatie) {
        return vakken("situatie", situatie);
    }

    List<Vak> oordelen(List<Oordeel<?>> oordelen) {
        return oordelen.stream()
                .map(oordeel -> vak(
                        oordeel.pad(),
                        oordeel.soort(),
                        new Kop(oordeel.vraag(), "", schrijver.vindplaats(oordeel.grondslag()), true)))
                .toList();
    }

    List<Vak> beleid(List<Beleidsruimte<?>> ruimten) {
        return ruimten.stream()
                .map(ruimte -> vak(
                        ruimte.pad(),
                        ruimte.soort(),
                        new Kop(ruimte.uitleg(), "", schrijver.vindplaats(ruimte.grondslag()), true)))
                .toList();
    }

    private List<Vak> vakken(String pad, Recordsoort<?> groep) {
        return groep.velden().stream()
                .map(veld -> vak(pad + "." + veld.naam(), veld.soort(), kop(veld)))
                .toList();
    }

    private static Kop kop(Veldopgave veld) {
        return new Kop(
                veld.betekenis(),
                veld.standaard()
                        .map(standaard -> "Vult u niets in, dan geldt: " + Weergave.waarde(standaard) + ".")
                        .orElse(""),
                Map.of(),
                !veld.verplicht());
    }

    private Vak vak(String pad, Soort<?> soort, Kop kop) {
        var waarde = formulier.waarde(pad);
        var keuzes = keuzes(pad, soort, waarde, kop.optioneel());
        return new Vak(
                pad,
                vorm(pad, soort, keuzes.size()),
                kop.label(),
                kop.uitleg(),
                kop.grondslag(),
                kop.optioneel(),
                waarde,
                fouten.bij(pad, soort),
                keuzes,
                soort instanceof Recordsoort<?> groep ? vakken(pad, groep) : List.of(),
                soort instanceof Lijstsoort<?> lijst ? regels(pad, lijst.element()) : List.of());
    }

    private static Vorm vorm(String pad, Soort<?> soort, int keuzes) {
        if (keuzes > 0) {
            return keuzes > (pad.contains("[") ? MEESTE_IN_EEN_REGEL : MEESTE_RONDJES) ? Vorm.KEUZELIJST : Vorm.RONDJES;
        }
        if (soort instanceof Recordsoort) {
            return Vorm.GROEP;
        }
        if (soort instanceof Lijstsoort) {
            return Vorm.LIJST;
        }
        if (soort instanceof Bedragsoort) {
            return Vorm.BEDRAG;
        }
        if (soort instanceof Percentagesoort) {
            return Vorm.PERCENTAGE;
        }
        return soort instanceof Datumsoort ? Vorm.DATUM : soort instanceof Getalsoort ? Vorm.GETAL : Vorm.TEKST;
    }

    private List<Regel> regels(String pad, Soort<?> element) {
        var nummers = formulier.regels(pad);
        return nummers.stream()
                .map(nummer -> {
                    var plek = pad + "[" + nummer + "]";
                    var vakken = element instanceof Recordsoort<?> groep
                            ? vakken(plek, groep)
                            : List.of(vak(plek, element, new Kop("Waarde", "", Map.of(), false)));
                    return new Regel(plek, nummers.indexOf(nummer) + 1, vakken);
                })
                .toList();
    }

    private static List<Keuze> keuzes(String pad, Soort<?> soort, String waarde, boolean optioneel) {
        var keuzes = soort instanceof JaNeesoort
                ? Stream.of("ja", "nee").map(code -> keuze(pad, code, "", waarde))
                : soort instanceof Keuzesoort<?> vast
                        ? vast.betekenissen().entrySet().stream()
                                .map(een -> keuze(pad, een.getKey(), een.getValue(), waarde))
                        : Stream.<Keuze>empty();
        var lijst = keuzes.toList();
        return optioneel && !lijst.isEmpty()
                ? Stream.concat(
                                lijst.stream(),
                                Stream.of(new Keuze(Vak.id(pad) + "-leeg", "", "Niet ingevuld", "", waarde.isEmpty())))
                        .toList()
                : lijst;
    }

    private static Keuze keuze(String pad, String code, String betekenis, String waarde) {
        return new Keuze(Vak.id(pad) + "-" + code, code, Weergave.kop(code), betekenis, code.equals(waarde));
    }
}
