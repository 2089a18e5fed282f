package nl.regelbalans.snelheid;

/** Measures what is named: see {@code docs/snelheid.md}. */
public final class Snelheid {

    private Snelheid() {}

    public static void main(String[] args) throws Exception {
        var uitslag = new Uitslag();
        uitslag.kop();
        for (var naam : args) {
            meting(naam.split("[=,]")).meet(uitslag);
        }
    }

    private static Meting meting(String... opgave) {
        return switch (opgave[0]) {
            case "inproces" -> new Inproces();
            case "http" -> new Http();
            case "batch" -> new Batchsnelheid(Long.parseLong(opgave[1]));
            case "gelijk" -> new Gelijkheid(Long.parseLong(opgave[1]), Long.parseLong(opgave[2]));
            default -> throw new IllegalArgumentException("inproces, http, batch=<regels>, gelijk=<vragen>,<alleen>");
        };
    }
}
