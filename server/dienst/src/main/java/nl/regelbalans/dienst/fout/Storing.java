package nl.regelbalans.dienst.fout;

import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an unexpected exception in the log and gives the caller only a reference to it. */
final class Storing {
    private static final Logger LOG = Logger.getLogger("nl.regelbalans.dienst");

    private Storing() {}

    static Probleem meld(Throwable oorzaak) {
        String kenmerk = "urn:uuid:" + UUID.randomUUID();
        LOG.log(Level.SEVERE, () -> kenmerk + System.lineSeparator() + zonderWaarden(oorzaak));
        return Probleem.bij(500).metInstance(kenmerk);
    }

    /** Classes and lines only: the message of an exception may repeat a value from a body. */
    private static String zonderWaarden(Throwable oorzaak) {
        return Stream.iterate(oorzaak, fout -> fout != null, Throwable::getCause)
                .limit(10)
                .flatMap(fout -> Stream.concat(
                        Stream.of(fout.getClass().getName()),
                        Stream.of(fout.getStackTrace()).limit(30).map(regel -> "    at " + regel)))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
