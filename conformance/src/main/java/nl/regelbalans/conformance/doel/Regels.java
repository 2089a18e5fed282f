package nl.regelbalans.conformance.doel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Lines of bytes, however long the writer makes them.
 *
 * @param grens the most bytes of a line; of a longer one only the beginning comes, one byte over the limit, and then the rest
 */
record Regels(InputStream bron, int grens) {

    /** The next line without its end; empty when there is no more. */
    Optional<byte[]> lees() throws IOException {
        var regel = new ByteArrayOutputStream();
        while (regel.size() <= grens) {
            int teken = bron.read();
            if (teken < 0 && regel.size() == 0) {
                return Optional.empty();
            }
            if (teken < 0 || teken == '\n') {
                break;
            }
            regel.write(teken);
        }
        return Optional.of(regel.toByteArray());
    }
}
