package nl.regelbalans.conformance.controle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Bronbestand;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Vindplaats;

/** No data of a person, as far as a machine can see that: a name it cannot. */
final class Persoonsgegevens implements Regel {

    private static final Map<String, Pattern> VORMEN = Map.of(
            "een getal van negen cijfers, zoals een BSN", Pattern.compile("(?<![\\d.,])\\d{9}(?![\\d.,])"),
            "een e-mailadres", Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+"),
            "een rekeningnummer (IBAN)", Pattern.compile("\\b[A-Z]{2}\\d{2} ?[A-Z]{4}(?: ?\\d){10}\\b"),
            "een postcode", Pattern.compile("\\b[1-9]\\d{3} ?[A-Z]{2}\\b"));

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        return stof.features().bestanden().stream().flatMap(bestand -> fouten(bestand).stream());
    }

    private static List<Leesfout> fouten(Bronbestand bestand) {
        List<Leesfout> fouten = new ArrayList<>();
        int nummer = 0;
        for (String regel : bestand.tekst().lines().toList()) {
            nummer++;
            var plaats = new Vindplaats(bestand.pad(), nummer);
            VORMEN.forEach((naam, vorm) -> {
                if (vorm.matcher(regel).find()) {
                    fouten.add(new Leesfout(
                            plaats,
                            "Hier staat " + naam + ". Haal het weg: een scenario gaat over een situatie, niet over"
                                    + " een persoon."));
                }
            });
        }
        return fouten;
    }
}
