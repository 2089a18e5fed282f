package nl.regelbalans.regels.participatieplicht;

import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.participatie.OngelezenWet;
import nl.regelbalans.regels.wet.Vindplaats;

/** The new law, with one participatieplicht. Its text was not read, so it answers nothing. */
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
        return "Hoe de participatieplicht in de nieuwe wet luidt, en wie er tijdelijk van is ontheven, is niet"
                + " bekend.";
    }
}
