package nl.regelbalans.regels.jongeren18tot21;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * Artikel 78ff, eerste lid: artikel 12 stays for aanvragen of before 2026 and for the rest of a granted period, but never gives
 * less than the verhoging that came instead. What the other leden of artikel 78ff say, nobody can read yet.
 *
 * @param toekenning the grant that still runs on the peildatum
 * @param oudeAanvraag whether there is an aanvraag of before 2026 without a decision
 */
record Overgangsrecht(Zaak<Situatie> zaak, Optional<Toekenning> toekenning, boolean oudeAanvraag) {

    static final Wetsartikel ARTIKEL = Wet.PARTICIPATIEWET.artikel("78ff").lid(1);

    private static final LocalDate INWERKINGTREDING = LocalDate.of(2026, 1, 1);
    private static final LocalDate TWEEDE_BEDRAG = LocalDate.of(2026, 7, 1);

    static Overgangsrecht van(Zaak<Situatie> zaak) {
        var peildatum = zaak.peildatum().datum();
        var toegekend = zaak.situatie().toekenningArtikel12();
        var loopt = toegekend.filter(toekenning -> !toekenning.totEnMet().isBefore(peildatum));
        boolean open = zaak.situatie()
                .aanvraagArtikel12()
                .filter(aanvraag -> aanvraag.isBefore(INWERKINGTREDING))
                .isPresent();
        if (toegekend.isPresent() && loopt.isEmpty()) {
            zaak.stap(
                            ARTIKEL,
                            "De toegekende bijzondere bijstand liep tot en met {dag}. Nu geldt artikel 20, derde lid.")
                    .met("dag", toegekend.get().totEnMet());
        }
        var overgang = new Overgangsrecht(zaak, loopt, toegekend.isEmpty() && open);
        if (overgang.geldt()) {
            zaak.stap(
                    ARTIKEL,
                    "Artikel 12 geldt hier nog. De verhoging komt dan niet bij de norm, maar telt om mee te vergelijken.");
        }
        return overgang;
    }

    boolean geldt() {
        return toekenning.isPresent() || oudeAanvraag;
    }

    /** A running grant has answered already whether its one jongere can turn to the parents. */
    boolean beroepIsBeoordeeld() {
        return toekenning.isPresent() && zaak.situatie().huishouden().jongeren() == 1;
    }

    /**
     * The bijzondere bijstand, filled up to the verhoging where that is more.
     *
     * @param artikel12 what artikel 12 gives
     */
    Bedrag aangevuld(Bedrag artikel12, Bedrag verhoging) {
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "Dat de verhoging van artikel 20, derde lid, niet ook nog boven op deze bijzondere bijstand komt, volgt uit het"
                        + " aanvullen; de wet zegt het niet met zoveel woorden.");
        if (!zaak.peildatum().datum().isBefore(TWEEDE_BEDRAG)) {
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Artikel 78ff verwijst naar het bedrag na 1 januari 2026. Aangenomen is dat het meestijgt.");
        }
        return zaak.stap(
                        ARTIKEL,
                        "Artikel 12 geeft {artikel12}, de nieuwe verhoging is {verhoging}. Het hoogste geldt:"
                                + " {bijzondereBijstand}.")
                .met("artikel12", artikel12)
                .met("verhoging", verhoging)
                .geeft("bijzondereBijstand", artikel12.meerDan(verhoging) ? artikel12 : verhoging);
    }
}
