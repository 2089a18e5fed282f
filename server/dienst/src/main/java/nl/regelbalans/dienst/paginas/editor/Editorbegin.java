package nl.regelbalans.dienst.paginas.editor;

import java.util.List;
import nl.regelbalans.dienst.paginas.Onderwerp;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Rubriek;

/** Where somebody chooses what to work on. */
record Editorbegin(List<Onderwerp> keuzes, boolean bewaart) implements Pagina {

    @Override
    public String titel() {
        return "Scenario-editor";
    }

    @Override
    public Rubriek rubriek() {
        return Rubriek.EDITOR;
    }
}
