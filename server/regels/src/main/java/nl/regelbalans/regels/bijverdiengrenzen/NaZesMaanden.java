package nl.regelbalans.regels.bijverdiengrenzen;

import static nl.regelbalans.regels.bijverdiengrenzen.OudeVrijlating.AA;
import static nl.regelbalans.regels.bijverdiengrenzen.OudeVrijlating.R;
import static nl.regelbalans.regels.bijverdiengrenzen.OudeVrijlating.Y;
import static nl.regelbalans.regels.bijverdiengrenzen.OudeVrijlating.Z;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;

/** What follows on the six months of onderdeel n: y, else z, else aa, else r. */
record NaZesMaanden(Zaak<Situatie> zaak) {

    static final Oordeel<Boolean> UITBREIDING_NIET_MOGELIJK = Oordelen.uitbreidingNietMogelijk(AA.grondslag());
    private static final Oordeel<Boolean> BIJDRAGE = Oordelen.bijdrage(R.grondslag());
    static final int MAANDEN_Z = 12;
    static final int MAANDEN_R = 30;

    /** Whether a period that began under the old law had not ended with it. */
    static boolean liepDoor(Optional<LocalDate> begin, int maanden) {
        return begin.map(Termijn::new)
                .filter(termijn -> !termijn.begin().isAfter(OudeVrijlating.LAATSTE_DAG))
                .filter(termijn -> termijn.einde(maanden).isAfter(OudeVrijlating.LAATSTE_DAG))
                .isPresent();
    }

    Beoordeling<Uitkomst> beoordeel() {
        if (zaak.situatie().medischUrenbeperkt()) {
            return Y.pasToe(zaak);
        }
        return zaak.situatie().loonkostensubsidie() ? beoordeelZ() : beoordeelR();
    }

    private Beoordeling<Uitkomst> beoordeelZ() {
        var termijn = Termijn.vanaf(zaak.situatie().beginVrijlatingZ(), zaak.peildatum());
        if (termijn.begintNa(zaak.peildatum())) {
            return Z.geen(zaak, "De vrijlating bij loonkostensubsidie is nog niet begonnen.");
        }
        var einde = termijn.einde(MAANDEN_Z);
        if (!zaak.peildatum().datum().isAfter(einde)) {
            return Z.pasToe(zaak, einde);
        }
        zaak.stap(Z.grondslag(), "De twaalf maanden van deze vrijlating zijn voorbij.");
        return beoordeelAa();
    }

    private Beoordeling<Uitkomst> beoordeelAa() {
        var uitbreiding = zaak.invulling(UITBREIDING_NIET_MOGELIJK);
        if (uitbreiding.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.hoogstens(AA.bereken(zaak)), UITBREIDING_NIET_MOGELIJK);
        }
        if (uitbreiding.get()) {
            return AA.pasToe(zaak);
        }
        zaak.stap(AA.grondslag(), "Het college vindt dat meer uren werken wel mogelijk is.");
        return beoordeelR();
    }

    private Beoordeling<Uitkomst> beoordeelR() {
        if (!zaak.situatie().alleenstaandeOuderKindTot12()) {
            return OudeVrijlating.geenPast(zaak);
        }
        var termijn = Termijn.vanaf(zaak.situatie().beginVrijlatingR(), zaak.peildatum());
        if (termijn.begintNa(zaak.peildatum())) {
            return R.geen(zaak, "De vrijlating voor alleenstaande ouders is nog niet begonnen.");
        }
        var einde = termijn.einde(MAANDEN_R);
        if (zaak.peildatum().datum().isAfter(einde)) {
            return R.geen(zaak, "De dertig maanden van deze vrijlating zijn voorbij.");
        }
        var bijdrage = zaak.invulling(BIJDRAGE);
        if (bijdrage.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.hoogstens(R.bereken(zaak)), BIJDRAGE);
        }
        return bijdrage.get()
                ? R.pasToe(zaak, einde)
                : R.geen(zaak, "Het college vindt niet dat deze vrijlating helpt om aan het werk te komen.");
    }
}
