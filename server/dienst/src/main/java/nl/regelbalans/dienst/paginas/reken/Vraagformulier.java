package nl.regelbalans.dienst.paginas.reken;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.dienst.invoer.Formulier;
import nl.regelbalans.dienst.paginas.Weergave;
import nl.regelbalans.regels.beoordeling.Invulling;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.gegevens.Bedragsoort;
import nl.regelbalans.regels.gegevens.Getalsoort;
import nl.regelbalans.regels.gegevens.JaNeesoort;
import nl.regelbalans.regels.gegevens.Lijstsoort;
import nl.regelbalans.regels.gegevens.Percentagesoort;
import nl.regelbalans.regels.gegevens.Recordsoort;
import nl.regelbalans.regels.gegevens.Soort;

/**
 * From a form to a question and back. What cannot be read as the kind of value it should be, stays as it was written: the
 * counter then says what is wrong with it.
 */
record Vraagformulier(Versies<?, ?> versies, Versie<?, ?> versie) {

    /** The question as plain data. */
    Map<String, Object> vraag(Formulier formulier) {
        var vraag = new LinkedHashMap<String, Object>();
        var peildatum = formulier.waarde("peildatum");
        if (!peildatum.isEmpty()) {
            vraag.put("peildatum", peildatum);
        }
        vraag.put("situatie", lees(versies.situatie(), "situatie", formulier));
        vraag.put("oordelen", ingevuld(versie.oordelen(), formulier));
        vraag.put("beleid", ingevuld(versie.beleid(), formulier));
        return vraag;
    }

    private static Map<String, Object> ingevuld(List<? extends Invulling<?>> invullingen, Formulier formulier) {
        var gegevens = new LinkedHashMap<String, Object>();
        invullingen.forEach(invulling -> gegeven(invulling.soort(), invulling.pad(), formulier)
                .ifPresent(gegeven -> gegevens.put(invulling.naam(), gegeven)));
        return gegevens;
    }

    /** What stands at a place; empty when nothing is filled in there, so that it is left out of the question. */
    private static Optional<Object> gegeven(Soort<?> soort, String pad, Formulier formulier) {
        return soort instanceof Lijstsoort || formulier.isIngevuld(pad)
                ? Optional.of(lees(soort, pad, formulier))
                : Optional.empty();
    }

    private static Object lees(Soort<?> soort, String pad, Formulier formulier) {
        if (soort instanceof Recordsoort<?> groep) {
            var gegevens = new LinkedHashMap<String, Object>();
            groep.velden().forEach(veld -> gegeven(veld.soort(), pad + "." + veld.naam(), formulier)
                    .ifPresent(gegeven -> gegevens.put(veld.naam(), gegeven)));
            return gegevens;
        }
        if (soort instanceof Lijstsoort<?> lijst) {
            return formulier.regels(pad).stream()
                    .map(nummer -> pad + "[" + nummer + "]")
                    .filter(formulier::isIngevuld)
                    .map(regel -> lees(lijst.element(), regel, formulier))
                    .toList();
        }
        var tekst = formulier.waarde(pad);
        if (soort instanceof JaNeesoort) {
            return List.of("ja", "nee").contains(tekst) ? (Object) tekst.equals("ja") : tekst;
        }
        return isGetal(soort)
                ? Getaltekst.lees(tekst).<Object>map(getal -> getal).orElse(tekst)
                : tekst;
    }

    private static boolean isGetal(Soort<?> soort) {
        return soort instanceof Bedragsoort || soort instanceof Percentagesoort || soort instanceof Getalsoort;
    }

    /** The form in which a question is filled in. */
    static Formulier formulier(Map<String, ?> vraag) {
        var velden = new LinkedHashMap<String, String>();
        vraag.forEach((naam, gegeven) -> schrijf(naam, gegeven, velden));
        return new Formulier(velden);
    }

    private static void schrijf(String pad, Object gegeven, Map<String, String> velden) {
        if (gegeven instanceof Map<?, ?> groep) {
            groep.forEach((naam, deel) -> schrijf(pad + "." + naam, deel, velden));
        } else if (gegeven instanceof List<?> lijst) {
            for (int i = 0; i < lijst.size(); i++) {
                schrijf(pad + "[" + i + "]", lijst.get(i), velden);
            }
        } else {
            velden.put(pad, gegeven instanceof String tekst ? tekst : Weergave.waarde(gegeven));
        }
    }
}
