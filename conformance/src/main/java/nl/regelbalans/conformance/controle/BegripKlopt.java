package nl.regelbalans.conformance.controle;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regelbalans.conformance.begrippen.Begrip;
import nl.regelbalans.conformance.features.Leesfout;
import nl.regelbalans.conformance.recht.Begripsbepaling;

/** A word in the list is used, and rests on the law where the Act itself says what it means. */
final class BegripKlopt implements Regel {

    @Override
    public Stream<Leesfout> fouten(Stof stof) {
        Map<String, Begrip> gezien = new HashMap<>();
        return stof.begrippen().alle().stream().flatMap(begrip -> Stream.of(
                        dubbel(begrip, gezien), ongebruikt(begrip, stof.teksten()), bepaling(begrip))
                .flatMap(fouten -> fouten));
    }

    private static Stream<Leesfout> dubbel(Begrip begrip, Map<String, Begrip> gezien) {
        return WoordUitgelegd.vormen(begrip)
                .filter(vorm -> gezien.putIfAbsent(vorm.toLowerCase(Locale.ROOT), begrip) != null)
                .map(vorm -> new Leesfout(
                        begrip.plaats(),
                        "Het woord '" + vorm + "' staat al bij '"
                                + gezien.get(vorm.toLowerCase(Locale.ROOT)).term() + "'. Laat het op één plek staan."))
                .toList()
                .stream();
    }

    private static Stream<Leesfout> ongebruikt(Begrip begrip, List<Tekst> teksten) {
        Pattern vormen = Woordvorm.van(WoordUitgelegd.vormen(begrip).toList());
        boolean gebruikt = teksten.stream()
                .filter(tekst -> !tekst.plaats().equals(begrip.plaats()))
                .anyMatch(tekst -> vormen.matcher(tekst.tekst()).find());
        return gebruikt
                ? Stream.empty()
                : Stream.of(new Leesfout(
                        begrip.plaats(), "Het begrip '" + begrip.term() + "' komt nergens voor. Haal het weg."));
    }

    private static Stream<Leesfout> bepaling(Begrip begrip) {
        return Begripsbepaling.alle().stream()
                .filter(bepaling -> WoordUitgelegd.vormen(begrip).anyMatch(bepaling.term()::equalsIgnoreCase))
                .filter(bepaling -> !begrip.grondslag().equals(Optional.of(bepaling.grondslag())))
                .map(bepaling -> new Leesfout(
                        begrip.plaats(),
                        "De wet zegt zelf wat '" + bepaling.term() + "' betekent. Zet bij dit begrip: grondslag: "
                                + bepaling.grondslag()));
    }
}
