package nl.regelbalans.regels.maandberekening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The chain from household to money in hand, in the order of the law: first what counts as means (artikel 31) and whether vermogen
 * stands in the way (34), then the norm (20 to 22a), then income (32) and what of it is left free, then what is paid (19) and what
 * the college may add (34b). All law is in the entries; here is only which one is asked what, and when.
 */
final class Keten {

    private Keten() {}

    /**
     * The schakels, in their order.
     *
     * @param bronnen how many sources of income there are
     */
    static List<Schakel> met(int bronnen) {
        var schakels = new ArrayList<Schakel>();
        schakels.add(Schakel.van(Middelen.GIFTEN, "05-giften", Middelen::giften)
                .op(Map.of("situatie.ontvangsten", "situatie.giften")));
        schakels.add(Schakel.van(Middelen.VERMOGEN, "15-vermogen", Middelen::vermogen)
                .op(Map.of("situatie", "situatie.bezit")));
        schakels.add(Schakel.van(Leefnorm.NORM, "14-tijdelijk-verblijf", Leefnorm::norm)
                .op(Map.of(
                        "situatie.pensioengerechtigd", "situatie.belanghebbende.pensioengerechtigd",
                        "situatie.partnerPensioengerechtigd", "situatie.partner.pensioengerechtigd")));
        schakels.add(
                Schakel.van(Leefnorm.ZONDER_VAKANTIETOESLAG, "18-vakantiegeld-ikb", Leefnorm::zonderVakantietoeslag));
        for (int i = 0; i < bronnen; i++) {
            schakels.add(bron(i));
        }
        schakels.add(vrijlating(Wie.BELANGHEBBENDE));
        schakels.add(vrijlating(Wie.PARTNER));
        schakels.add(Schakel.van(Verrekening.BIJSTAND, "18-vakantiegeld-ikb", Verrekening::bijstand)
                .op(Map.of("situatie.inkomens", "situatie.inkomsten")));
        schakels.add(Schakel.van(Verrekening.BUFFERBUDGET, "02-bufferbudget", Verrekening::bufferbudget)
                .op(Map.of("situatie", "situatie.bijstand"))
                .alsAanvulling());
        return schakels;
    }

    private static Schakel bron(int nummer) {
        var plaatsen = new HashMap<String, String>();
        plaatsen.put("situatie.betalingen", "situatie.inkomsten[" + nummer + "].betalingen");
        plaatsen.put("situatie.eindeBijstand", "situatie.bijstand.einde");
        return Schakel.van(Inkomen.bron(nummer), "17-verrekenen-inkomsten", maand -> Inkomen.inkomen(maand, nummer))
                .op(plaatsen);
    }

    private static Schakel vrijlating(Wie wie) {
        return Schakel.van(Inkomen.vrijlating(wie), "01-bijverdiengrenzen", maand -> Inkomen.vrijlating(maand, wie))
                .op(Map.of("situatie", wie == Wie.BELANGHEBBENDE ? "situatie.belanghebbende" : "situatie.partner"));
    }
}
