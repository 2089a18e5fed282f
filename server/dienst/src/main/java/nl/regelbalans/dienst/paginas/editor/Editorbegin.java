package nl.regelbalans.dienst.paginas.editor;

import java.util.List;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Rubriek;
import nl.regelbalans.regels.catalogus.Wetswijziging;

/** Where somebody chooses what to work on. */
record Editorbegin(List<Keuze> keuzes, boolean bewaart) implements Pagina {

    /** An entry to write scenarios for. */
    record Keuze(String id, String naam) {}

    static Editorbegin van(List<Wetswijziging> wetswijzigingen, boolean bewaart) {
        return new Editorbegin(
                wetswijzigingen.stream()
                        .map(een -> new Keuze(een.id(), een.titel()))
                        .toList(),
                bewaart);
    }

    @Override
    public String titel() {
        return "Scenario-editor";
    }

    @Override
    public Rubriek rubriek() {
        return Rubriek.EDITOR;
    }
}
