package nl.regelbalans.regels.mantelzorg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Wet;
import nl.regelbalans.regels.wet.Wetsartikel;

/**
 * Artikel 3: whether two people who live together count as gehuwd.
 *
 * @param alsGehuwd empty when there is no medebewoner, or when the college has to judge first
 */
record Samenwonen(
        Optional<Boolean> alsGehuwd, Optional<Uitzondering> uitzondering, Optional<LocalDate> uitzonderingTotEnMet) {

    static final Wetsartikel GELIJKSTELLING =
            Wet.PARTICIPATIEWET.artikel("3").lid(2).onderdeel("a");
    static final Wetsartikel HUISHOUDING = Wet.PARTICIPATIEWET.artikel("3").lid(3);
    static final Wetsartikel VERMOEDEN = Wet.PARTICIPATIEWET.artikel("3").lid(4);
    static final Wetsartikel PLEEGKIND = Wet.PARTICIPATIEWET.artikel("3").lid(7);
    static final List<Vindplaats> GRONDSLAGEN = List.of(GELIJKSTELLING, HUISHOUDING, VERMOEDEN, PLEEGKIND);

    static final Oordeel<Boolean> HOOFDVERBLIJF = Oordeel.jaNee(
            "hoofdverblijfZelfdeWoning",
            Ruimte.OPEN_NORM,
            HUISHOUDING,
            "Hebben beiden hun hoofdverblijf in dezelfde woning? Kijk naar hoe zij feitelijk wonen.");
    static final Oordeel<Boolean> WEDERZIJDSE_ZORG = Oordeel.jaNee(
            "wederzijdseZorg",
            Ruimte.OPEN_NORM,
            HUISHOUDING,
            "Zorgen beiden voor elkaar, door mee te betalen aan het huishouden of op een andere manier?");

    private static final Voorwaarde WOONT = new Voorwaarde(
            HOOFDVERBLIJF,
            "Volgens het college hebben beiden hun hoofdverblijf in dezelfde woning.",
            "Volgens het college hebben zij niet allebei hun hoofdverblijf in dezelfde woning.");
    private static final Voorwaarde ZORGT = new Voorwaarde(
            WEDERZIJDSE_ZORG,
            "Volgens het college zorgen zij voor elkaar.",
            "Volgens het college zorgen zij niet voor elkaar.");

    private static final Samenwonen ONBESLIST = new Samenwonen(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Finds out whether they count as gehuwd.
     *
     * @param zorg the exception for zorg of this version
     * @param vragen gets what the college has to judge first
     */
    static Samenwonen van(Zaak<Situatie> zaak, Zorguitzondering zorg, List<Oordeel<?>> vragen) {
        return zaak.situatie()
                .medebewoner()
                .map(medebewoner -> weeg(zaak, medebewoner, zorg, vragen))
                .orElse(ONBESLIST);
    }

    private static Samenwonen weeg(
            Zaak<Situatie> zaak, Medebewoner medebewoner, Zorguitzondering zorg, List<Oordeel<?>> vragen) {
        if (medebewoner.verwantschap().eersteGraad()) {
            return familie(zaak, medebewoner);
        }
        var uitgezonderd = zorg.weeg(zaak);
        if (uitgezonderd.orElse(false)) {
            zaak.stap(GELIJKSTELLING, "Daarom gelden zij niet als gehuwd.");
            return new Samenwonen(Optional.of(false), Optional.of(zorg.soort()), zorg.totEnMet(zaak));
        }
        var huishouding = huishouding(zaak, medebewoner);
        var gevoerd = Voorwaarde.alle(zaak, huishouding);
        if (gevoerd.isPresent() && (!gevoerd.get() || uitgezonderd.isPresent())) {
            zaak.stap(
                    GELIJKSTELLING,
                    gevoerd.get()
                            ? "Zij voeren een gezamenlijke huishouding en gelden als gehuwd."
                            : "Zij voeren geen gezamenlijke huishouding en gelden niet als gehuwd.");
            return new Samenwonen(gevoerd, Optional.empty(), Optional.empty());
        }
        zaak.stap(GELIJKSTELLING, "Wie een gezamenlijke huishouding voert, geldt als gehuwd. Er zijn uitzonderingen.");
        vragen.addAll(Voorwaarde.ontbrekend(zaak, huishouding));
        if (uitgezonderd.isEmpty()) {
            vragen.addAll(Voorwaarde.ontbrekend(zaak, zorg.voorwaarden()));
        }
        return ONBESLIST;
    }

    private static Samenwonen familie(Zaak<Situatie> zaak, Medebewoner medebewoner) {
        if (medebewoner.verwantschap() == Verwantschap.VOORMALIG_PLEEGKIND) {
            zaak.stap(PLEEGKIND, "Een meerderjarig voormalig pleegkind telt als familie in de eerste graad.");
        }
        zaak.stap(GELIJKSTELLING, "Zij zijn familie in de eerste graad en gelden dus niet als gehuwd.");
        return new Samenwonen(Optional.of(false), Optional.of(Uitzondering.EERSTE_GRAAD), Optional.empty());
    }

    private static List<Voorwaarde> huishouding(Zaak<Situatie> zaak, Medebewoner medebewoner) {
        if (medebewoner.rechtsvermoeden()) {
            zaak.stap(VERMOEDEN, "Wonen zij in dezelfde woning, dan neemt de wet een gezamenlijke huishouding aan.");
            return List.of(WOONT);
        }
        return List.of(WOONT, ZORGT);
    }
}
