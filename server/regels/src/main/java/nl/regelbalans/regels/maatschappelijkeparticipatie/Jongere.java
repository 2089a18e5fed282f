package nl.regelbalans.regels.maatschappelijkeparticipatie;

import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.participatie.Tekst2025;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;
import nl.regelbalans.regels.wet.Zekerheid;

/** Article 7a: what the college may do for somebody younger than 27, since 2026. */
final class Jongere {

    static final Wetsartikel LEEFTIJD = Wet.PARTICIPATIEWET.artikel("7").lid(3).onderdeel("a");
    static final Wetsartikel ZOEKTERMIJN =
            Wet.PARTICIPATIEWET.artikel("7").lid(3).onderdeel("b");

    private static final Wetsartikel KAN = Wet.PARTICIPATIEWET.artikel("7a").lid(1);
    private static final Wetsartikel ONDERWIJS = KAN.onderdeel("a");
    private static final Wetsartikel SCHOOL = KAN.onderdeel("b");
    private static final Wetsartikel HOGER_ONDERWIJS = KAN.onderdeel("c");

    private static final Wetsartikel OOK_VANAF_27 =
            Wet.PARTICIPATIEWET.artikel("7a").lid(7);

    private static final Voorziening VOORZIENING = new Voorziening(KAN);

    private static final Oordeel<Boolean> NIET_PASSEND = Oordeel.jaNee(
            "onderwijsNietPassend",
            Ruimte.BEOORDELINGSRUIMTE,
            ONDERWIJS,
            "Is onderwijs volgens het college voor deze persoon niet mogelijk of niet passend?");
    private static final Oordeel<Boolean> IN_ZOEKTERMIJN = Oordeel.jaNee(
            "ondersteuningInZoektermijn",
            Ruimte.BEOORDELINGSRUIMTE,
            ZOEKTERMIJN,
            "Vindt het college ondersteuning al in de zoektermijn nodig, gezien de omstandigheden van deze persoon?");
    private static final Oordeel<Boolean> AANBIEDEN = Oordeel.jaNee(
            "ondersteuningAanbieden", Ruimte.KAN_BEPALING, KAN, "Biedt het college deze persoon ondersteuning aan?");

    static final List<Vindplaats> GRONDSLAGEN =
            List.of(LEEFTIJD, ZOEKTERMIJN, KAN, ONDERWIJS, SCHOOL, HOGER_ONDERWIJS, OOK_VANAF_27);
    static final List<Oordeel<?>> OORDELEN = List.of(NIET_PASSEND, IN_ZOEKTERMIJN, AANBIEDEN);

    private Jongere() {}

    static Beoordeling<Uitkomst> beoordeel(Zaak<Situatie> zaak) {
        if (Tekst2025.geldt(zaak)) {
            zaak.stap(LEEFTIJD, "Deze persoon is jonger dan 27 jaar. Artikel 7a bestond nog niet.");
            zaak.voorbehoud(Zekerheid.ONZEKER, "De tekst van artikel 7, derde lid, in 2025 is niet gelezen.");
            return zaak.nietTeBepalen(
                    "Welke ondersteuning in 2025 gold voor wie jonger is dan 27 jaar, is niet bekend.");
        }
        zaak.stap(KAN, "Deze persoon is jonger dan 27 jaar. Dan kan het college ondersteunen, onder voorwaarden.");
        return voorwaarde(zaak).orElseGet(() -> aanbod(zaak));
    }

    /** Seventh lid: says for whom the college may do the same from 27 years on, and that this is not judged here. */
    static void ookVanaf27(Zaak<Situatie> zaak) {
        var situatie = zaak.situatie();
        if (Tekst2025.geldt(zaak) || !(situatie.schoolVraagtErom() || situatie.hogerOnderwijs())) {
            return;
        }
        zaak.stap(
                OOK_VANAF_27,
                "Zijn daar gerechtvaardigde belangen voor, dan kan het college toch ondersteunen, zoals bij een jongere.");
        zaak.voorbehoud(
                Zekerheid.ONZEKER,
                "Wat gerechtvaardigde belangen zijn (artikel 7a, zevende lid), zegt de wet niet. Hier is aangenomen dat zij er"
                        + " niet zijn.");
    }

    /** Empty when a condition of the first lid is met. */
    private static Optional<Beoordeling<Uitkomst>> voorwaarde(Zaak<Situatie> zaak) {
        if (zaak.situatie().schoolVraagtErom()) {
            zaak.stap(SCHOOL, "Een school vraagt om de ondersteuning.");
            return Optional.empty();
        }
        if (zaak.situatie().hogerOnderwijs()) {
            zaak.stap(HOGER_ONDERWIJS, "Deze persoon volgt hoger onderwijs.");
            return Optional.empty();
        }
        return voorwaardeVoorWerk(zaak);
    }

    /** Onderdeel a. Only here the groups of article 7 count, and its third lid (article 7a, sixth lid). */
    private static Optional<Beoordeling<Uitkomst>> voorwaardeVoorWerk(Zaak<Situatie> zaak) {
        if (!Doelgroep.bevat(zaak)) {
            return Optional.of(zaak.vastgesteld(Uitkomst.GEEN));
        }
        if (zaak.situatie().zoektermijn()) {
            var nodig = zaak.invulling(IN_ZOEKTERMIJN);
            if (nodig.isEmpty()) {
                return Optional.of(zaak.oordeelNodig(Uitkomst.NOG_TE_BESLISSEN, IN_ZOEKTERMIJN));
            }
            if (!nodig.get()) {
                zaak.stap(ZOEKTERMIJN, "De zoektermijn loopt en het college vindt ondersteuning nog niet nodig.");
                return Optional.of(zaak.vastgesteld(Uitkomst.GEEN));
            }
            zaak.stap(ZOEKTERMIJN, "Het college vindt ondersteuning al in de zoektermijn nodig.");
        }
        var nietPassend = zaak.invulling(NIET_PASSEND);
        if (nietPassend.isEmpty()) {
            return Optional.of(zaak.oordeelNodig(Uitkomst.NOG_TE_BESLISSEN, NIET_PASSEND));
        }
        if (!nietPassend.get()) {
            zaak.stap(ONDERWIJS, "Onderwijs is volgens het college mogelijk en passend. Dan is er geen ondersteuning.");
            return Optional.of(zaak.vastgesteld(Uitkomst.GEEN));
        }
        zaak.stap(ONDERWIJS, "Onderwijs is volgens het college niet mogelijk of niet passend.");
        return Optional.empty();
    }

    private static Beoordeling<Uitkomst> aanbod(Zaak<Situatie> zaak) {
        var aanbod = zaak.invulling(AANBIEDEN);
        if (aanbod.isEmpty()) {
            return zaak.oordeelNodig(Uitkomst.NOG_TE_BESLISSEN, AANBIEDEN);
        }
        if (!aanbod.get()) {
            zaak.stap(KAN, "Het college biedt geen ondersteuning aan.");
            return zaak.vastgesteld(Uitkomst.GEEN);
        }
        zaak.stap(KAN, "Het college biedt ondersteuning aan.");
        zaak.voorbehoud(
                Zekerheid.AFGELEID,
                "Artikel 10 noemt geen leeftijd, maar volgens artikel 7a kan het college ondersteunen. Of er onder 27 jaar een"
                        + " aanspraak is, blijft hier open.");
        return VOORZIENING.beoordeel(zaak, Uitkomst.ondersteund(Optional.empty()));
    }
}
