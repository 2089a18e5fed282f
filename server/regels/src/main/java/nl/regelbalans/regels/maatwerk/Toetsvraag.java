package nl.regelbalans.regels.maatwerk;

import java.util.Arrays;
import java.util.List;
import nl.regelbalans.regels.gegevens.Veld;

/** The questions of the omgekeerde toets (Stimulansz), in the order in which to ask them: the article comes last. */
public enum Toetsvraag {
    @Veld("Wat heeft deze persoon nodig, en welk effect willen wij bereiken?")
    BEHOEFTE_EN_EFFECT,
    @Veld("Welke waarden beschermt de wet hier?")
    WAARDEN,
    @Veld("Welke gevolgen heeft dit besluit voor deze persoon?")
    GEVOLGEN,
    @Veld("Welk artikel past hierbij?")
    ARTIKEL;

    static List<Toetsvraag> zonder(List<Toetsvraag> beantwoord) {
        return Arrays.stream(values())
                .filter(vraag -> !beantwoord.contains(vraag))
                .toList();
    }
}
