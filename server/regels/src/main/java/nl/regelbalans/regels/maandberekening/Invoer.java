package nl.regelbalans.regels.maandberekening;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Velden;
import nl.regelbalans.regels.waarde.Peildatum;

/**
 * What every question about a household has, as far as it could be read.
 *
 * @param velden the fields of the question
 * @param peildata one for each month, in order; none when that could not be read
 */
record Invoer(Catalogus catalogus, Velden velden, Optional<Huishouden> huishouden, List<Peildatum> peildata) {

    static Invoer lees(Catalogus catalogus, Velden velden, List<Peildatum> peildata) {
        var huishouden = velden.verplicht("situatie", Maandberekening.HUISHOUDEN);
        huishouden.ifPresent(gelezen -> peildata.forEach(dag -> gelezen.controleer(dag, velden.fouten())));
        var invoer = new Invoer(catalogus, velden, huishouden, peildata);
        invoer.controleerJuni();
        return invoer;
    }

    /** In June the gemeente pays what it kept, also what it kept before anyone asked. */
    private void controleerJuni() {
        var bijstand = huishouden.map(Huishouden::bijstand);
        boolean metJuni = peildata.stream().anyMatch(dag -> dag.datum().getMonth() == Month.JUNE);
        if (metJuni
                && bijstand.isPresent()
                && bijstand.get()
                        .bewaardVoor(YearMonth.from(peildata.get(0).datum()))
                        .isEmpty()) {
            velden.fouten()
                    .meld(
                            "situatie.bijstand.bewaard",
                            Foutcode.ONTBREEKT,
                            "Vul dit veld in: in juni betaalt de gemeente de vakantietoeslag die zij bewaarde.");
        }
    }

    Map<String, String> versies(Velden gekozen) {
        return Keuzes.versies(gekozen, catalogus);
    }

    /** Oordelen and beleid, for each of these choices of versions. */
    Keuzes keuzes(List<Map<String, String>> versies) {
        var gevraagd = Keuzes.gevraagd(catalogus, versies, peildata);
        return Keuzes.lees(velden.deel("oordelen"), velden.deel("beleid"), keten(), gevraagd);
    }

    /** As long as nobody knows how many sources of income there are, there can be as many as there may be. */
    private List<Schakel> keten() {
        return Keten.met(huishouden.map(een -> een.inkomsten().size()).orElse(Huishouden.MEESTE_BRONNEN));
    }
}
