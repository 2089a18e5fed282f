package nl.regelbalans.regels.maandberekening;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.vakantiegeldikb.Inkomenssoort;
import nl.regelbalans.regels.vakantiegeldikb.Vakantiegeld;
import nl.regelbalans.regels.waarde.Bedrag;

/** Questions that are answered, for the documentation: somebody who works part-time and is paid every four weeks. */
public final class Voorbeelden {

    private static final Map<String, Object> OORDELEN =
            Map.of(Inkomen.vrijlating(Wie.BELANGHEBBENDE), Map.of("bijdrageArbeidsinschakeling", false));

    private Voorbeelden() {}

    /** One month, as the law is. */
    public static Map<String, Object> maand() {
        var vraag = new LinkedHashMap<String, Object>();
        vraag.put("peildatum", "2026-03-01");
        vraag.put("situatie", situatie());
        vraag.put("oordelen", OORDELEN);
        return vraag;
    }

    /** Two months, as the law is and as it was proposed. */
    public static Map<String, Object> jaar() {
        var voorstel = new LinkedHashMap<String, Object>();
        voorstel.put("17-verrekenen-inkomsten", "consultatie-2023");
        voorstel.put("18-vakantiegeld-ikb", "consultatie-2023");
        var vraag = new LinkedHashMap<String, Object>();
        vraag.put("van", "2026-03-01");
        vraag.put("totEnMet", "2026-04-30");
        vraag.put("situatie", situatie());
        vraag.put("oordelen", OORDELEN);
        vraag.put("gevallen", List.of(Map.of(), Map.of("versies", voorstel)));
        return vraag;
    }

    private static Map<String, Object> situatie() {
        var loon = new Loon(
                Loonperiode.VIER_WEKEN,
                Bedrag.euro(500),
                LocalDate.of(2025, 12, 29),
                LocalDate.of(2026, 1, 23),
                Optional.empty());
        var werk = new Bron(
                Wie.BELANGHEBBENDE,
                Inkomenssoort.TEGENWOORDIGE_ARBEID,
                Vakantiegeld.OPBOUW,
                true,
                true,
                Optional.of(loon),
                List.of(),
                List.of());
        var persoon = new Persoon(
                45,
                false,
                false,
                false,
                false,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
        var bijstand = new LopendeBijstand(LocalDate.of(2025, 6, 1), Optional.empty(), Optional.empty(), List.of());
        return Maandberekening.HUISHOUDEN.schrijf(new Huishouden(
                persoon,
                Optional.empty(),
                false,
                List.of(),
                false,
                bijstand,
                List.of(werk),
                false,
                List.of(),
                Optional.empty()));
    }
}
