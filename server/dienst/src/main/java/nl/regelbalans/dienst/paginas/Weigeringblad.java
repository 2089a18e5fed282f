package nl.regelbalans.dienst.paginas;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.regelbalans.dienst.fout.Fout;
import nl.regelbalans.dienst.fout.Foutblad;
import nl.regelbalans.dienst.fout.Probleem;

/** A refusal in the frame of the other pages. */
@Singleton
final class Weigeringblad implements Foutblad {
    private final Sjablonen sjablonen;

    @Inject
    Weigeringblad(Sjablonen sjablonen) {
        this.sjablonen = sjablonen;
    }

    @Override
    public byte[] van(Probleem probleem) {
        return sjablonen.vul(new Weigering(
                probleem.title(), probleem.detail(), probleem.instance().orElse(""), probleem.fouten()));
    }

    /** What the page shows. */
    private record Weigering(String titel, String uitleg, String kenmerk, List<Fout> fouten) implements Pagina {
        @Override
        public Rubriek rubriek() {
            return Rubriek.WETSWIJZIGINGEN;
        }
    }
}
