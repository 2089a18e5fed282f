package nl.regelbalans.dienst.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.regelbalans.regels.loket.Loket;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

final class GekozenInwerkingtredingTest {
    private static final String SLEUTEL = "regelbalans.inwerkingtreding.participatieplicht";
    private static final Map<String, Object> BIJSTAND =
            Map.of("leeftijd", BigDecimal.valueOf(45), "groep", "algemene-bijstand");

    @Test
    void withoutASetting_theNewLawBeginsIn2027() {
        assertEquals("oud-recht", geldend(Map.of(), "2026-12-31"));
        assertEquals("wet-2027", geldend(Map.of(), "2027-01-01"));
    }

    @Test
    void geldendFollowsTheSetting() {
        var later = Map.of(SLEUTEL, "2028-07-01");
        assertEquals("oud-recht", geldend(later, "2028-06-30"));
        assertEquals("wet-2027", geldend(later, "2028-07-01"));
    }

    @Test
    void theOldLawIsUncertainFromTheDayOnWhichOneSourceEndsIt() {
        var later = Map.of(SLEUTEL, "2028-07-01");
        assertTrue(antwoord(later, "2026-12-31").get("zekerheid").toString().contains("vastgesteld"));
        var zekerheid = antwoord(later, "2027-01-01").get("zekerheid").toString();
        assertTrue(zekerheid.contains("onzeker"), zekerheid);
        assertTrue(zekerheid.contains("gemeente.nu"), zekerheid);
        assertTrue(zekerheid.contains("Wet handhaving sociale zekerheid"), zekerheid);
    }

    @Test
    void aDayThatNoSourceNames_stopsTheService() {
        assertTrue(weigering("2026-12-31").contains("Kies 1 januari 2027 of later"));
    }

    @Test
    void textThatIsNoDay_stopsTheService() {
        assertTrue(weigering("volgend jaar").contains(SLEUTEL));
    }

    private static String weigering(String datum) {
        return assertThrows(IllegalStateException.class, () -> geldend(Map.of(SLEUTEL, datum), "2027-01-01"))
                .getMessage();
    }

    private static Object geldend(Map<String, String> instellingen, String peildatum) {
        return antwoord(instellingen, peildatum).get("versie");
    }

    private static Map<String, Object> antwoord(Map<String, String> instellingen, String peildatum) {
        var loket = new Loket(new Regels().catalogus(config(instellingen)));
        var vraag = Map.of("peildatum", peildatum, "situatie", BIJSTAND);
        return loket.beoordeel("10-maatschappelijke-participatie", "geldend", vraag);
    }

    private static Config config(Map<String, String> instellingen) {
        return (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, methode, argumenten) -> Optional.ofNullable(instellingen.get((String) argumenten[0])));
    }
}
