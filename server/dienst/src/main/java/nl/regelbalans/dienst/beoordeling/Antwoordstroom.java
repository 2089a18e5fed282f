package nl.regelbalans.dienst.beoordeling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.regelbalans.dienst.json.Jsontekst;

/** Answers on their way out, each on a line. Sends them many at a time, and waits when the receiver does not keep up. */
final class Antwoordstroom {
    private static final int GENOEG = 1 << 16;

    private static final byte[] ID = "{\"id\":".getBytes(StandardCharsets.UTF_8);

    private final OutputStream stroom;
    private final ByteArrayOutputStream wachtend = new ByteArrayOutputStream(2 * GENOEG);

    Antwoordstroom(OutputStream stroom) {
        this.stroom = stroom;
    }

    /** Must come first: the server takes no notice of the first flush. */
    void begin() throws IOException {
        stroom.flush();
    }

    /**
     * Adds one answer.
     *
     * @param id is put in front of the object, which stays the same byte for byte
     * @param object a JSON object that is not empty
     */
    void schrijf(Optional<Object> id, byte[] object) throws IOException {
        if (id.isPresent()) {
            wachtend.writeBytes(ID);
            wachtend.writeBytes(Jsontekst.van(id.get()));
            wachtend.write(',');
            wachtend.write(object, 1, object.length - 1);
        } else {
            wachtend.writeBytes(object);
        }
        wachtend.write('\n');
        if (wachtend.size() >= GENOEG) {
            verstuur();
        }
    }

    /** Sends what is waiting. */
    void verstuur() throws IOException {
        wachtend.writeTo(stroom);
        wachtend.reset();
        stroom.flush();
    }
}
