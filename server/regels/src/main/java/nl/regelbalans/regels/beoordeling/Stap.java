package nl.regelbalans.regels.beoordeling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelbalans.regels.waarde.Datums;
import nl.regelbalans.regels.wet.Vindplaats;

/**
 * One step of a motivering: where it stands in the law, one sentence, the values that went in and the values that came out. The
 * sentence names its values in braces; they are written in only when somebody reads it.
 */
public final class Stap {

    private static final int WEINIG = 4;

    private final Vindplaats grondslag;
    private final String zin;
    private final Map<String, Object> invoer = new LinkedHashMap<>(WEINIG);
    private final Map<String, Object> uitkomst = new LinkedHashMap<>(WEINIG);

    Stap(Vindplaats grondslag, String zin) {
        this.grondslag = grondslag;
        this.zin = zin;
    }

    /** Names a value that goes in. */
    public Stap met(String naam, Object waarde) {
        invoer.put(naam, waarde);
        return this;
    }

    /** Names the value that comes out, and hands it back to the rule. */
    public <T> T geeft(String naam, T waarde) {
        uitkomst.put(naam, waarde);
        return waarde;
    }

    public Vindplaats grondslag() {
        return grondslag;
    }

    public Map<String, Object> invoer() {
        return Collections.unmodifiableMap(invoer);
    }

    public Map<String, Object> uitkomst() {
        return Collections.unmodifiableMap(uitkomst);
    }

    /** The sentence with its values: "15 % van € 1.200,00 blijft vrij: € 180,00." */
    public String zin() {
        var geschreven = new StringBuilder();
        int tot = 0;
        for (int open = zin.indexOf('{'); open >= 0; open = zin.indexOf('{', tot)) {
            int dicht = zin.indexOf('}', open);
            geschreven.append(zin, tot, open).append(geschreven(zin.substring(open + 1, dicht)));
            tot = dicht + 1;
        }
        return geschreven.append(zin, tot, zin.length()).toString();
    }

    private String geschreven(String naam) {
        var waarde = uitkomst.containsKey(naam) ? uitkomst.get(naam) : invoer.get(naam);
        if (waarde == null) {
            throw new IllegalStateException("no value for {" + naam + "} in: " + zin);
        }
        return waarde instanceof LocalDate datum ? Datums.voluit(datum) : waarde.toString();
    }
}
