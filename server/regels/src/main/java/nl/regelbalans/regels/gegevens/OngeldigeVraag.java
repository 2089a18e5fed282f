package nl.regelbalans.regels.gegevens;

import java.util.List;

/** The question cannot be answered as it stands; it carries every fault that was found. Nothing was computed. */
public final class OngeldigeVraag extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    public OngeldigeVraag(List<Fout> fouten) {
        super(fouten.toString());
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}
