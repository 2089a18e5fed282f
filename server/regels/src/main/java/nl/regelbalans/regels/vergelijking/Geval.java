package nl.regelbalans.regels.vergelijking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.catalogus.NietGevonden;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Datumsoort;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Velden;
import nl.regelbalans.regels.loket.Meegegeven;
import nl.regelbalans.regels.waarde.Datums;
import nl.regelbalans.regels.waarde.Peildatum;

/**
 * One of the answers to compare.
 *
 * @param naam the version as it was asked for: its name, or {@value Versies#GELDEND}
 * @param versie the version that this is; empty when it does not exist
 * @param peildatum empty when it is missing or faulty
 */
record Geval(String pad, String naam, Optional<? extends Versie<?, ?>> versie, Optional<Peildatum> peildatum) {

    private static final List<String> VELDEN = List.of("versie", "peildatum");

    static Geval lees(Versies<?, ?> versies, Object gegeven, String pad, Fouten fouten) {
        var velden = Velden.van(gegeven, pad, fouten).kent("een geval", VELDEN);
        var peildatum = velden.verplicht("peildatum", Datumsoort.DATUM).map(Peildatum::new);
        if (!velden.gegevens().containsKey("versie")) {
            return new Geval(pad, Versies.GELDEND, versie(versies, Versies.GELDEND, peildatum), peildatum);
        }
        if (!(velden.gegevens().get("versie") instanceof String naam)) {
            fouten.meld(velden.pad("versie"), Foutcode.VERKEERD_TYPE, "Geef de naam van een versie als tekst.");
            return new Geval(pad, "", Optional.empty(), peildatum);
        }
        try {
            return new Geval(pad, naam, versie(versies, naam, peildatum), peildatum);
        } catch (NietGevonden bestaatNiet) {
            fouten.meld(velden.pad("versie"), Foutcode.ONBEKENDE_KEUZE, bestaatNiet.getMessage());
            return new Geval(pad, naam, Optional.empty(), peildatum);
        }
    }

    private static Optional<Versie<?, ?>> versie(Versies<?, ?> versies, String naam, Optional<Peildatum> peildatum) {
        return Optional.of(versies.versie(naam, peildatum));
    }

    boolean isTeStellen() {
        return versie.isPresent() && peildatum.isPresent();
    }

    /** The question to the loket, without what this version does not ask for. */
    Map<String, Object> vraag(Object situatie, Meegegeven oordelen, Meegegeven beleid) {
        var vraag = new LinkedHashMap<String, Object>();
        vraag.put("peildatum", peildatum.orElseThrow().datum().toString());
        vraag.put("situatie", situatie);
        vraag.put("oordelen", oordelen.voor(versie.orElseThrow()));
        vraag.put("beleid", beleid.voor(versie.orElseThrow()));
        return vraag;
    }

    /** As plain data, with the answer to the question. */
    Map<String, Object> gegevens(Meegegeven oordelen, Meegegeven beleid, Map<String, Object> beoordeling) {
        var weggelaten = new ArrayList<String>();
        oordelen.nietVoor(versie.orElseThrow()).forEach(oordeel -> weggelaten.add("oordelen." + oordeel));
        beleid.nietVoor(versie.orElseThrow()).forEach(ruimte -> weggelaten.add("beleid." + ruimte));
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("versie", naam);
        gegevens.put("peildatum", peildatum.orElseThrow().datum().toString());
        gegevens.put("weggelaten", weggelaten);
        gegevens.put("beoordeling", beoordeling);
        return gegevens;
    }

    /** Begins a sentence on what is different in this geval. */
    String opening(Geval vorige) {
        boolean begintDan = versie.flatMap(een -> een.geldigheid().van()).equals(peildatum.map(Peildatum::datum));
        return zelfdeVersie(vorige) && begintDan && !zelfdeDag(vorige) ? "Vanaf " + dag() : hoofdletter(plek(vorige));
    }

    /** Ends that sentence. */
    String slot(Geval vorige) {
        return "dan " + vorige.plek(this);
    }

    /** What tells this geval from another one: the day, the version, or both. */
    private String plek(Geval ander) {
        if (zelfdeVersie(ander)) {
            return "op " + dag();
        }
        return "volgens " + naam + (zelfdeDag(ander) ? "" : " op " + dag());
    }

    private boolean zelfdeVersie(Geval ander) {
        return naam.equals(ander.naam);
    }

    private boolean zelfdeDag(Geval ander) {
        return peildatum.equals(ander.peildatum);
    }

    private String dag() {
        return Datums.voluit(peildatum.orElseThrow().datum());
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
