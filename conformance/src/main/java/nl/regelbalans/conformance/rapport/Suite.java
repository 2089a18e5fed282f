package nl.regelbalans.conformance.rapport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Facts and texts that come with the suite. */
public final class Suite {

    private Suite() {}

    /** The version of the suite, from the build. */
    public static String versie() {
        var eigenschappen = new Properties();
        try (InputStream bron = open("suite.properties")) {
            eigenschappen.load(bron);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
        return eigenschappen.getProperty("versie");
    }

    static String tekst(String naam) {
        try (InputStream bron = open(naam)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private static InputStream open(String naam) {
        return Suite.class.getResourceAsStream(naam);
    }
}
