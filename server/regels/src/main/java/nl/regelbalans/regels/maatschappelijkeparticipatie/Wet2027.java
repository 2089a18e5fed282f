package nl.regelbalans.regels.maatschappelijkeparticipatie;

import nl.regelbalans.regels.catalogus.Inwerkingtreding;
import nl.regelbalans.regels.participatie.OngelezenWet;
import nl.regelbalans.regels.wet.Vindplaats;

/** The new law, with support for maatschappelijke participatie. Its text was not read, so it answers nothing. */
record Wet2027(Inwerkingtreding nieuwRecht) implements OngelezenWet<Situatie, Uitkomst> {

    @Override
    public Vindplaats plaats() {
        return OudRecht.AANSPRAAK;
    }

    @Override
    public Situatie voorbeeldsituatie() {
        return OudRecht.voorbeeldsituatie();
    }

    @Override
    public String watOntbreekt() {
        return "Wie volgens de nieuwe wet aanspraak heeft op ondersteuning, en of het college die bij"
                + " maatschappelijke participatie moet of kan geven, is niet bekend.";
    }
}
