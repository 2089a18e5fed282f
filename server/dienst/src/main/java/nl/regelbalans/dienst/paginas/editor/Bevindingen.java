package nl.regelbalans.dienst.paginas.editor;

import java.util.List;
import nl.regelbalans.conformance.features.Leesfout;

/**
 * What there is to say about a voorstel.
 *
 * @param melding in one sentence
 * @param registerregels the lines that the register still needs
 * @param uitslagen one, when it was tried out
 */
record Bevindingen(String melding, List<Foutregel> fouten, List<String> registerregels, List<Uitslagblad> uitslagen) {

    /** Before anybody looked. */
    static final Bevindingen GEEN = new Bevindingen("", List.of(), List.of(), List.of());

    /**
     * A fault.
     *
     * @param nummer of the line in the text; 0 when it is in another file, or in no line
     * @param plaats that place for people
     * @param regel that line as it is written
     */
    record Foutregel(int nummer, String plaats, String regel, String uitleg) {}

    static Bevindingen melding(String melding) {
        return new Bevindingen(melding, List.of(), List.of(), List.of());
    }

    static Bevindingen van(Voorstel voorstel, List<Leesfout> fouten) {
        return new Bevindingen(
                switch (fouten.size()) {
                    case 0 -> "Er zijn geen fouten gevonden in hoe het geschreven is.";
                    case 1 -> "Er is 1 fout.";
                    default -> "Er zijn " + fouten.size() + " fouten.";
                },
                fouten.stream().map(fout -> regel(voorstel, fout)).toList(),
                List.of(),
                List.of());
    }

    private static Foutregel regel(Voorstel voorstel, Leesfout fout) {
        var plaats = fout.plaats();
        if (!plaats.bestand().equals(voorstel.pad())) {
            return new Foutregel(0, plaats.bestand() + ", regel " + plaats.regel(), "", fout.uitleg());
        }
        return plaats.regel() == 0
                ? new Foutregel(0, "De naam van het bestand", voorstel.bestand(), fout.uitleg())
                : new Foutregel(
                        plaats.regel(),
                        "Regel " + plaats.regel(),
                        voorstel.tekst()
                                .lines()
                                .skip(plaats.regel() - 1L)
                                .findFirst()
                                .orElse("")
                                .strip(),
                        fout.uitleg());
    }

    /** Whether there is nothing to mend. */
    boolean isGoed() {
        return fouten.isEmpty() && uitslagen.stream().allMatch(Uitslagblad::goed);
    }

    Bevindingen metMelding(String anders) {
        return new Bevindingen(anders, fouten, registerregels, uitslagen);
    }

    Bevindingen metRegister(List<String> regels) {
        return new Bevindingen(melding, fouten, regels, uitslagen);
    }

    Bevindingen met(Uitslagblad uitslag) {
        return new Bevindingen(uitslag.kop(), fouten, registerregels, List.of(uitslag));
    }
}
