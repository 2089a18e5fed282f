package nl.regelbalans.dienst.paginas.reken;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regelbalans.dienst.invoer.Formulier;
import nl.regelbalans.dienst.invoer.Json;
import nl.regelbalans.dienst.json.JsonSchrijver;
import nl.regelbalans.dienst.paginas.Weergave;
import nl.regelbalans.dienst.paginas.reken.Rekenblad.Verschil;
import nl.regelbalans.dienst.paginas.reken.Rekenblad.Versiekeuze;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.gegevens.Fout;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.loket.Schrijver;

/** Fills the form of one version, asks the counter, and puts two answers beside each other. */
record Rekenaar(Loket loket, Wetswijziging wetswijziging, Versie<?, ?> versie) {

    static Rekenaar voor(Loket loket, String id, String versie) {
        var wetswijziging = loket.catalogus().wetswijziging(id);
        return new Rekenaar(loket, wetswijziging, wetswijziging.versies().versie(versie));
    }

    Formulier voorbeeld() {
        return Vraagformulier.formulier(versie.voorbeeld().vraag());
    }

    /** The form as it is, without an answer. */
    Rekenblad toon(Formulier formulier) {
        return blad(formulier, formulier.waarde("eerder"), Foutenlijst.GEEN, List.of(), List.of());
    }

    /** The form with its answer, and beside it that of the earlier case, or of another version or day. */
    Rekenblad reken(Formulier formulier) {
        var vraag = vraag(versie, formulier);
        // Written out again, so that a place in the form is the place in the question that a fault names.
        var netjes = Vraagformulier.formulier(vraag);
        var eerder = formulier.waarde("eerder");
        try {
            var antwoord = antwoord("", versie, vraag);
            if (formulier.isIngevuld("wat-als") && !eerder.isEmpty()) {
                return watAls(netjes, eerder, antwoord.genaamd("Nu"));
            }
            var antwoorden = formulier.isIngevuld("vergelijk")
                    ? naastElkaar(antwoord, vergeleken(formulier))
                    : List.of(antwoord);
            return blad(netjes, json(vraag), Foutenlijst.GEEN, antwoorden, List.of());
        } catch (OngeldigeVraag ongeldig) {
            return blad(netjes, eerder, new Foutenlijst(ongeldig.fouten()), List.of(), List.of());
        }
    }

    private Rekenblad watAls(Formulier nu, String eerder, Antwoordblad antwoord) {
        var vraag = Json.lees(eerder.getBytes(StandardCharsets.UTF_8));
        return blad(
                nu,
                eerder,
                Foutenlijst.GEEN,
                naastElkaar(antwoord("Eerst", versie, vraag), antwoord),
                verschillen(Vraagformulier.formulier(vraag), nu));
    }

    /** The same case under another version or on another day; what that version does not ask is left out. */
    private Antwoordblad vergeleken(Formulier formulier) {
        var ander = wetswijziging.versies().versie(formulier.waarde("vergelijk-versie"));
        var vraag = vraag(ander, formulier);
        var dag = formulier.waarde("vergelijk-peildatum");
        if (!dag.isEmpty()) {
            vraag.put("peildatum", dag);
        }
        try {
            return antwoord("", ander, vraag);
        } catch (OngeldigeVraag ongeldig) {
            return Antwoordblad.geweigerd(
                    Weergave.kop(ander.naam()),
                    ongeldig.fouten().stream().map(Fout::uitleg).toList());
        }
    }

    private Antwoordblad antwoord(String naam, Versie<?, ?> versie, Map<String, Object> vraag) {
        var antwoord = loket.beoordeel(wetswijziging.id(), versie.naam(), vraag);
        return Antwoordblad.van(naam, antwoord, wetswijziging.versies().uitkomst());
    }

    private static List<Antwoordblad> naastElkaar(Antwoordblad links, Antwoordblad rechts) {
        return List.of(links.naast(rechts), rechts.naast(links));
    }

    private static List<Verschil> verschillen(Formulier eerst, Formulier nu) {
        return Stream.concat(eerst.velden().keySet().stream(), nu.velden().keySet().stream())
                .distinct()
                .filter(pad -> !eerst.waarde(pad).equals(nu.waarde(pad)))
                .map(pad -> new Verschil(feit(pad), leesbaar(eerst.waarde(pad)), leesbaar(nu.waarde(pad))))
                .toList();
    }

    /** {@code situatie.ontvangsten[0].waarde} reads as {@code ontvangsten 1, waarde}. */
    private static String feit(String pad) {
        var delen = pad.replaceFirst("^(situatie|oordelen|beleid)\\.", "").split("[.\\[]", -1);
        return Stream.of(delen)
                .map(deel -> deel.endsWith("]")
                        ? String.valueOf(Integer.parseInt(deel.substring(0, deel.length() - 1)) + 1)
                        : Weergave.naam(deel))
                .reduce((eerder, later) -> eerder + (Character.isDigit(later.charAt(0)) ? " " : ", ") + later)
                .orElseThrow();
    }

    private static String leesbaar(String waarde) {
        return waarde.isEmpty() ? "niet ingevuld" : Weergave.waarde(waarde);
    }

    private Map<String, Object> vraag(Versie<?, ?> versie, Formulier formulier) {
        return new Vraagformulier(wetswijziging.versies(), versie).vraag(formulier);
    }

    private Rekenblad blad(
            Formulier formulier,
            String eerder,
            Foutenlijst fouten,
            List<Antwoordblad> antwoorden,
            List<Verschil> veranderd) {
        var maker = new Vakkenmaker(
                formulier, fouten, new Schrijver(versie.voorbeeld().peildatum()));
        var peildatum = maker.peildatum();
        var situatie = maker.situatie(wetswijziging.versies().situatie());
        var oordelen = maker.oordelen(versie.oordelen());
        var beleid = maker.beleid(versie.beleid());
        var vakken = Stream.of(List.of(peildatum), situatie, oordelen, beleid).flatMap(List::stream);
        return new Rekenblad(
                wetswijziging.id(),
                wetswijziging.titel(),
                versie.naam(),
                Weergave.kop(versie.naam()),
                versies(),
                peildatum,
                situatie,
                oordelen,
                beleid,
                fouten.samenvatting(vakken),
                antwoorden,
                veranderd,
                eerder);
    }

    private List<Versiekeuze> versies() {
        return wetswijziging.versies().lijst().stream()
                .map(een -> new Versiekeuze(
                        een.naam(), Weergave.kop(een.naam()), een.naam().equals(versie.naam())))
                .toList();
    }

    private static String json(Map<String, Object> vraag) {
        var tekst = new ByteArrayOutputStream();
        JsonSchrijver.schrijf(vraag, tekst);
        return tekst.toString(StandardCharsets.UTF_8);
    }
}
