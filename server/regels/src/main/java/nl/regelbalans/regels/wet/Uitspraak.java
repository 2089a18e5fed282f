package nl.regelbalans.regels.wet;

/** A ruling, by its European Case Law Identifier. */
public record Uitspraak(String ecli) implements Vindplaats {

    @Override
    public String aanduiding() {
        return ecli;
    }
}
