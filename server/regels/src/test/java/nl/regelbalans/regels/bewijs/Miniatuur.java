package nl.regelbalans.regels.bewijs;

import java.util.function.UnaryOperator;
import nl.regelbalans.conformance.doel.Doel;

/**
 * A product that is wrong on purpose.
 *
 * @param naam the fault
 * @param uitleg what it does, in plain Dutch
 * @param steekproef the wetswijziging on which the fast tests try it
 * @param fout makes the product of the right one
 */
record Miniatuur(String naam, String uitleg, String steekproef, UnaryOperator<Doel> fout) {}
