package nl.regelbalans.conformance.woorden;

import static java.util.stream.Collectors.joining;

import jakarta.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.regelbalans.conformance.waarden.Pad;
import nl.regelbalans.conformance.waarden.Waarde;
import nl.regelbalans.conformance.waarden.Waardesoort;
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

/** What a sentence does, as a text. */
final class Betekenis {

    private static final Pattern PLAATS = Pattern.compile("\\$(\\d+)");

    private final List<Waardesoort> soorten;
    private final List<Waarde> plaatsen;

    private Betekenis(List<Waardesoort> soorten) {
        this.soorten = soorten;
        this.plaatsen = IntStream.rangeClosed(1, soorten.size())
                .mapToObj(nummer -> Waarde.vast(Json.createValue("$" + nummer)))
                .toList();
    }

    /** For people: the values are numbered as they stand in the sentence. */
    static String leesbaar(Handeling handeling, List<Waardesoort> parameters) {
        var betekenis = new Betekenis(parameters);
        return betekenis.met(betekenis.tekst(handeling), nummer -> nummer);
    }

    /** To compare: the values are numbered as they come in the fields, so that their order in the sentence does not matter. */
    static String vergelijkbaar(Handeling handeling, List<Waardesoort> parameters) {
        var betekenis = new Betekenis(parameters);
        Map<Integer, Integer> nummers = new HashMap<>();
        return betekenis.met(
                betekenis.tekst(handeling), nummer -> nummers.computeIfAbsent(nummer, nieuw -> nummers.size() + 1));
    }

    private String tekst(Handeling handeling) {
        if (handeling instanceof Vult vult) {
            return "vult: " + velden(vult.velden());
        }
        if (handeling instanceof VoegtToe voegtToe) {
            return "voegt toe: " + velden(voegtToe.lijsten());
        }
        if (handeling instanceof Verwacht verwacht) {
            return "verwacht: " + velden(verwacht.velden());
        }
        if (handeling instanceof Ontbreekt ontbreekt) {
            return "verwacht dat ontbreekt: " + ontbreekt.pad();
        }
        if (handeling instanceof Vraagt vraagt) {
            return "verwacht een vraag om het oordeel " + waarde(vraagt.oordeel());
        }
        if (handeling instanceof Noemt noemt) {
            return "verwacht in de motivering: " + waarde(noemt.grondslag());
        }
        if (handeling instanceof Gebruikt gebruikt) {
            Map<String, Invulling> velden = new TreeMap<>(gebruikt.termijn());
            velden.put("naam", gebruikt.naam());
            velden.put("waarde", gebruikt.waarde());
            return "verwacht een norm: " + opNaam(velden);
        }
        if (handeling instanceof Weigert weigert) {
            return "verwacht een weigering: code = " + waarde(weigert.code()) + "; pad = " + waarde(weigert.pad());
        }
        if (handeling instanceof PastToe) {
            return "stelt de vraag";
        }
        if (handeling instanceof Sluit) {
            return "verwacht verder niets";
        }
        throw new IllegalStateException(handeling.toString());
    }

    private String velden(Map<Pad, Invulling> paden) {
        Map<String, Invulling> velden = new TreeMap<>();
        paden.forEach((pad, invulling) -> velden.put(pad.toString(), invulling));
        return opNaam(velden);
    }

    private String opNaam(Map<String, Invulling> velden) {
        return velden.entrySet().stream()
                .map(veld -> veld.getKey() + " = " + waarde(veld.getValue()))
                .collect(joining("; "));
    }

    /** JSON without its quotes. */
    private String waarde(Invulling invulling) {
        return invulling
                .met(plaatsen)
                .json()
                .toString()
                .replace("\":", ": ")
                .replace(",\"", ", ")
                .replace("},{", "}, {")
                .replace("\"", "");
    }

    private String met(String tekst, IntUnaryOperator nummering) {
        return PLAATS.matcher(tekst).replaceAll(gevonden -> {
            int plaats = Integer.parseInt(gevonden.group(1));
            String nummer = soorten.size() > 1 ? " " + nummering.applyAsInt(plaats) : "";
            return Matcher.quoteReplacement("{" + soorten.get(plaats - 1).naam() + nummer + "}");
        });
    }
}
