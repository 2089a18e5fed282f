package nl.regelbalans.regels.beoordeling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.regelbalans.regels.beoordeling.Beoordeling.NietTeBepalen;
import nl.regelbalans.regels.beoordeling.Beoordeling.NietVanKracht;
import nl.regelbalans.regels.beoordeling.Beoordeling.OordeelNodig;
import nl.regelbalans.regels.beoordeling.Beoordeling.Vastgesteld;
import nl.regelbalans.regels.gegevens.Fout;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.OngeldigeVraag;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.norm.Normwaarde;
import nl.regelbalans.regels.waarde.Peildatum;
import nl.regelbalans.regels.wet.Vindplaats;
import nl.regelbalans.regels.wet.Voorbehoud;
import nl.regelbalans.regels.wet.Zekerheid;

/**
 * One question to a rule: the facts, the judgements of the college, the beleid of the gemeente, and the reasoning as it grows.
 * A zaak is used for one beoordeling by one thread.
 *
 * @param <S> the situatie of the entry
 */
public final class Zaak<S> {

    private final Peildatum peildatum;
    private final S situatie;
    private final Map<String, Object> ingevuld = new HashMap<>();
    private final List<Stap> stappen = new ArrayList<>();
    private final List<Normwaarde<?>> normen = new ArrayList<>();
    private final List<Voorbehoud> voorbehouden = new ArrayList<>();

    public Zaak(Peildatum peildatum, S situatie) {
        this.peildatum = peildatum;
        this.situatie = situatie;
    }

    /** Fills in a judgement of the college or a choice of the gemeente. */
    public <T> void vulIn(Invulling<T> invulling, T waarde) {
        ingevuld.put(invulling.pad(), waarde);
    }

    public Peildatum peildatum() {
        return peildatum;
    }

    public S situatie() {
        return situatie;
    }

    /** What the college judged or the gemeente chose; empty when it has not (yet). */
    @SuppressWarnings("unchecked") // vulIn(...) pairs every place with a value of its type
    public <T> Optional<T> invulling(Invulling<T> invulling) {
        return Optional.ofNullable((T) ingevuld.get(invulling.pad()));
    }

    /** The value of a norm on the peildatum. When it is not known, the rule ends here and the answer is niet-te-bepalen. */
    public <T> T norm(Norm<T> norm) {
        return bekendeNorm(norm).orElseThrow(() -> {
            stap(norm.grondslag(), norm.ontbreekt(peildatum));
            return new OnbekendeNorm(norm.ontbreekt(peildatum));
        });
    }

    /** The value of a norm on the peildatum, for a rule that has something to say without it too. */
    public <T> Optional<T> bekendeNorm(Norm<T> norm) {
        var waarde = norm.op(peildatum);
        waarde.filter(nieuw -> !normen.contains(nieuw)).ifPresent(nieuw -> {
            normen.add(nieuw);
            nieuw.voorbehoud().ifPresent(voorbehouden::add);
        });
        return waarde.map(Normwaarde::waarde);
    }

    /** Adds a step to the motivering. */
    public Stap stap(Vindplaats grondslag, String zin) {
        var stap = new Stap(grondslag, zin);
        stappen.add(stap);
        return stap;
    }

    /** Says why the answer is less than certain. */
    public void voorbehoud(Zekerheid zekerheid, String reden) {
        voorbehoud(new Voorbehoud(zekerheid, reden));
    }

    public void voorbehoud(Voorbehoud voorbehoud) {
        voorbehouden.add(voorbehoud);
    }

    /** For an invulling that the law does not allow in this situatie: to be thrown. */
    public OngeldigeVraag weigering(Invulling<?> invulling, String uitleg) {
        return new OngeldigeVraag(List.of(new Fout(invulling.pad(), Foutcode.TEGENSTRIJDIG, uitleg)));
    }

    public <U> Beoordeling<U> vastgesteld(U uitkomst) {
        return new Vastgesteld<>(uitkomst, motivering());
    }

    /**
     * The law leaves it to the college. Each question becomes a step, so that the motivering cites the room it rests on.
     *
     * @param uitkomst what can be said already
     */
    public <U> Beoordeling<U> oordeelNodig(U uitkomst, Oordeel<?>... vragen) {
        for (var vraag : vragen) {
            stap(vraag.grondslag(), "Hier beslist het college. " + vraag.vraag());
        }
        return new OordeelNodig<>(List.of(vragen), Optional.of(uitkomst), motivering());
    }

    public <U> Beoordeling<U> nietVanKracht(String reden) {
        return new NietVanKracht<>(reden, motivering());
    }

    public <U> Beoordeling<U> nietTeBepalen(String reden) {
        return new NietTeBepalen<>(reden, Optional.empty(), motivering());
    }

    /**
     * The law gives part of the answer only.
     *
     * @param uitkomst what can be said already
     */
    public <U> Beoordeling<U> nietTeBepalen(U uitkomst, String reden) {
        return new NietTeBepalen<>(reden, Optional.of(uitkomst), motivering());
    }

    /** Lets a rule decide this zaak; an amount that nobody knows becomes an answer too. */
    public <U> Beoordeling<U> beoordeel(Function<Zaak<S>, Beoordeling<U>> regel) {
        try {
            return regel.apply(this);
        } catch (OnbekendeNorm onbekend) {
            return nietTeBepalen(onbekend.getMessage());
        }
    }

    private Motivering motivering() {
        return new Motivering(stappen, normen, voorbehouden);
    }
}
