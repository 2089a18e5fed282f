package nl.regelbalans.regels.loket;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Stap;
import nl.regelbalans.regels.gegevens.Namen;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.norm.Normwaarde;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.waarde.Percentage;
import nl.regelbalans.regels.wet.Programmapunt;
import nl.regelbalans.regels.wet.Uitspraak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * Writes the parts that answers, the catalogue and the norms share, as plain data in a fixed order.
 *
 * @param peildatum the day on which a reader of a law reference should open the text
 */
public record Schrijver(Peildatum peildatum) {

    /** What every answer says of itself first. */
    public static final String AARD = "berekening, geen besluit";

    /** A law reference: always {@code aanduiding}, and the parts that this kind of place has. */
    public Map<String, Object> vindplaats(Vindplaats vindplaats) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("aanduiding", vindplaats.aanduiding());
        if (vindplaats instanceof Wetsartikel artikel) {
            gegevens.put("wet", artikel.wet().naam());
            gegevens.put("bwbId", artikel.wet().bwbId());
            gegevens.put("artikel", artikel.artikel());
            zetAlsGevuld(gegevens, "lid", artikel.lid());
            zetAlsGevuld(gegevens, "onderdeel", artikel.onderdeel());
            gegevens.put("jci", artikel.jci(peildatum));
        } else if (vindplaats instanceof Programmapunt programma) {
            gegevens.put("wet", Programmapunt.PLAN);
            gegevens.put("punt", programma.punt());
        } else if (vindplaats instanceof Uitspraak uitspraak) {
            gegevens.put("ecli", uitspraak.ecli());
        }
        return gegevens;
    }

    private static void zetAlsGevuld(Map<String, Object> gegevens, String naam, String waarde) {
        if (!waarde.isEmpty()) {
            gegevens.put(naam, waarde);
        }
    }

    public Map<String, Object> geldigheid(Geldigheid geldigheid) {
        var gegevens = new LinkedHashMap<String, Object>();
        geldigheid.van().ifPresent(van -> gegevens.put("van", van.toString()));
        geldigheid.totEnMet().ifPresent(einde -> gegevens.put("totEnMet", einde.toString()));
        return gegevens;
    }

    /** A question to the college. */
    public Map<String, Object> vraag(Oordeel<?> oordeel) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("oordeel", oordeel.naam());
        gegevens.put("vraag", oordeel.vraag());
        gegevens.put("ruimte", Namen.metStreepjes(oordeel.ruimte()));
        gegevens.put("grondslag", vindplaats(oordeel.grondslag()));
        gegevens.put("waarde", oordeel.soort().schema());
        return gegevens;
    }

    /** A step of a motivering. */
    public Map<String, Object> stap(Stap stap) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("grondslag", vindplaats(stap.grondslag()));
        gegevens.put("zin", stap.zin());
        gegevens.put("invoer", waarden(stap.invoer()));
        gegevens.put("uitkomst", waarden(stap.uitkomst()));
        return gegevens;
    }

    private static Map<String, Object> waarden(Map<String, Object> waarden) {
        var gegevens = new LinkedHashMap<String, Object>();
        waarden.forEach((naam, waarde) -> gegevens.put(naam, waarde(waarde)));
        return gegevens;
    }

    private static Object waarde(Object waarde) {
        if (waarde instanceof Bedrag bedrag) {
            return bedrag.inEuro();
        } else if (waarde instanceof Percentage percentage) {
            return percentage.procent();
        } else if (waarde instanceof Integer getal) {
            return BigDecimal.valueOf(getal);
        } else if (waarde instanceof Boolean) {
            return waarde;
        } else if (waarde instanceof Enum<?> keuze) {
            return Namen.metStreepjes(keuze);
        }
        return waarde.toString();
    }

    /** What a gemeente may choose. */
    public Map<String, Object> beleidsruimte(Beleidsruimte<?> ruimte) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("beleid", ruimte.naam());
        gegevens.put("uitleg", ruimte.uitleg());
        gegevens.put("grondslag", vindplaats(ruimte.grondslag()));
        gegevens.put("waarde", ruimte.soort().schema());
        return gegevens;
    }

    /** What a norm is, without its values. */
    public Map<String, Object> norm(Norm<?> norm) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("naam", norm.naam());
        gegevens.put("omschrijving", norm.omschrijving());
        gegevens.put("eenheid", norm.eenheid());
        gegevens.put("grondslag", vindplaats(norm.grondslag()));
        gegevens.put("bron", norm.bron());
        return gegevens;
    }

    /** A value of a norm, without saying which norm. */
    public Map<String, Object> waardeOpDatum(Normwaarde<?> waarde) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("waarde", waarde(waarde.waarde()));
        gegevens.putAll(geldigheid(waarde.geldigheid()));
        gegevens.put(
                "zekerheid",
                Namen.metStreepjes(
                        waarde.voorbehoud().map(Voorbehoud::zekerheid).orElse(Zekerheid.VASTGESTELD)));
        waarde.voorbehoud().ifPresent(voorbehoud -> gegevens.put("toelichting", voorbehoud.reden()));
        return gegevens;
    }

    /** A norm with the value that an answer used. */
    public Map<String, Object> normwaarde(Normwaarde<?> waarde) {
        var gegevens = norm(waarde.norm());
        gegevens.putAll(waardeOpDatum(waarde));
        return gegevens;
    }

    /** How sure an answer or a version is: the least sure piece decides. */
    public Map<String, Object> zekerheid(List<Voorbehoud> voorbehouden) {
        var gegevens = new LinkedHashMap<String, Object>();
        gegevens.put("graad", Namen.metStreepjes(Voorbehoud.zwakste(voorbehouden)));
        gegevens.put("redenen", voorbehouden.stream().map(Voorbehoud::reden).toList());
        return gegevens;
    }
}
