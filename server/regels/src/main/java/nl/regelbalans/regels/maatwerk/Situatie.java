package nl.regelbalans.regels.maatwerk;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** The outcome of another beoordeling, and what the college names as the reason to look for room. */
public record Situatie(
        @Veld("Waar de andere beoordeling over gaat") Onderwerp onderwerp,
        @Veld("De status van de andere beoordeling") AndereUitkomst uitkomst,
        @Veld("Is die uitkomst ongunstig voor deze persoon") boolean ongunstig,

        @Veld("Hoeveel ruimte de regel achter die uitkomst laat")
        Regelsoort regelsoort,

        @Veld("De omstandigheden die het college noemt") List<Omstandigheid> omstandigheden,

        @Veld("De vragen van de omgekeerde toets die al beantwoord zijn")
        List<Toetsvraag> beantwoord,

        @Veld("Het bedrag per maand volgens de andere beoordeling, in euro; alleen bij hoogte")
        Optional<Bedrag> bedrag,

        @Veld(value = "Wie de bijstand geeft", standaard = "gemeente")
        Uitvoerder uitvoerder,

        @Veld(
                value =
                        "Is dit een vreemdeling die niet valt onder artikel 11, tweede of derde lid; alleen bij geen-recht",
                standaard = "false")
        boolean vreemdelingBuitenArtikel11)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        if (uitkomst == AndereUitkomst.OORDEEL_NODIG && ongunstig) {
            fouten.meld(
                    "situatie.ongunstig",
                    Foutcode.TEGENSTRIJDIG,
                    "Zolang het college nog moet oordelen, is er geen ongunstige uitkomst. Verander een van de twee.");
        }
        if (uitkomst == AndereUitkomst.OORDEEL_NODIG && regelsoort == Regelsoort.GEBONDEN) {
            fouten.meld(
                    "situatie.regelsoort",
                    Foutcode.TEGENSTRIJDIG,
                    "Een gebonden regel vraagt het college geen oordeel. Verander een van de twee.");
        }
        if (bedrag.isPresent() && onderwerp != Onderwerp.HOOGTE) {
            fouten.meld("situatie.bedrag", Foutcode.TEGENSTRIJDIG, "Geef een bedrag alleen bij hoogte.");
        }
        if (vreemdelingBuitenArtikel11 && onderwerp != Onderwerp.GEEN_RECHT) {
            fouten.meld(
                    "situatie.vreemdelingBuitenArtikel11", Foutcode.TEGENSTRIJDIG, "Geef dit alleen bij geen-recht.");
        }
    }

    boolean noemt(Omstandigheid omstandigheid) {
        return omstandigheden.contains(omstandigheid);
    }
}
