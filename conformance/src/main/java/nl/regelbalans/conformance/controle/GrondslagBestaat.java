package nl.regelbalans.conformance.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.features.Vindplaats;
import nl.regelbalans.conformance.recht.Rechtsbronnen;
import nl.regelbalans.conformance.waarden.Waardesoort;
import nl.regelbalans.conformance.zaak.Noemt;

/** A norm rests on a provision that is or was law. */
final class GrondslagBestaat implements Regel {

    private static final Pattern VERWIJZING = Pattern.compile(Waardesoort.GRONDSLAG.vorm());

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        Stream<Leesfout> vanNormen = stof.scenarios().stream()
                .flatMap(gelezen -> onbekend(
                        stof, gelezen.scenario().grondslag(), Plek.grondslag(stof.features(), gelezen.scenario())));
        Stream<Leesfout> vanStappen = stof.scenarios().stream()
                .flatMap(gelezen -> gelezen.stappen().stream())
                .filter(lezing -> lezing.doet(Noemt.class))
                .flatMap(lezing -> VERWIJZING
                        .matcher(lezing.stap().tekst())
                        .results()
                        .flatMap(gevonden ->
                                onbekend(stof, gevonden.group(), lezing.stap().plaats())));
        Stream<Leesfout> vanBegrippen = stof.begrippen().alle().stream().flatMap(begrip -> begrip.grondslag().stream()
                .flatMap(grondslag -> onbekend(stof, grondslag, begrip.plaats())));
        return Stream.of(vanNormen, vanStappen, vanBegrippen).flatMap(fouten -> fouten);
    }

    private static Stream<Leesfout> onbekend(Stof stof, String grondslagen, Vindplaats plaats) {
        return Waardesoort.GRONDSLAG.leesAlle(grondslagen).stream()
                .filter(grondslag -> stof.bronnen()
                        .geldigheid(grondslag.json().asJsonObject())
                        .isEmpty())
                .map(grondslag -> new Leesfout(
                        plaats,
                        "'" + grondslag + "' staat niet in de Participatiewet van 1 januari 2026 en niet in "
                                + Rechtsbronnen.BESTAND + ". Verbeter de grondslag, of zet de bron daarin erbij."));
    }
}
