package nl.regelbalans.dienst.paginas;

/** The menu. */
public enum Rubriek {
    WETSWIJZIGINGEN("Wetswijzigingen", "/"),
    EDITOR("Scenario-editor", "/scenario-editor"),
    BEGRIPPEN("Begrippen", "/begrippen"),
    CERTIFICAAT("Certificaat nakijken", "/certificaat"),
    API("Api", "/api");

    private final String naam;
    private final String adres;

    Rubriek(String naam, String adres) {
        this.naam = naam;
        this.adres = adres;
    }

    public String naam() {
        return naam;
    }

    public String adres() {
        return adres;
    }
}
