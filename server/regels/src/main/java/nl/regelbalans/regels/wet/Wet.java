package nl.regelbalans.regels.wet;

/** The acts and ministerial regulations that the rules cite, with their identification in the Basiswettenbestand. */
public enum Wet {
    PARTICIPATIEWET("Participatiewet", "BWBR0015703"),
    AWB("Algemene wet bestuursrecht", "BWBR0005537"),
    BESLUIT_SUWI("Besluit SUWI", "BWBR0013267"),
    REGELING_PARTICIPATIEWET("Regeling Participatiewet, IOAW en IOAZ", "BWBR0015738"),
    WET_OP_HET_KINDGEBONDEN_BUDGET("Wet op het kindgebonden budget", "BWBR0022751");

    private final String naam;
    private final String bwbId;

    Wet(String naam, String bwbId) {
        this.naam = naam;
        this.bwbId = bwbId;
    }

    public Wetsartikel artikel(String nummer) {
        return new Wetsartikel(this, nummer, "", "");
    }

    public String naam() {
        return naam;
    }

    public String bwbId() {
        return bwbId;
    }
}
