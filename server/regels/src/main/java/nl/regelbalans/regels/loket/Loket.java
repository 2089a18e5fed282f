package nl.regelbalans.regels.loket;

import java.util.Map;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Versies;

/**
 * The counter: takes a question as plain data and gives the answer as plain data. What stands behind an HTTP endpoint, a batch
 * line or an in-process test.
 *
 * @param beleid the choices of the gemeente, by id of the entry and name of the slot; a question may choose otherwise
 */
public record Loket(Catalogus catalogus, Map<String, Map<String, Object>> beleid) {

    /** A counter of a gemeente that chose nothing. */
    public Loket(Catalogus catalogus) {
        this(catalogus, Map.of());
    }

    /**
     * Answers one question.
     *
     * @param versie the name of a version, or {@value Versies#GELDEND}
     * @param vraag plain data: {@code peildatum}, {@code situatie}, and if need be {@code oordelen} and {@code beleid}
     * @throws nl.regelbalans.regels.catalogus.NietGevonden if the entry or the version does not exist
     * @throws nl.regelbalans.regels.gegevens.OngeldigeVraag with every fault in the question
     */
    public Map<String, Object> beoordeel(String wetswijziging, String versie, Object vraag) {
        return beoordeel(wetswijziging, versie, vraag, Uitvoerigheid.MET_MOTIVERING);
    }

    /** The same, for an asker who says how much the answer must say. */
    public Map<String, Object> beoordeel(
            String wetswijziging, String versie, Object vraag, Uitvoerigheid uitvoerigheid) {
        var entry = catalogus.wetswijziging(wetswijziging);
        return beoordeel(entry.id(), entry.versies(), versie, vraag).gegevens(uitvoerigheid);
    }

    private <S extends Record, U extends Record> Antwoord<S, U> beoordeel(
            String id, Versies<S, U> versies, String naam, Object vraag) {
        var gelezen = new Vraaglezer<>(versies, naam, beleid.getOrDefault(id, Map.of())).lees(vraag);
        var beoordeling = versies.beoordeel(gelezen.versie(), gelezen.zaak());
        return new Antwoord<>(id, versies, gelezen, beoordeling);
    }
}
