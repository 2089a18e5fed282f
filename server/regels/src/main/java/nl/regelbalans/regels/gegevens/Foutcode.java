package nl.regelbalans.regels.gegevens;

/** The kinds of faults a question can have. Each has a paragraph in {@code docs/04-fouten.md}. */
public enum Foutcode {
    ONTBREEKT,
    ONBEKEND_VELD,
    VERKEERD_TYPE,
    TE_VEEL_DECIMALEN,
    DATUM_BESTAAT_NIET,
    BUITEN_BEREIK,
    ONBEKENDE_KEUZE,
    ONBEKEND_OORDEEL,
    ONBEKEND_BELEID,
    TEGENSTRIJDIG;

    /** The code as it goes over the line: {@code te-veel-decimalen}. */
    public String code() {
        return Namen.metStreepjes(this);
    }
}
