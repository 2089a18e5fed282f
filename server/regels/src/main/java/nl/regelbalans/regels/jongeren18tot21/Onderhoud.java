package nl.regelbalans.regels.jongeren18tot21;

import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.bijstandsnorm.Huishouden;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * Whether a jongere can turn to the parents: asked for the belanghebbende and for the echtgenoot, as far as they are 18, 19 or 20.
 *
 * @param artikel where the rule stands; its onderdelen a and b are the two grounds
 */
record Onderhoud(Wetsartikel artikel, Oordeel<Ouders> eigen, Oordeel<Ouders> vanPartner) {

    static final Wetsartikel VERHAAL = Wet.PARTICIPATIEWET.artikel("62").onderdeel("c");

    static Onderhoud volgens(Wetsartikel artikel) {
        return new Onderhoud(
                artikel,
                vraag("beroepOpOuders", artikel, "deze jongere"),
                vraag("beroepOpOudersPartner", artikel, "de echtgenoot"));
    }

    static Oordeel<Ouders> vraag(String naam, Vindplaats grondslag, String wie) {
        return Oordeel.keuze(
                naam,
                Ouders.class,
                Ruimte.OPEN_NORM,
                grondslag,
                "Kan " + wie
                        + " voor de kosten van levensonderhoud een beroep doen op de ouders? Zo nee: zijn hun middelen niet"
                        + " toereikend, of is het onderhoudsrecht redelijkerwijs niet te gelde te maken?");
    }

    List<Vindplaats> grondslagen() {
        return List.of(artikel, middelen(), onderhoudsrecht());
    }

    List<Oordeel<?>> oordelen() {
        return List.of(eigen, vanPartner);
    }

    /** What the college has not said yet. */
    List<Oordeel<?>> ontbreekt(Zaak<Situatie> zaak) {
        return vragen(zaak.situatie())
                .filter(vraag -> zaak.invulling(vraag).isEmpty())
                .<Oordeel<?>>map(vraag -> vraag)
                .toList();
    }

    /** How many jongeren cannot turn to their parents, each with the ground as a step. */
    int zonderBeroep(Zaak<Situatie> zaak) {
        return vragen(zaak.situatie())
                .flatMap(vraag -> zaak.invulling(vraag).stream())
                .mapToInt(ouders -> telt(zaak, ouders))
                .sum();
    }

    /** Artikel 62, onderdeel c: what the college can do about parents who do not pay. */
    static void noemVerhaal(Zaak<Situatie> zaak) {
        zaak.stap(VERHAAL, "Het college kan dit verhalen op ouders die hun onderhoudsplicht niet nakomen.");
    }

    private int telt(Zaak<Situatie> zaak, Ouders ouders) {
        return switch (ouders) {
            case WEL_BEROEP -> {
                zaak.stap(artikel, "De jongere kan een beroep doen op de ouders.");
                yield 0;
            }
            case MIDDELEN_NIET_TOEREIKEND -> {
                zaak.stap(middelen(), "De middelen van de ouders zijn niet toereikend.");
                yield 1;
            }
            case ONDERHOUDSRECHT_NIET_TE_GELDE -> {
                zaak.stap(onderhoudsrecht(), "De jongere kan het onderhoudsrecht redelijkerwijs niet te gelde maken.");
                yield 1;
            }
        };
    }

    private Stream<Oordeel<Ouders>> vragen(Situatie situatie) {
        return Stream.concat(
                Stream.of(eigen).filter(vraag -> Huishouden.isJongere(situatie.leeftijd())),
                situatie.leeftijdPartner().filter(Huishouden::isJongere).map(jong -> vanPartner).stream());
    }

    private Vindplaats middelen() {
        return artikel.onderdeel("a");
    }

    private Vindplaats onderhoudsrecht() {
        return artikel.onderdeel("b");
    }
}
