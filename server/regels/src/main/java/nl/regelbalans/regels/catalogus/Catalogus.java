package nl.regelbalans.regels.catalogus;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.regelbalans.regels.norm.Norm;

/** Every entry that is on the classpath. */
public record Catalogus(List<Wetswijziging> wetswijzigingen) {

    public Catalogus {
        wetswijzigingen = wetswijzigingen.stream()
                .sorted(Comparator.comparing(Wetswijziging::id))
                .toList();
    }

    /** The entries that announced themselves to this class loader. */
    public static Catalogus laad(ClassLoader lader) {
        return new Catalogus(ServiceLoader.load(Wetswijziging.class, lader).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** The same entries, with another day of entry into force where the sources disagree on it. */
    public Catalogus met(UnaryOperator<Inwerkingtreding> keuze) {
        return new Catalogus(wetswijzigingen.stream()
                .map(wetswijziging -> wetswijziging instanceof MetInwerkingtreding omstreden
                        ? omstreden.met(keuze.apply(omstreden.inwerkingtreding()))
                        : wetswijziging)
                .toList());
    }

    /**
     * The entry of an id.
     *
     * @throws NietGevonden if there is none
     */
    public Wetswijziging wetswijziging(String id) {
        for (var wetswijziging : wetswijzigingen) {
            if (wetswijziging.id().equals(id)) {
                return wetswijziging;
            }
        }
        throw new NietGevonden("Deze wetswijziging bestaat niet. Kies uit: "
                + wetswijzigingen.stream().map(Wetswijziging::id).collect(Collectors.joining(", ")) + ".");
    }

    /** The dated amounts of all entries, by name. */
    public List<Norm<?>> normen() {
        return wetswijzigingen.stream()
                .flatMap(wetswijziging -> wetswijziging.normen().stream())
                .distinct()
                .sorted(Comparator.comparing(Norm::naam))
                .collect(Collectors.toList());
    }

    /**
     * The norm of a name.
     *
     * @throws NietGevonden if there is none
     */
    public Norm<?> norm(String naam) {
        return normen().stream()
                .filter(norm -> norm.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("Deze norm bestaat niet. Kies uit: "
                        + normen().stream().map(Norm::naam).collect(Collectors.joining(", ")) + "."));
    }
}
