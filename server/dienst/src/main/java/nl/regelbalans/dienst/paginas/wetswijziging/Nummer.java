package nl.regelbalans.dienst.paginas.wetswijziging;

import nl.regelbalans.regels.catalogus.Wetswijziging;

/** The number of an entry as the programme writes it. */
final class Nummer {

    private Nummer() {}

    /** {@code 06a-niet-rechthebbende-partner} is number {@code 6a}. */
    static String van(Wetswijziging wetswijziging) {
        return wetswijziging.id().split("-", 2)[0].replaceFirst("^0", "");
    }
}
