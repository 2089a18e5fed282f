package nl.regelbalans.regels.wet;

import java.util.List;

/**
 * Why an answer is less than certain.
 *
 * @param reden one Dutch sentence for the reader of the answer
 */
public record Voorbehoud(Zekerheid zekerheid, String reden) {

    /** The least sure piece decides how sure the whole is. */
    public static Zekerheid zwakste(List<Voorbehoud> voorbehouden) {
        var zwakste = Zekerheid.VASTGESTELD;
        for (var voorbehoud : voorbehouden) {
            if (voorbehoud.zekerheid().compareTo(zwakste) > 0) {
                zwakste = voorbehoud.zekerheid();
            }
        }
        return zwakste;
    }
}
