package nl.regelbalans.regels.vakantiegeldikb;

import static nl.regelbalans.regels.wet.Wet.REGELING_PARTICIPATIEWET;

import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** Articles 9 and 10 of the regeling: the vakantietoeslag that somebody builds up over an inkomen. */
final class Aanspraak {

    static final Wetsartikel REIKWIJDTE = REGELING_PARTICIPATIEWET.artikel("9");
    static final Wetsartikel IN_AANMERKING = REGELING_PARTICIPATIEWET.artikel("10");

    private Aanspraak() {}

    /** Says in Dutch what is missing to compute the aanspraak, with the step that shows it. */
    static Optional<String> ontbreekt(Zaak<Situatie> zaak) {
        var opbouw = zaak.situatie().inkomens().stream()
                .filter(inkomen -> inkomen.vakantiegeld() == Vakantiegeld.OPBOUW)
                .toList();
        if (!opbouw.isEmpty() && zaak.peildatum().datum().getYear() != Tabel2026.JAAR) {
            zaak.stap(REIKWIJDTE, "De tabellen die bekend zijn, gelden voor inkomen dat is ontvangen in {jaar}.")
                    .met("jaar", Tabel2026.JAAR);
            return Optional.of("De tabellen van de vakantietoeslag voor "
                    + zaak.peildatum().datum().getYear() + " zijn niet gevonden.");
        }
        if (opbouw.stream().anyMatch(inkomen -> Tabel2026.voor(inkomen).isEmpty())) {
            zaak.stap(IN_AANMERKING, "De vakantietoeslag volgt uit artikel 11, 12, 13 of 14 van de regeling.");
            return Optional.of(
                    "De regeling heeft geen tabel voor loon uit werk van nu met de algemene heffingskorting en"
                            + " zonder de arbeidskorting.");
        }
        return Optional.empty();
    }

    /** The vakantietoeslag over all inkomens together. Only to be called when nothing is missing. */
    static Bedrag bereken(Zaak<Situatie> zaak) {
        var som = zaak.situatie().inkomens().stream()
                .map(inkomen -> bereken(zaak, inkomen))
                .reduce(Bedrag.NUL, Bedrag::plus);
        zaak.situatie().uitbetaaldVakantiegeld().ifPresent(uitbetaald -> {
            zaak.stap(IN_AANMERKING, "Vakantiegeld dat eerder al is verrekend, telt niet nog een keer: {uitbetaald}.")
                    .met("uitbetaald", uitbetaald);
            zaak.voorbehoud(
                    Zekerheid.AFGELEID,
                    "Dat uitbetaald vakantiegeld niet nog een keer meetelt, staat er niet, maar volgt uit het verrekenen"
                            + " tijdens de opbouw.");
        });
        return zaak.stap(IN_AANMERKING, "Over het inkomen is er samen {vakantietoeslag} aan vakantietoeslag opgebouwd.")
                .geeft("vakantietoeslag", som);
    }

    private static Bedrag bereken(Zaak<Situatie> zaak, Inkomen inkomen) {
        return switch (inkomen.vakantiegeld()) {
            case OPBOUW -> opTabel(zaak, Tabel2026.voor(inkomen).orElseThrow(), inkomen.bedrag());
            case GEEN -> Bedrag.NUL;
            case MAANDELIJKS, IKB_OPBOUW, IKB_MAANDELIJKS -> {
                zaak.voorbehoud(
                        Zekerheid.AFGELEID,
                        "Vakantiegeld of IKB dat elke maand is uitbetaald, is hier gewoon inkomen van die maand. De regeling"
                                + " noemt het niet.");
                yield Bedrag.NUL;
            }
        };
    }

    private static Bedrag opTabel(Zaak<Situatie> zaak, Tabel2026 tabel, Bedrag inkomen) {
        var rij = tabel.rij(inkomen);
        return zaak.stap(
                        tabel.grondslag(),
                        rij.aftrek().isNul()
                                ? "{percentage} van {inkomen} is {aanspraak} (rekenkundig op hele centen)."
                                : "{percentage} van {inkomen}, min {aftrek}, is {aanspraak} (rekenkundig op hele centen).")
                .met("percentage", rij.percentage())
                .met("inkomen", inkomen)
                .met("aftrek", rij.aftrek())
                .geeft("aanspraak", rij.aanspraak(inkomen));
    }
}
