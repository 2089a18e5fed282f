package nl.regelbalans.dienst.paginas.reken;

import java.util.List;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Rubriek;
import nl.regelbalans.dienst.paginas.reken.Foutenlijst.Melding;

/**
 * The form of one version, and what came out of it.
 *
 * @param antwoorden none, one, or two beside each other
 * @param veranderd which facts differ between the two
 * @param eerder the case to change one fact of, as JSON; empty when there is none
 */
record Rekenblad(
        String id,
        String wetswijziging,
        String versie,
        String versiekop,
        List<Versiekeuze> versies,
        Vak peildatum,
        List<Vak> situatie,
        List<Vak> oordelen,
        List<Vak> beleid,
        List<Melding> meldingen,
        List<Antwoordblad> antwoorden,
        List<Verschil> veranderd,
        String eerder)
        implements Pagina {

    /** A version to calculate with. */
    record Versiekeuze(String naam, String kop, boolean gekozen) {}

    /** A fact that differs. */
    record Verschil(String feit, String eerst, String nu) {}

    boolean naastElkaar() {
        return antwoorden.size() == 2;
    }

    @Override
    public String titel() {
        return (meldingen.isEmpty() ? "" : "Fout: ") + "Reken het uit: " + wetswijziging;
    }

    @Override
    public Rubriek rubriek() {
        return Rubriek.WETSWIJZIGINGEN;
    }
}
