package nl.regelbalans.regels.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.regelbalans.conformance.doel.Doel;

/** Loads the rules anew, so that a mutant also shows in what they do only once: while they load. */
final class VerseRegels extends ClassLoader {

    private static final String REGELS = "nl.regelbalans.regels.";

    VerseRegels() {
        super(VerseRegels.class.getClassLoader());
    }

    /** The rules as a product under test, loaded by this loader. */
    Doel doel() {
        try {
            var maker = loadClass(Regelsdoel.class.getName()).getDeclaredMethod("geladenDoor", ClassLoader.class);
            // The same package by name is another package when another loader loaded it.
            maker.setAccessible(true);
            return (Doel) maker.invoke(null, this);
        } catch (ReflectiveOperationException onverwacht) {
            throw new IllegalStateException(onverwacht);
        }
    }

    @Override
    protected Class<?> loadClass(String naam, boolean resolve) throws ClassNotFoundException {
        if (!naam.startsWith(REGELS)) {
            return super.loadClass(naam, resolve);
        }
        synchronized (getClassLoadingLock(naam)) {
            var geladen = findLoadedClass(naam);
            return geladen == null ? findClass(naam) : geladen;
        }
    }

    @Override
    protected Class<?> findClass(String naam) throws ClassNotFoundException {
        try (var bytes = getResourceAsStream(naam.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(naam);
            }
            var inhoud = bytes.readAllBytes();
            return defineClass(naam, inhoud, 0, inhoud.length);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
