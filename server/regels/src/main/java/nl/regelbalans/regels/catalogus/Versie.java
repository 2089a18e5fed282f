package nl.regelbalans.regels.catalogus;

import java.util.List;
import nl.regelbalans.regels.beoordeling.Beleidsruimte;
import nl.regelbalans.regels.beoordeling.Beoordeling;
import nl.regelbalans.regels.beoordeling.Oordeel;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.gegevens.Namen;
import nl.regelbalans.regels.waarde.Geldigheid;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;

/**
 * One reading of a wetswijziging, with its own legal basis and validity. A version is never edited when the law changes: a new
 * one is added beside it. Implementations have no state.
 *
 * @param <S> the situatie of the entry
 * @param <U> the uitkomst of the entry
 */
public interface Versie<S extends Record, U extends Record> {

    /** The name of the class, with hyphens: {@code Wet2026} is {@code wet-2026}. */
    default String naam() {
        return Namen.metStreepjes(getClass());
    }

    default Rechtskracht rechtskracht() {
        return Rechtskracht.WET;
    }

    /** The days on which this version is law; {@link Geldigheid#ALTIJD} for a proposal. */
    Geldigheid geldigheid();

    /** Where this version stands, the main provision first. */
    List<Vindplaats> grondslagen();

    /** Every judgement that this version may ask of the college. */
    default List<Oordeel<?>> oordelen() {
        return List.of();
    }

    /** Everything that this version lets a gemeente choose. */
    default List<Beleidsruimte<?>> beleid() {
        return List.of();
    }

    /** Why no answer of this version is more certain than this; empty when the text itself is not in doubt. */
    default List<Voorbehoud> voorbehouden() {
        return List.of();
    }

    /** The same for one peildatum, where the doubt depends on the day. */
    default List<Voorbehoud> voorbehouden(Peildatum peildatum) {
        return voorbehouden();
    }

    /** A question that this version answers, for the documentation. */
    Voorbeeld<S> voorbeeld();

    /** Answers a zaak whose peildatum lies within the validity. */
    Beoordeling<U> beoordeel(Zaak<S> zaak);
}
