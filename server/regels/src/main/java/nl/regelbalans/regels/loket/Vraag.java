package nl.regelbalans.regels.loket;

import java.util.Map;
import nl.regelbalans.regels.beoordeling.Zaak;
import nl.regelbalans.regels.catalogus.Versie;

/**
 * A question that was read without faults.
 *
 * @param beleid the choices of the gemeente that counted, as plain data
 */
record Vraag<S extends Record, U extends Record>(Versie<S, U> versie, Zaak<S> zaak, Map<String, Object> beleid) {}
