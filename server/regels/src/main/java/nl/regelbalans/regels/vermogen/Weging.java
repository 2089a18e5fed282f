package nl.regelbalans.regels.vermogen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Ruimte;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.waarde.Bedrag;

/**
 * Adds up what is owned and owed. Where the law uses an open word, the college says which part counts.
 *
 * @param vragen the judgements that turn out to be missing
 */
record Weging(Zaak<Situatie> zaak, List<Oordeel<?>> vragen) {

    static final Oordeel<Bedrag> SPULLEN = Oordeel.bedrag(
            "gebruikelijkeSpullen",
            Ruimte.OPEN_NORM,
            Artikel34.IN_NATURA,
            "Welk deel van de waarde van de spullen zit in spullen die gebruikelijk of noodzakelijk zijn?");
    static final Oordeel<Bedrag> BESCHIKBAAR = Oordeel.bedrag(
            "redelijkerwijsBeschikbaar",
            Ruimte.OPEN_NORM,
            Artikel34.SALDO,
            "Over welk deel van wat nog niet is uitbetaald, kan men nu redelijkerwijs beschikken?");
    static final Oordeel<Bedrag> SCHULDEN = Oordeel.bedrag(
            "aannemelijkeSchulden",
            Ruimte.OPEN_NORM,
            Artikel34.SALDO,
            "Van welk bedrag is aannemelijk dat het een schuld is die echt moet worden terugbetaald?");

    Weging(Zaak<Situatie> zaak) {
        this(zaak, new ArrayList<>());
    }

    /** Owned minus owed, the eigen woning left out; below zero when the debts are higher. Empty while {@code vragen} is not. */
    Optional<Bedrag> saldo() {
        var spullen = zaak.situatie().waarde(Bezitsoort.IN_NATURA);
        var gebruikelijk = deel(SPULLEN, spullen);
        var beschikbaar = deel(BESCHIKBAAR, zaak.situatie().waarde(Bezitsoort.NOG_NIET_IN_HANDEN));
        var schulden = deel(SCHULDEN, zaak.situatie().schulden());
        if (!vragen.isEmpty()) {
            return Optional.empty();
        }
        telNietMee(Bezitsoort.SPAARGELD_TIJDENS_BIJSTAND);
        telNietMee(Bezitsoort.IMMATERIELE_SCHADE);
        if (!spullen.isNul()) {
            zaak.stap(Artikel34.IN_NATURA, "Van {spullen} aan spullen is {gebruikelijk} gebruikelijk of noodzakelijk.")
                    .met("spullen", spullen)
                    .met("gebruikelijk", gebruikelijk);
        }
        var bezittingen = zaak.situatie()
                .waarde(Bezitsoort.GELD)
                .plus(spullen.min(gebruikelijk))
                .plus(beschikbaar);
        return Optional.of(zaak.stap(
                        Artikel34.SALDO,
                        "De bezittingen tellen voor {bezittingen}. Daar gaat {schulden} aan schulden af.")
                .met("bezittingen", bezittingen)
                .met("schulden", schulden)
                .geeft("saldo", bezittingen.min(schulden)));
    }

    private Bedrag deel(Oordeel<Bedrag> oordeel, Bedrag geheel) {
        if (geheel.isNul()) {
            return Bedrag.NUL;
        }
        var deel = zaak.invulling(oordeel);
        if (deel.isEmpty()) {
            vragen.add(oordeel);
        }
        if (deel.filter(bedrag -> bedrag.meerDan(geheel)).isPresent()) {
            throw zaak.weigering(oordeel, "Kies hooguit " + geheel + ": meer is er niet.");
        }
        return deel.orElse(Bedrag.NUL);
    }

    private void telNietMee(Bezitsoort soort) {
        var waarde = zaak.situatie().waarde(soort);
        if (!waarde.isNul()) {
            boolean spaargeld = soort == Bezitsoort.SPAARGELD_TIJDENS_BIJSTAND;
            zaak.stap(
                            spaargeld ? Artikel34.SPAARGELD : Artikel34.IMMATERIELE_SCHADE,
                            spaargeld
                                    ? "{waarde} is gespaard tijdens de bijstand. Dat telt niet mee."
                                    : "{waarde} is een vergoeding voor immateriële schade. Die telt niet mee.")
                    .met("waarde", waarde);
        }
    }
}
