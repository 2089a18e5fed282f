package nl.regelbalans.dienst.invoer;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import nl.regelbalans.dienst.fout.Weigering;

/**
 * The body of a request with a question on each line (NDJSON), read while it comes in. Whatever the size of the body, no more
 * of it is held than the largest line. A resource that declares a parameter of this type gets only bodies that say that they
 * are NDJSON.
 */
public final class Vragenstroom {
    private static final int LEESGROOTTE = 1 << 16;

    private final InputStream stroom;
    private final int maximum;
    private byte[] buffer = new byte[LEESGROOTTE];
    private int begin;
    private int einde;
    private int gezocht;
    private boolean afgebroken;

    /** @param maximum the largest line, in bytes */
    Vragenstroom(InputStream stroom, int maximum) {
        this.stroom = stroom;
        this.maximum = maximum;
    }

    /** Whether the next line is there already; if not, {@link #volgende} waits for the sender. */
    public boolean isKlaar() {
        gezocht = Math.max(gezocht, begin);
        while (gezocht < einde && buffer[gezocht] != '\n') {
            gezocht++;
        }
        return gezocht < einde;
    }

    /**
     * Takes the next line, without its end; the last one may lack it. Empty when there is none.
     *
     * @throws Weigering if the line is too large; the next call gives the line after it. Or if the body broke off; then there is no
     *     line after it
     */
    public Optional<byte[]> volgende() {
        while (!isKlaar()) {
            if (einde - begin > maximum) {
                slaOver();
                throw Weigering.teGroot(maximum);
            }
            if (!leesVerder()) {
                return begin == einde ? Optional.empty() : Optional.of(neem(einde));
            }
        }
        if (gezocht - begin > maximum) {
            begin = gezocht + 1;
            throw Weigering.teGroot(maximum);
        }
        return Optional.of(neem(gezocht));
    }

    private byte[] neem(int tot) {
        byte[] regel = Arrays.copyOfRange(buffer, begin, tot);
        begin = Math.min(tot + 1, einde);
        return regel;
    }

    /** Drops the rest of a line. */
    private void slaOver() {
        do {
            begin = einde;
        } while (leesVerder() && !isKlaar());
        begin = Math.min(gezocht + 1, einde);
    }

    private boolean leesVerder() {
        if (afgebroken) {
            return false;
        }
        maakRuimte();
        try {
            int gelezen = stroom.read(buffer, einde, buffer.length - einde);
            einde += Math.max(gelezen, 0);
            return gelezen > 0;
        } catch (IOException nietTeLezen) {
            afgebroken = true;
            begin = einde;
            throw Weigering.afgebroken();
        }
    }

    private void maakRuimte() {
        if (begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, einde - begin);
            gezocht -= begin;
            einde -= begin;
            begin = 0;
        }
        if (einde == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(2 * buffer.length, maximum + LEESGROOTTE));
        }
    }
}
