package nl.regelbalans.conformance.toets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.regelbalans.conformance.Proef;
import nl.regelbalans.conformance.Proefproduct;
import nl.regelbalans.conformance.doel.Antwoord;
import nl.regelbalans.conformance.doel.Doel;
import nl.regelbalans.conformance.doel.GeenAntwoord;
import nl.regelbalans.conformance.doel.Verzoek;
import nl.regelbalans.conformance.features.Features;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GeduldTest {

    private static final Antwoord ANTWOORD = Antwoord.json(200, JsonValue.EMPTY_JSON_OBJECT);
    private static final Tempo KORT = new Tempo(1, Duration.ofMillis(100));

    private final ExecutorService draden = Executors.newCachedThreadPool();
    private final List<String> gevraagd = new ArrayList<>();

    @AfterEach
    void ruimOp() {
        draden.shutdownNow();
    }

    @Test
    void een_product_dat_hangt_houdt_niet_op() {
        var geduld = new Geduld(verzoek -> hang(), KORT, draden);

        assertEquals("binnen 0 seconden kwam er geen antwoord", stilte(geduld, "/a"));
    }

    @Test
    void na_drie_stiltes_op_een_adres_wordt_daar_niet_meer_gevraagd() {
        var geduld = geduld(verzoek -> zwijg());

        for (int i = 0; i < 5; i++) {
            stilte(geduld, "/a");
        }
        stilte(geduld, "/b");

        assertEquals(List.of("/a", "/a", "/a", "/b"), gevraagd);
        assertEquals(
                "deze vraag is niet meer gesteld, want het product gaf op dit adres 3 keer achter elkaar geen antwoord",
                stilte(geduld, "/a"));
    }

    @Test
    void na_tien_stiltes_wordt_er_niets_meer_gevraagd() {
        var geduld = geduld(verzoek -> zwijg());

        for (int i = 0; i < 20; i++) {
            stilte(geduld, "/" + i);
        }

        assertEquals(10, gevraagd.size());
        assertEquals(
                "deze vraag is niet meer gesteld, want het product gaf op alle adressen samen 10 keer achter elkaar geen"
                        + " antwoord",
                stilte(geduld, "/nieuw"));
    }

    @Test
    void een_antwoord_tussendoor_geeft_nieuw_geduld() {
        var geduld = geduld(verzoek -> gevraagd.size() % 3 == 0 ? ANTWOORD : zwijg());

        for (int i = 0; i < 10; i++) {
            stilte(geduld, "/a");
            stilte(geduld, "/a");
            assertEquals(ANTWOORD, geduld.stuur(Verzoek.get("/a")));
        }

        assertEquals(30, gevraagd.size());
    }

    @Test
    void een_toets_van_een_product_dat_bij_elke_vraag_hangt_loopt_af() {
        Doel hangend =
                verzoek -> verzoek.methode().equals("GET") ? Proefproduct.goed().stuur(verzoek) : hang();
        var toets = new Toets(Features.lees(Proef.map()), Selectie.alles(), BekendeGebreken.geen(), KORT);

        Uitslag uitslag = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> toets.voerUit(hangend));

        assertEquals(6, uitslag.aantal(Resultaat.NIET_VASTGESTELD));
    }

    private Geduld geduld(Doel doel) {
        return new Geduld(
                verzoek -> {
                    gevraagd.add(verzoek.pad());
                    return doel.stuur(verzoek);
                },
                Tempo.GEWOON,
                draden);
    }

    private static String stilte(Geduld geduld, String pad) {
        Verzoek verzoek = Verzoek.get(pad);
        return assertThrows(GeenAntwoord.class, () -> geduld.stuur(verzoek)).getMessage();
    }

    private static Antwoord zwijg() {
        throw new GeenAntwoord("de verbinding is weg");
    }

    private static Antwoord hang() {
        try {
            new CountDownLatch(1).await();
            return ANTWOORD;
        } catch (InterruptedException gestopt) {
            throw new IllegalStateException(gestopt);
        }
    }
}
