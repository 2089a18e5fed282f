package nl.regelbalans.dienst;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/** A batch that is still going on: sends a piece at a time, and reads one answer at a time. */
final class Batchlijn implements AutoCloseable {
    private static final int STILTE_MS = 20_000;
    private static final int STOKT_NA_MS = 2_000;

    private final SocketChannel lijn;
    private final InputStream in;
    private int restVanBrok;
    private boolean kopGelezen;

    private Batchlijn(SocketChannel lijn) throws IOException {
        this.lijn = lijn;
        this.in = new BufferedInputStream(lijn.socket().getInputStream());
    }

    static Batchlijn open(Dienst dienst) throws IOException {
        var lijn = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), dienst.poort()));
        lijn.socket().setSoTimeout(STILTE_MS);
        var kop = List.of(
                "POST /api/v1/beoordelingen HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/x-ndjson",
                "Transfer-Encoding: chunked");
        lijn.write(bytes(String.join("\r\n", kop) + "\r\n\r\n"));
        return new Batchlijn(lijn);
    }

    void stuur(String tekst) throws IOException {
        lijn.write(brok(tekst));
    }

    void eindig() throws IOException {
        lijn.write(bytes("0\r\n\r\n"));
    }

    /** Sends numbered lines without reading an answer, until nothing is taken in any more; gives how many lines were. */
    int stuurTotHetStokt(IntFunction<String> regel, int meeste) throws IOException, InterruptedException {
        lijn.configureBlocking(false);
        try {
            int verstuurd = 0;
            while (verstuurd < meeste && isVerstuurd(brok(regel.apply(verstuurd)))) {
                verstuurd++;
            }
            return verstuurd;
        } finally {
            lijn.configureBlocking(true);
        }
    }

    private boolean isVerstuurd(ByteBuffer brok) throws IOException, InterruptedException {
        for (int stil = 0; brok.hasRemaining() && stil < STOKT_NA_MS; ) {
            if (lijn.write(brok) == 0) {
                Thread.sleep(10);
                stil += 10;
            } else {
                stil = 0;
            }
        }
        return !brok.hasRemaining();
    }

    /** The next answer, or nothing when there are no more. */
    String lees() throws IOException {
        if (!kopGelezen) {
            leesKop();
        }
        var regel = new ByteArrayOutputStream();
        for (int teken = leesUitBrok(); teken != '\n' && teken != -1; teken = leesUitBrok()) {
            regel.write(teken);
        }
        return regel.toString(StandardCharsets.UTF_8);
    }

    private void leesKop() throws IOException {
        var status = leesTekstregel();
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new IOException(status);
        }
        while (!leesTekstregel().isEmpty()) {
            // The headers are the same for every answer: other tests look at them.
        }
        kopGelezen = true;
    }

    private int leesUitBrok() throws IOException {
        if (restVanBrok == 0) {
            restVanBrok = Integer.parseInt(leesTekstregel(), 16);
            if (restVanBrok == 0) {
                return -1;
            }
        }
        int teken = leesTeken();
        restVanBrok--;
        if (restVanBrok == 0) {
            leesTekstregel();
        }
        return teken;
    }

    private String leesTekstregel() throws IOException {
        var regel = new StringBuilder();
        for (int teken = leesTeken(); teken != '\n'; teken = leesTeken()) {
            regel.append((char) teken);
        }
        return regel.toString().strip();
    }

    private int leesTeken() throws IOException {
        int teken = in.read();
        if (teken == -1) {
            throw new EOFException("the connection was closed");
        }
        return teken;
    }

    private static ByteBuffer brok(String tekst) {
        return bytes(Integer.toHexString(tekst.length()) + "\r\n" + tekst + "\r\n");
    }

    private static ByteBuffer bytes(String tekst) {
        return ByteBuffer.wrap(tekst.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        lijn.close();
    }
}
