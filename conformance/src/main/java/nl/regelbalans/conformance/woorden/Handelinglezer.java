package nl.regelbalans.conformance.woorden;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import nl.regelbalans.conformance.yaml.Knoop;
import nl.regelbalans.conformance.zaak.Bevat;
import nl.regelbalans.conformance.zaak.Gebruikt;
import nl.regelbalans.conformance.zaak.Handeling;
import nl.regelbalans.conformance.zaak.Invulling;
import nl.regelbalans.conformance.zaak.Noemt;
import nl.regelbalans.conformance.zaak.Ontbreekt;
import nl.regelbalans.conformance.zaak.PastToe;
import nl.regelbalans.conformance.zaak.Sluit;
import nl.regelbalans.conformance.zaak.Verwacht;
import nl.regelbalans.conformance.zaak.VoegtToe;
import nl.regelbalans.conformance.zaak.Vraagt;
import nl.regelbalans.conformance.zaak.Vult;
import nl.regelbalans.conformance.zaak.Weigert;

/** The actions by the word that stands for them in woorden.yaml. */
final class Handelinglezer {

    private static final Map<String, BiFunction<Knoop, Invullinglezer, Handeling>> LEZERS = Map.ofEntries(
            entry("vult", (knoop, waarden) -> new Vult(waarden.velden(knoop))),
            entry("voegtToe", (knoop, waarden) -> new VoegtToe(waarden.velden(knoop))),
            entry("doet", (knoop, waarden) -> alleen("toepassen", knoop, new PastToe())),
            entry("verwacht", (knoop, waarden) -> new Verwacht(waarden.velden(knoop))),
            entry("bevat", (knoop, waarden) -> new Bevat(waarden.velden(knoop))),
            entry("ontbreekt", (knoop, waarden) -> new Ontbreekt(waarden.pad(knoop.tekst(), knoop))),
            entry("vraagt", Handelinglezer::vraagt),
            entry("noemt", (knoop, waarden) -> new Noemt(waarden.grondslag(knoop))),
            entry("gebruikt", Handelinglezer::gebruikt),
            entry("weigert", Handelinglezer::weigert),
            entry("sluit", (knoop, waarden) -> alleen("true", knoop, new Sluit())));

    private Handelinglezer() {}

    static Set<String> woorden() {
        return new TreeSet<>(LEZERS.keySet());
    }

    static Handeling lees(String woord, Knoop knoop, Invullinglezer waarden) {
        return LEZERS.get(woord).apply(knoop, waarden);
    }

    private static Handeling alleen(String woord, Knoop knoop, Handeling handeling) {
        if (!knoop.tekst().equals(woord)) {
            throw knoop.fout("Hier kan alleen '" + woord + "' staan, niet '" + knoop.tekst() + "'.");
        }
        return handeling;
    }

    private static Handeling weigert(Knoop knoop, Invullinglezer waarden) {
        Map<String, Knoop> velden = knoop.velden();
        if (!velden.keySet().equals(Set.of("code", "pad"))) {
            throw knoop.fout("Een weigering heeft een code en een pad, zo: { code: ontbreekt, pad: peildatum }.");
        }
        return new Weigert(waarden.lees(velden.get("code")), waarden.lees(velden.get("pad")));
    }

    private static Handeling vraagt(Knoop knoop, Invullinglezer waarden) {
        Map<String, Knoop> velden = knoop.velden();
        if (!velden.keySet().equals(Set.of("oordeel", "ruimte", "waarde"))) {
            throw knoop.fout(
                    "Een vraag heeft een oordeel, de ruimte die de wet geeft en het type van de waarde, zo: { oordeel:"
                            + " verantwoord, ruimte: beoordelingsruimte, waarde: number }.");
        }
        return new Vraagt(
                waarden.lees(velden.get("oordeel")),
                waarden.lees(velden.get("ruimte")),
                waarden.lees(velden.get("waarde")));
    }

    private static Handeling gebruikt(Knoop knoop, Invullinglezer waarden) {
        Map<String, Knoop> velden = new TreeMap<>(knoop.velden());
        Knoop naam = velden.remove("naam");
        Knoop waarde = velden.remove("waarde");
        if (naam == null || waarde == null || !Gebruikt.GRENZEN.containsAll(velden.keySet())) {
            throw knoop.fout(
                    "Een norm heeft een naam en een waarde, en zo nodig van en totEnMet, zo: { naam: giftengrens,"
                            + " waarde: $1, van: $2 }.");
        }
        Map<String, Invulling> termijn = new TreeMap<>();
        velden.forEach((grens, dag) -> termijn.put(grens, waarden.lees(dag)));
        return new Gebruikt(waarden.lees(naam), waarden.lees(waarde), termijn);
    }
}
