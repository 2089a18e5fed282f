package nl.regelbalans.regels.eigeninvulling;

import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.participatie.OngelezenWet;
import nl.regelbalans.regels.wet.Vindplaats;

/** The new law, with room to fill in the participatieplicht oneself. Its text was not read, so it answers nothing. */
record Wet2027(Inwerkingtreding nieuwRecht) implements OngelezenWet<Situatie, Uitkomst> {

    @Override
    public Vindplaats plaats() {
        return OudRecht.PLICHT;
    }

    @Override
    public Situatie voorbeeldsituatie() {
        return OudRecht.voorbeeldsituatie();
    }

    @Override
    public String watOntbreekt() {
        return "Wanneer een eigen activiteit volgens de nieuwe wet meetelt, is niet bekend. Vakbladen noemen als"
                + " grens dat zij geen werk belemmert en geen betaald werk verdringt.";
    }
}
