package nl.regelbalans.snelheid;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One kept connection to a server: as little between the measure and what is measured as HTTP allows. */
final class Verbinding implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final String LENGTE = "Content-Length:";

    private final int poort;
    private Socket lijn;
    private InputStream in;
    private OutputStream uit;
    private byte[] lichaam = {};

    Verbinding(int poort) throws IOException {
        this.poort = poort;
        open();
    }

    private void open() throws IOException {
        lijn = new Socket(InetAddress.getLoopbackAddress(), poort);
        lijn.setTcpNoDelay(true);
        in = new BufferedInputStream(lijn.getInputStream(), BUFFER);
        uit = new BufferedOutputStream(lijn.getOutputStream(), BUFFER);
    }

    static byte[] post(String pad, byte[] json) {
        var verzoek = new ByteArrayOutputStream();
        verzoek.writeBytes(kop(pad, "application/json", "Content-Length: " + json.length));
        verzoek.writeBytes(json);
        return verzoek.toByteArray();
    }

    private static byte[] kop(String pad, String soort, String lengte) {
        return ("POST " + pad + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + soort + "\r\n" + lengte + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Asks, waits for the answer, and gives its status. */
    int vraag(byte[] verzoek) throws IOException {
        uit.write(verzoek);
        uit.flush();
        var kop = leesKop();
        lichaam = kop.lengte < 0 ? new Brokken().readAllBytes() : in.readNBytes(kop.lengte);
        if (kop.laatste) {
            // The server ends a connection after so many requests.
            close();
            open();
        }
        return kop.status;
    }

    /** The body of the last answer. */
    byte[] lichaam() {
        return lichaam;
    }

    /** Begins a request whose lines go out one by one; to be ended with {@link Regelstroom#close()}. */
    Regelstroom begin(String pad) throws IOException {
        uit.write(kop(pad, "application/x-ndjson", "Transfer-Encoding: chunked"));
        return new Regelstroom();
    }

    /** The body of an answer that arrives while the request is still going out. */
    InputStream antwoord() throws IOException {
        var kop = leesKop();
        if (kop.status != 200) {
            throw new IOException("status " + kop.status);
        }
        return new BufferedInputStream(new Brokken(), BUFFER);
    }

    @Override
    public void close() throws IOException {
        lijn.close();
    }

    private record Kop(int status, int lengte, boolean laatste) {}

    private Kop leesKop() throws IOException {
        int status = Integer.parseInt(leesRegel().split(" ", 3)[1]);
        int lengte = -1;
        boolean laatste = false;
        for (var regel = leesRegel(); !regel.isEmpty(); regel = leesRegel()) {
            if (regel.regionMatches(true, 0, LENGTE, 0, LENGTE.length())) {
                lengte = Integer.parseInt(regel.substring(LENGTE.length()).trim());
            }
            laatste |= regel.equalsIgnoreCase("Connection: close");
        }
        return new Kop(status, lengte, laatste);
    }

    private String leesRegel() throws IOException {
        var regel = new StringBuilder();
        for (int teken = in.read(); teken != '\n'; teken = in.read()) {
            if (teken < 0) {
                throw new EOFException();
            }
            if (teken != '\r') {
                regel.append((char) teken);
            }
        }
        return regel.toString();
    }

    /** Lines on their way out, many in one chunk (RFC 9112, section 7.1). */
    final class Regelstroom implements AutoCloseable {

        private final ByteArrayOutputStream wachtend = new ByteArrayOutputStream(2 * BUFFER);

        void schrijf(byte[] regel) throws IOException {
            wachtend.writeBytes(regel);
            wachtend.write('\n');
            if (wachtend.size() >= BUFFER) {
                verstuur();
            }
        }

        private void verstuur() throws IOException {
            if (wachtend.size() > 0) {
                uit.write((Integer.toHexString(wachtend.size()) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                wachtend.writeTo(uit);
                uit.write('\r');
                uit.write('\n');
                wachtend.reset();
            }
            uit.flush();
        }

        @Override
        public void close() throws IOException {
            verstuur();
            uit.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            uit.flush();
        }
    }

    /** A body in chunks; the last one has length nil. */
    private final class Brokken extends InputStream {

        private int over;
        private boolean klaar;

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] naar, int plek, int meeste) throws IOException {
            if (over == 0 && !klaar) {
                over = Integer.parseInt(leesRegel(), 16);
                klaar = over == 0;
                if (klaar) {
                    leesRegel();
                }
            }
            if (klaar) {
                return -1;
            }
            int gelezen = in.read(naar, plek, Math.min(meeste, over));
            if (gelezen < 0) {
                throw new EOFException();
            }
            over -= gelezen;
            if (over == 0) {
                leesRegel();
            }
            return gelezen;
        }
    }
}
