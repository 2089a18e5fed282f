package nl.regelbalans.regels.maandberekening;

import java.util.List;
import nl.regelbalans.regels.maandberekening.Vraagstelling.Onbekend;
import nl.regelbalans.regels.maandberekening.Vraagstelling.Stel;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** Articles 20 to 22a: the norm of the household, with kostendelers, and what of it is meant for the month itself. */
final class Leefnorm {

    static final String NORM = "norm";
    static final String ZONDER_VAKANTIETOESLAG = "norm-zonder-vakantietoeslag";

    private static final Wetsartikel DEEL_VAN_DE_MAAND =
            Wet.PARTICIPATIEWET.artikel("45").lid(3);

    private Leefnorm() {}

    static Vraagstelling norm(Maand maand) {
        if (Middelen.geenRecht(maand)) {
            return Vraagstelling.NIET_NODIG;
        }
        var huishouden = maand.huishouden();
        if (!huishouden.bijstand().looptDeHele(maand.kalendermaand())) {
            return new Onbekend(
                    DEEL_VAN_DE_MAAND,
                    "De bijstand begint of eindigt in deze maand. Dan is er bijstand over een deel van de maand; hoe dat deel wordt"
                            + " berekend, staat er niet.");
        }
        if (huishouden.heeftJongere()) {
            maand.zaak()
                    .voorbehoud(
                            Zekerheid.ONZEKER,
                            "De norm is hier zonder de verhoging voor jongeren tot 21 jaar. Vraag die met wetswijziging 13.");
        }
        var dag = maand.zaak().peildatum().datum();
        var medebewoners = huishouden.medebewoners().stream()
                .filter(medebewoner ->
                        medebewoner.tijdelijkSinds().filter(dag::isBefore).isEmpty())
                .toList();
        return new Stel(new Feiten()
                .met("leeftijd", huishouden.belanghebbende().leeftijd())
                .met("pensioengerechtigd", huishouden.belanghebbende().pensioengerechtigd())
                .met("leeftijdPartner", huishouden.partner().map(Persoon::leeftijd))
                .met("partnerPensioengerechtigd", huishouden.partner().map(Persoon::pensioengerechtigd))
                .met("kinderen", huishouden.kinderen())
                .met("medebewoners", medebewoners)
                .met("mantelzorgElders", huishouden.mantelzorgElders()));
    }

    /** What the gemeente would pay in this month to a household without income. */
    static Vraagstelling zonderVakantietoeslag(Maand maand) {
        return maand.bedrag(NORM, "norm")
                .<Vraagstelling>map(
                        norm -> new Stel(new Feiten().met("bijstandsnorm", norm).met("inkomens", List.of())))
                .orElse(Vraagstelling.WACHT);
    }
}
